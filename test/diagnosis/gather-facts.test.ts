import assert from 'node:assert/strict';
import type { FactStates } from '../../src/diagnosis/fact.ts';
import { graphFacts } from '../../src/diagnosis/facts.ts';
import { gatherFacts } from '../../src/diagnosis/gather-facts.ts';
import type { Directory, DirectoryRequest, UnknownReason } from '../../src/ports/directory.ts';
import {
  clientRequestId,
  evidence,
  integrationClientId,
  integrationObjectId,
  links,
  now,
  report,
  secondObjectId,
  silent,
  tenantId,
} from './facts-of.ts';
import { allWell, clock, fakeDirectory, healthyAnswers, refused } from './fake-directory.ts';

type Fake = ReturnType<typeof fakeDirectory>;
const gather = ({ directory }: { directory: Directory }, changes: Partial<Parameters<typeof gatherFacts>[0]> = {}) =>
  gatherFacts({ report: report(), tenantId, directory, serviceStatus: allWell, clock, links, log: silent, ...changes });
const ids = (requests: DirectoryRequest[]) => requests.map(({ id }) => id).toSorted();
const all = (fake: Fake) => fake.reads.flat();
const pathOf = (fake: Fake, id: string) => decodeURIComponent(all(fake).find((request) => request.id === id)?.path ?? '');
const reasonOf = (states: FactStates, name: keyof FactStates): UnknownReason | null => {
  const state = states[name];
  return state.state === 'unknown' ? state.reason : null;
};

