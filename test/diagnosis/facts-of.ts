import type { AuditEvent } from '../../src/diagnosis/audit-log.ts';
import { type CaseView, caseView } from '../../src/diagnosis/case-view.ts';
import { type Check, runChecks } from '../../src/diagnosis/check.ts';
import { checks } from '../../src/diagnosis/checks/index.ts';
import type { CheckResult, Verdict } from '../../src/diagnosis/diagnosis.ts';
import { expectedPermissions } from '../../src/diagnosis/expected-permissions.ts';
import type { FactState, FactStates, FactValues } from '../../src/diagnosis/fact.ts';
import type { DeletedApp, ServicePrincipal, SyncJob } from '../../src/diagnosis/graph-schemas.ts';
import { verdictsOf } from '../../src/diagnosis/verdict.ts';
import type { Report } from '../../src/intake/report.ts';
import type { Sentence } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import type { Evidence, UnknownReason } from '../../src/ports/directory.ts';

export const now = '2026-11-23T12:00:00.000Z';
export const tenantId = '9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11';
export const integrationObjectId = '5d0f6a3c-2f3d-4f53-9a0e-6e7f0c2b9d41';
export const graphObjectId = '7ea9e944-71ce-443d-811c-71e8047b557a';
export const secondObjectId = '0b8d2c55-6a57-4d0a-bf6e-1a4b7c9e2f10';
export const secondClientId = '11d1b7a4-3c1e-4a56-9d0e-5f1f9a3c7b20';
export const integrationClientId = '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae';
export const clientRequestId = '9afc732a-2dcf-44e0-8bd8-49db92e483b7';
export const links = {
  login: 'https://login.microsoftonline.com',
  portal: 'https://entra.microsoft.com',
  graphExplorer: 'https://developer.microsoft.com/graph/graph-explorer',
  graph: 'https://graph.microsoft.com',
  botClientId: 'b0b0b0b0-0000-4000-8000-000000000001',
};
export const evidence: Evidence = { request: 'GET /v1.0/x', at: now, requestId: 'r1', status: 200 };

export const app = (changes: Partial<ServicePrincipal> = {}): ServicePrincipal => ({
  id: integrationObjectId,
  appId: integrationClientId,
  displayName: 'Cisco Webex Identity Integration',
  accountEnabled: true,
  isDisabled: null,
  disabledByMicrosoftStatus: null,
  appOwnerOrganizationId: 'c3d4e5f6-1111-4222-8333-a1b2c3d4e5f6',
  appRoleAssignmentRequired: false,
  createdByAppId: null,
  ...changes,
});
export const second = (changes: Partial<ServicePrincipal> = {}): ServicePrincipal =>
  app({ id: secondObjectId, appId: secondClientId, displayName: 'Cisco Webex Identity', createdByAppId: integrationClientId, ...changes });
export const deletedApp = (changes: Partial<DeletedApp> = {}): DeletedApp => ({
  id: integrationObjectId,
  appId: integrationClientId,
  displayName: 'Cisco Webex Identity Integration',
  deletedDateTime: '2026-11-20T09:12:44Z',
  ...changes,
});
export const deletedSecond = (changes: Partial<DeletedApp> = {}): DeletedApp =>
  deletedApp({ id: secondObjectId, appId: secondClientId, displayName: 'Cisco Webex Identity', ...changes });

export const report = (changes: Partial<Report> = {}): Report => ({
  fault: 'integration-unauthorized',
  trackingId: {
    text: 'ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136',
    prefix: 'ATLAS',
    uuid: '497d70df-8811-4b6b-9b6a-ef4f438b57f6',
    counter: '136',
  },
  httpStatus: 401,
  statusText: 'Unauthorized',
  code: '701018',
  description: 'Request unauthorized.',
  endpoint: {
    kind: 'WebexApplications/status',
    host: 'identity-b-us.webex.com',
    path: '/extIntegration/azureAD/o/v1/WebexApplications/status',
  },
  viewOrgId: '2fdb923e-1d23-4e1b-a30f-e9cd88845744',
  userOrgId: '2fdb923e-1d23-4e1b-a30f-e9cd88845744',
  userId: null,
  clock: '2026-11-21T22:44:59.000Z',
  clientRequestId,
  entraTenantId: null,
  build: null,
  customerType: null,
  signInError: null,
  missing: [],
  ...changes,
});

export const person = { kind: 'person', name: 'admin@contoso.onmicrosoft.com' } as const;
export const script = { kind: 'application', name: 'Cleanup runbook', appId: '1950a258-227b-4e31-a9cf-717495945fc2' } as const;
/** An audit event about the integration; its client id stands among the modified properties as Entra writes it. */
export const auditEvent = (activity: string, changes: Partial<AuditEvent> = {}): AuditEvent => ({
  at: '2026-11-20T09:12:44Z',
  activity,
  by: person,
  from: '203.0.113.7',
  targets: [{ id: integrationObjectId, name: 'Cisco Webex Identity Integration' }],
  changes: [{ name: 'TargetId.ServicePrincipalNames', before: '', after: `"${integrationClientId}"` }],
  ...changes,
});
export const log = (...events: AuditEvent[]) => ({ events, complete: true });
export const disabling = (changes: Partial<AuditEvent> = {}) =>
  auditEvent('Update service principal', { changes: [{ name: 'AccountEnabled', before: '[true]', after: '[false]' }], ...changes });

export const syncJob = (changes: Partial<SyncJob> = {}): SyncJob => ({
  id: 'CiscoWebex.1',
  schedule: { state: 'Active' },
  status: { code: 'Active', quarantine: null, lastExecution: { state: 'Succeeded', timeEnded: null }, lastSuccessfulExecution: null },
  ...changes,
});
export const quarantined = (reason: string | null, error: { code: string; message: string | null } | null, began: string | null) =>
  syncJob({
    status: { code: 'Quarantine', quarantine: { reason, currentBegan: began, error }, lastExecution: null, lastSuccessfulExecution: null },
  });

