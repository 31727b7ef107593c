import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

/** Does something now and then every so many milliseconds until `signal` ends it; a failure is logged and tried again next time. */
export async function repeat(
  { clock, log, signal }: { clock: Clock; log: Log; signal: AbortSignal },
  what: { name: string; every: number; work: () => Promise<void> },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await what.work();
    } catch (error) {
      log.warn({ err: error, work: what.name }, 'regular work failed; it is tried again later');
    }
    await clock.wait(what.every, signal);
  }
}
