import type { Clock } from '../../ports/clock.ts';
import { longestWaitMilliseconds } from './retry-plan.ts';

/** Microsoft's limit for identity and access reports (`auditLogs/*`): 5 requests in 10 s for an app in a tenant. */
export const requestsPerWindow = 5;
export const windowMilliseconds = 10_000;

/** What all cases of a tenant, and all replicas of the bot, may ask of its report endpoints together. */
export interface ReportBudget {
  /**
   * Reserves one request. Resolves with the milliseconds to wait before it is sent; more than 5,000 means that
   * nothing was reserved and that the request should be given up.
   */
  take(tenantId: string): Promise<number>;
}

/** A budget for one process: a sliding window over the moments at which requests were or will be sent. */
export function createReportBudget(clock: Clock): ReportBudget {
  const sent = new Map<string, number[]>();
  return {
    take: (tenantId) => {
      const now = clock.now().getTime();
      for (const [tenant, moments] of sent) if ((moments.at(-1) ?? 0) + windowMilliseconds <= now) sent.delete(tenant);
      const moments = sent.get(tenantId) ?? [];
      const oldest = moments.at(-requestsPerWindow);
      const moment = oldest === undefined ? now : Math.max(now, oldest + windowMilliseconds);
      if (moment - now <= longestWaitMilliseconds) sent.set(tenantId, [...moments, moment].slice(-requestsPerWindow));
      return Promise.resolve(moment - now);
    },
  };
}
