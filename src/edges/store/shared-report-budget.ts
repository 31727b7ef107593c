import { sql } from 'kysely';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { type ReportBudget, requestsPerWindow, windowMilliseconds } from '../entra/report-budget.ts';
import { longestWaitMilliseconds } from '../entra/retry-plan.ts';
import type { Database } from './schema.ts';

/** A case waits no longer than this for the database to count: it would rather be throttled than late. */
const patienceMilliseconds = 500;

/**
 * The budget of all replicas on one PostgreSQL: a row for each tenant, and one statement for each request, whose row lock makes
 * replicas wait for one another. Falls back to `alone`, the budget of this process, while the database does not answer.
 */
export function sharedReportBudget(input: { db: Database; clock: Clock; log: Log; alone: ReportBudget }): ReportBudget {
  const { db, clock, log, alone } = input;
  let isAlone = false;
  return {
    take: async (tenantId) => {
      const over = new AbortController();
      const late = clock.wait(patienceMilliseconds, over.signal).then(() => Promise.reject(new Error('The database is slow')));
      // It loses the race most of the time, and nobody hears it then.
      late.catch(() => undefined);
      try {
        const wait = await Promise.race([takeTogether(db, tenantId), late]);
        isAlone = false;
        return wait;
      } catch (error) {
        if (!isAlone) log.warn({ err: error }, 'the report budget is counted by this replica alone while the database does not answer');
        isAlone = true;
        return alone.take(tenantId);
      } finally {
        over.abort();
      }
    },
  };
}

/** The database's clock counts: those of the replicas may differ. */
async function takeTogether(db: Database, tenantId: string): Promise<number> {
  const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`;
  const { rows } = await sql<{ wait: number }>`
    with clock as materialized (select ${now} as now)
    insert into report_budgets (tenant_id, sent, moment)
    select ${tenantId}, array[now], now from clock
    on conflict (tenant_id) do update set (sent, moment) = (
      select
        case when next - excluded.moment <= ${longestWaitMilliseconds}
          then (report_budgets.sent || next)[greatest(1, cardinality(report_budgets.sent) + 2 - ${requestsPerWindow}):]
          else report_budgets.sent end,
        next
      from (select greatest(
        excluded.moment,
        report_budgets.sent[cardinality(report_budgets.sent)],
        report_budgets.sent[cardinality(report_budgets.sent) + 1 - ${requestsPerWindow}] + ${windowMilliseconds}::float8
      ) as next) as budget
    )
    returning ceil(moment - (select now from clock)) as wait`.execute(db);
  return rows[0]?.wait ?? 0;
}