export const allRoles = [
  'Application.Read.All',
  'AuditLog.Read.All',
  'Directory.Read.All',
  'Organization.Read.All',
  'Synchronization.Read.All',
  'Policy.Read.All',
  'ConsentRequest.Read.All',
  'ServiceHealth.Read.All',
  'DirectoryRecommendations.Read.All',
];
export const roleAssignments = (...without: string[]) =>
  expectedPermissions
    .filter(({ value }) => !without.includes(value))
    .flatMap(({ appRoleId }) => (appRoleId === null ? [] : [{ appRoleId, resourceId: graphObjectId }]));
export const grant = (scope: string, consentType = 'AllPrincipals') => ({ consentType, resourceId: graphObjectId, scope });

/** A tenant in which everything is as it should be. */
const healthy: FactValues = {
  paste: report(),
  moment: { now, tenantId, graphUrl: links.graph },
  admission: { admitted: true, roles: allRoles, evidence },
  discovery: { found: true, tenantId, cloudInstance: 'microsoftonline.com', graphHost: 'graph.microsoft.com', evidence },
  webexIncidents: [],
  integrationApp: app(),
  webexApps: [app(), second()],
  createdApps: [second()],
  deletedIntegrationApps: [],
  deletedWebexApps: [],
  graphServicePrincipal: app({ id: graphObjectId, appId: '00000003-0000-0000-c000-000000000000', displayName: 'Microsoft Graph' }),
  organization: { id: tenantId, displayName: 'Contoso', verifiedDomains: null },
  licences: [{ skuPartNumber: 'AAD_PREMIUM', capabilityStatus: 'Enabled', servicePlans: [{ servicePlanName: 'AAD_PREMIUM' }] }],
  consentPolicy: { isEnabled: true },
  consentRequests: [],
  accessPolicies: [],
  serviceIssues: [],
  recommendations: [],
  appRoleAssignments: roleAssignments(),
  delegatedGrants: [grant('User.Read')],
  secondAppOwners: [{ id: integrationObjectId }],
  syncJobs: [syncJob()],
  audit: { events: [], complete: true },
  integrationSignIns: [],
  pastedSignIns: [],
  provisioningFailures: [],
};

const known = <Value>(value: Value): FactState<Value> => ({ state: 'known', value, evidence: [evidence] });
export const unread = (reason: UnknownReason) => ({ state: 'unknown' as const, reason, evidence: [evidence] });
export const inapplicable = (because: Sentence) => ({ state: 'not-applicable' as const, because, evidence: [] });
export const lacks = (permission: string) => unread({ kind: 'permission-missing', permission });

/** The facts of a healthy tenant but for what is given: values that are known, and states of those that are not. */
export function factsOf(values: Partial<FactValues> = {}, states: Partial<FactStates> = {}): FactStates {
  const all = { ...healthy, ...values };
  return {
    paste: known(all.paste),
    moment: known(all.moment),
    admission: known(all.admission),
    discovery: known(all.discovery),
    webexIncidents: known(all.webexIncidents),
    integrationApp: known(all.integrationApp),
    webexApps: known(all.webexApps),
    createdApps: known(all.createdApps),
    deletedIntegrationApps: known(all.deletedIntegrationApps),
    deletedWebexApps: known(all.deletedWebexApps),
    graphServicePrincipal: known(all.graphServicePrincipal),
    organization: known(all.organization),
    licences: known(all.licences),
    consentPolicy: known(all.consentPolicy),
    consentRequests: known(all.consentRequests),
    accessPolicies: known(all.accessPolicies),
    serviceIssues: known(all.serviceIssues),
    recommendations: known(all.recommendations),
    appRoleAssignments: known(all.appRoleAssignments),
    delegatedGrants: known(all.delegatedGrants),
    secondAppOwners: known(all.secondAppOwners),
    syncJobs: known(all.syncJobs),
    audit: known(all.audit),
    integrationSignIns: known(all.integrationSignIns),
    pastedSignIns: known(all.pastedSignIns),
    provisioningFailures: known(all.provisioningFailures),
    ...states,
  };
}

/** A tenant whose integration was deleted: what depends on it makes no sense. */
export const withoutIntegration: Partial<FactValues> = { integrationApp: null, webexApps: [second()] };

export const silent = { error: () => undefined };

/** What one check says of the facts. */
export function resultOf(check: Check, states: FactStates): CheckResult {
  const [result] = runChecks([check], states, silent);
  if (result === undefined) throw new Error('no result');
  return result;
}

/** The outcome and the English finding in one text: what a user reads. */
export function read(check: Check, states: FactStates): string {
  const { outcome, finding } = resultOf(check, states);
  return `${outcome}: ${english(finding)}`;
}

export function english(sentence: Sentence): string {
  return createTranslator('en').text(sentence);
}

export function viewOf(states: FactStates): CaseView {
  return caseView(states, runChecks(checks, states, silent), { links, tenantId, now });
}

/** Every verdict of the facts, the first one first. */
export function verdicts(states: FactStates): Verdict[] {
  return verdictsOf(viewOf(states));
}

/** The first verdict. */
export function first(states: FactStates): Verdict {
  const [verdict] = verdicts(states);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

/** A verdict's lines as a user reads them; `*` marks what names a person or their address. */
export function lines({ facts }: Verdict): string[] {
  return facts.map(({ label, value, personal }) => `${english(label)}: ${english(value)}${personal ? ' *' : ''}`);
}
