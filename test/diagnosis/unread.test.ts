import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runChecks } from '../../src/diagnosis/check.ts';
import { checks } from '../../src/diagnosis/checks/index.ts';
import { type Cause, isMended } from '../../src/diagnosis/diagnosis.ts';
import type { FactName, FactStates, FactValues } from '../../src/diagnosis/fact.ts';
import type { UnknownReason } from '../../src/ports/directory.ts';
import {
  app,
  auditEvent,
  deletedApp,
  deletedSecond,
  disabling,
  factsOf,
  inapplicable,
  log,
  roleAssignments,
  second,
  silent,
  unread,
  verdicts,
  withoutIntegration,
} from './facts-of.ts';

const reasons: UnknownReason[] = [
  { kind: 'permission-missing', permission: 'Application.Read.All' },
  { kind: 'licence-missing', licence: 'Microsoft Entra ID P1' },
  { kind: 'throttled', retryAfterSeconds: 60 },
  { kind: 'network', detail: 'server-error' },
  { kind: 'network', detail: 'too-large' },
  { kind: 'our-bug', reference: 'x' },
];
const removed = auditEvent('Remove service principal');

const noSecondApp = inapplicable({ key: 'notApplicable.secondAppMissing' });
const withoutSecondApp = { secondAppOwners: noSecondApp, syncJobs: noSecondApp, provisioningFailures: noSecondApp };

/** Tenants, each with what alone may be told of it, however much of it could not be read. */
const tenants: Record<string, { values: Partial<FactValues>; states?: Partial<FactStates>; may: Cause[] }> = {
  'in order': { values: {}, may: [] },
  'without the integration, which is in the recycle bin': {
    values: { ...withoutIntegration, deletedIntegrationApps: [deletedApp()], audit: log(removed) },
    may: ['deleted-restorable', 'integration-missing'],
  },
  'without the integration, which was deleted for good': {
    values: { ...withoutIntegration, audit: log(auditEvent('Hard delete service principal', { at: '2026-11-21T08:00:00Z' }), removed) },
    may: ['deleted-for-good', 'integration-missing'],
  },
  'that never consented': {
    values: { ...withoutIntegration, webexApps: [], createdApps: [] },
    states: withoutSecondApp,
    may: ['never-consented-or-long-deleted', 'integration-missing', 'second-app-missing'],
  },
  'with a disabled integration': {
    values: { integrationApp: app({ accountEnabled: false }), audit: log(disabling()) },
    may: ['disabled'],
  },
  'with two permissions less': {
    values: { appRoleAssignments: roleAssignments('AuditLog.Read.All', 'Domain.Read.All') },
    may: ['consent-partly-revoked'],
  },
  'without the second app, which is in the recycle bin': {
    values: { webexApps: [app()], createdApps: [], deletedWebexApps: [deletedSecond()] },
    states: withoutSecondApp,
    may: ['second-app-deleted', 'second-app-missing'],
  },
  'with a renamed second app': {
    values: { webexApps: [app()], createdApps: [second({ displayName: 'Webex sync' })] },
    // Under another name, and with its maker unread, it is not found: this is said as not sure.
    may: ['second-app-missing'],
  },
};
const always: Cause[] = ['undetermined', 'nothing-wrong-in-entra'];
const all = factsOf();
const unreadable = Object.keys(all).filter((name): name is FactName => name in all && name !== 'moment' && name !== 'paste');
const someUnread = fc.dictionary(fc.constantFrom(...unreadable), fc.constantFrom(...reasons), { maxKeys: 8 });

/** What waits for a fact is not read either when that one is not. */
const dependents: [FactName, FactName[]][] = [
  ['integrationApp', ['appRoleAssignments', 'delegatedGrants']],
  ['webexApps', ['secondAppOwners', 'syncJobs', 'provisioningFailures']],
];

function statesOf({ values, states = {} }: (typeof tenants)[string], holes: Record<string, UnknownReason>): FactStates {
  const missing = new Map(Object.entries(holes));
  for (const [first, later] of dependents) {
    const reason = missing.get(first);
    if (reason !== undefined) for (const name of later) missing.set(name, reason);
  }
  return factsOf(values, { ...states, ...Object.fromEntries([...missing].map(([name, reason]) => [name, unread(reason)])) });
}

describe('what could not be read', () => {
  for (const [name, tenant] of Object.entries(tenants)) {
    const { may } = tenant;
    it(`makes no other fault of a tenant ${name}`, () => {
      fc.assert(
        fc.property(someUnread, (holes) => {
          const states = statesOf(tenant, holes);
          const found = verdicts(states).map(({ cause }) => cause);
          const allowed = [...always, ...may, 'provisioning-absent'];
          assert.deepEqual(
            found.filter((cause) => !allowed.includes(cause)),
            [],
          );
          const isBroken = may.length > 0 && name !== 'with a renamed second app';
          if (isBroken && Object.keys(holes).length === 0) assert.notEqual(found[0], 'nothing-wrong-in-entra');
          if (isBroken) assert.ok(!isMended({ at: '', tenant: null, verdicts: verdicts(states), checks: [], timeline: [], pasteSays: [] }));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('is never in order and never a fault: a check that needs it is not checked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(tenants)), someUnread, (tenant, holes) => {
        const states = statesOf(tenant, holes);
        const whole = new Map(runChecks(checks, statesOf(tenant, {}), silent).map((result) => [result.id, result]));
        for (const { id, outcome } of runChecks(checks, states, silent)) {
          // A hole may take a finding away, or leave it: it never makes a good thing bad.
          if (whole.get(id)?.outcome === 'pass') assert.notEqual(outcome, 'fail', `${id} failed for ${JSON.stringify(holes)}`);
          if (whole.get(id)?.outcome === 'fail') assert.notEqual(outcome, 'pass', `${id} passed for ${JSON.stringify(holes)}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
