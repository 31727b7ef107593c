import type { Clock } from '../../ports/clock.ts';

const retriesPerWindow = 2;
const windowMilliseconds = 60_000;

/**
 * How often a "no licence" of a tenant is doubted: twice a minute by all its questions together. The refusal also comes
 * now and then on licensed tenants, but each further try costs a report request, of which a tenant has five in 10 s.
 */
export function createLicenceRetries(clock: Clock): (tenantId: string) => boolean {
  const doubted = new Map<string, { until: number; times: number }>();
  return (tenantId) => {
    const now = clock.now().getTime();
    for (const [tenant, { until }] of doubted) if (until <= now) doubted.delete(tenant);
    const { until, times } = doubted.get(tenantId) ?? { until: now + windowMilliseconds, times: 0 };
    if (times >= retriesPerWindow) return false;
    doubted.set(tenantId, { until, times: times + 1 });
    return true;
  };
}
