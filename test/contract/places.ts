import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { Secret } from '../../src/config.ts';
import { type OpenStorage, openStorage, type StorageOptions } from '../../src/edges/open-storage.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Storage } from '../../src/ports/storage.ts';
import { systemClock } from '../../src/system-clock.ts';
import { freshDatabase } from '../support/postgres.ts';

/** An empty database of one test, and a way to meddle with it behind the store's back. */
export interface Place {
  databaseUrl: Secret | undefined;
  dataDir: string;
  execute(sql: string): Promise<void>;
  /** Closes what was opened here and throws the database away. */
  clear(): Promise<void>;
  open(options?: Partial<StorageOptions>): Promise<OpenStorage>;
}

export const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, child: () => quiet };

/** Every database that the contracts are held to. */
export const databases: { name: string; fresh(): Promise<Place> }[] = [
  { name: 'SQLite', fresh: freshSqlite },
  { name: 'PostgreSQL', fresh: freshPostgres },
];

export async function freshSqlite(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doctor-store-'));
  const execute = async (sql: string) => {
    const database = new DatabaseSync(join(dataDir, 'doctor.db'), { timeout: 5000 });
    database.exec(sql);
    database.close();
  };
  return place({ databaseUrl: undefined, dataDir, execute, drop: () => rm(dataDir, { recursive: true, force: true }) });
}

export async function freshPostgres(): Promise<Place> {
  const url = await freshDatabase();
  const execute = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  return place({ databaseUrl: new Secret(url), dataDir: '', execute, drop: async () => {} });
}

function place(given: Pick<Place, 'databaseUrl' | 'dataDir' | 'execute'> & { drop(): Promise<void> }): Place {
  const opened: Storage[] = [];
  return {
    databaseUrl: given.databaseUrl,
    dataDir: given.dataDir,
    execute: given.execute,
    async open(options = {}) {
      const { databaseUrl, dataDir } = given;
      const storage = await openStorage({
        databaseUrl,
        dataDir,
        clock: systemClock,
        log: quiet,
        pauses: { first: 0, longest: 0 },
        ...options,
      });
      opened.push(storage);
      return storage;
    },
    async clear() {
      for (const { queue, store } of opened) {
        await queue.stop(0);
        await store.close();
      }
      await given.drop();
    },
  };
}
