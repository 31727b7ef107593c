import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Drops what is older than the retention: once a day, by the replica that comes first. It marks the day only when it is done; one that
 * fails, or ends meanwhile, leaves it to whoever looks in the next hour.
 */
export async function dropOld({ store, clock, log }: { store: Store; clock: Clock; log: Log }, retentionDays: number): Promise<void> {
  const now = clock.now();
  const today = `retention:${now.toISOString().slice(0, 10)}`;
  const thisHour = `retention:${now.toISOString().slice(0, 13)}`;
  if ((await store.wasDone(today)) || !(await store.once(thisHour))) return;
  const before = new Date(now.getTime() - retentionDays * day).toISOString();
  const cases = await store.forgetOlderThan(before);
  await store.once(today);
  log.info({ cases, before }, 'what is older than the retention was dropped');
}
