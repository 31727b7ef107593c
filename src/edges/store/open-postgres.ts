import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Secret } from '../../config.ts';
import type { Clock } from '../../ports/clock.ts';
import { Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { Tables } from './schema.ts';
import { isOutOfReach } from './store-error.ts';

/** How long a start waits for a database that is away. */
const patienceMilliseconds = 60_000;
const pauseMilliseconds = 1000;

/**
 * Opens the pool and waits until the database answers, at most 60 s. A connection that breaks while idle is only logged: the
 * pool opens another one when it is needed. One that breaks in use fails what used it.
 */
export async function openPostgres(input: { url: Secret; clock: Clock; log: Log }): Promise<{ db: Kysely<Tables>; pool: pg.Pool }> {
  const pool = new pg.Pool({
    connectionString: input.url.reveal(),
    application_name: 'webex-entra-doctor',
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 30_000,
    query_timeout: 35_000,
    idle_in_transaction_session_timeout: 10_000,
    types: { getTypeParser },
  });
  pool.on('error', (error) => input.log.warn({ err: error }, 'a database connection broke'));
  // pg-pool listens on idle connections only, Kysely on none; an error event that nobody hears ends the process
  // (https://node-postgres.com/apis/client#error). The query that uses the connection, or the next one, fails and tells.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  try {
    await waitForAnswer(pool, input.clock, input.log);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}

async function waitForAnswer(pool: pg.Pool, clock: Clock, log: Log): Promise<void> {
  const end = clock.now().getTime() + patienceMilliseconds;
  // A clock's wait keeps no process alive, and at the start nothing else does: it would end, silently and as if all were well.
  const alive = setInterval(() => undefined, pauseMilliseconds);
  try {
    for (let told = false; ; told = true) {
      const error = await failureOf(pool);
      if (error === null) {
        if (told) log.info({}, 'the database answers');
        return;
      }
      if (clock.now().getTime() >= end)
        throw new Unreachable(
          { service: 'store', kind: 'timeout', message: `The database did not answer within 60 s: ${reasonOf(error)}` },
          { cause: error },
        );
      if (!told) log.warn({ err: error }, 'the database does not answer yet; waiting up to 60 s');
      await clock.wait(pauseMilliseconds);
    }
  } finally {
    clearInterval(alive);
  }
}

/** An address that has several tells them all, and no text of its own. */
function reasonOf(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error);
}

/** What keeps the database from answering, null when it answers. Throws what waiting does not mend, such as a wrong password. */
async function failureOf(pool: pg.Pool): Promise<unknown> {
  try {
    await pool.query('select 1');
    return null;
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return error;
  }
}

/** Our numbers and counts stay far below 2^53: read them as numbers, not as texts. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format);
