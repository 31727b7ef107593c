import type { DatabaseSync } from 'node:sqlite';

/** Events that are kept in one commit: key, space, body as JSON and instant of each, in their order. */
export interface EventBatch {
  rows: [key: string, spaceId: string, body: string, receivedAt: string][];
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
  return ({ rows, dueAt }) => {
    const known: number[] = [];
    const spaces = new Set<string>();
    database.exec('begin immediate');
    try {
      for (const [place, row] of rows.entries()) {
        if (addEvent.run(...row).changes === 0) known.push(place);
        else spaces.add(row[1]);
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
