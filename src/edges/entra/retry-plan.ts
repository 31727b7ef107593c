import type { Clock } from '../../ports/clock.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';

/** What a plan looks at in an answer. */
export interface Outcome {
  status: number;
  /** The service's error code, for example `InvalidAuthenticationToken`. */
  code: string | null;
  retryAfterMilliseconds: number | null;
}

/** Why something is asked again. `token`: with a new token. */
export type RetryKind = 'throttled' | 'server' | 'token' | 'licence' | 'network';

export interface Retry {
  kind: RetryKind;
  waitMilliseconds: number;
}

/** The longest time that a person in a chat is made to wait for a throttled service. */
export const longestWaitMilliseconds = 5_000;

const mostTries: Record<RetryKind, number> = { throttled: 2, server: 2, token: 1, licence: 2, network: 1 };

/** Decides, for one question from its first to its last try, whether and when it is asked again. `allows` may forbid a kind. */
export function createRetryPlan(allows: (kind: RetryKind) => boolean = () => true): (outcome: Outcome | 'network') => Retry | null {
  const tries = new Map<RetryKind, number>();
  return (outcome) => {
    const kind = outcome === 'network' ? 'network' : kindOf(outcome);
    if (kind === null) return null;
    const done = tries.get(kind) ?? 0;
    const waitMilliseconds = pause(kind, done, outcome === 'network' ? null : outcome.retryAfterMilliseconds);
    if (done >= mostTries[kind] || waitMilliseconds > longestWaitMilliseconds || !allows(kind)) return null;
    tries.set(kind, done + 1);
    return { kind, waitMilliseconds };
  };
}

/**
 * Asks until the plan is content. `attempt` is told why it is asked again.
 * A later try that gets nowhere leaves the earlier answer standing; without one, what `attempt` threw is thrown.
 */
export async function withRetries<T extends Outcome>(
  clock: Clock,
  attempt: (again: RetryKind | null) => Promise<T>,
  plan = createRetryPlan(),
): Promise<T> {
  let again: Retry | null = null;
  let last: T | null = null;
  for (;;) {
    try {
      last = await attempt(again?.kind ?? null);
      again = plan(last);
      if (again === null) return last;
    } catch (error) {
      again = error instanceof Unreachable && error.kind === 'network' ? plan('network') : null;
      if (again === null && last !== null && (error instanceof Unreachable || error instanceof Refused)) return last;
      if (again === null) throw error;
    }
    await clock.wait(again.waitMilliseconds);
  }
}

/** Reads `Retry-After` (RFC 9110 §10.2.3; Graph also sends fractions such as `2.128`) into milliseconds; null when there is none. */
export function readRetryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value) * 1000);
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : Math.max(0, instant - now.getTime());
}

function kindOf({ status, code }: Outcome): RetryKind | null {
  if (status === 429) return 'throttled';
  if (status === 502 || status === 503 || status === 504) return 'server';
  if (status === 401 && code === 'InvalidAuthenticationToken') return 'token';
  // It also comes now and then on tenants that have the licence (microsoft-graph-docs-contrib #3033).
  if (status === 403 && code === 'Authentication_RequestFromNonPremiumTenantOrB2CTenant') return 'licence';
  return null;
}

function pause(kind: RetryKind, done: number, retryAfter: number | null): number {
  if (kind === 'token') return 0;
  if (kind === 'throttled') return retryAfter ?? 1_000 * (done + 1);
  return kind === 'server' ? Math.max(250 * 4 ** done, retryAfter ?? 0) : 250;
}
