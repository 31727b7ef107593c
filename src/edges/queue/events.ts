import type { Selectable, Transaction } from 'kysely';
import type { DeadEvent } from '../../ports/queue.ts';
import type { InboxEvent } from '../../ports/store.ts';
import { groupCommit } from '../store/group-commit.ts';
import type { Database, EventTable, Tables } from '../store/schema.ts';
import type { Engine, TakenEvent } from './engine.ts';

type Handle = Database | Transaction<Tables>;

/** Makes `Store.accept`: what comes in together is kept in one commit. `wake` is called after it. */
export function acceptEvents(engine: Pick<Engine, 'keep' | 'keepBlocks'>, wake: () => void): (event: InboxEvent) => Promise<void> {
  const keepAll = async (events: InboxEvent[]) => {
    await engine.keep(events);
    wake();
  };
  return groupCommit(keepAll, { gathers: engine.keepBlocks });
}

/** A row as the event that was accepted. */
export function toEvent(row: Pick<Selectable<EventTable>, 'key' | 'space_id' | 'body' | 'received_at'>): InboxEvent {
  return { key: row.key, spaceId: row.space_id, body: JSON.parse(row.body), receivedAt: row.received_at };
}

/** Of one statement: databases take only so many parameters. */
const mostKeys = 1000;

/** Those of `keys` that no event has. */
export async function unseenKeys(db: Database, keys: string[]): Promise<string[]> {
  const seen = new Set<string>();
  for (let first = 0; first < keys.length; first += mostKeys) {
    const some = keys.slice(first, first + mostKeys);
    const rows = await db.selectFrom('events').select('key').where('key', 'in', some).execute();
    for (const { key } of rows) seen.add(key);
  }
  return keys.filter((key) => !seen.has(key));
}

/** Counts a try of each waiting event among `seqs` and gives them out, oldest first; others are done or forgotten. */
export async function beginTries(db: Handle, seqs: number[]): Promise<TakenEvent[]> {
  if (seqs.length === 0) return [];
  const rows = await db
    .updateTable('events')
    .set((row) => ({ tries: row('tries', '+', 1), unended: row('unended', '+', 1) }))
    .where('seq', 'in', seqs)
    .where('state', '=', 'waiting')
    .returningAll()
    .execute();
  return rows
    .map((row) => ({ seq: row.seq, event: toEvent(row), number: row.tries, isSuspect: row.unended > 1 }))
    .sort((one, other) => one.seq - other.seq);
}

/** Takes a try back that was begun and not finished. A suspect stays one. */
export async function uncountTry(db: Handle, seq: number): Promise<void> {
  await db
    .updateTable('events')
    .set((row) => ({ tries: row('tries', '-', 1), unended: row('unended', '-', 1) }))
    .where('seq', '=', seq)
    .where('state', '=', 'waiting')
    .execute();
}

/** Notes that its try came to an end: the process did not end with it. */
export async function endTry(db: Handle, seq: number): Promise<void> {
  await db.updateTable('events').set({ unended: 0 }).where('seq', '=', seq).where('state', '=', 'waiting').execute();
}

/** The same, and takes all its tries back. */
export async function uncountTries(db: Handle, seq: number): Promise<void> {
  await db.updateTable('events').set({ tries: 0, unended: 0 }).where('seq', '=', seq).where('state', '=', 'waiting').execute();
}

/** Marks an event as answered: repeats of it stay known, retention may drop it. */
export async function markDone(db: Handle, seq: number): Promise<void> {
  await db.updateTable('events').set({ state: 'done', error: null }).where('seq', '=', seq).execute();
}

/** Marks an event as given up. */
export async function markDead(db: Handle, seq: number, error: string, failedAt: string): Promise<void> {
  await db.updateTable('events').set({ state: 'dead', error, failed_at: failedAt }).where('seq', '=', seq).execute();
}

/** The events that were given up, oldest first. */
export async function deadEvents(db: Database): Promise<DeadEvent[]> {
  const rows = await db.selectFrom('events').selectAll().where('state', '=', 'dead').orderBy('seq').execute();
  return rows.map((row) => ({
    id: String(row.seq),
    event: toEvent(row),
    tries: row.tries,
    error: row.error ?? '',
    failedAt: row.failed_at ?? row.received_at,
  }));
}

/** Puts a dead event back, as if it had just come; false when there is none of that id. */
export async function reviveEvent(db: Database, engine: Pick<Engine, 'requeue'>, id: string): Promise<boolean> {
  const seq = Number(id);
  if (!Number.isSafeInteger(seq)) return false;
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('events')
      .set({ state: 'waiting', tries: 0, unended: 0, error: null, failed_at: null })
      .where('seq', '=', seq)
      .where('state', '=', 'dead')
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) return false;
    await engine.requeue(transaction, seq, row.space_id);
    return true;
  });
}
