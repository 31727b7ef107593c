import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { answerBatch, batchParts, fakeToken, granted, graphError, htmlPage, inTurn } from './fake-microsoft.ts';
import { answerTo, askOne, bodyOf, type Harness, question, reasonOf, startHarness, tenantId } from './harness.ts';

const cisco = { id: 'sp-1', appId: '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae', displayName: 'Cisco Webex Identity Integration' };

describe('reading Graph', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('asks the configured Graph address with the token, high priority and a request id, and keeps the evidence', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = () => granted('opaque-token');
    fake.onGraph = () => ({ headers: { 'request-id': '93b6f17e' }, json: { value: [cisco] } });
    const asked = question({ path: "/servicePrincipals?$filter=appId%20eq%20'90db942a'&$select=id,appId" });
    const answer = await askOne(directory, asked);
    assert.deepEqual(answer, {
      ok: true,
      body: { value: [cisco] },
      evidence: {
        request: "GET /v1.0/servicePrincipals?$filter=appId%20eq%20'90db942a'&$select=id,appId",
        at: '2026-11-24T08:00:00.000Z',
        requestId: '93b6f17e',
        status: 200,
      },
    });
    const [seen] = fake.graph;
    assert.equal(decodeURIComponent(seen?.path ?? ''), `/v1.0${decodeURIComponent(asked.path)}`);
    // Trap 1 and 2 of the client: over plain http, or to a host with a port, it leaves the token off without a word.
    assert.equal(seen?.headers.authorization, 'Bearer opaque-token');
    assert.equal(seen?.headers['x-ms-throttle-priority'], 'High');
    assert.match(String(seen?.headers['client-request-id']), /^[0-9a-f-]{36}$/);
  });

  it('sends filter values as they were encoded: nothing is cut at # or &, no address in them is taken for the host', async () => {
    const { fake, directory } = harness;
    const value = encodeURIComponent("A&B #1 'quoted'");
    const paths = [
      `/servicePrincipals?$filter=displayName%20eq%20'${value}'`,
      "/servicePrincipals?$filter=homepage%20eq%20'https://evil.example/x/y'",
    ];
    for (const path of paths) await askOne(directory, question({ path }));
    assert.deepEqual(
      fake.graph.map(({ path }) => decodeURIComponent(path)),
      paths.map((path) => `/v1.0${decodeURIComponent(path)}`),
    );
    assert.deepEqual(fake.strays, []);
  });

  for (const status of [200, 404, 502]) {
    it(`calls an HTML page with status ${status} what it is, never an empty answer`, async () => {
      harness.fake.onGraph = () => htmlPage(status);
      const answer = await askOne(harness.directory, question());
      assert.deepEqual(reasonOf(answer), { kind: 'network', detail: 'not-json' });
      assert.equal(answer.evidence.status, status);
    });
  }

  it('asks twice more after a 502, 503 or 504, and takes the answer that comes then', async () => {
    const { fake, directory, clock } = harness;
    fake.onGraph = inTurn(htmlPage(502), graphError(503, 'serviceNotAvailable'), { json: { value: [cisco] } });
    assert.deepEqual(bodyOf(await askOne(directory, question())), { value: [cisco] });
    assert.equal(fake.graph.length, 3);
    assert.deepEqual(clock.waits, [250, 1000]);
  });

  it('says that the service failed when 503 stays', async () => {
    harness.fake.onGraph = () => graphError(503, 'serviceNotAvailable');
    assert.deepEqual(reasonOf(await askOne(harness.directory, question())), { kind: 'network', detail: 'server-error' });
    assert.equal(harness.fake.graph.length, 3);
  });

  it('takes a good status with a strange body for no answer', async () => {
    const strange: unknown[] = [null, [], 'text', 5, {}, { value: 'x' }, { message: 'hello' }, { id: 1 }, { error: { code: 'x' } }];
    for (const json of strange) {
      harness.fake.onGraph = () => ({ json });
      const answer = await askOne(harness.directory, question());
      assert.deepEqual(reasonOf(answer), { kind: 'network', detail: 'not-json' }, JSON.stringify(json));
    }
    harness.fake.onGraph = () => ({ raw: '{"value": [' });
    assert.deepEqual(reasonOf(await askOne(harness.directory, question())), { kind: 'network', detail: 'not-json' });
  });

  it('gives up on an answer that does not come, and says so', async () => {
    const { fake, make, log } = harness;
    fake.onGraph = () => 'handled';
    const directory = make({ limits: { graph: { timeoutMilliseconds: 40, maxBytes: 1000 } } });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'network', detail: 'timeout' });
    assert.equal(fake.graph.length, 1);
    assert.equal(log.lines.filter((line) => line.startsWith('error')).length, 0);
  });

  it('gives up on a body that stops midway', async () => {
    const { fake, make } = harness;
    fake.onGraph = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"value": [');
      return 'handled';
    };
    const directory = make({ limits: { graph: { timeoutMilliseconds: 40, maxBytes: 1000 } } });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'network', detail: 'timeout' });
  });

  it('asks once more after a connection that breaks midway, then names the network', async () => {
    const { fake, directory } = harness;
    fake.onGraph = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"value": [', () => response.destroy());
      return 'handled';
    };
    const answer = await askOne(directory, question());
    assert.deepEqual(reasonOf(answer), { kind: 'network', detail: 'network' });
    assert.equal(answer.evidence.status, null);
    assert.equal(fake.graph.length, 2);
  });

  it('names the network when nobody listens', async () => {
    const { make } = harness;
    const deaf = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => deaf.once('listening', resolve));
    const address = deaf.address();
    await new Promise((resolve) => deaf.close(resolve));
    const port = typeof address === 'object' ? address?.port : 0;
    const directory = make({ graphUrl: `http://127.0.0.1:${port}` });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'network', detail: 'network' });
  });

  it('stops reading an answer that is longer than the limit', async () => {
    const { fake, make } = harness;
    fake.onGraph = () => ({ json: { value: ['x'.repeat(5000)] } });
    const directory = make({ limits: { graph: { timeoutMilliseconds: 5000, maxBytes: 4000 } } });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'network', detail: 'too-large' });
  });

  it('follows no redirect, so that the token stays where it belongs', async () => {
    const { fake, directory } = harness;
    const elsewhere = `${fake.graphUrl.replace('/graph', '')}/elsewhere`;
    for (const status of [301, 302, 307, 308]) {
      fake.onGraph = () => ({ status, headers: { location: elsewhere }, json: {} });
      assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'network', detail: 'not-json' });
    }
    assert.deepEqual(fake.strays, []);
  });
});

