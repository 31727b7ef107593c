import pg from 'pg';
import { z } from 'zod';
import { openSqlite } from '../../src/edges/store/open-sqlite.ts';

/** Where the cases go: the address of a PostgreSQL database, or the data folder of SQLite. */
export type Place = { databaseUrl: string } | { dataDir: string };

const stored = z.object({ latest: z.string() });
const diagnosis = z.looseObject({ verdicts: z.array(z.looseObject({})) });

/** Cases that the asking space has of its own, whatever the number of all. */
const ofTheSpace = 100;

/**
 * Copies the one case that the store holds until there are `count`, and as many answered events. All are of the same tenant; a
 * hundred stay in the case's space, the others go to 10,000 spaces. The copies hold no checks and no timeline, so that a
 * million fit on a small disk; indexes and the number of rows are what they would be.
 */
export async function fillDatabase(place: Place, count: number): Promise<void> {
  const database = await open(place);
  const { latest } = stored.parse(await database.first('select latest from cases order by number limit 1'));
  const { verdicts, ...rest } = diagnosis.parse(JSON.parse(latest));
  const short = JSON.stringify({ ...rest, verdicts: verdicts.slice(0, 1), checks: [], timeline: [], pasteSays: [] });
  await database.run(`update cases set latest = '${short.replaceAll("'", "''")}'`);
  const { numbers } = database;
  await database.run(`insert into cases (id, space_id, space_type, thread_id, card_message_id, asked_by, tenant_id, tracking_id, language, report,
      latest, previous, broken_since, mended_at, created_at, updated_at)
    select id || n, case when n <= ${ofTheSpace} then space_id else 'space-' || (n % 10000) end, space_type, thread_id || n, card_message_id || n, asked_by,
      tenant_id, 'atlas_' || n, language, report, latest, previous, broken_since, mended_at, created_at, updated_at
    from (select * from cases limit 1) as one, ${numbers(count)}`);
  await database.run(`insert into events (key, space_id, body, received_at, state, tries)
    select 'messages:created:filled-' || n, 'space-' || (n % 10000), body, received_at, 'done', 1
    from (select * from events limit 1) as one, ${numbers(count)}`);
  await database.run('analyze');
  await database.close();
}

/** Throws away what a receiver accepted and nobody unpacked: the events of a bench, of messages that nobody wrote. */
export async function emptyInbox(place: Place): Promise<void> {
  const database = await open(place);
  await database.run('delete from inbox');
  await database.close();
}

const open = (place: Place): Promise<Filled> | Filled => ('databaseUrl' in place ? onPostgres(place.databaseUrl) : onSqlite(place.dataDir));

interface Filled {
  first(sql: string): unknown;
  run(sql: string): unknown;
  /** A table of one column `n`, from 1. */
  numbers(count: number): string;
  close(): unknown;
}

function onSqlite(dataDir: string): Filled {
  const { raw } = openSqlite(dataDir);
  return {
    first: (sql) => raw.prepare(sql).get(),
    run: (sql) => raw.exec(sql),
    numbers: (count) =>
      `(with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count}) select n from numbers) as numbers`,
    close: () => raw.close(),
  };
}

async function onPostgres(databaseUrl: string): Promise<Filled> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    first: async (sql) => (await client.query(sql)).rows[0],
    run: (sql) => client.query(sql),
    numbers: (count) => `generate_series(1, ${count}) as numbers(n)`,
    close: () => client.end(),
  };
}
