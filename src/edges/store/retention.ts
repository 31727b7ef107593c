import type { Database } from './schema.ts';

/** Rows of one delete: short enough to keep nobody waiting. */
const step = 500;

/**
 * Drops cases last changed before the instant, and events and marks as old; tells how many cases. Events that still wait stay,
 * whatever their age. Answers that replicas share are good for half a minute; those that nobody asked for again go too.
 */
export async function forgetOlderThan(db: Database, before: string): Promise<number> {
  const cases = await inSteps(() =>
    db
      .deleteFrom('cases')
      .where('number', 'in', db.selectFrom('cases').select('number').where('updated_at', '<', before).limit(step))
      .executeTakeFirst(),
  );
  await inSteps(() =>
    db
      .deleteFrom('marks')
      .where('key', 'in', db.selectFrom('marks').select('key').where('at', '<', before).limit(step))
      .executeTakeFirst(),
  );
  await forgetEvents(db, before);
  await db.deleteFrom('report_answers').execute();
  return cases;
}

async function inSteps(remove: () => Promise<{ numDeletedRows: bigint }>): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = Number((await remove()).numDeletedRows);
    removed += count;
    if (count < step) return removed;
  }
}

/** Events stand in the order of their coming, so that reading from the oldest one finds the end without an index on time. */
async function forgetEvents(db: Database, before: string): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('events')
      .select(['seq', 'received_at', 'state'])
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(step)
      .execute();
    const old = rows.filter((row) => row.received_at < before && (row.state === 'done' || row.state === 'dead')).map((row) => row.seq);
    if (old.length > 0) await db.deleteFrom('events').where('seq', 'in', old).execute();
    const newest = rows.at(-1);
    if (newest === undefined || rows.length < step || newest.received_at >= before) return;
    last = newest.seq;
  }
}
