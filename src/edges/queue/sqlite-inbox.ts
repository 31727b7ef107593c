import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EventBatch } from './keep-events.ts';
import type { BatchAnswer } from './sqlite-inbox-thread.ts';

/** Keeps batches of events on SQLite. */
export interface SqliteInbox {
  /** Durable once it resolves; tells which events, by place, were known. One batch at a time. */
  keep(batch: EventBatch): Promise<number[]>;
  close(): Promise<void>;
}

/** What the thread's own memory needs, in MB: it holds one batch at a time. */
const resourceLimits = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 2 };

/**
 * Opens the inbox over a database that is migrated. SQLite's calls return when the disk has answered, so they are made in a
 * thread of their own: the main thread reads further webhooks meanwhile. It is started with the first batch (it takes some
 * 15 MB), and with the next one if it died.
 */
export function openSqliteInbox(dataDir: string): SqliteInbox {
  let thread: Worker | null = null;

  function start(): Worker {
    const worker = new Worker(new URL('./sqlite-inbox-thread.ts', import.meta.url), { workerData: dataDir, resourceLimits });
    worker.unref();
    // Whoever waits for an answer hears it too; without a listener it would end the process.
    worker.on('error', () => {
      thread = null;
    });
    return worker;
  }

  return {
    async keep(batch) {
      thread ??= start();
      const asked = once(thread, 'message');
      // One text is copied at once, a list of texts piece by piece.
      thread.postMessage(JSON.stringify(batch));
      const [answer]: BatchAnswer[] = await asked;
      if (answer === undefined) throw new Error('the inbox answered nothing');
      if ('known' in answer) return answer.known;
      throw Object.assign(new Error(answer.failed), answer.errcode === null ? {} : { errcode: answer.errcode });
    },
    async close() {
      await thread?.terminate();
    },
  };
}
