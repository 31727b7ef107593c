import { sql } from 'kysely';
import { migrations } from './migrations.ts';
import type { Database, Dialect } from './schema.ts';

/** The database was written by a newer version of the program. */
export class NewerSchema extends Error {
  constructor(found: number, known: number) {
    super(
      `The database has schema version ${found}, this program knows ${known}. Run the newer program, or restore a backup made by this one.`,
    );
    this.name = 'NewerSchema';
  }
}

/** Any number, the same in every replica. */
const lockNumber = 7_010_018;

/**
 * Brings the database to this program's schema, all in one transaction. Replicas that start together wait for one another:
 * an advisory lock on PostgreSQL, the write lock on SQLite. Throws `NewerSchema`.
 */
export async function migrate(db: Database, dialect: Dialect): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (dialect === 'postgres') {
      await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction);
      await sql`set local statement_timeout = 0`.execute(transaction);
    }
    await sql`create table if not exists schema_version (version integer not null)`.execute(transaction);
    const row = await transaction.selectFrom('schema_version').select('version').executeTakeFirst();
    const found = row?.version ?? 0;
    if (found > migrations.length) throw new NewerSchema(found, migrations.length);
    for (const statement of migrations.slice(found).flatMap((step) => step(dialect))) await sql.raw(statement).execute(transaction);
    if (row === undefined) await transaction.insertInto('schema_version').values({ version: migrations.length }).execute();
    else await transaction.updateTable('schema_version').set({ version: migrations.length }).execute();
  });
}
