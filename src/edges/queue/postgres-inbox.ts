import type { Transaction } from 'kysely';
import type pg from 'pg';
import { type ConstructorOptions, fromKysely, type PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { InboxEvent } from '../../ports/store.ts';
import type { Database, Tables } from '../store/schema.ts';
import { queue } from './start-boss.ts';

/** What came in on PostgreSQL, before each event gets a row and a job. */
export interface PostgresInbox {
  /** Durable once it resolves; tells which events, by place, were known. A repeat of one that is not unpacked is dropped when it is. */
  keep(events: InboxEvent[]): Promise<number[]>;
  /** Gives rows and jobs to what any replica kept since the last time. */
  unpack(): Promise<void>;
  /** Gives an event that was given up a job again. */
  addJob(transaction: Transaction<Tables>, seq: number, spaceId: string): Promise<void>;
}

/** Of one transaction: each is what one commit kept. */
const mostBatches = 10;

const keepBatch = 'with kept as (insert into inbox (events) values ($1)) select key from events where key = any($2)';

/** U+0000 and halves of surrogate pairs, as `JSON.stringify` writes them: PostgreSQL's texts hold none. */
const unreadable = /(?<!\\)(?:\\\\)*\\u(0000|d[89a-f])/;
/** Bytes of a key or a space; an index entry of PostgreSQL holds 2,704 at most. Webex's have some 100. */
const longest = 2000;

/**
 * The row locks make replicas unpack one after another. One message with its `begin`: pg-boss orders a space's jobs by the time at
 * which their transaction began, and none shall begin and then wait for its program. One that waits for the locks can still come
 * first with later rows (docs/architecture.md, "The limits").
 */
const unpackBatches = `begin;
  with batch as (
    delete from inbox where seq in (select seq from inbox order by seq limit ${mostBatches} for update) returning seq, events)
  insert into events (key, space_id, body, received_at)
  select given.key, space_id, coalesce(body::text, 'null'), received_at
    from batch, rows from (json_to_recordset(batch.events::json) as (key text, "spaceId" text, body json, "receivedAt" text)) with ordinality
      as given (key, space_id, body, received_at, place)
    order by batch.seq, place
  on conflict (key) do nothing returning seq, space_id`;

const unpacked = z.tuple([z.unknown(), z.object({ rows: z.array(z.object({ seq: z.number(), space_id: z.string() })) })]);

type JobDatabase = NonNullable<ConstructorOptions['db']>;

/**
 * Accepting appends one row, whatever the number of events, and waits for one round trip; events, indexes and jobs cost ten times
 * that and are written when work is looked for (a transactional outbox). A replica that dies in between leaves them to the others.
 */
export function openPostgresInbox({ db, pool, boss, clock }: { db: Database; pool: pg.Pool; boss: PgBoss; clock: Clock }): PostgresInbox {
  const nextId = orderedIds(clock);
  const addJobs = async (database: JobDatabase, rows: { seq: number; space_id: string }[]) => {
    const jobs = rows.map(({ seq, space_id }) => ({ id: nextId(), data: { seq }, singletonKey: space_id || '-' }));
    if (jobs.length > 0) await boss.insert(queue, jobs, { db: database });
  };
  /** Tells how many of them were new. */
  const unpackSome = async (): Promise<number> => {
    const client = await pool.connect();
    try {
      const [, { rows }] = unpacked.parse(await client.query(unpackBatches));
      rows.sort((one, other) => one.seq - other.seq);
      await addJobs({ executeSql: (text, values) => client.query(text, values) }, rows);
      await client.query('commit');
      client.release();
      return rows.length;
    } catch (error) {
      // With the connection goes its transaction.
      client.release(true);
      throw error;
    }
  };
  return {
    async keep(events) {
      const text = JSON.stringify(events);
      // What cannot be unpacked would stand in the way of all others.
      if (unreadable.test(text)) throw new Error('an event has characters that PostgreSQL cannot hold');
      if (events.some(({ key, spaceId }) => Buffer.byteLength(key) > longest || Buffer.byteLength(spaceId) > longest))
        throw new Error('an event has a key that PostgreSQL cannot hold');
      const keys = events.map(({ key }) => key);
      const { rows } = await pool.query<{ key: string }>({ name: 'keep-batch', text: keepBatch, values: [text, keys] });
      const stored = new Set(rows.map(({ key }) => key));
      return keys.flatMap((key, place) => (stored.has(key) ? [place] : []));
    },
    async unpack() {
      // Until there is something to work on: repeats alone must not let the queue sleep.
      for (let found = 0; found === 0; ) {
        const first = await db.selectFrom('inbox').select('seq').limit(1).executeTakeFirst();
        if (first === undefined) return;
        found = await unpackSome();
      }
    },
    addJob: (transaction, seq, spaceId) => addJobs(fromKysely(transaction), [{ seq, space_id: spaceId }]),
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
