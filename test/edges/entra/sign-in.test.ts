import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../../src/config.ts';
import { selfSigned } from '../../support/self-signed.ts';
import { fakeToken, granted, graphError, htmlPage, inTurn, refusedSignIn } from './fake-microsoft.ts';
import {
  askOne,
  clientSecret,
  createFakeClock,
  createLineLog,
  type Harness,
  otherTenantId,
  question,
  reasonOf,
  startHarness,
  tenantId,
} from './harness.ts';

describe('signing in', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('asks for a token once when five ask at the same time, and not again while it lives', async () => {
    const { fake, directory } = harness;
    const admissions = await Promise.all(Array.from({ length: 5 }, () => directory.admission(tenantId)));
    await directory.admission(tenantId.toUpperCase());
    await directory.read(tenantId, [question()]);
    assert.equal(fake.signIns.length, 1);
    assert.ok(admissions.every((admission) => admission.admitted));
  });

  it('tells the permissions that the token holds, and how it was got', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = () => granted(fakeToken(['Application.Read.All', 'AuditLog.Read.All']));
    const admission = await directory.admission(tenantId);
    const { requestId, ...evidence } = admission.evidence;
    assert.deepEqual(
      { ...admission, evidence },
      {
        admitted: true,
        roles: ['Application.Read.All', 'AuditLog.Read.All'],
        evidence: { request: `POST /${tenantId}/oauth2/v2.0/token`, at: '2026-11-24T08:00:00.000Z', status: 200 },
      },
    );
    const [seen] = fake.signIns;
    assert.match(seen?.path ?? '', new RegExp(`^/${tenantId}/oauth2/v2.0/token`));
    const form = new URLSearchParams(seen?.body);
    assert.equal(form.get('scope'), 'https://graph.microsoft.com/.default');
    assert.equal(form.get('client_secret'), clientSecret);
    // What Microsoft's support asks for is what was sent.
    assert.ok(requestId !== null && (seen?.path.includes(requestId) || seen?.body.includes(requestId)));
  });

  it('does not know the permissions of a token that cannot be read, and finds none in one without', async () => {
    const rolesOf = async (token: string) => {
      harness.fake.onSignIn = () => granted(token);
      const admission = await harness.directory.admission(tenantId, { fresh: true });
      return admission.admitted === true && admission.roles;
    };
    for (const token of ['opaque', 'a.b.c', `a.${Buffer.from('{"roles":"x"}').toString('base64url')}.c`])
      assert.equal(await rolesOf(token), null);
    assert.deepEqual(await rolesOf(fakeToken([])), []);
  });

  it('keeps tenants apart', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = ({ path }) => granted(path.startsWith(`/${tenantId}`) ? 'first-token' : 'other-token');
    await directory.read(tenantId, [question()]);
    await directory.read(otherTenantId, [question()]);
    await directory.read('contoso.example', [question()]);
    assert.deepEqual(
      fake.signIns.map(({ path }) => path.split('/')[1]),
      [tenantId, otherTenantId, 'contoso.example'],
    );
    assert.deepEqual(
      fake.graph.map(({ headers }) => headers.authorization),
      ['Bearer first-token', 'Bearer other-token', 'Bearer other-token'],
    );
  });

  it('takes a new token when a fresh one is wanted, together for all who want it, and forgets what it had read', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = inTurn(granted(fakeToken([], 'first')), granted(fakeToken(['AuditLog.Read.All'], 'second')));
    const asked = question();
    await directory.read(tenantId, [asked]);
    await directory.read(tenantId, [asked]);
    assert.equal(fake.graph.length, 1);
    const both = await Promise.all([directory.admission(tenantId, { fresh: true }), directory.admission(tenantId, { fresh: true })]);
    assert.deepEqual(
      both.map((admission) => admission.admitted === true && admission.roles),
      [['AuditLog.Read.All'], ['AuditLog.Read.All']],
    );
    await directory.read(tenantId, [asked]);
    assert.equal(fake.signIns.length, 2);
    assert.equal(fake.graph.length, 2);
    assert.equal(fake.graph[1]?.headers.authorization, `Bearer ${fakeToken(['AuditLog.Read.All'], 'second')}`);
  });

  it('lets a fresh sign-in wait for the one under way instead of taking its token', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = inTurn(granted(fakeToken([], 'first')), granted(fakeToken(['Directory.Read.All'], 'second')));
    const [first, second] = await Promise.all([directory.admission(tenantId), directory.admission(tenantId, { fresh: true })]);
    assert.deepEqual(first.admitted === true && first.roles, []);
    assert.deepEqual(second.admitted === true && second.roles, ['Directory.Read.All']);
  });
});

