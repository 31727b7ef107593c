import { sql } from 'kysely';
import type pg from 'pg';
import { type ConstructorOptions, fromKysely, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Database } from '../store/schema.ts';
import type { Engine, Pauses, TakenEvent } from './engine.ts';
import { beginTries, markDead, markDone, uncountTry } from './events.ts';
import { type Contact, createContact, heartbeatSeconds, superviseSeconds, takeOver } from './take-over.ts';

const queue = 'inbox';
/** How soon an idle replica sees what another one took in, and what is to be tried again. */
const pollMilliseconds = 1000;
/** Tries are counted and limited by the inbox, so that a dead event is listed in one place: pg-boss never gives up. */
const unlimited = 1_000_000;
/** Any number, the same in every replica. */
const startLock = 7_010_019;

interface Job {
  id: string;
  retryCount: number;
}

const jobData = z.object({ seq: z.number() });

/**
 * Turns given out by pg-boss: a queue of the policy `key_strict_fifo` with the space as its key gives out one job of a space at
 * a time, in order, and holds the later ones back while the first is in work or is to be tried again
 * (https://pgboss.io/api/queues). Its heartbeat hands the jobs of a dead replica to the others within 20 s (`takeOver`).
 */
export async function pgBossEngine(input: { db: Database; pool: pg.Pool; clock: Clock; log: Log; pauses: Pauses }): Promise<Engine> {
  const { db, pool, clock, log } = input;
  const contact = createContact(clock);
  const boss = await startBoss({ ...input, contact });
  const held = heldJobs(db, boss);
  const nextId = orderedIds(clock);
  const closing = new AbortController();
  void takeOver({ boss, queue, contact, clock, log, signal: closing.signal });

  return {
    async keep(events) {
      const { rows } = await pool.query<{ place: number }>({ name: 'keep-events', text: keepEvents, values: [JSON.stringify(events)] });
      return rows.map(({ place }) => place - 1);
    },
    async requeue(transaction, seq) {
      await transaction.updateTable('events').set({ state: 'new' }).where('seq', '=', seq).execute();
    },
    async take(count) {
      await queueNew(db, boss, nextId);
      const seqs = held.add(await boss.fetch(queue, { batchSize: count }));
      const taken = await beginTries(db, seqs);
      const gone = seqs.filter((seq) => !taken.some((one) => one.seq === seq));
      for (const seq of gone) await held.drop(seq);
      return taken;
    },
    idle: async () => pollMilliseconds,
    async touch(taken) {
      const ids = held.idsOf(taken);
      if (ids.length > 0) await boss.touch(queue, ids);
    },
    done: (taken) => held.finish(taken, (transaction) => markDone(transaction, taken.seq)),
    again: (taken, leastSeconds) => held.release(taken, leastSeconds),
    bury: (taken, error) => held.finish(taken, (transaction) => markDead(transaction, taken.seq, error, clock.now().toISOString())),
    async handBack(taken) {
      await uncountTry(db, taken.seq);
      await held.release(taken, 0);
    },
    async close() {
      closing.abort();
      await boss.stop({ graceful: false, close: false });
    },
  };
}

/**
 * One statement is one round trip and one commit. A JSON text in the place of a parameter for each value: making and naming
 * those costs more than all the rest. Tells the places, from 1, of those that were known.
 */
const keepEvents = `with given as materialized (
    select * from rows from (json_to_recordset($1) as (key text, "spaceId" text, body json, "receivedAt" text)) with ordinality
      as given (key, space_id, body, received_at, place)),
  kept as (
    insert into events (key, space_id, body, received_at, state)
    select key, space_id, coalesce(body::text, 'null'), received_at, 'new' from given order by place
    on conflict (key) do nothing returning key)
  select place::int4 as place from given where not exists (select 1 from kept where kept.key = given.key)`;

/** How many events get their jobs in one transaction. */
const mostQueued = 500;

/**
 * Gives new events their jobs (a transactional outbox): accepting waits for one insert and not for pg-boss, and a replica that
 * dies in between leaves the rest to the others. The row locks make replicas do it one after another, so that order is kept.
 */
async function queueNew(db: Database, boss: PgBoss, nextId: () => string): Promise<void> {
  const first = await db.selectFrom('events').select('seq').where('state', '=', 'new').limit(1).executeTakeFirst();
  if (first === undefined) return;
  await db.transaction().execute(async (transaction) => {
    const fresh = await transaction
      .selectFrom('events')
      .select('seq')
      .where('state', '=', 'new')
      .orderBy('seq')
      .limit(mostQueued)
      .forUpdate()
      .execute();
    // Another replica was first.
    if (fresh.length === 0) return;
    const rows = await transaction
      .updateTable('events')
      .set({ state: 'waiting' })
      .where(
        'seq',
        'in',
        fresh.map(({ seq }) => seq),
      )
      .returning(['seq', 'space_id'])
      .execute();
    const inOrder = rows.sort((one, other) => one.seq - other.seq);
    const jobs = inOrder.map(({ seq, space_id }) => ({ id: nextId(), data: { seq }, singletonKey: space_id || '-' }));
    await boss.insert(queue, jobs, { db: fromKysely(transaction) });
  });
}

/** The jobs that pg-boss gave this replica, by their event, and the ways in which they end. */
function heldJobs(db: Database, boss: PgBoss) {
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

async function startBoss(input: { pool: pg.Pool; log: Log; pauses: Pauses; contact: Contact }): Promise<PgBoss> {
  const { pool, log, pauses, contact } = input;
  const boss = new PgBoss({ db: overPool(pool, contact), schedule: false, supervise: false, monitorIntervalSeconds: superviseSeconds });
  boss.on('error', (error) => log.warn({ err: error }, 'pg-boss had an error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'pg-boss warns'));
  try {
    await oneAtATime(pool, async () => {
      await boss.start();
      await boss.createQueue(queue, { ...queueOptions(pauses), policy: 'key_strict_fifo' });
      await boss.updateQueue(queue, queueOptions(pauses));
    });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    throw error;
  }
}

function queueOptions({ first, longest }: Pauses) {
  const pauses = first > 0 ? { retryBackoff: true, retryDelayMax: longest } : { retryBackoff: false };
  return { retryLimit: unlimited, retryDelay: first, ...pauses, heartbeatSeconds, expireInSeconds: 15 * 60, deleteAfterSeconds: 60 * 60 };
}

/** pg-boss's own `create schema if not exists` fails for all replicas but one that start on an empty database together. */
async function oneAtATime(pool: pg.Pool, start: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [startLock]);
    await start();
  } finally {
    // Gives the lock back with the connection, whatever state it is in.
    client.release(true);
  }
}

function overPool(pool: pg.Pool, contact: Contact): NonNullable<ConstructorOptions['db']> {
  return {
    executeSql: async (text, values) => {
      const result = await pool.query(text, values);
      contact.reached();
      return result;
    },
  };
}

/** UUIDs that grow (RFC 9562, version 7, with a counter): jobs of one transaction are told apart by nothing else. */
function orderedIds(clock: Clock): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const now = Math.max(last, clock.now().getTime());
    counter = now === last ? counter + 1 : 0;
    last = now;
    const time = now.toString(16).padStart(12, '0');
    const random = crypto.randomUUID();
    const count = counter.toString(16).padStart(6, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3)}-${random.slice(24)}`;
  };
}
