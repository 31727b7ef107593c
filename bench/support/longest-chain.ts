/** What a call is for; decides what it has to wait for. */
export type Role = 'lookup' | 'token' | 'directory' | 'report' | 'beside' | 'send';

/** One call to an upstream service, as the service saw it; milliseconds of one clock. */
export interface Call {
  role: Role;
  name: string;
  start: number;
  end: number;
}

export interface Chain {
  calls: Call[];
  /** The time that the services took for these calls, one after another, in milliseconds. */
  milliseconds: number;
}

/**
 * What a call can need of those before it. Reports never need one another, nor does anything wait for what runs beside:
 * two such calls that came one after another are a fault of ours and must not lengthen the chain that we are held to.
 */
const needs: Record<Role, readonly Role[]> = {
  lookup: [],
  beside: [],
  token: ['lookup'],
  directory: ['lookup', 'token', 'directory'],
  report: ['lookup', 'token', 'directory'],
  send: ['lookup', 'token', 'directory', 'report', 'beside'],
};

/**
 * The longest chain of calls that depend on one another, ending with the sending of the card. A call is taken to depend on
 * one before it when it can need it and began only after its answer.
 */
export function longestChain(calls: readonly Call[]): Chain {
  const best = new Map<Call, Chain>();
  for (const call of calls.toSorted((one, other) => one.start - other.start)) {
    const before = calls.filter((other) => needs[call.role].includes(other.role) && other.end <= call.start);
    const longest = longestOf(before.flatMap((other) => best.get(other) ?? []));
    best.set(call, { calls: [...longest.calls, call], milliseconds: longest.milliseconds + call.end - call.start });
  }
  return longestOf(calls.filter(({ role }) => role === 'send').flatMap((call) => best.get(call) ?? []));
}

function longestOf(chains: Chain[]): Chain {
  return chains.reduce((longest, chain) => (chain.milliseconds > longest.milliseconds ? chain : longest), { calls: [], milliseconds: 0 });
}