describe('a sign-in that is refused', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  const refusals = [
    [
      401,
      'invalid_client',
      7000229,
      'The client application 78b9b9b6 is missing service principal in the tenant 50612dbb.',
      ' See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119',
    ],
    [
      400,
      'unauthorized_client',
      700016,
      "Application with identifier 'x' was not found in the directory 'Contoso'.",
      ' This can happen if it was not installed.',
    ],
    [401, 'invalid_client', 7000215, 'Invalid client secret provided.', ' Ensure the secret being sent is the value.'],
    [400, 'invalid_tenant', 90002, "Tenant 'nosuch.example' not found.", ' Check to make sure you have the correct tenant ID.'],
    [
      400,
      'access_denied',
      53003,
      'Access has been blocked by Conditional Access policies.',
      ' The access policy does not allow token issuance.',
    ],
    [400, 'interaction_required', 50076, 'You must use multi-factor authentication.', ' Please.'],
  ] as const;
  for (const [status, error, code, sentence, rest] of refusals) {
    it(`tells AADSTS${code} and its first sentence`, async () => {
      harness.fake.onSignIn = () => refusedSignIn(status, error, code, `${sentence}${rest}`);
      const admission = await harness.directory.admission(tenantId);
      assert.deepEqual({ ...admission, evidence: null }, { admitted: false, code: String(code), text: sentence, evidence: null });
      // The service answers with the correlation id that it was sent.
      assert.match(harness.fake.signIns[0]?.path ?? '', new RegExp(admission.evidence.requestId ?? 'none'));
      const answer = await askOne(harness.directory, question());
      assert.deepEqual(reasonOf(answer), { kind: 'bot-not-admitted', code: String(code) });
      assert.equal(harness.fake.graph.length, 0);
    });
  }

  it('signs in again as soon as it is asked again', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = inTurn(refusedSignIn(400, 'unauthorized_client', 700016, 'Not found.'), granted('token'));
    assert.equal((await directory.admission(tenantId)).admitted, false);
    assert.equal((await directory.admission(tenantId)).admitted, true);
  });

  it('copes with a refusal that has no number', async () => {
    harness.fake.onSignIn = () => ({ status: 400, json: { error: 'something_new' } });
    const admission = await harness.directory.admission(tenantId);
    assert.deepEqual({ ...admission, evidence: null }, { admitted: false, code: null, text: 'something_new', evidence: null });
  });

  it('asks a failing service twice more, then says that it failed, and remembers nothing', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = () => ({ status: 503, json: { error: 'temporarily_unavailable' } });
    const admission = await directory.admission(tenantId);
    assert.deepEqual(admission.admitted === null && admission.reason, { kind: 'network', detail: 'server-error' });
    assert.equal(fake.signIns.length, 3);
    fake.onSignIn = () => granted('token');
    assert.equal((await directory.admission(tenantId)).admitted, true);
  });

  it('names what is no usable answer', async () => {
    const cases = [
      [htmlPage(200), 'not-json'],
      [htmlPage(502), 'not-json'],
      [htmlPage(403), 'not-json'],
      [{ json: {} }, 'not-json'],
      [{ json: ['x'] }, 'not-json'],
      [{ status: 403, json: { message: 'blocked by the proxy' } }, 'not-json'],
      [{ status: 302, headers: { location: '/elsewhere' }, json: {} }, 'not-json'],
      [{ raw: 'x'.repeat(1_000_001) }, 'too-large'],
    ] as const;
    for (const [given, detail] of cases) {
      harness.fake.onSignIn = () => given;
      const admission = await harness.directory.admission(tenantId);
      assert.deepEqual(admission.admitted === null && admission.reason, { kind: 'network', detail }, JSON.stringify(given).slice(0, 80));
    }
    assert.deepEqual(harness.fake.strays, []);
  });

  it('gives up on a sign-in that hangs, and on one that breaks', async () => {
    const { fake, make } = harness;
    const directory = make({ limits: { signIn: { timeoutMilliseconds: 40, maxBytes: 1000 } } });
    fake.onSignIn = () => 'handled';
    const hung = await directory.admission(tenantId);
    assert.deepEqual(hung.admitted === null && hung.reason, { kind: 'network', detail: 'timeout' });
    fake.onSignIn = (_request, response) => {
      response.destroy();
      return 'handled';
    };
    const broken = await directory.admission(tenantId);
    assert.deepEqual(broken.admitted === null && broken.reason, { kind: 'network', detail: 'network' });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'network', detail: 'network' });
  });

  it('leaves a throttling service alone for as long as it asks', async () => {
    const { fake, directory, clock } = harness;
    fake.onSignIn = () => ({ ...graphError(429, 'x'), headers: { 'retry-after': '30' } });
    const first = await directory.admission(tenantId);
    assert.deepEqual(first.admitted === null && first.reason, { kind: 'throttled', retryAfterSeconds: 30 });
    clock.pass(10_000);
    const second = await directory.admission(tenantId, { fresh: true });
    assert.deepEqual(second.admitted === null && second.reason, { kind: 'throttled', retryAfterSeconds: 20 });
    assert.equal(fake.signIns.length, 1);
    clock.pass(20_000);
    fake.onSignIn = () => granted('token');
    assert.equal((await directory.admission(tenantId)).admitted, true);
  });

  it('waits for a throttling service when it asks for little', async () => {
    const { fake, directory, clock } = harness;
    fake.onSignIn = inTurn({ ...graphError(429, 'x'), headers: { 'retry-after': '1.5' } }, granted('token'));
    assert.equal((await directory.admission(tenantId)).admitted, true);
    assert.deepEqual(clock.waits, [1500]);
  });

  it('tells throttling by its number, and when msal refuses by itself after that', async () => {
    const { fake, directory } = harness;
    const throttled = refusedSignIn(400, 'invalid_request', 90055, 'Tenant exceeded throttling limit.');
    fake.onSignIn = () => ({ ...throttled, headers: { 'retry-after': '60' } });
    for (let time = 0; time < 2; time += 1) {
      const admission = await directory.admission(tenantId);
      assert.deepEqual(admission.admitted === null && admission.reason, { kind: 'throttled', retryAfterSeconds: null });
    }
    assert.equal(fake.signIns.length, 1);
    assert.equal((await directory.admission(otherTenantId)).admitted, null);
    assert.equal(fake.signIns.length, 2);
  });
});

