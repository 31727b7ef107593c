import { createHash } from 'node:crypto';
import type { Fault, FaultAnswer, ServiceName } from '../../../src/sandbox/faults.ts';

/** How often each fault comes: of a hundred requests ten are throttled, five fail, two hang, two are answered by a proxy. */
const kinds: [share: number, answer: FaultAnswer][] = [
  [0.1, { status: 429, headers: { 'Retry-After': '0' } }],
  [0.05, { status: 503 }],
  [0.02, 'hang'],
  [0.02, 'html'],
];

/**
 * Faults for `Sandbox.fail` that look like chance and are the same each time: the nth request of a kind meets the same fate
 * whatever else is going on. `met` counts what was played, in the order of `kinds`.
 */
export function randomFaults(service: ServiceName, seed: string): { faults: Fault[]; met: number[] } {
  const asked = new Map<string, number>();
  const met = kinds.map(() => 0);
  let fate: number | null = null;
  const draw = (path: string) => {
    const kind = path.replace(/\?.*/, '').replace(/Y2lz[\w=-]+|[0-9a-f-]{36}/g, ':id');
    const count = (asked.get(kind) ?? 0) + 1;
    asked.set(kind, count);
    const chance = createHash('sha256').update(`${seed} ${service} ${kind} ${count}`).digest().readUInt32BE() / 2 ** 32;
    let sum = 0;
    const found = kinds.findIndex(([share]) => {
      sum += share;
      return chance < sum;
    });
    return found === -1 ? null : found;
  };
  const faults = kinds.map(([, answer], index): Fault => {
    const path = /./;
    // A request is held against each fault in turn, so the first one draws for all.
    path.test = (text) => {
      if (index === 0) fate = draw(text);
      const isMet = fate === index;
      if (isMet) met[index] = (met[index] ?? 0) + 1;
      return isMet;
    };
    return { service, path, times: Infinity, answer };
  });
  return { faults, met };
}
