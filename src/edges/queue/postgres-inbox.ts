import type { Transaction } from 'kysely';
import type pg from 'pg';
import { type ConstructorOptions, fromKysely, type PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { InboxEvent } from '../../ports/store.ts';
import type { Database, Tables } from '../store/schema.ts';
import type { OnRepeats } from './engine.ts';
import { queue } from './start-boss.ts';

/** What came in on PostgreSQL, before each event gets a row and a job. */
export interface PostgresInbox {
  /** Durable once it resolves. */
  keep(events: InboxEvent[]): Promise<void>;
  /** Gives rows and jobs to what any replica kept, the oldest first. Tells whether there may be more. */
  unpack(): Promise<boolean>;
  /** Gives an event that was given up a job again. */
  addJob(transaction: Transaction<Tables>, seq: number, spaceId: string): Promise<void>;
}

/** Rows of one transaction. */
const mostRows = 20;
/** Events of one row, so that it fits into a page of 8 kB: a commit waits a quarter longer for a parted one (TOAST). */
const mostOfRow = 15;

/** U+0000 and halves of surrogate pairs, as `JSON.stringify` writes them: PostgreSQL's texts hold none. */
const unreadable = /(?<!\\)(?:\\\\)*\\u(0000|d[89a-f])/;
/** Bytes of a key or a space; an index entry of PostgreSQL holds 2,704 at most. Webex's have some 100. */
const longest = 2000;

/** Any number, the same in every replica. */
const unpackLock = 7_010_020;

/**
 * One replica unpacks at a time, and none waits for another: one that hangs keeps no other from its jobs, and after five seconds
 * not from unpacking either.
 */
export const beginUnpacking = `begin; select set_config('idle_in_transaction_session_timeout', '5000', true), pg_try_advisory_xact_lock(${unpackLock}) as ours`;

const isOurs = z
  .tuple([z.unknown(), z.object({ rows: z.tuple([z.object({ ours: z.boolean() })]) })])
  .transform(([, { rows }]) => rows[0].ours);

/**
 * pg-boss orders a space's jobs by the begin of the transaction that made them, not by its end: one that began before the last jobs
 * were made leaves the rows for its next turn. It sees them because it is a statement of its own after the lock. Jobs that lie further ahead
 * are of a clock that was set back: nobody waits that long.
 */
export const unpackBatches = `with batch as (
    delete from inbox where seq in (select seq from inbox order by seq limit ${mostRows})
      and not exists (select from pgboss.job where name = '${queue}' and created_on >= now() and created_on <= clock_timestamp() + interval '5 seconds')
    returning seq, events),
  given as (
    select batch.seq as batch, place, each.key, space_id, body, received_at
      from batch, rows from (json_to_recordset(batch.events::json) as (key text, "spaceId" text, body json, "receivedAt" text)) with ordinality
        as each (key, space_id, body, received_at, place)),
  added as (
    insert into events (key, space_id, body, received_at)
    select key, space_id, coalesce(body::text, 'null'), received_at from given order by batch, place
    on conflict (key) do nothing returning seq, space_id)
  select (select count(*) from given)::int as given,
    (select coalesce(json_agg(json_build_object('seq', seq, 'spaceId', space_id) order by seq), '[]') from added) as added`;

const unpacked = z
  .object({ rows: z.tuple([z.object({ given: z.number(), added: z.array(z.object({ seq: z.number(), spaceId: z.string() })) })]) })
  .transform(({ rows }) => rows[0]);

interface InboxParts {
  db: Database;
  pool: pg.Pool;
  boss: PgBoss;
  clock: Clock;
  onRepeats: OnRepeats;
}

type JobDatabase = NonNullable<ConstructorOptions['db']>;

/**
 * Accepting appends a row, a few when many events come together, and waits for one round trip; events, indexes and jobs cost ten times
 * that and are written when work is looked for (a transactional outbox). A replica that dies in between leaves them to the others.
 */
export function openPostgresInbox({ db, pool, boss, clock, onRepeats }: InboxParts): PostgresInbox {
  const nextId = orderedIds(clock);
  const addJobs = async (database: JobDatabase, added: { seq: number; spaceId: string }[]) => {
    const jobs = added.map(({ seq, spaceId }) => ({ id: nextId(), data: { seq }, singletonKey: spaceId || '-' }));
    if (jobs.length > 0) await boss.insert(queue, jobs, { db: database });
  };
  const unpackSome = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      let repeats = 0;
      if (isOurs.parse(await client.query(beginUnpacking))) {
        const { given, added } = unpacked.parse(await client.query(unpackBatches));
        await addJobs({ executeSql: (text, values) => client.query(text, values) }, added);
        repeats = given - added.length;
      }
      await client.query('commit');
      client.release();
      if (repeats > 0) onRepeats(repeats);
    } catch (error) {
      // With the connection goes its transaction.
      client.release(true);
      throw error;
    }
  };
  return {
    async keep(events) {
      const texts: string[] = [];
      for (let first = 0; first < events.length; first += mostOfRow) texts.push(JSON.stringify(events.slice(first, first + mostOfRow)));
      // What cannot be unpacked would stand in the way of all others. Few texts have an escape at all, and looking for one is quick.
      if (texts.some((text) => text.includes('\\u') && unreadable.test(text)))
        throw new Error('an event has characters that PostgreSQL cannot hold');
      if (events.some(({ key, spaceId }) => Buffer.byteLength(key) > longest || Buffer.byteLength(spaceId) > longest))
        throw new Error('an event has a key that PostgreSQL cannot hold');
      const places = texts.map((_, index) => `($${index + 1})`).join();
      await pool.query({ name: `keep-${texts.length}`, text: `insert into inbox (events) values ${places}`, values: texts });
    },
    async unpack() {
      const first = await db.selectFrom('inbox').select('seq').limit(1).executeTakeFirst();
      if (first !== undefined) await unpackSome();
      return first !== undefined;
    },
    addJob: (transaction, seq, spaceId) => addJobs(fromKysely(transaction), [{ seq, spaceId }]),
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
