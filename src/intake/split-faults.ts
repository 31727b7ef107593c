import { parseTrackingId } from './recognisers/tracking-id.ts';
import type { Sign, SignField } from './sign.ts';

/** Where a field stands in a debug block: the request and what leads to it, the tracking id, the answer's body. */
const stage: Record<SignField, number> = {
  entraTenantId: 0,
  queryOrgId: 0,
  build: 0,
  viewOrgId: 0,
  userId: 0,
  userOrgId: 0,
  unlabelledId: 0,
  clock: 0,
  customerType: 0,
  status: 0,
  statusText: 0,
  endpoint: 0,
  toast: 0,
  trackingId: 1,
  code: 2,
  description: 2,
  clientRequestId: 3,
};

/** Of these a fault has one only: another value is another fault. */
const single: ReadonlySet<SignField> = new Set(['clock', 'viewOrgId', 'endpoint', 'trackingId', 'clientRequestId']);

/**
 * Splits the signs of a message, sorted by place, into one list a fault. A fault ends where a value comes that
 * contradicts it; what leads up to that value (the request of the next block) goes with it.
 */
export function splitFaults(signs: Sign[]): Sign[][] {
  const faults: Sign[][] = [];
  let current: Sign[] = [];
  let seen = new Map<SignField, string>();
  for (const sign of signs) {
    const value = single.has(sign.field) ? identity(sign) : '';
    if ((seen.get(sign.field) ?? value) !== value) {
      const start = beginningOfNext(current, sign);
      faults.push(current.slice(0, start));
      current = current.slice(start);
      seen = new Map(current.filter(({ field }) => single.has(field)).map((each) => [each.field, identity(each)]));
    }
    current.push(sign);
    if (single.has(sign.field) && !seen.has(sign.field)) seen.set(sign.field, value);
  }
  return joinSame([...faults, current].filter((fault) => fault.length > 0));
}

/** Walks back over what comes before `sign` in a block's order, up to the last value that contradicts it. */
function beginningOfNext(current: Sign[], sign: Sign): number {
  let start = current.length;
  let next = stage[sign.field];
  while (start > 0) {
    const before = current[start - 1];
    if (before === undefined || before.field === sign.field || stage[before.field] > next) break;
    next = stage[before.field];
    start -= 1;
  }
  return start;
}

/** The same for every way in which one value is written; gateways add a further counter to a tracking id. */
function identity({ field, value }: Sign): string {
  if (field !== 'trackingId') return value.toLowerCase();
  const { uuid, counter } = parseTrackingId(value);
  return `${uuid}_${counter?.split('_')[0] ?? ''}`;
}

/** The same tracking id is the same fault: its toast and its block are often pasted one after the other. */
function joinSame(faults: Sign[][]): Sign[][] {
  const kept: Sign[][] = [];
  const byId = new Map<string, Sign[]>();
  for (const fault of faults) {
    const trackingId = fault.find(({ field }) => field === 'trackingId');
    const id = trackingId === undefined ? null : identity(trackingId);
    // Without its counter an id stands for the first one of that uuid, and the other way round.
    const uuid = id?.slice(0, id.indexOf('_') + 1) ?? '';
    const same = id === null ? undefined : (byId.get(id) ?? byId.get(id === uuid ? `any ${uuid}` : uuid));
    if (same === undefined) kept.push(fault);
    else for (const sign of fault) same.push(sign);
    if (id === null) continue;
    byId.set(id, same ?? fault);
    if (!byId.has(`any ${uuid}`)) byId.set(`any ${uuid}`, same ?? fault);
  }
  return kept;
}
