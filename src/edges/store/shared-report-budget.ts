import { sql } from 'kysely';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { type ReportBudget, requestsPerWindow, windowMilliseconds } from '../entra/report-budget.ts';
import { longestWaitMilliseconds } from '../entra/retry-plan.ts';
import { databaseNow } from './database-now.ts';
import { orAlone } from './or-alone.ts';
import type { Database } from './schema.ts';

/**
 * The budget of all replicas on one PostgreSQL: a row for each tenant, and one statement for each request, whose row lock makes
 * replicas wait for one another. Falls back to `alone`, the budget of this process, while the database does not answer.
 */
export function sharedReportBudget(input: { db: Database; clock: Clock; log: Log; alone: ReportBudget }): ReportBudget {
  const together = orAlone(input, 'the report budget is counted by this replica alone while the database does not answer');
  return {
    take: (tenantId) =>
      together(
        () => takeTogether(input.db, tenantId),
        () => input.alone.take(tenantId),
      ),
  };
}

async function takeTogether(db: Database, tenantId: string): Promise<number> {
  const { rows } = await sql<{ wait: number }>`
    with clock as materialized (select ${databaseNow} as now)
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
