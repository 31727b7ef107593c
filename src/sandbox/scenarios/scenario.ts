import type { Cause, Confidence } from '../../diagnosis/diagnosis.ts';
import type { UnknownReason } from '../../ports/directory.ts';
import type { Fault } from '../faults.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** One situation: how the tenant stands, which faults play, and what the bot must make of it. */
export interface Scenario {
  id: string;
  title: string;
  /** What happened, for people. */
  describe: string;
  /** Changes a healthy tenant, relative to the clock, into this situation. */
  prepare(tenant: Tenant, clock: SandboxClock): void;
  faults?: Fault[];
  /** Which sample is pasted; the whole debug block when not given. */
  sample?: string;
  expect: Expectation;
}

export interface Expectation {
  /** The first verdict's. */
  cause: Cause;
  confidence?: Confidence;
  /** A reason that at least one check must give for not having looked. */
  reason?: UnknownReason['kind'];
  /** Texts that must stand on the diagnosis card, its opened list of checks or its fallback text. */
  says: string[];
  /** Texts that must stand nowhere on it. */
  saysNot: string[];
}
