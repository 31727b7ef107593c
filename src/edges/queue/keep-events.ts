import type { DatabaseSync } from 'node:sqlite';
import type { InboxEvent } from '../../ports/store.ts';

/** Events that are kept in one commit, in their order. */
export interface EventBatch {
  events: InboxEvent[];
  /** From when the events may be begun. */
  dueAt: string;
}

/**
 * Makes the one commit of a batch on SQLite: keeps the events and gives their spaces a turn. Tells which of them, by place, were
 * known already. Statements of their own, not Kysely's: they are the same for every batch, and half of what accepting costs.
 */
export function keepEvents(database: DatabaseSync): (batch: EventBatch) => number[] {
  const addEvent = database.prepare(
    'insert into events (key, space_id, body, received_at) values (?, ?, ?, ?) on conflict (key) do nothing',
  );
  const addTurn = database.prepare('insert into turns (space_id, due_at) values (?, ?) on conflict do nothing');
  return ({ events, dueAt }) => {
    const known: number[] = [];
    const spaces = new Set<string>();
    database.exec('begin immediate');
    try {
      for (const [place, { key, spaceId, body, receivedAt }] of events.entries()) {
        if (addEvent.run(key, spaceId, JSON.stringify(body ?? null), receivedAt).changes === 0) known.push(place);
        else spaces.add(spaceId);
      }
      for (const space of spaces) addTurn.run(space, dueAt);
      database.exec('commit');
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
    return known;
  };
}
