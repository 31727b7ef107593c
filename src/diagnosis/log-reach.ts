import { type FactState, valueIfKnown } from './fact.ts';
import type { Licence } from './graph-schemas.ts';

const freeDays = 7;
const premiumDays = 30;
/** Entries appear 2 to 5 minutes after the event at the latest percentiles; an empty log says nothing before this. */
const delayMinutes = 15;

/** How many days Entra keeps its logs: 30 with P1 or P2, else 7 (Microsoft's page on data retention). When the licences are not known, only 7 are sure. */
export function logDays(licences: FactState<Licence[]>): number {
  const known = valueIfKnown(licences);
  if (known === null) return freeDays;
  const plans = known.filter(({ capabilityStatus }) => capabilityStatus !== 'Deleted').flatMap(({ servicePlans }) => servicePlans);
  return plans.some(({ servicePlanName }) => servicePlanName?.startsWith('AAD_PREMIUM')) ? premiumDays : freeDays;
}

/** Whether something happened so shortly ago that the log may not have it yet. */
export function isFresh(at: string, now: string): boolean {
  return Date.parse(now) - Date.parse(at) < delayMinutes * 60_000;
}