describe('gathering facts', () => {
  it('asks in two waves, the logs beside them, each question once', async () => {
    const fake = fakeDirectory();
    await gather(fake);
    assert.deepEqual(fake.reads.filter((one) => one.length > 0).map(ids), [
      [
        'accessPolicies',
        'consentPolicy',
        'consentRequests',
        'createdApps',
        'deletedIntegrationApps',
        'deletedWebexApps',
        'graphServicePrincipal',
        'integrationApp',
        'licences',
        'organization',
        'recommendations',
        'serviceIssues',
        'webexApps',
      ],
      ['audit', 'integrationSignIns', 'pastedSignIns'],
      ['appRoleAssignments', 'delegatedGrants', 'secondAppOwners', 'syncJobs'],
      ['provisioningFailures'],
    ]);
    assert.deepEqual(ids(all(fake)), Object.keys(graphFacts).toSorted());
  });

  it('needs two batches and four reports at most', async () => {
    const fake = fakeDirectory();
    await gather(fake);
    assert.equal(all(fake).filter(({ group }) => group === 'report').length, 4);
    const batches = fake.reads.filter((one) => one.filter(({ group, version }) => group === 'directory' && version === 'v1.0').length > 1);
    assert.equal(batches.length, 2);
    assert.ok(batches.every((one) => one.length <= 20));
  });

  it('asks beta for sign-ins of applications and recommendations only', async () => {
    const fake = fakeDirectory();
    await gather(fake);
    const beta = all(fake).filter(({ version }) => version === 'beta');
    assert.deepEqual(ids(beta), ['integrationSignIns', 'pastedSignIns', 'recommendations']);
  });

  it('writes each question in the form that Graph takes', async () => {
    const fake = fakeDirectory();
    await gather(fake);
    const select =
      'id,appId,displayName,accountEnabled,isDisabled,disabledByMicrosoftStatus,appOwnerOrganizationId,appRoleAssignmentRequired,createdByAppId';
    const bin = '/directory/deletedItems/microsoft.graph.servicePrincipal';
    const expected: Record<string, string> = {
      integrationApp: `/servicePrincipals?$filter=appId eq '${integrationClientId}'&$select=${select}`,
      webexApps: `/servicePrincipals?$filter=startswith(displayName,'Cisco Webex')&$select=${select}&$top=100`,
      createdApps: `/servicePrincipals?$filter=createdByAppId eq '${integrationClientId}'&$select=${select}&$top=100`,
      deletedIntegrationApps: `${bin}?$filter=appId eq '${integrationClientId}'&$select=id,appId,displayName,deletedDateTime`,
      deletedWebexApps: `${bin}?$filter=startswith(displayName,'Cisco Webex')&$select=id,appId,displayName,deletedDateTime`,
      graphServicePrincipal: `/servicePrincipals?$filter=appId eq '00000003-0000-0000-c000-000000000000'&$select=${select}`,
      organization: '/organization?$select=id,displayName,verifiedDomains',
      licences: '/subscribedSkus?$select=skuPartNumber,capabilityStatus,servicePlans',
      consentPolicy: '/policies/adminConsentRequestPolicy',
      consentRequests: `/identityGovernance/appConsent/appConsentRequests?$filter=appId eq '${integrationClientId}' and userConsentRequests/any(u:u/status eq 'InProgress')`,
      accessPolicies: '/identity/conditionalAccess/policies?$select=id,displayName,state,conditions',
      serviceIssues: '/admin/serviceAnnouncement/issues?$filter=isResolved eq false',
      recommendations: '/directory/recommendations',
      appRoleAssignments: `/servicePrincipals/${integrationObjectId}/appRoleAssignments?$top=999`,
      delegatedGrants: `/servicePrincipals/${integrationObjectId}/oauth2PermissionGrants`,
      secondAppOwners: `/servicePrincipals/${secondObjectId}/owners?$select=id`,
      syncJobs: `/servicePrincipals/${secondObjectId}/synchronization/jobs`,
      audit:
        "/auditLogs/directoryAudits?$filter=activityDateTime ge 2026-10-24T12:00:00Z and (activityDisplayName eq 'Remove service principal' or activityDisplayName eq 'Hard delete service principal' or activityDisplayName eq 'Restore service principal' or activityDisplayName eq 'Update service principal' or activityDisplayName eq 'Consent to application' or activityDisplayName eq 'Remove app role assignment from service principal' or activityDisplayName eq 'Remove delegated permission grant')&$orderby=activityDateTime desc&$top=999",
      integrationSignIns: `/auditLogs/signIns?$filter=signInEventTypes/any(t: t eq 'servicePrincipal') and appId eq '${integrationClientId}' and createdDateTime ge 2026-11-16T12:00:00Z&$top=50`,
      pastedSignIns: `/auditLogs/signIns?$filter=signInEventTypes/any(t: t eq 'servicePrincipal') and correlationId eq '${clientRequestId}' and createdDateTime ge 2026-10-24T12:00:00Z&$top=50`,
      provisioningFailures: `/auditLogs/provisioning?$filter=activityDateTime gt 2026-11-16T12:00:00Z and servicePrincipal/id eq '${secondObjectId}' and provisioningStatusInfo/status eq 'failure'&$top=50`,
    };
    const asked = Object.fromEntries(all(fake).map(({ id, path }) => [id, decodeURIComponent(path)]));
    assert.deepEqual(asked, expected);
    assert.ok(all(fake).every(({ path }) => !/[ '"]/.test(path.replaceAll("'", ''))));
  });

  it('names the least permission, the licence, and how many pages to follow', async () => {
    const fake = fakeDirectory();
    await gather(fake);
    const request = (id: string) => all(fake).find((one) => one.id === id);
    assert.equal(request('integrationApp')?.permission, 'Application.Read.All');
    assert.equal(request('delegatedGrants')?.permission, 'Directory.Read.All');
    assert.equal(request('integrationSignIns')?.licence, 'Microsoft Entra ID P1');
    assert.equal(request('pastedSignIns')?.licence, 'Microsoft Entra ID P1');
    assert.equal(request('provisioningFailures')?.licence, 'Microsoft Entra ID P1');
    assert.ok(!('licence' in (request('audit') ?? {})));
    assert.equal(request('audit')?.morePages, 1);
    assert.equal(request('integrationSignIns')?.morePages, 0);
    assert.equal(request('provisioningFailures')?.morePages, 0);
  });

  it('guards against quotes in a pasted id', async () => {
    const fake = fakeDirectory();
    await gather(fake, { report: report({ clientRequestId: "a' or 'b" }) });
    assert.match(pathOf(fake, 'pastedSignIns'), /correlationId eq 'a'' or ''b' and/);
  });

  it('does not ask what the token may not read', async () => {
    const fake = fakeDirectory({}, { admission: { admitted: true, roles: ['Application.Read.All'], evidence } });
    const states = await gather(fake);
    assert.deepEqual(ids(all(fake)), [
      'appRoleAssignments',
      'createdApps',
      'deletedIntegrationApps',
      'deletedWebexApps',
      'graphServicePrincipal',
      'integrationApp',
      'secondAppOwners',
      'webexApps',
    ]);
    assert.deepEqual(states.audit, {
      state: 'unknown',
      reason: { kind: 'permission-missing', permission: 'AuditLog.Read.All' },
      evidence: [evidence],
    });
    assert.deepEqual(reasonOf(states, 'organization'), { kind: 'permission-missing', permission: 'Organization.Read.All' });
    assert.equal(states.delegatedGrants.state, 'unknown');
  });

  it('takes a wider permission for the least one', async () => {
    const fake = fakeDirectory({}, { admission: { admitted: true, roles: ['Directory.Read.All', 'ProvisioningLog.Read.All'], evidence } });
    const states = await gather(fake);
    assert.equal(states.integrationApp.state, 'known');
    assert.equal(states.organization.state, 'known');
    assert.equal(states.provisioningFailures.state, 'known');
  });

  it('asks nothing when the bot was not let in', async () => {
    const fake = fakeDirectory({}, { admission: { admitted: false, code: '7000229', text: 'no', evidence } });
    const states = await gather(fake);
    assert.deepEqual(all(fake), []);
    assert.deepEqual(states.integrationApp, {
      state: 'unknown',
      reason: { kind: 'bot-not-admitted', code: '7000229' },
      evidence: [evidence],
    });
    assert.equal(states.admission.state, 'known');
  });

  it('says why when the sign-in service did not answer', async () => {
    const reason = { kind: 'network', detail: 'timeout' } as const;
    const states = await gather(fakeDirectory({}, { admission: { admitted: null, reason, evidence } }));
    assert.deepEqual(states.admission, { state: 'unknown', reason, evidence: [evidence] });
    assert.deepEqual(states.integrationApp, { state: 'unknown', reason, evidence: [evidence] });
  });

  it('does not ask for the grants of an app that is not there', async () => {
    const fake = fakeDirectory({ integrationApp: { value: [] }, webexApps: { value: [] }, createdApps: { value: [] } });
    const states = await gather(fake);
    const missing = { state: 'not-applicable', because: { key: 'notApplicable.integrationMissing' }, evidence: [] };
    const secondMissing = { state: 'not-applicable', because: { key: 'notApplicable.secondAppMissing' }, evidence: [] };
    assert.deepEqual(states.appRoleAssignments, missing);
    assert.deepEqual(states.delegatedGrants, missing);
    assert.deepEqual(states.secondAppOwners, secondMissing);
    assert.deepEqual(states.syncJobs, secondMissing);
    assert.deepEqual(states.provisioningFailures, secondMissing);
    assert.ok(!ids(all(fake)).includes('syncJobs'));
  });

  it('asks although the token does not show its permissions', async () => {
    const states = await gather(fakeDirectory({}, { admission: { admitted: true, roles: null, evidence } }));
    assert.equal(states.integrationApp.state, 'known');
    assert.equal(states.recommendations.state, 'known');
  });

  it('takes a list that was cut off, or an empty page that goes on, for no answer', async () => {
    const cut = { value: [], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/x?$skiptoken=1' };
    const fake = fakeDirectory({ deletedIntegrationApps: cut, integrationSignIns: cut, provisioningFailures: cut, audit: cut });
    const states = await gather(fake);
    const tooLarge = { kind: 'network', detail: 'too-large' };
    assert.deepEqual(reasonOf(states, 'deletedIntegrationApps'), tooLarge);
    assert.deepEqual(reasonOf(states, 'integrationSignIns'), tooLarge);
    assert.deepEqual(reasonOf(states, 'provisioningFailures'), tooLarge);
    assert.deepEqual(reasonOf(states, 'audit'), tooLarge);
    const signIn = { createdDateTime: now, appId: null, status: { errorCode: 0 } };
    const begun = await gather(fakeDirectory({ integrationSignIns: { ...cut, value: [signIn] } }));
    assert.equal(begun.integrationSignIns.state, 'known');
  });

  it('believes no empty list of a Graph that does not even list itself', async () => {
    const empty = { value: [] };
    const names = [
      'integrationApp',
      'webexApps',
      'createdApps',
      'deletedIntegrationApps',
      'deletedWebexApps',
      'graphServicePrincipal',
    ] as const;
    const states = await gather(fakeDirectory(Object.fromEntries(names.map((name) => [name, empty]))));
    for (const name of names) assert.deepEqual(reasonOf(states, name), { kind: 'network', detail: 'server-error' });
    assert.deepEqual(reasonOf(states, 'appRoleAssignments'), { kind: 'network', detail: 'server-error' });
  });

  it('hands a reason on to what depends on it', async () => {
    const reason = { kind: 'throttled', retryAfterSeconds: 5 } as const;
    const states = await gather(fakeDirectory({ integrationApp: refused(reason) }));
    assert.deepEqual(reasonOf(states, 'integrationApp'), reason);
    assert.deepEqual(states.appRoleAssignments, { state: 'unknown', reason, evidence: [] });
    assert.equal(states.syncJobs.state, 'known');
  });

  it('finds a renamed second app by who created it, and does without', async () => {
    const fake = fakeDirectory({ webexApps: { value: [] } });
    await gather(fake);
    assert.equal(pathOf(fake, 'syncJobs'), `/servicePrincipals/${secondObjectId}/synchronization/jobs`);
    const states = await gather(fakeDirectory({ createdApps: refused({ kind: 'our-bug', reference: 'x' }) }));
    assert.equal(states.syncJobs.state, 'known');
  });

  it('leaves out the pasted request when there is none', async () => {
    const fake = fakeDirectory();
    const states = await gather(fake, { report: null });
    assert.deepEqual(states.paste, { state: 'not-applicable', because: { key: 'notApplicable.noPaste' }, evidence: [] });
    assert.equal(states.pastedSignIns.state, 'not-applicable');
    const bare = await gather(fake, { report: report({ clientRequestId: null }) });
    assert.deepEqual(bare.pastedSignIns, { state: 'not-applicable', because: { key: 'notApplicable.noClientRequestId' }, evidence: [] });
    assert.ok(!ids(all(fake)).includes('pastedSignIns'));
  });

  it('tells an answer of another shape as our bug, and logs where, not what', async () => {
    const logged: object[] = [];
    const log = { error: (fields: object) => logged.push(fields) };
    const states = await gather(fakeDirectory({ integrationApp: { value: [{ id: 'secret' }] } }), { log });
    const reference = `integrationApp-${Date.parse(now).toString(36)}`;
    assert.deepEqual(reasonOf(states, 'integrationApp'), { kind: 'our-bug', reference });
    assert.deepEqual(logged, [{ fact: 'integrationApp', reference, paths: ['value.0.appId'] }]);
  });

  it('takes an empty row for no row', async () => {
    for (const name of Object.keys(healthyAnswers).filter((each) => each !== 'consentPolicy')) {
      const states = await gather(fakeDirectory({ [name]: { value: [{}] } }), { log: { error: () => undefined } });
      assert.equal(Object.entries(states).find(([fact]) => fact === name)?.[1].state, 'unknown', name);
    }
  });

  it('tells a question without an answer as our bug', async () => {
    const logged: object[] = [];
    const states = await gather(fakeDirectory({ organization: undefined }), { log: { error: (fields: object) => logged.push(fields) } });
    const reference = `organization-${Date.parse(now).toString(36)}`;
    assert.deepEqual(states.organization, { state: 'unknown', reason: { kind: 'our-bug', reference }, evidence: [] });
    assert.deepEqual(logged, [{ fact: 'organization', reference }]);
  });

  it('survives a directory that throws, which it must not', async () => {
    const logged: string[] = [];
    const { directory } = fakeDirectory();
    const broken = { ...directory, read: () => Promise.reject(new Error('boom')) };
    const states = await gather({ directory: broken }, { log: { error: (_: object, message: string) => logged.push(message) } });
    assert.equal(reasonOf(states, 'integrationApp')?.kind, 'our-bug');
    assert.equal(reasonOf(states, 'audit')?.kind, 'our-bug');
    assert.ok(logged.includes('reading threw'));
  });

  it('does not hold the second wave up for a slow log', async () => {
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const fake = fakeDirectory({}, { delay: (request) => (request.id === 'audit' ? slow : Promise.resolve()) });
    const gathering = gather(fake);
    const wave = new Promise<void>((resolve) => {
      const read = fake.reads.push.bind(fake.reads);
      fake.reads.push = (...items) => {
        if (items.some((one) => one.some(({ id }) => id === 'syncJobs'))) resolve();
        return read(...items);
      };
    });
    await wave;
    release();
    assert.equal((await gathering).audit.state, 'known');
  });

  it('drops the cached token when asked to', async () => {
    const fake = fakeDirectory();
    await gather(fake, { fresh: true });
    await gather(fake);
    assert.deepEqual(fake.admissions, [
      [tenantId, { fresh: true }],
      [tenantId, { fresh: false }],
    ]);
  });

  it('keeps what was not told as not known', async () => {
    const reason = { kind: 'network', detail: 'timeout' } as const;
    const fake = fakeDirectory({}, { discovery: { found: null, reason, evidence } });
    const serviceStatus = { webexIncidents: async () => ({ ok: false as const, reason, evidence }) };
    const states = await gather(fake, { serviceStatus });
    assert.deepEqual(states.discovery, { state: 'unknown', reason, evidence: [evidence] });
    assert.deepEqual(states.webexIncidents, { state: 'unknown', reason, evidence: [evidence] });
    assert.deepEqual(states.moment, { state: 'known', value: { now, tenantId, graphUrl: links.graph }, evidence: [] });
  });
});
