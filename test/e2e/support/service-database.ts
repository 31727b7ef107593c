import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The database of a running service, seen from outside: what is committed, whichever process wrote it. */
export interface ServiceDatabase {
  /** How the event of a message or a press stands; undefined when none was kept. */
  stateOf(id: string, resource?: 'messages' | 'attachmentActions'): Promise<string | undefined>;
  count(state: 'waiting' | 'done' | 'dead'): Promise<number>;
  /** Keeps the service for ever in the middle of a write that fits, until `release`. */
  hold(write: HeldWrite, when: string): Promise<void>;
  /** Whether somebody is in the middle of a write. */
  isHeld(): Promise<boolean>;
  /** Of that write nothing stays. */
  release(): Promise<void>;
  /** Gives the work of a killed process to the next one. */
  takeOver(): Promise<void>;
  close(): Promise<void>;
}

export type HeldWrite = `${'insert' | 'update'} on ${'events' | 'cases' | 'inbox'}`;

const endless = `create view if not exists endless as
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 9e15) select max(i) as most from n`;

/** Every event and its state; what is not unpacked waits. */
const states = `select key, state from events union all select value ->> 'key', 'waiting' from inbox, json_each(inbox.events)`;

/** Opens the SQLite database of the service that works in this folder. */
export function openServiceDatabase(dataDir: string): ServiceDatabase {
  const db = openFile(dataDir);
  return {
    stateOf: async (id, resource = 'messages') => {
      const key = `${resource}:created:${id}`;
      const { state } = { state: undefined, ...db.prepare(`select state from (${states}) where key = ?`).get(key) };
      return state === undefined ? undefined : String(state);
    },
    count: async (state) =>
      Number({ count: 0, ...db.prepare(`select count(*) as count from (${states}) where state = ?`).get(state) }.count),
    hold: async (write, when) => {
      db.exec(endless);
      db.exec(`create trigger held after ${write} when ${when} begin select most from endless; end`);
    },
    isHeld: async () => {
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
    release: async () => db.exec('drop trigger if exists held; drop view if exists endless'),
    // Whoever starts next takes everything.
    takeOver: async () => {},
    close: async () => db.close(),
  };
}

/** What SQLite itself says of the file: "ok", or what is broken. */
export function integrityOf(dataDir: string): unknown {
  const db = openFile(dataDir);
  const said = { ...db.prepare('pragma integrity_check').get() };
  db.close();
  return said;
}

function openFile(dataDir: string): DatabaseSync {
  return new DatabaseSync(path.join(dataDir, 'doctor.db'), { timeout: 2000 });
}
