import { sql } from 'kysely';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { longestPauseMilliseconds, type SharedPauses } from '../webex/webex-pauses.ts';
import { databaseNow } from './database-now.ts';
import { orAlone } from './or-alone.ts';
import type { Database } from './schema.ts';

/** The pauses of all replicas on one PostgreSQL: a row for each part of Webex, of the latest end that any of them was told. */
export function sharedWebexPauses(input: { db: Database; clock: Clock; log: Log }): SharedPauses {
  const together = orAlone(input, "Webex's pauses are not shared while the database does not answer");
  return {
    tell: (part, milliseconds) =>
      together(
        () => tell(input.db, part, milliseconds),
        async () => {},
      ),
    read: () =>
      together(
        () => read(input.db),
        async () => [],
      ),
  };
}

async function tell(db: Database, part: string, milliseconds: number): Promise<void> {
  await sql`
    insert into webex_pauses (part, until) values (${part}, ${databaseNow} + ${milliseconds}::float8)
    on conflict (part) do update set until = excluded.until
      where webex_pauses.until < excluded.until or webex_pauses.until > ${databaseNow} + ${longestPauseMilliseconds}::float8`.execute(db);
}

async function read(db: Database): Promise<{ part: string; left: number }[]> {
  const { rows } = await sql<{ part: string; left: number }>`
    with clock as materialized (select ${databaseNow} as now)
    select part, until - now as left from webex_pauses, clock
    where until > now and until <= now + ${longestPauseMilliseconds}::float8`.execute(db);
  return rows;
}