describe('what Graph refuses', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('takes a new token once when Graph rejects the one it has', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = inTurn(granted('old-token'), granted('new-token'));
    fake.onGraph = ({ headers }) =>
      headers.authorization === 'Bearer new-token' ? { json: { value: [] } } : graphError(401, 'InvalidAuthenticationToken');
    assert.deepEqual(bodyOf(await askOne(directory, question())), { value: [] });
    assert.equal(fake.signIns.length, 2);
    assert.deepEqual(
      fake.graph.map(({ headers }) => headers.authorization),
      ['Bearer old-token', 'Bearer new-token'],
    );
  });

  it('asks for one new token when several questions find theirs rejected', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = inTurn(granted('old-token'), granted('new-token'));
    fake.onGraph = ({ headers }) =>
      headers.authorization === 'Bearer new-token' ? { json: { value: [] } } : graphError(401, 'InvalidAuthenticationToken');
    const answers = await Promise.all([1, 2, 3].map(() => askOne(directory, question())));
    assert.ok(answers.every(({ ok }) => ok));
    assert.equal(fake.signIns.length, 2);
  });

  it('says that the bot is not admitted when the tenant does not know the bot, not when a new token is rejected too', async () => {
    harness.fake.onGraph = () => graphError(401, 'Authorization_IdentityNotFound');
    const unknown = await askOne(harness.directory, question());
    assert.deepEqual(reasonOf(unknown), { kind: 'bot-not-admitted', code: null });
    assert.equal(unknown.evidence.requestId, '93b6f17e-c05d-4f45-ad2a-6665c708d8a0');
    assert.equal(harness.fake.graph.length, 1);
    harness.fake.onGraph = () => graphError(401, 'InvalidAuthenticationToken');
    assert.deepEqual(reasonOf(await askOne(harness.directory, question())), { kind: 'network', detail: 'server-error' });
    assert.equal(harness.fake.graph.length, 3);
  });

  it('names the permission that Graph lacks to look at the licences', async () => {
    harness.fake.onGraph = () => graphError(403, 'Authentication_ApplicationHasNoDirectoryReadAccess');
    const answer = await askOne(harness.directory, question({ permission: 'AuditLog.Read.All' }));
    assert.deepEqual(reasonOf(answer), { kind: 'permission-missing', permission: 'Directory.Read.All' });
  });

  for (const code of [
    'Authorization_RequestDenied',
    'Authentication_MSGraphPermissionMissing',
    'Authentication_ApplicationHasNoReadAuditLogDataAccess',
  ]) {
    it(`names the missing permission on ${code}`, async () => {
      harness.fake.onGraph = () => graphError(403, code);
      const answer = await askOne(harness.directory, question({ permission: 'AuditLog.Read.All' }));
      assert.deepEqual(reasonOf(answer), { kind: 'permission-missing', permission: 'AuditLog.Read.All' });
      assert.equal(harness.fake.graph.length, 1);
    });
  }

  it('believes in a missing licence only the third time', async () => {
    const { fake, directory } = harness;
    fake.onGraph = () => graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    const answer = await askOne(directory, question({ licence: 'Microsoft Entra ID P1' }));
    assert.deepEqual(reasonOf(answer), { kind: 'licence-missing', licence: 'Microsoft Entra ID P1' });
    assert.equal(fake.graph.length, 3);
  });

  it('takes the answer when the licence is there again', async () => {
    const missing = graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    harness.fake.onGraph = inTurn(missing, missing, { json: { value: [cisco] } });
    assert.deepEqual(bodyOf(await askOne(harness.directory, question())), { value: [cisco] });
  });

  for (const [status, code] of [
    [400, 'Request_BadRequest'],
    [404, 'Request_ResourceNotFound'],
    [405, 'Request_BadRequest'],
  ] as const) {
    it(`owns up to ${status} ${code} under a reference that is in the log, without the query`, async () => {
      harness.fake.onGraph = () => graphError(status, code);
      const answer = await askOne(harness.directory, question({ path: "/auditLogs/signIns?$filter=correlationId%20eq%20'pasted'" }));
      const reason = reasonOf(answer);
      assert.equal(reason?.kind, 'our-bug');
      const reference = reason?.kind === 'our-bug' ? reason.reference : '';
      assert.match(reference, /^[0-9a-f]{8}$/);
      const line = harness.log.lines.find((text) => text.startsWith('error') && text.includes(reference));
      assert.match(line ?? '', new RegExp(code));
      assert.doesNotMatch(harness.log.lines.join('\n'), /pasted/);
    });
  }

  it('calls a failed dependency and an unexplained 500 a failure of the service', async () => {
    for (const status of [424, 500]) {
      harness.fake.onGraph = () => graphError(status, 'generalException');
      assert.deepEqual(reasonOf(await askOne(harness.directory, question())), { kind: 'network', detail: 'server-error' });
    }
  });

  it('asks the recycle bin as an advanced query when the plain one is not supported', async () => {
    const { fake, directory } = harness;
    fake.onGraph = ({ headers }) =>
      headers['consistencylevel'] === 'eventual' ? { json: { value: [cisco] } } : graphError(400, 'Request_UnsupportedQuery');
    const path = "/directory/deletedItems/microsoft.graph.servicePrincipal?$filter=appId%20eq%20'90db942a'";
    assert.deepEqual(bodyOf(await askOne(directory, question({ path }))), { value: [cisco] });
    assert.deepEqual(
      fake.graph.map((seen) => decodeURIComponent(seen.path)),
      [path, `${path}&$count=true`].map((asked) => `/v1.0${decodeURIComponent(asked)}`),
    );
  });
});

