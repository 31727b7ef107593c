import pg from 'pg';
import { z } from 'zod';
import type { ServiceDatabase } from './service-database.ts';

/** Every event and its state; what is not unpacked waits. */
const states = `select key, state from events union all select each ->> 'key', 'waiting' from inbox, json_array_elements(events::json) as each`;

/** Nobody but the held writes waits for it. */
const lock = 7_777_777;
const waiting = `from pg_locks where locktype = 'advisory' and objid = ${lock} and not granted`;

/** Opens the PostgreSQL database of a service. */
export async function openPostgresServiceDatabase(url: string): Promise<ServiceDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // The lock is a connection's own.
  const client = await pool.connect();
  const first = async (text: string, values: string[] = []): Promise<unknown> =>
    (await pool.query({ text, values, rowMode: 'array' })).rows[0]?.[0];
  return {
    stateOf: async (id, resource = 'messages') =>
      z
        .string()
        .optional()
        .parse(await first(`select state from (${states}) as event where key = $1`, [`${resource}:created:${id}`])),
    count: async (state) => Number(await first(`select count(*) from (${states}) as event where state = $1`, [state])),
    hold: async (write, when) => {
      await client.query(`select pg_advisory_lock(${lock})`);
      await client.query(`create function hold() returns trigger language plpgsql as
        $$ begin perform pg_advisory_lock(${lock}); return null; end $$`);
      await client.query(`create trigger held after ${write} for each row when (${when}) execute function hold()`);
    },
    isHeld: async () => z.boolean().parse(await first(`select exists (select ${waiting})`)),
    release: async () => {
      // A server goes on with what a killed client asked of it.
      await client.query(`select pg_terminate_backend(pid) ${waiting}`);
      await client.query('drop function if exists hold cascade');
      await client.query('select pg_advisory_unlock_all()');
    },
    // What happens by itself when nothing was heard of the process for ten seconds (`src/edges/queue/take-over.ts`).
    takeOver: async () =>
      void (await client.query("update pgboss.job set state = 'retry', heartbeat_on = null, start_after = now() where state = 'active'")),
    close: async () => {
      client.release();
      await pool.end();
    },
  };
}
