import type { z } from 'zod';
import type { Report } from '../intake/report.ts';
import type { Sentence } from '../locales/sentence.ts';
import type { Admission, Discovery, Evidence, UnknownReason, WebexIncident } from '../ports/directory.ts';
import type { AuditLog } from './audit-log.ts';
import type * as graph from './graph-schemas.ts';

/** Every question to the outside by name, with what its answer is. Each is asked at most once a case. */
export interface FactValues {
  /** What was pasted. Not applicable when the diagnosis was asked for without a paste. */
  paste: Report;
  /** When and where the diagnosis is made; `graphUrl` is the address of the configured cloud. */
  moment: { now: string; tenantId: string; graphUrl: string };
  admission: Exclude<Admission, { admitted: null }>;
  discovery: Exclude<Discovery, { found: null }>;
  webexIncidents: WebexIncident[];
  integrationApp: graph.ServicePrincipal | null;
  webexApps: graph.ServicePrincipal[];
  createdApps: graph.ServicePrincipal[];
  deletedIntegrationApps: graph.DeletedApp[];
  deletedWebexApps: graph.DeletedApp[];
  graphServicePrincipal: graph.ServicePrincipal | null;
  organization: graph.Organization | null;
  licences: graph.Licence[];
  consentPolicy: graph.ConsentPolicy;
  consentRequests: graph.ConsentRequest[];
  accessPolicies: graph.AccessPolicy[];
  serviceIssues: graph.ServiceIssue[];
  recommendations: graph.Recommendation[];
  appRoleAssignments: graph.AppRoleAssignment[];
  delegatedGrants: graph.DelegatedGrant[];
  secondAppOwners: graph.AppOwner[];
  syncJobs: graph.SyncJob[];
  audit: AuditLog;
  integrationSignIns: graph.SignIn[];
  pastedSignIns: graph.SignIn[];
  provisioningFailures: graph.ProvisioningFailure[];
}

export type FactName = keyof FactValues;

export interface Unknown {
  state: 'unknown';
  reason: UnknownReason;
  evidence: Evidence[];
}

export interface NotApplicable {
  state: 'not-applicable';
  /** Why the question makes no sense here. */
  because: Sentence;
  evidence: Evidence[];
}

/** A fact is never absent: it is known, could not be read (and why), or makes no sense here (and why). */
export type FactState<Value> = { state: 'known'; value: Value; evidence: Evidence[] } | Unknown | NotApplicable;

export type FactStates = { [Name in FactName]: FactState<FactValues[Name]> };

/** A Graph request as a fact asks it. */
export interface GraphQuestion {
  version: 'v1.0' | 'beta';
  /** With query, percent-encoded. */
  path: string;
  group: 'directory' | 'report';
  morePages?: number;
}

/** One Graph question of a tenant, ready for the runner. Made with `graphFact`. */
export interface GraphFact<Value> {
  /** Any of them is enough; the first is the least one and is named when none is held. */
  permissions: readonly [string, ...string[]];
  licence?: string;
  /** Facts that must be there first. */
  waitsFor: readonly FactName[];
  /** Whether a list that goes on after what was read tells enough. Otherwise half a list is no answer. */
  partIsEnough?: boolean;
  schema: z.ZodType<Value>;
  /** The request, or why there is none to make. */
  ask(states: Partial<FactStates>): GraphQuestion | Unknown | NotApplicable;
}

/**
 * Declares a Graph question. `after`: facts that it is built from; when one of them is not known, neither is this one,
 * for the same reason. `uses`: facts that it waits for but can do without.
 */
export function graphFact<Value, const After extends FactName = never, const Uses extends FactName = never>(declared: {
  permissions: readonly [string, ...string[]];
  licence?: string;
  partIsEnough?: boolean;
  after?: readonly After[];
  uses?: readonly Uses[];
  schema: z.ZodType<Value>;
  request(known: Pick<FactValues, After>, states: Partial<Pick<FactStates, Uses>>): GraphQuestion | Sentence;
}): GraphFact<Value> {
  const { after = [], uses = [], request, ...rest } = declared;
  return {
    ...rest,
    waitsFor: [...after, ...uses],
    ask(states) {
      const taken = take(states, after);
      if (!taken.ok) return { ...taken.lacking, evidence: [] };
      const asked = request(taken.values, states);
      return 'key' in asked ? { state: 'not-applicable', because: asked, evidence: [] } : asked;
    },
  };
}

/** The values of the named facts when all of them are known, else the first state that is not. */
export function take<Name extends FactName>(
  states: Partial<FactStates>,
  names: readonly Name[],
): { ok: true; values: Pick<FactValues, Name> } | { ok: false; lacking: Unknown | NotApplicable } {
  const values: Partial<Pick<FactValues, Name>> = {};
  for (const name of names) {
    const state = states[name];
    if (state === undefined) throw new TypeError(`the fact ${name} was not gathered`);
    if (state.state !== 'known') return { ok: false, lacking: state };
    values[name] = state.value;
  }
  if (!hasAll(values, names)) throw new TypeError('a known fact has no value');
  return { ok: true, values };
}

function hasAll<Name extends FactName>(values: Partial<Pick<FactValues, Name>>, names: readonly Name[]): values is Pick<FactValues, Name> {
  return names.every((name) => name in values);
}

/** The value of a fact that may be unknown, or null. */
export function valueIfKnown<Value>(state: FactState<Value> | undefined): Value | null {
  return state?.state === 'known' ? state.value : null;
}
