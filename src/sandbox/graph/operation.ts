import type { SandboxClock } from '../sandbox-clock.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { GraphAnswer, GraphRequest } from './graph-answer.ts';

/** What an operation answers from. */
export interface GraphContext {
  tenant: Tenant;
  clock: SandboxClock;
  /** Where the fake Graph is mounted, for nextLinks. */
  address: string;
  /** Tells the page that the tenant changed. */
  changed(): void;
}

/** One thing that Graph can be asked. */
export interface Operation {
  method: 'GET' | 'POST';
  version: 'v1.0' | 'beta';
  /** Held against the path without the version. */
  path: RegExp;
  /** Any one of these permissions is enough; none is needed when empty. */
  permissions: readonly string[];
  /** A report: five requests in ten seconds, its own refusals, the first permission named in them. */
  report?: boolean;
  answer(context: GraphContext, request: GraphRequest, parameter: string): GraphAnswer;
}
