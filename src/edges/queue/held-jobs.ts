import { sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Database } from '../store/schema.ts';
import type { TakenEvent } from './engine.ts';
import { queue } from './start-boss.ts';

interface Job {
  id: string;
  retryCount: number;
}

const jobData = z.object({ seq: z.number() });

/** The jobs that pg-boss gave this replica, by their event, and the ways in which they end. */
export function heldJobs(db: Database, boss: PgBoss) {
  const jobs = new Map<number, Job>();
  const jobOf = ({ seq }: TakenEvent): Job => {
    const job = jobs.get(seq);
    if (job === undefined) throw new Error(`no job is held for event ${seq}`);
    return job;
  };
  return {
    /** Gives the numbers of their events. */
    add(fetched: (Job & { data: unknown })[]): number[] {
      return fetched.map(({ id, retryCount, data }) => {
        const { seq } = jobData.parse(data);
        jobs.set(seq, { id, retryCount });
        return seq;
      });
    },
    idsOf: (taken: TakenEvent[]): Job[] => taken.flatMap(({ seq }) => jobs.get(seq) ?? []),
    /** Ends the job in the same transaction in which the event says what came of it. */
    async finish(taken: TakenEvent, settle: (db: Database) => Promise<void>): Promise<void> {
      await db.transaction().execute(async (transaction) => {
        await settle(transaction);
        await boss.complete(queue, [jobOf(taken)], null, { db: fromKysely(transaction) });
      });
      jobs.delete(taken.seq);
    },
    async release(taken: TakenEvent, leastSeconds: number): Promise<void> {
      const job = jobOf(taken);
      await db.transaction().execute(async (transaction) => {
        await boss.fail(queue, [job], null, { db: fromKysely(transaction) });
        if (leastSeconds > 0) await holdBack(transaction, job, leastSeconds);
      });
      jobs.delete(taken.seq);
    },
    /** Its event was answered or forgotten already. */
    async drop(seq: number): Promise<void> {
      const job = jobs.get(seq);
      jobs.delete(seq);
      if (job !== undefined) await boss.complete(queue, [job]);
    },
  };
}

/** pg-boss 12.38.0 knows no pause for a single try: its table is the only way. */
async function holdBack(db: Database, { id }: Job, seconds: number): Promise<void> {
  await sql`update pgboss.job set start_after = greatest(start_after, now() + ${seconds}::float8 * interval '1 second')
    where name = ${queue} and id = ${id} and state = 'retry'`.execute(db);
}
