import assert from 'node:assert/strict';
import { htmlPage, refusedSignIn } from './fake-microsoft.ts';
import { type Harness, startHarness, tenantId } from './harness.ts';

describe('discovering a tenant', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  const document = {
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    cloud_instance_name: 'microsoftonline.com',
    msgraph_host: 'graph.microsoft.com',
  };

  it('tells a domain’s tenant and cloud, without signing in', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = () => ({ headers: { 'x-ms-request-id': 'request-1' }, json: document });
    assert.deepEqual(await directory.discover('contoso.example'), {
      found: true,
      tenantId,
      cloudInstance: 'microsoftonline.com',
      graphHost: 'graph.microsoft.com',
      evidence: {
        request: 'GET /contoso.example/v2.0/.well-known/openid-configuration',
        at: '2026-11-24T08:00:00.000Z',
        requestId: 'request-1',
        status: 200,
      },
    });
    assert.deepEqual(
      fake.signIns.map(({ method, path, headers }) => [method, path, headers.authorization]),
      [['GET', '/contoso.example/v2.0/.well-known/openid-configuration', undefined]],
    );
  });

  it('tells a tenant that does not exist from one in another cloud', async () => {
    for (const code of [90002, 90038]) {
      harness.fake.onSignIn = () => refusedSignIn(400, 'invalid_tenant', code, 'Not here.');
      const discovery = await harness.directory.discover('nosuch.example');
      assert.deepEqual({ ...discovery, evidence: null }, { found: false, code: String(code), evidence: null });
    }
  });

  it('does not ask for what cannot be a tenant', async () => {
    for (const text of ['', 'common', 'Organizations', '../x', 'a/b', 'a..b', 'x?y', 'x#y', 'é.example', ' contoso.example']) {
      assert.equal((await harness.directory.discover(text)).found, false, text);
    }
    assert.deepEqual(harness.fake.signIns, []);
  });

  it('says why it does not know', async () => {
    const cases = [
      [htmlPage(200), 'not-json'],
      [{ json: { ...document, issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' } }, 'not-json'],
      [{ status: 503, json: {} }, 'server-error'],
    ] as const;
    for (const [given, detail] of cases) {
      harness.fake.onSignIn = () => given;
      const discovery = await harness.directory.discover(tenantId);
      assert.deepEqual(discovery.found === null && discovery.reason, { kind: 'network', detail });
    }
    harness.fake.onSignIn = () => 'handled';
    const impatient = harness.make({ limits: { discovery: { timeoutMilliseconds: 40, maxBytes: 1000 } } });
    const discovery = await impatient.discover(tenantId);
    assert.deepEqual(discovery.found === null && discovery.reason, { kind: 'network', detail: 'timeout' });
  });
});
