import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './ports/clock.ts';

/** The machine's own time. A wait keeps no process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  wait: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, { ref: false, ...(signal === undefined ? {} : { signal }) });
    } catch {
      // Aborted: the one who waits was told to go on.
    }
  },
};
