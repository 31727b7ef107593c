import assert from 'node:assert/strict';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { ask, askGraph, askToken } from './ask.ts';

const integration = '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae';
const consentLink = (sandbox: Sandbox, tenant = 'common') =>
  `${sandbox.env['ENTRA_LOGIN_URL']}/${tenant}/adminconsent?client_id=${integration}`;
const decide = (url: string, decision: string) => ask(url, { method: 'POST', body: new URLSearchParams({ decision }) });

describe('the sandbox as Entra sign-in', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox();
  });
  afterEach(() => sandbox.close());

  it('gives a token that lists the permissions of the bot', async () => {
    const { body } = await askToken(sandbox);
    const claims = JSON.parse(Buffer.from(body.access_token.split('.')[1], 'base64url').toString());
    assert.ok(claims.roles.includes('AuditLog.Read.All'));
    assert.equal(claims.tid, sandbox.env['ENTRA_TENANT_ID']);
    assert.equal((await askToken(sandbox, {}, 'contoso.com')).status, 200);
  });

  it('says how long to keep a token, an hour unless told otherwise', async () => {
    assert.equal((await askToken(sandbox)).body.expires_in, 3600);
    const brief = await createSandbox({ tokenSeconds: 60 });
    assert.equal((await askToken(brief)).body.expires_in, 60);
    await brief.close();
  });

  const refusals: [name: string, change: Record<string, string>, tenant: string | undefined, code: number][] = [
    ['a wrong secret', { client_secret: 'guess' }, undefined, 7000215],
    ['an unknown client', { client_id: '11111111-2222-4333-8444-555555555555' }, undefined, 700016],
    ['an unknown tenant', {}, 'nosuch.example', 90002],
    ['another resource', { scope: 'https://vault.azure.net/.default' }, undefined, 500011],
    ['another grant', { grant_type: 'password' }, undefined, 70003],
  ];
  for (const [name, change, tenant, code] of refusals) {
    it(`refuses ${name} as AADSTS${code}`, async () => {
      const { status, body } = await askToken(sandbox, change, tenant);
      assert.ok(status === 400 || status === 401);
      assert.deepEqual(body.error_codes, [code]);
      assert.match(body.error_description, new RegExp(`^AADSTS${code}: .+ Trace ID: .+ Correlation ID: .+ Timestamp: `));
    });
  }

  for (const [scenario, code] of [
    ['bot-not-admitted', 7000229],
    ['bot-not-found', 700016],
    ['bot-secret-wrong', 7000215],
    ['bot-secret-expired', 7000222],
    ['bot-blocked', 53003],
    ['bot-disabled', 7000112],
    ['graph-disabled-no-token', 500014],
    ['other-cloud', 90038],
    ['tenant-not-found', 90002],
  ] as const) {
    it(`refuses every sign-in in the scenario ${scenario}`, async () => {
      sandbox.useScenario(scenario);
      assert.deepEqual((await askToken(sandbox)).body.error_codes, [code]);
    });
  }

  it('tells where a tenant lives', async () => {
    const discover = (tenant: string) => ask(`${sandbox.env['ENTRA_LOGIN_URL']}/${tenant}/v2.0/.well-known/openid-configuration`);
    const { body } = await discover('contoso.com');
    assert.equal(body.issuer.split('/')[3], sandbox.env['ENTRA_TENANT_ID']);
    assert.deepEqual([body.cloud_instance_name, body.msgraph_host], ['microsoftonline.com', 'graph.microsoft.com']);
    assert.deepEqual([(await discover('nosuch.example')).status, (await discover('nosuch.example')).body.error], [400, 'invalid_tenant']);
    sandbox.useScenario('other-cloud');
    assert.equal((await discover('contoso.com')).body.msgraph_host, 'graph.microsoft.us');
  });

  it('shows the eight permissions to review, and an error page after Accept', async () => {
    const screen = await ask(consentLink(sandbox));
    assert.match(screen.text, /Permissions requested[\s\S]*Review for your organization[\s\S]*Cisco Webex Identity Integration/);
    for (const text of [
      'Sign in and read user profile',
      'Read all company places',
      'Manage apps that this app creates or owns',
      'Read domains',
    ])
      assert.ok(screen.text.includes(`<li>${text}</li>`), text);
    assert.equal(screen.text.match(/<li>/g)?.length, 8);
    const accepted = await decide(consentLink(sandbox), 'accept');
    assert.match(accepted.text, /AADSTS500113: No reply address/);
  });

  it('brings the application back under a new object id and leaves the deleted one in the bin', async () => {
    const [deleted] = sandbox.tenant().recycleBin;
    await decide(consentLink(sandbox, sandbox.env['ENTRA_TENANT_ID']), 'accept');
    const found = await askGraph(sandbox, `/v1.0/servicePrincipals?$filter=appId eq '${integration}'&$select=id`);
    const [{ id }] = found.body.value;
    assert.notEqual(id, deleted?.id);
    const bin = await askGraph(sandbox, `/v1.0/directory/deletedItems/microsoft.graph.servicePrincipal?$filter=appId eq '${integration}'`);
    assert.deepEqual([bin.body.value.length, bin.body.value[0].id], [1, deleted?.id]);
    assert.equal((await askGraph(sandbox, `/v1.0/servicePrincipals/${id}/appRoleAssignments`)).body.value.length, 7);
    const grants = await askGraph(sandbox, `/v1.0/servicePrincipals/${id}/oauth2PermissionGrants`);
    assert.equal(grants.body.value[0].scope, 'User.Read');
    const [second] = (await askGraph(sandbox, `/v1.0/servicePrincipals?$filter=displayName eq 'Cisco Webex Identity'`)).body.value;
    const owners = await askGraph(sandbox, `/v1.0/servicePrincipals/${second.id}/owners`);
    assert.deepEqual(
      owners.body.value.map((owner: { id: string }) => owner.id),
      [id],
    );
  });

  it('writes the consent into the log after the delay', async () => {
    await decide(consentLink(sandbox), 'accept');
    const filter = `activityDateTime ge 2020-01-01T00:00:00Z and activityDisplayName eq 'Consent to application'`;
    const consents = async () => (await askGraph(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${filter}`)).body.value;
    assert.equal((await consents()).length, 0);
    sandbox.advance(3 * 60_000);
    const [event] = await consents();
    assert.equal(event.initiatedBy.user.userPrincipalName, 'ada.admin@contoso.com');
  });

  it('changes nothing when the administrator cancels', async () => {
    const before = JSON.stringify(sandbox.tenant());
    const declined = await decide(consentLink(sandbox), 'cancel');
    assert.match(declined.text, /AADSTS65004/);
    assert.equal(JSON.stringify(sandbox.tenant()), before);
    assert.match((await ask(`${sandbox.env['ENTRA_LOGIN_URL']}/common/adminconsent?client_id=<b>`)).text, /AADSTS700016.*&#60;b&#62;/);
  });

  it("sends the browser back after the bot's own consent", async () => {
    sandbox.useScenario('bot-not-admitted');
    const back = encodeURIComponent('https://bot.example.com/connect/callback');
    const url = `${sandbox.env['ENTRA_LOGIN_URL']}/contoso.com/adminconsent?client_id=${sandbox.env['ENTRA_CLIENT_ID']}&redirect_uri=${back}&state=abc`;
    const accepted = await decide(url, 'accept');
    const location = new URL(accepted.headers.get('location') ?? '');
    assert.deepEqual([location.searchParams.get('state'), location.searchParams.get('tenant')], ['abc', sandbox.env['ENTRA_TENANT_ID']]);
    assert.equal((await askToken(sandbox)).status, 200);
    const declined = new URL((await decide(url, 'cancel')).headers.get('location') ?? '');
    assert.equal(declined.searchParams.get('error'), 'consent_required');
  });
});