describe('throttling', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('waits as long as Graph asks, fractions too', async () => {
    const { fake, directory, clock } = harness;
    fake.onGraph = inTurn(graphError(429, 'TooManyRequests', { 'retry-after': '2.128' }), { json: { value: [cisco] } });
    assert.deepEqual(bodyOf(await askOne(directory, question())), { value: [cisco] });
    assert.deepEqual(clock.waits, [2128]);
  });

  it('reports a longer wait at once, with its seconds', async () => {
    const { fake, directory, clock } = harness;
    fake.onGraph = () => graphError(429, 'TooManyRequests', { 'retry-after': '30.5' });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'throttled', retryAfterSeconds: 31 });
    assert.equal(fake.graph.length, 1);
    assert.deepEqual(clock.waits, []);
  });

  it('waits twice at most', async () => {
    const { fake, directory, clock } = harness;
    fake.onGraph = () => graphError(429, 'TooManyRequests', { 'retry-after': '5' });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'throttled', retryAfterSeconds: 5 });
    assert.deepEqual(clock.waits, [5000, 5000]);
  });

  it('understands a date, and a 429 that names no time', async () => {
    const { fake, directory, clock } = harness;
    const atHalfPast = new Date('2026-11-24T08:00:30Z').toUTCString();
    fake.onGraph = () => graphError(429, 'TooManyRequests', { 'retry-after': atHalfPast });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'throttled', retryAfterSeconds: 30 });
    fake.onGraph = () => ({ ...htmlPage(429) });
    assert.deepEqual(reasonOf(await askOne(directory, question())), { kind: 'throttled', retryAfterSeconds: null });
    assert.deepEqual(clock.waits, [1000, 2000]);
  });
});

