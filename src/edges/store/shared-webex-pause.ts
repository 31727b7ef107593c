import { sql } from 'kysely';
import type { Clock } from '../../ports/clock.ts';
import { longestPauseMilliseconds } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { SharedPause } from '../webex/webex-pause.ts';
import { databaseNow } from './database-now.ts';
import { orAlone } from './or-alone.ts';
import type { Database } from './schema.ts';

/** The pause of all replicas on one PostgreSQL: a row for each part of Webex, of the latest end that any of them was told. */
export function sharedWebexPause(input: { db: Database; clock: Clock; log: Log }): SharedPause {
  const together = orAlone(input, 'what Webex asks to wait is not shared while the database does not answer');
  let reading: Promise<number> | null = null;
  /** Once for all events that begin together: a database that is slow is not given a query by each. */
  const readOnce = () => {
    reading ??= read(input.db).finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    tell: (part, milliseconds) =>
      together(
        () => tell(input.db, part, milliseconds),
        async () => {},
      ),
    left: () => together(readOnce, async () => 0),
  };
}

async function tell(db: Database, part: string, milliseconds: number): Promise<void> {
  await sql`
    insert into webex_pauses (part, until) values (${part}, ${databaseNow} + ${milliseconds}::float8)
    on conflict (part) do update set until = excluded.until
      where webex_pauses.until < excluded.until or webex_pauses.until > ${databaseNow} + ${longestPauseMilliseconds}::float8`.execute(db);
}

async function read(db: Database): Promise<number> {
  const { rows } = await sql<{ left: number | null }>`
    with clock as materialized (select ${databaseNow} as now)
    select max(until - now) as left from webex_pauses, clock
    where until > now and until <= now + ${longestPauseMilliseconds}::float8`.execute(db);
  return rows[0]?.left ?? 0;
}
