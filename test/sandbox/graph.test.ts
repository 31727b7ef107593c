import assert from 'node:assert/strict';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { ask, askGraph, askToken } from './ask.ts';

const integration = '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae';
const all = 'activityDateTime ge 2020-01-01T00:00:00Z';

describe('the sandbox as Microsoft Graph', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox();
  });
  afterEach(() => sandbox.close());

  const codeOf = async (path: string) => {
    const { status, body } = await askGraph(sandbox, path);
    return `${status} ${body.error?.code}`;
  };

  it('takes only tokens of the sign-in service, and those until they are revoked', async () => {
    const none = await ask(`${sandbox.env['GRAPH_URL']}/v1.0/organization`, { headers: { 'client-request-id': 'mine' } });
    assert.deepEqual(
      [none.status, none.body.error.code, none.body.error.innerError['client-request-id']],
      [401, 'InvalidAuthenticationToken', 'mine'],
    );
    assert.equal(none.headers.get('request-id'), none.body.error.innerError['request-id']);
    const token = (await askToken(sandbox)).body.access_token;
    assert.equal((await askGraph(sandbox, '/v1.0/organization', { token })).status, 200);
    assert.equal((await askGraph(sandbox, '/v1.0/organization', { token: `${token}x` })).status, 401);
    sandbox.advance(61 * 60_000);
    assert.equal((await askGraph(sandbox, '/v1.0/organization', { token })).status, 401);
    const fresh = (await askToken(sandbox)).body.access_token;
    sandbox.tenant().bot.admitted = false;
    assert.equal((await askGraph(sandbox, '/v1.0/organization', { token: fresh })).body.error.code, 'Authorization_IdentityNotFound');
    sandbox.useScenario('healthy');
    assert.equal((await askGraph(sandbox, '/v1.0/organization', { token: fresh })).body.error.code, 'InvalidAuthenticationToken');
  });

  it('answers a missing application with an empty list, or 404 by its key', async () => {
    const { body } = await askGraph(sandbox, `/v1.0/servicePrincipals?$filter=appId eq '${integration}'`);
    assert.deepEqual(body.value, []);
    assert.equal(await codeOf(`/v1.0/servicePrincipals(appId='${integration}')`), '404 Request_ResourceNotFound');
  });

  it('gives what $select asks for and nothing else', async () => {
    const { body } = await askGraph(
      sandbox,
      "/v1.0/servicePrincipals?$filter=startswith(displayName,'cisco webex')&$select=id,createdByAppId",
    );
    assert.deepEqual(Object.keys(body.value[0]).sort(), ['createdByAppId', 'id']);
    assert.equal(body.value[0].createdByAppId, integration);
  });

  const wrong: [query: string, code: string][] = [
    ['/v1.0/servicePrincipals?$select=id,createdDateTime', '400 Request_BadRequest'],
    ["/v1.0/servicePrincipals?$filter=nonsense eq 'x'", '400 Request_BadRequest'],
    ["/v1.0/servicePrincipals?$filter=appId eq '1", '400 Request_BadRequest'],
    ["/v1.0/servicePrincipals?$filter=startswith(appId,'1')", '400 Request_UnsupportedQuery'],
    ["/v1.0/servicePrincipals?$filter=appId eq '1' and", '400 Request_BadRequest'],
    ["/v1.0/servicePrincipals?$filter=(appId eq '1'", '400 Request_BadRequest'],
    ['/v1.0/servicePrincipals?$top=0', '400 Request_BadRequest'],
    ['/v1.0/servicePrincipals?$frobnicate=1', '400 Request_BadRequest'],
    ["/v1.0/auditLogs/directoryAudits?$filter=activityDateTime ge '2020-01-01T00:00:00Z'", '400 Request_BadRequest'],
    ['/v1.0/auditLogs/directoryAudits?$filter=activityDateTime gt 2020-01-01T00:00:00Z', '400 Request_UnsupportedQuery'],
    ["/v1.0/auditLogs/directoryAudits?$filter=result eq 'success'", '400 Request_BadRequest'],
    ['/v1.0/auditLogs/directoryAudits?$orderby=category', '400 Request_UnsupportedQuery'],
    ['/v1.0/auditLogs/provisioning?$filter=activityDateTime ge 2020-01-01T00:00:00Z', '400 Request_UnsupportedQuery'],
    ['/v1.0/nothing', '400 BadRequest'],
  ];
  for (const [query, code] of wrong) {
    it(`refuses ${query}`, async () => assert.equal(await codeOf(query), code));
  }

  it('finds who deleted the application, by object id and by activity', async () => {
    const [deleted] = sandbox.tenant().recycleBin;
    const byId = await askGraph(
      sandbox,
      `/v1.0/auditLogs/directoryAudits?$filter=${all} and targetResources/any(t:t/id eq '${deleted?.id}')&$orderby=activityDateTime desc`,
    );
    const names = "(activityDisplayName eq 'Remove service principal' or activityDisplayName eq 'Hard delete service principal')";
    const byName = await askGraph(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${all} and ${names}`);
    for (const { body } of [byId, byName]) assert.equal(body.value[0].initiatedBy.user.userPrincipalName, 'pat.tidy@contoso.com');
    const quoted = await askGraph(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${all} and activityDisplayName eq 'it''s'`);
    assert.deepEqual(quoted.body.value, []);
  });

  it('keeps the log as long as the licence allows', async () => {
    sandbox.useScenario('deleted-older-than-log');
    assert.deepEqual((await askGraph(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${all}`)).body.value, []);
    sandbox.tenant().premium = true;
    assert.equal((await askGraph(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${all}`)).body.value.length, 1);
  });

  it('cuts a long log into pages joined by absolute links', async () => {
    sandbox.useScenario('deleted-with-long-log');
    const first = await askGraph(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${all}&$orderby=activityDateTime desc&$top=999`);
    assert.equal(first.body.value.length, 20);
    const next: string = first.body['@odata.nextLink'];
    assert.ok(next.startsWith(`${sandbox.env['GRAPH_URL']}/v1.0/auditLogs/directoryAudits?`));
    const second = await askGraph(sandbox, next.slice(sandbox.env['GRAPH_URL']?.length));
    const activities = second.body.value.map((event: { activityDisplayName: string }) => event.activityDisplayName);
    assert.deepEqual(
      [activities.length, activities.includes('Remove service principal'), second.body['@odata.nextLink']],
      [11, true, undefined],
    );
  });

  it('names a missing permission in the way of each service', async () => {
    sandbox.tenant().bot.roles = [];
    assert.equal(await codeOf('/v1.0/organization'), '403 Authorization_RequestDenied');
    const { status, body } = await askGraph(sandbox, '/v1.0/auditLogs/directoryAudits');
    assert.deepEqual([status, body.error.code], [403, 'Authentication_MSGraphPermissionMissing']);
    assert.match(body.error.message, /AuditLog\.Read\.All/);
  });

  it('reads sign-ins with a licence only, and those of applications only when asked for', async () => {
    const filter = "signInEventTypes/any(t: t eq 'servicePrincipal')";
    const path = `/beta/auditLogs/signIns?$filter=${filter} and appId eq '${integration}'`;
    assert.equal((await askGraph(sandbox, path)).body.value[0].status.errorCode, 0);
    assert.deepEqual((await askGraph(sandbox, '/beta/auditLogs/signIns')).body.value, []);
    sandbox.tenant().premium = false;
    assert.equal(await codeOf(path), '403 Authentication_RequestFromNonPremiumTenantOrB2CTenant');
  });

  it('allows five reports in ten seconds', async () => {
    const fixed = await createSandbox({ now: () => new Date('2026-11-24T10:00:00Z') });
    const report = () => askGraph(fixed, '/v1.0/auditLogs/directoryAudits?$top=1');
    for (let count = 0; count < 5; count += 1) assert.equal((await report()).status, 200);
    const refused = await report();
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '10.000']);
    fixed.advance(10_000);
    assert.equal((await report()).status, 200);
    await fixed.close();
  });

  it('answers a batch in another order, each request by itself', async () => {
    sandbox.fail({ service: 'graph', path: /organization/, times: 1, answer: { status: 429 } });
    const requests = [
      { id: 'a', method: 'GET', url: '/organization' },
      { id: 'b', method: 'GET', url: '/policies/adminConsentRequestPolicy' },
      { id: 'c', method: 'GET', url: `/servicePrincipals(appId='${integration}')` },
    ];
    const { status, body } = await askGraph(sandbox, '/v1.0/$batch', { method: 'POST', body: { requests } });
    assert.equal(status, 200);
    const answers = body.responses.map((answer: { id: string; status: number }) => `${answer.id} ${answer.status}`);
    assert.deepEqual(answers, ['c 404', 'b 200', 'a 429']);
    assert.equal(body.responses[2].headers['Retry-After'], '1');
    assert.deepEqual(
      sandbox.requests.graph.at(-1)?.inner,
      requests.map(({ url }) => `GET ${url}`),
    );
    const twice = [requests[0], { ...requests[1], id: 'A' }];
    assert.equal((await askGraph(sandbox, '/v1.0/$batch', { method: 'POST', body: { requests: twice } })).status, 400);
    const many = Array.from({ length: 21 }, (_, index) => ({ ...requests[0], id: String(index) }));
    assert.equal((await askGraph(sandbox, '/v1.0/$batch', { method: 'POST', body: { requests: many } })).status, 400);
  });

  it('restores from the recycle bin with the right to, unless the name is in use', async () => {
    const [deleted] = sandbox.tenant().recycleBin;
    const restore = () => askGraph(sandbox, `/v1.0/directory/deletedItems/${deleted?.id}/restore`, { method: 'POST' });
    assert.equal((await restore()).status, 403);
    sandbox.tenant().bot.roles.push('Application.ReadWrite.All');
    sandbox.consent();
    assert.equal((await restore()).body.error.code, 'Request_MultipleObjectsWithSameKeyValue');
    sandbox.useScenario('deleted-by-admin');
    sandbox.tenant().bot.roles.push('Application.ReadWrite.All');
    assert.equal((await restore()).body.id, deleted?.id);
    assert.equal((await askGraph(sandbox, `/v1.0/servicePrincipals/${deleted?.id}/appRoleAssignments`)).body.value.length, 7);
    assert.equal((await restore()).status, 404);
  });
});
