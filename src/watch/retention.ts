import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';

const day = 24 * 60 * 60 * 1000;

/** Drops what is older than the retention: once a day, by the replica that comes first. */
export async function dropOld({ store, clock, log }: { store: Store; clock: Clock; log: Log }, retentionDays: number): Promise<void> {
  const today = clock.now().toISOString().slice(0, 10);
  if (!(await store.once(`retention:${today}`))) return;
  const before = new Date(clock.now().getTime() - retentionDays * day).toISOString();
  const cases = await store.forgetOlderThan(before);
  log.info({ cases, before }, 'what is older than the retention was dropped');
}
