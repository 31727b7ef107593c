import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The SQLite database of a running service, seen from outside: what stands on the disk, whichever process wrote it. */
export interface ServiceDatabase {
  /** How the event of a message or a press stands; undefined when none was kept. */
  stateOf(id: string, resource?: 'messages' | 'attachmentActions'): string | undefined;
  count(state: 'waiting' | 'done' | 'dead'): number;
  /** Keeps the service for ever in the middle of a write that fits, until `release`. */
  hold(write: `${'insert' | 'update'} on ${'events' | 'cases' | 'inbox'}`, when: string): void;
  /** Whether somebody is in the middle of a write. */
  isHeld(): boolean;
  release(): void;
  /** What SQLite itself says of the file: "ok", or what is broken. */
  integrity(): unknown;
  close(): void;
}

const endless = `create view if not exists endless as
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 9e15) select max(i) as most from n`;

/** Every event and its state; what is not unpacked waits. */
const states = `select key, state from events union all select value ->> 'key', 'waiting' from inbox, json_each(inbox.events)`;

/** Opens the database of the service that works in this folder. */
export function openServiceDatabase(dataDir: string): ServiceDatabase {
  const db = new DatabaseSync(path.join(dataDir, 'doctor.db'), { timeout: 2000 });
  return {
    stateOf: (id, resource = 'messages') => {
      const key = `${resource}:created:${id}`;
      const { state } = { state: undefined, ...db.prepare(`select state from (${states}) where key = ?`).get(key) };
      return state === undefined ? undefined : String(state);
    },
    count: (state) => Number({ count: 0, ...db.prepare(`select count(*) as count from (${states}) where state = ?`).get(state) }.count),
    hold: (write, when) => {
      db.exec(endless);
      db.exec(`create trigger held after ${write} when ${when} begin select most from endless; end`);
    },
    isHeld: () => {
      db.exec('pragma busy_timeout = 0');
      try {
        db.exec('begin immediate; rollback');
        return false;
      } catch {
        return true;
      } finally {
        db.exec('pragma busy_timeout = 2000');
      }
    },
    release: () => db.exec('drop trigger if exists held; drop view if exists endless'),
    integrity: () => ({ ...db.prepare('pragma integrity_check').get() }),
    close: () => db.close(),
  };
}
