import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { z } from 'zod';
import type { Tables } from './schema.ts';

const parameter = z.array(z.union([z.string(), z.number(), z.bigint(), z.null(), z.instanceof(Uint8Array)]));

/** More kinds of statements than the program has are only made by lists of different lengths. */
const keptStatements = 200;

/**
 * Opens `<dataDir>/doctor.db`, making folder and file; the folder for its own user alone, because names of people stand in it.
 * WAL with synchronous=FULL: what was committed survives a loss of power
 * (https://www.sqlite.org/pragma.html#pragma_synchronous). `raw` is the connection that Kysely uses.
 */
export function openSqlite(dataDir: string): { db: Kysely<Tables>; raw: DatabaseSync } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const raw = new DatabaseSync(join(dataDir, 'doctor.db'), { timeout: 5000, enableForeignKeyConstraints: true });
  raw.exec('pragma journal_mode = wal; pragma synchronous = full;');
  return { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(raw) }) }), raw };
}

/** Gives Kysely's SQLite dialect what it asks of better-sqlite3, from the SQLite that Node brings. */
function adapt(raw: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => raw.close(),
    prepare: (sql) => {
      // A plain `begin` takes the write lock only at the first write, and fails at once when another process came between.
      const text = sql === 'begin' ? 'begin immediate' : sql;
      const known = kept.get(text);
      if (known !== undefined) return known;
      const statement = adaptStatement(raw.prepare(text));
      if (kept.size >= keptStatements) kept.clear();
      kept.set(text, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...parameter.parse(values)),
    run: (values) => statement.run(...parameter.parse(values)),
    iterate: (values) => statement.iterate(...parameter.parse(values)),
  };
}
