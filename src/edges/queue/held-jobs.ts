import { sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Database } from '../store/schema.ts';
import type { TakenEvent } from './engine.ts';
import { beginTries } from './events.ts';
import { queue } from './start-boss.ts';

/** One taking of a job: pg-boss leaves a job alone whose `retryCount` has grown since, because another replica took it over. */
interface Job {
  id: string;
  retryCount: number;
}

const jobData = z.object({ seq: z.number() });
/** pg-boss 12.38.0 says so, and its types do not. */
const answer = z.object({ affected: z.number() });

/**
 * The jobs that pg-boss gave this replica, and the ways in which they end. Kept by the taking, not by the event: a replica that
 * stood still may get the event a second time while its first work on it goes on. What that one says counts for nothing then.
 */
export function heldJobs(db: Database, boss: PgBoss) {
  const jobs = new WeakMap<TakenEvent, Job>();
  const jobOf = (taken: TakenEvent): Job => {
    const job = jobs.get(taken);
    if (job === undefined) throw new Error(`no job is held for event ${taken.seq}`);
    return job;
  };
  /** Without its event, which was answered or forgotten meanwhile, the job is over. */
  const hold = async (job: Job, taken: TakenEvent | undefined): Promise<void> => {
    if (taken !== undefined) jobs.set(taken, job);
    else await boss.complete(queue, [job]);
  };
  return {
    async take(count: number): Promise<TakenEvent[]> {
      const jobsFetched = await boss.fetch(queue, { batchSize: count });
      const fetched = new Map(jobsFetched.map(({ id, retryCount, data }) => [jobData.parse(data).seq, { id, retryCount }]));
      try {
        const taken = await beginTries(db, [...fetched.keys()]);
        const bySeq = new Map(taken.map((one) => [one.seq, one]));
        for (const [seq, job] of fetched) await hold(job, bySeq.get(seq));
        return taken;
      } catch (error) {
        // Nobody works on them. If this fails too, they go on when the heartbeat has been missing for long enough.
        await letGo(db, boss, [...fetched.values()]).catch(() => undefined);
        throw error;
      }
    },
    idsOf: (taken: TakenEvent[]): Job[] => taken.flatMap((one) => jobs.get(one) ?? []),
    /** Ends the job in the same transaction in which the event says what came of it; neither when another replica took it over. */
    finish: async (taken: TakenEvent, settle: (db: Database) => Promise<void>): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const ended = await boss.complete(queue, [jobOf(taken)], null, { db: fromKysely(transaction) });
        if (answer.parse(ended).affected > 0) await settle(transaction);
      }),
    /** Gives it to whoever comes next when the seconds are over. */
    release: async (taken: TakenEvent, seconds: number, settle: (db: Database) => Promise<void>): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const job = jobOf(taken);
        if (!(await fail(transaction, boss, job))) return;
        await settle(transaction);
        await beginIn(transaction, job, seconds);
      }),
  };
}

/** False when another replica took it over. */
async function fail(db: Database, boss: PgBoss, job: Job): Promise<boolean> {
  return answer.parse(await boss.fail(queue, [job], null, { db: fromKysely(db) })).affected > 0;
}

async function letGo(db: Database, boss: PgBoss, jobs: Job[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const job of jobs) if (await fail(transaction, boss, job)) await beginIn(transaction, job, 0);
  });
}

/** pg-boss 12.38.0 knows no pause for a single try: its table is the only way. */
async function beginIn(db: Database, { id }: Job, seconds: number): Promise<void> {
  await sql`update pgboss.job set start_after = now() + ${seconds}::float8 * interval '1 second' where name = ${queue} and id = ${id} and state = 'retry'`.execute(
    db,
  );
}
