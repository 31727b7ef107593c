import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { InboxEvent } from '../../ports/store.ts';
import type { Database } from '../store/schema.ts';
import type { OnRepeats } from './engine.ts';

/** What came in on SQLite, before each event gets a row and its space a turn. */
export interface SqliteInbox {
  /** Durable once it resolves. */
  keep(events: InboxEvent[]): Promise<void>;
  /** Gives rows and turns to what was kept since the last time; `dueAt` says from when they may be begun. */
  unpack(dueAt: string): Promise<void>;
  /** Whether there is something to unpack. */
  isWaiting(): boolean;
}

/** Of one transaction: each is what one commit kept, and the main thread does nothing else meanwhile. */
const mostBatches = 10;

const batchRow = z.object({ seq: z.number(), events: z.string() });
const batchEvents: z.ZodType<InboxEvent[]> = z.array(
  z.object({ key: z.string(), spaceId: z.string(), body: z.unknown().default(null), receivedAt: z.string() }),
);

/**
 * Accepting waits for the disk, and the main thread with it: so it appends one row to one table, whatever the number of events.
 * Events, indexes and turns cost ten times that; they are written when work is looked for. Statements of its own, not Kysely's,
 * but on Kysely's connection and in its turn: another connection would wait for a lock that only this thread can free.
 */
export function openSqliteInbox({ db, raw, onRepeats }: { db: Database; raw: DatabaseSync; onRepeats: OnRepeats }): SqliteInbox {
  const append = raw.prepare('insert into inbox (events) values (?)');
  const first = raw.prepare('select 1 from inbox limit 1');
  const batches = raw.prepare('select seq, events from inbox order by seq limit ?');
  const remove = raw.prepare('delete from inbox where seq <= ?');
  const addEvent = raw.prepare('insert into events (key, space_id, body, received_at) values (?, ?, ?, ?) on conflict (key) do nothing');
  const addTurn = raw.prepare('insert into turns (space_id, due_at) values (?, ?) on conflict do nothing');

  const unpackNow = (dueAt: string) => {
    const rows = batches.all(mostBatches).map((row) => batchRow.parse(row));
    const events = rows.flatMap((row) => batchEvents.parse(JSON.parse(row.events)));
    let repeats = 0;
    for (const { key, spaceId, body, receivedAt } of events) {
      const isNew = addEvent.run(key, spaceId, JSON.stringify(body ?? null), receivedAt).changes > 0;
      if (isNew) addTurn.run(spaceId, dueAt);
      else repeats += 1;
    }
    remove.run(rows.at(-1)?.seq ?? 0);
    return repeats;
  };

  return {
    keep: (events) =>
      db.connection().execute(async () => {
        append.run(JSON.stringify(events));
      }),
    unpack: (dueAt) =>
      db.connection().execute(async () => {
        if (first.get() === undefined) return;
        raw.exec('begin immediate');
        try {
          const repeats = unpackNow(dueAt);
          raw.exec('commit');
          if (repeats > 0) onRepeats(repeats);
        } catch (error) {
          if (raw.isTransaction) raw.exec('rollback');
          throw error;
        }
      }),
    isWaiting: () => first.get() !== undefined,
  };
}
