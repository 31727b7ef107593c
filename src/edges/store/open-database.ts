import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A longer log is copied into the database file. Every few thousand events, so that the pause stays short; 8 MB. */
const checkpointPages = 2000;

/**
 * Opens `<dataDir>/doctor.db`, making folder and file; the folder for its own user alone, because names of people stand in it.
 * WAL with synchronous=FULL: what was committed survives a loss of power
 * (https://www.sqlite.org/pragma.html#pragma_synchronous).
 */
export function openDatabase(dataDir: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(dataDir, 'doctor.db'), { timeout: 5000, enableForeignKeyConstraints: true });
  database.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = ${checkpointPages}`);
  return database;
}
