import type pg from 'pg';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Clock } from '../../ports/clock.ts';
import type { InboxEvent } from '../../ports/store.ts';
import type { Database } from '../store/schema.ts';
import { queue } from './start-boss.ts';

/** Keeps events on PostgreSQL and gives them their jobs. */
export interface PostgresInbox {
  /** Durable once it resolves; tells which events, by place, were known. */
  keep(events: InboxEvent[]): Promise<number[]>;
  /** Gives jobs to what any replica kept since the last time. */
  queueNew(): Promise<void>;
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
 * A transactional outbox: accepting waits for one insert and not for pg-boss, and a replica that dies in between leaves the
 * rest to the others. The row locks make replicas queue one after another, so that the order is kept.
 */
export function openPostgresInbox({ db, pool, boss, clock }: { db: Database; pool: pg.Pool; boss: PgBoss; clock: Clock }): PostgresInbox {
  const nextId = orderedIds(clock);
  return {
    async keep(events) {
      const { rows } = await pool.query<{ place: number }>({ name: 'keep-events', text: keepEvents, values: [JSON.stringify(events)] });
      return rows.map(({ place }) => place - 1);
    },
    async queueNew() {
      const first = await db.selectFrom('events').select('seq').where('state', '=', 'new').limit(1).executeTakeFirst();
      if (first === undefined) return;
      await db.transaction().execute(async (transaction) => {
        const rows = await takeNew(transaction);
        const jobs = rows.map(({ seq, space_id }) => ({ id: nextId(), data: { seq }, singletonKey: space_id || '-' }));
        if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromKysely(transaction) });
      });
    },
  };
}

/** The oldest new events, in their order, waiting from now on; none when another replica was first. */
async function takeNew(db: Database): Promise<{ seq: number; space_id: string }[]> {
  const fresh = await db
    .selectFrom('events')
    .select('seq')
    .where('state', '=', 'new')
    .orderBy('seq')
    .limit(mostQueued)
    .forUpdate()
    .execute();
  if (fresh.length === 0) return [];
  const seqs = fresh.map(({ seq }) => seq);
  const rows = await db.updateTable('events').set({ state: 'waiting' }).where('seq', 'in', seqs).returning(['seq', 'space_id']).execute();
  return rows.sort((one, other) => one.seq - other.seq);
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