describe('batches', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('asks what belongs together in one exchange and sorts the answers out', async () => {
    const { fake, directory } = harness;
    const questions = [question(), question(), question()];
    fake.onGraph = (request) => answerBatch(request, (url) => ({ json: { value: [url] } }));
    const answers = await directory.read(tenantId, questions);
    assert.deepEqual(
      questions.map((asked) => bodyOf(answerTo(answers, asked))),
      questions.map(({ path }) => ({ value: [path] })),
    );
    assert.deepEqual(
      fake.graph.map(({ method, path }) => `${method} ${path}`),
      ['POST /v1.0/$batch'],
    );
  });

  it('keeps v1.0 and beta apart, and reports out of both', async () => {
    const { fake, directory } = harness;
    const beta = () => question({ version: 'beta' });
    const report = question({ group: 'report', version: 'beta', path: '/auditLogs/signIns?$top=50' });
    await directory.read(tenantId, [question(), question(), beta(), beta(), report]);
    assert.deepEqual(fake.graph.map(({ path }) => path).sort(), ['/beta/$batch', '/beta/auditLogs/signIns?$top=50', '/v1.0/$batch']);
    const signIns = fake.graph.find(({ path }) => path.includes('signIns'));
    assert.equal(signIns?.headers['prefer'], 'include-unknown-enum-members');
  });

  it('puts 20 questions at most into one', async () => {
    const { fake, directory } = harness;
    const answers = await directory.read(
      tenantId,
      Array.from({ length: 41 }, () => question()),
    );
    assert.equal([...answers.values()].filter(({ ok }) => ok).length, 41);
    const sizes = fake.graph.filter(({ method }) => method === 'POST').map((request) => batchParts(request).length);
    assert.deepEqual([sizes, fake.graph.length], [[20, 20], 3]);
  });

  it('asks throttled parts again in a new batch after the longest wait', async () => {
    const { fake, directory, clock } = harness;
    const [first, second, third] = [question(), question(), question()];
    let round = 0;
    fake.onGraph = (request) => {
      round += 1;
      return answerBatch(request, (url) => {
        if (round > 1 || url === first.path) return { json: { value: [url] } };
        return graphError(429, 'TooManyRequests', { 'retry-After': url === second.path ? '1.5' : '3' });
      });
    };
    const answers = await directory.read(tenantId, [first, second, third]);
    assert.deepEqual(bodyOf(answerTo(answers, third)), { value: [third.path] });
    assert.ok([...answers.values()].every(({ ok }) => ok));
    assert.deepEqual(clock.waits, [3000]);
    assert.deepEqual(
      fake.graph.slice(1).map((request) => batchParts(request).map(({ url }) => url)),
      [[second.path, third.path]],
    );
  });

  it('keeps what was answered when a part stays throttled or the second batch fails', async () => {
    const { fake, directory } = harness;
    const [good, throttled] = [question(), question()];
    let round = 0;
    fake.onGraph = (request, response) => {
      round += 1;
      if (round > 1) {
        response.destroy();
        return 'handled';
      }
      return answerBatch(request, (url) => (url === good.path ? { json: { value: [] } } : graphError(429, 'x', { 'Retry-After': '2' })));
    };
    const answers = await directory.read(tenantId, [good, throttled]);
    assert.deepEqual(bodyOf(answerTo(answers, good)), { value: [] });
    assert.deepEqual(reasonOf(answerTo(answers, throttled)), { kind: 'throttled', retryAfterSeconds: 2 });
  });

  it('gives each part its own reason', async () => {
    const { fake, directory } = harness;
    const denied = question({ permission: 'Directory.Read.All' });
    const [left, html, textJson] = [question(), question(), question()];
    fake.onGraph = (request) =>
      answerBatch(request, (url) => {
        if (url === denied.path) return graphError(403, 'Authorization_RequestDenied');
        if (url === left.path) return null;
        if (url === html.path) return { headers: { 'Content-Type': 'text/html' }, raw: '<html>' };
        return { raw: '{"value":[1]}' };
      });
    const answers = await directory.read(tenantId, [denied, left, html, textJson]);
    assert.deepEqual(reasonOf(answerTo(answers, denied)), { kind: 'permission-missing', permission: 'Directory.Read.All' });
    assert.deepEqual(reasonOf(answerTo(answers, left)), { kind: 'network', detail: 'not-json' });
    assert.deepEqual(reasonOf(answerTo(answers, html)), { kind: 'network', detail: 'not-json' });
    assert.deepEqual(bodyOf(answerTo(answers, textJson)), { value: [1] });
  });

  it('gives every part the reason for which the whole batch failed', async () => {
    const cases = [
      [htmlPage(200), { kind: 'network', detail: 'not-json' }],
      [{ json: { value: [] } }, { kind: 'network', detail: 'not-json' }],
      [graphError(503, 'serviceNotAvailable'), { kind: 'network', detail: 'server-error' }],
      [graphError(429, 'TooManyRequests', { 'retry-after': '60' }), { kind: 'throttled', retryAfterSeconds: 60 }],
      [graphError(401, 'Authorization_IdentityNotFound'), { kind: 'bot-not-admitted', code: null }],
    ] as const;
    for (const [given, reason] of cases) {
      harness.fake.onGraph = () => given;
      const answers = await harness.directory.read(tenantId, [question(), question()]);
      assert.deepEqual([...answers.values()].map(reasonOf), [reason, reason]);
    }
  });

  it('takes a new token for a part whose token was rejected', async () => {
    const { fake, directory } = harness;
    fake.onSignIn = inTurn(granted(fakeToken([], 'old')), granted(fakeToken([], 'new')));
    fake.onGraph = (request) => {
      if (request.path.endsWith('$batch')) return answerBatch(request, () => graphError(401, 'InvalidAuthenticationToken'));
      const isNew = request.headers.authorization === `Bearer ${fakeToken([], 'new')}`;
      return isNew ? { json: { value: [cisco] } } : graphError(401, 'InvalidAuthenticationToken');
    };
    const answers = await directory.read(tenantId, [question(), question()]);
    assert.deepEqual([...answers.values()].map(bodyOf), [{ value: [cisco] }, { value: [cisco] }]);
  });
});

