import type pg from 'pg';
import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Log } from '../../ports/log.ts';
import { type Contact, heartbeatSeconds, superviseSeconds } from './take-over.ts';

/** The queue that holds a job for each waiting event. */
export const queue = 'inbox';
/** Tries are counted and limited by the inbox, so that a dead event is listed in one place: pg-boss never gives up. */
const unlimited = 1_000_000;
/** pg-boss deletes what has waited for so long, two weeks where nothing is said: an event would be lost. Fifty years fit into its column. */
const retentionSeconds = 50 * 365 * 24 * 60 * 60;
/** Any number, the same in every replica. */
const startLock = 7_010_019;

/** Pauses between tries are ours (`held-jobs.ts`): pg-boss's grow with every taking, a dead replica's and one that was given back too. */
const queueOptions = {
  ...{ retryLimit: unlimited, retryDelay: 0, retryBackoff: false, heartbeatSeconds },
  ...{ expireInSeconds: 15 * 60, deleteAfterSeconds: 60 * 60, retentionSeconds },
};

/** Starts pg-boss over our pool and brings its schema and queue to what this program needs. */
export async function startBoss(input: { pool: pg.Pool; log: Log; contact: Contact }): Promise<PgBoss> {
  const { pool, log, contact } = input;
  const boss = new PgBoss({ db: overPool(pool, contact), schedule: false, supervise: false, monitorIntervalSeconds: superviseSeconds });
  boss.on('error', (error) => log.warn({ err: error }, 'pg-boss had an error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'pg-boss warns'));
  try {
    await oneAtATime(pool, async () => {
      await boss.start();
      await boss.createQueue(queue, { ...queueOptions, policy: 'key_strict_fifo' });
      await boss.updateQueue(queue, queueOptions);
    });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    throw error;
  }
}

/** pg-boss's own `create schema if not exists` fails for all replicas but one that start on an empty database together. */
async function oneAtATime(pool: pg.Pool, start: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [startLock]);
    await start();
  } finally {
    // Gives the lock back with the connection, whatever state it is in.
    client.release(true);
  }
}

function overPool(pool: pg.Pool, contact: Contact): NonNullable<ConstructorOptions['db']> {
  return {
    executeSql: async (text, values) => {
      const result = await pool.query(text, values);
      contact.reached();
      return result;
    },
  };
}
