import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Queue } from '../../ports/queue.ts';
import type { Engine, TakenEvent } from './engine.ts';

export type Handler = Parameters<Queue['start']>[0];

export interface WorkOptions {
  engine: Engine;
  clock: Clock;
  log: Log;
  /** Tries before an event is given up. */
  tries: number;
}

const settlePause = 1000;
const settleTries = 30;
/** Far longer than any diagnosis: an event that takes longer hangs, and must not hold its space for ever. */
const longestWork = 10 * 60_000;

/**
 * Brings one event to the handler and tells the engine what came of it; never rejects. `ours` turns false when the event was
 * handed back meanwhile: then whoever takes it next says what came of it.
 */
export async function workOn(options: WorkOptions, input: { handler: Handler; taken: TakenEvent; ours: () => boolean }): Promise<void> {
  const { engine } = options;
  const { taken } = input;
  const died = taken.number > options.tries;
  const failed = died ? new Error('the process ended while it worked on this event') : await attempt(options, input.handler, taken);
  if (!input.ours()) return;
  await settle(options, taken, () => {
    if (failed === null) return engine.done(taken);
    return taken.number >= options.tries ? engine.bury(taken, failed.message) : engine.again(taken);
  });
}

async function attempt({ clock, log, tries }: WorkOptions, handler: Handler, taken: TakenEvent): Promise<Error | null> {
  const last = taken.number >= tries;
  const over = new AbortController();
  try {
    await Promise.race([handler(taken.event, { number: taken.number, last }), overtime(clock, over.signal)]);
    return null;
  } catch (error) {
    const fields = { err: error, event: taken.seq, number: taken.number };
    log.warn(fields, last ? 'an event was given up after its last try' : 'an event failed and is tried again');
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    over.abort();
  }
}

async function overtime(clock: Clock, signal: AbortSignal): Promise<void> {
  await clock.wait(longestWork, signal);
  if (!signal.aborted) throw new Error('the work on this event took longer than 10 minutes');
}

/** Says what came of an event; the database may be away just now, and the answer has been given already. */
async function settle({ clock, log }: WorkOptions, taken: TakenEvent, say: () => Promise<void>): Promise<void> {
  for (let number = 1; number <= settleTries; number++) {
    try {
      return await say();
    } catch (error) {
      log.error({ err: error, event: taken.seq }, 'what came of an event could not be stored; trying again');
      await clock.wait(settlePause);
    }
  }
}
