import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../store/open-database.ts';
import { type EventBatch, keepEvents } from './keep-events.ts';

/** What comes back of a batch: the places of known events, or why nothing was kept (`errcode`: node:sqlite's). */
export type BatchAnswer = { known: number[] } | { failed: string; errcode: number | null };

/**
 * The thread that sqlite-inbox.ts starts: it alone waits for the disk. One message is one commit. It loads no package: a thread
 * has a copy of its own of whatever it loads.
 */
const keep = keepEvents(openDatabase(String(workerData)));

parentPort?.on('message', (batch: string) => parentPort?.postMessage(answer(JSON.parse(batch))));

function answer(batch: EventBatch): BatchAnswer {
  try {
    return { known: keep(batch) };
  } catch (error) {
    // A message would lose what node:sqlite adds to its errors.
    const errcode = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;
    return { failed: error instanceof Error ? error.message : String(error), errcode };
  }
}