describe('paging', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  const pageAt = (link: string | null, ...value: string[]) => ({ json: { value, ...(link === null ? {} : { '@odata.nextLink': link }) } });

  it('follows links of Graph as it writes them and as a stand-in over plain http does, and joins the pages', async () => {
    const { fake, directory } = harness;
    fake.onGraph = inTurn(
      pageAt('https://graph.microsoft.com/v1.0/servicePrincipals?$skiptoken=a%20b', 'one'),
      pageAt(`${fake.graphUrl}/v1.0/servicePrincipals?$skiptoken=c`, 'two'),
      pageAt(null, 'three'),
    );
    assert.deepEqual(bodyOf(await askOne(directory, question({ morePages: 5 }))), { value: ['one', 'two', 'three'] });
    assert.deepEqual(
      fake.graph.slice(1).map(({ path }) => path),
      ['/v1.0/servicePrincipals?$skiptoken=a%20b', '/v1.0/servicePrincipals?$skiptoken=c'],
    );
    assert.ok(fake.graph.every(({ headers }) => headers.authorization?.startsWith('Bearer ')));
  });

  it('leaves the link in place when there are more pages than wanted', async () => {
    const link = 'https://graph.microsoft.com/v1.0/servicePrincipals?$skiptoken=x';
    harness.fake.onGraph = () => pageAt(link, 'more');
    assert.deepEqual(bodyOf(await askOne(harness.directory, question())), { value: ['more'], '@odata.nextLink': link });
    assert.equal(harness.fake.graph.length, 1);
    assert.deepEqual(bodyOf(await askOne(harness.directory, question({ morePages: 2 }))), {
      value: ['more', 'more', 'more'],
      '@odata.nextLink': link,
    });
  });

  it('sends no token to another host, and takes the half list for no answer', async () => {
    const { fake, directory } = harness;
    const base = fake.graphUrl.replace('/graph', '');
    for (const link of [
      `${base}/v1.0/x`,
      'https://graph.microsoft.com.evil.example/v1.0/x',
      `${fake.graphUrl}@evil.example/v1.0/x`,
      'nonsense',
    ]) {
      fake.onGraph = () => pageAt(link, 'one');
      const answer = await askOne(directory, question({ morePages: 3 }));
      assert.deepEqual(reasonOf(answer), { kind: 'network', detail: 'not-json' }, link);
    }
    assert.equal(fake.graph.length, 4);
    assert.deepEqual(fake.strays, []);
  });

  it('says why the second page could not be read', async () => {
    const { fake, directory } = harness;
    fake.onGraph = inTurn(
      pageAt('https://graph.microsoft.com/v1.0/servicePrincipals?$skiptoken=x', 'one'),
      graphError(429, 'x', { 'retry-after': '9' }),
    );
    assert.deepEqual(reasonOf(await askOne(directory, question({ morePages: 1 }))), { kind: 'throttled', retryAfterSeconds: 9 });
  });

  it('pages parts of a batch too', async () => {
    const { fake, directory } = harness;
    const [paged, plain] = [question({ morePages: 1 }), question()];
    fake.onGraph = (request) => {
      if (!request.path.endsWith('$batch')) return pageAt(null, 'two');
      return answerBatch(request, (url) =>
        url === paged.path ? pageAt('https://graph.microsoft.com/v1.0/servicePrincipals?$skiptoken=x', 'one') : pageAt(null, 'plain'),
      );
    };
    const answers = await directory.read(tenantId, [paged, plain]);
    assert.deepEqual(bodyOf(answerTo(answers, paged)), { value: ['one', 'two'] });
    assert.deepEqual(bodyOf(answerTo(answers, plain)), { value: ['plain'] });
  });
});
