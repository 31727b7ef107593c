import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** A case waits no longer than this for the database: it would rather do without the others than be late. */
const patienceMilliseconds = 500;

/**
 * Does something together with the other replicas, or `alone` while the database does not answer in time; `told` is what the log
 * says once when that begins.
 */
export function orAlone({ clock, log }: { clock: Clock; log: Log }, told: string) {
  let isAlone = false;
  return async <Result>(together: () => Promise<Result>, alone: () => Promise<Result>): Promise<Result> => {
    const over = new AbortController();
    const late = clock.wait(patienceMilliseconds, over.signal).then(() => Promise.reject(new Error('The database is slow')));
    // It loses the race most of the time, and nobody hears it then.
    late.catch(() => undefined);
    try {
      const result = await Promise.race([together(), late]);
      isAlone = false;
      return result;
    } catch (error) {
      if (!isAlone) log.warn({ err: error }, told);
      isAlone = true;
      return await alone();
    } finally {
      over.abort();
    }
  };
}