describe('the bot’s credential', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('is never in a log line, nor in an answer, even when the service repeats it', async () => {
    const { fake, directory, log } = harness;
    const answers: unknown[] = [];
    const outcomes = [
      refusedSignIn(401, 'invalid_client', 7000215, `Invalid client secret ${clientSecret} provided.`),
      { status: 500, json: { error: clientSecret } },
      { status: 403, json: { message: clientSecret } },
      { raw: clientSecret },
      granted(fakeToken(['Application.Read.All'])),
    ];
    for (const outcome of outcomes) {
      fake.onSignIn = () => outcome;
      answers.push(await directory.admission(tenantId, { fresh: true }));
      answers.push(await askOne(directory, question()));
    }
    fake.onGraph = ({ headers }) => ({ status: 400, json: { error: { code: 'x', message: headers.authorization } } });
    answers.push(await askOne(directory, question()));
    const told = JSON.stringify(answers) + log.lines.join('\n');
    assert.ok(log.lines.length > 0);
    assert.ok(!told.includes(clientSecret));
    assert.ok(!told.includes(fakeToken(['Application.Read.All'])));
    assert.match(told, /Invalid client secret \[secret\] provided\./);
  });

  it('can be a certificate: the assertion is for the real sign-in address and names the certificate', async () => {
    const { fake, make } = harness;
    const { certificate, privateKey } = selfSigned();
    const directory = make({ credential: { kind: 'certificate', certificate, privateKey: new Secret(privateKey) } });
    assert.equal((await directory.admission(tenantId)).admitted, true);
    const assertion = new URLSearchParams(fake.signIns[0]?.body).get('client_assertion') ?? '';
    const [header, payload] = assertion.split('.').map((part) => Buffer.from(part, 'base64url').toString('utf8'));
    const thumbprint = Buffer.from(new X509Certificate(certificate).fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
    assert.match(header ?? '', new RegExp(`"x5t#S256":"${thumbprint}`));
    assert.match(payload ?? '', new RegExp(`"aud":"https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token"`));
  });

  it('can be a federated token, whose file is read anew for each sign-in', async () => {
    const { fake, make, log } = harness;
    const folder = await mkdtemp(join(tmpdir(), 'entra-'));
    try {
      const tokenFile = join(folder, 'token');
      const directory = make({ credential: { kind: 'federated', tokenFile } });
      const missing = await directory.admission(tenantId);
      assert.ok(missing.admitted === null && missing.reason.kind === 'our-bug' && missing.evidence.requestId === null);
      const { reference } = missing.reason;
      assert.ok(log.lines.some((line) => line.includes('ENTRA_FEDERATED_TOKEN_FILE cannot be read') && line.includes(reference)));
      for (const content of ['first.federated.token\n', 'second.federated.token']) {
        await writeFile(tokenFile, content);
        assert.equal((await directory.admission(tenantId, { fresh: true })).admitted, true);
      }
      const assertions = fake.signIns.map(({ body }) => new URLSearchParams(body).get('client_assertion'));
      assert.deepEqual(assertions, ['first.federated.token', 'second.federated.token']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('national clouds', () => {
  for (const [cloud, login, graph] of [
    ['global', 'https://login.microsoftonline.com', 'https://graph.microsoft.com'],
    ['usgov', 'https://login.microsoftonline.us', 'https://graph.microsoft.us'],
    ['usgov-dod', 'https://login.microsoftonline.us', 'https://dod-graph.microsoft.us'],
    ['china', 'https://login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ] as const) {
    it(`asks only ${login} and ${graph} for ${cloud}`, async () => {
      const asked: { url: string; body: string }[] = [];
      const answer = (url: string) => {
        if (url.includes('/oauth2/')) return granted('token').json;
        return { value: [], ...(asked.length < 3 ? { '@odata.nextLink': `${graph}/v1.0/x?$skiptoken=1` } : {}) };
      };
      const harness = await startHarness({
        cloud,
        loginUrl: undefined,
        graphUrl: undefined,
        clock: createFakeClock(),
        log: createLineLog(),
        fetch: (input, init) => {
          asked.push({ url: String(input).replace(/\?client-request-id.*/, ''), body: String(init?.body) });
          return Promise.resolve(Response.json(answer(String(input))));
        },
      });
      await harness.fake.close();
      const asking = question({ path: '/organization', morePages: 1 });
      assert.equal((await askOne(harness.directory, asking)).ok, true);
      assert.deepEqual(
        asked.map(({ url }) => url),
        [`${login}/${tenantId}/oauth2/v2.0/token`, `${graph}/v1.0/organization`, `${graph}/v1.0/x?$skiptoken=1`],
      );
      assert.equal(new URLSearchParams(asked[0]?.body).get('scope'), `${graph}/.default`);
    });
  }
});
