import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cause } from '../../src/diagnosis/diagnosis.ts';
import type { UnknownReason } from '../../src/ports/directory.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { scenarios } from '../../src/sandbox/scenarios/scenarios.ts';
import { ask, askGraph, askToken, askWebex } from './ask.ts';

const api = (sandbox: Sandbox, route: string, body: object) =>
  ask(`${sandbox.url}/api/${route}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('the sandbox', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox();
  });
  afterEach(() => sandbox.close());

  it('shows the page everything, and does what the page asks', async () => {
    const { ada } = sandbox.people;
    const said = await api(sandbox, 'messages', { spaceId: sandbox.spaces.ada.id, personId: ada.id, text: 'hello', mention: false });
    const base64 = Buffer.from('log').toString('base64');
    await api(sandbox, 'files', {
      spaceId: sandbox.spaces.ada.id,
      personId: ada.id,
      name: 'a.txt',
      contentType: 'text/plain',
      base64,
      parentId: said.body.id,
    });
    const { body } = await ask(`${sandbox.url}/api/state`);
    assert.deepEqual(
      body.messages.map((message: { markdown: string; parentId: string }) => [message.markdown, message.parentId]),
      [
        ['hello', null],
        ['', said.body.id],
      ],
    );
    assert.equal((await ask(`${sandbox.url}${body.messages[1].files[0].url}`)).text, 'log');
    assert.deepEqual(
      [body.tenant.recycleBin.length, body.tenant.audit[0].by, body.scenarioId],
      [1, 'pat.tidy@contoso.com', 'deleted-by-admin'],
    );
    assert.equal((await api(sandbox, 'restore', { id: body.tenant.recycleBin[0].id })).status, 200);
    assert.equal((await api(sandbox, 'restore', { id: body.tenant.recycleBin[0].id })).status, 400);
    assert.equal((await api(sandbox, 'scenario', { id: 'healthy' })).status, 200);
    assert.equal((await api(sandbox, 'scenario', { id: 'none' })).status, 400);
    const after = (await ask(`${sandbox.url}/api/state`)).body;
    assert.deepEqual([after.tenant.recycleBin, after.scenarioId, after.messages.length], [[], 'healthy', 2]);
    assert.equal(after.tenant.permissions.length, 8);
  });

  it('refuses the page what Webex would refuse', async () => {
    const { eve, ada } = sandbox.people;
    const spaceId = sandbox.spaces.ada.id;
    assert.equal((await api(sandbox, 'messages', { spaceId, personId: eve.id, text: 'let me in', mention: false })).status, 400);
    assert.equal((await api(sandbox, 'messages', { spaceId, personId: ada.id, mention: false })).status, 400);
    assert.equal((await api(sandbox, 'presses', { messageId: 'none', personId: ada.id, inputs: {} })).status, 400);
  });

  it('tells the page when something changes', async () => {
    const stream = await fetch(`${sandbox.url}/api/events`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.equal((await reader?.read())?.value, 'data: changed\n\n');
    sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: 'x' });
    assert.equal((await reader?.read())?.value, 'data: changed\n\n');
    await reader?.cancel();
  });

  it('waits for a message without asking again and again', async () => {
    const space = sandbox.spaces.ada;
    const waiting = sandbox.waitForMessage(space, (message) => message.markdown.includes('card'));
    const { body } = await askWebex(sandbox, 'POST', '/messages', { roomId: space.id, markdown: 'looking' });
    await askWebex(sandbox, 'PUT', `/messages/${body.id}`, { roomId: space.id, markdown: 'the card' });
    assert.equal((await waiting).id, body.id);
    const never = sandbox.waitForMessage(space, () => false, AbortSignal.abort(new Error('long enough')));
    await assert.rejects(never, /long enough/);
  });

  it('plays faults: pages, drops, silence, delays, and then goes on', async () => {
    const token = (await askToken(sandbox)).body.access_token;
    const get = () => askGraph(sandbox, '/v1.0/organization', { token });
    sandbox.fail({ service: 'graph', path: /organization/, times: 1, after: 1, answer: 'html' });
    assert.equal((await get()).status, 200);
    const page = await get();
    assert.deepEqual([page.status, page.headers.get('content-type')], [200, 'text/html; charset=utf-8']);
    sandbox.fail({ service: 'graph', path: /./, times: 1, answer: 'reset' });
    await assert.rejects(get(), /fetch failed/);
    sandbox.fail({ service: 'graph', path: /./, times: 1, answer: 'hang' });
    const silent = fetch(`${sandbox.env['GRAPH_URL']}/v1.0/organization`, { signal: AbortSignal.timeout(50) });
    await assert.rejects(silent, { name: 'TimeoutError' });
    assert.equal((await get()).status, 200);
    assert.equal(sandbox.requests.graph.length, 5);
  });

  it('pastes what belongs to its own people, tenant and time', () => {
    const byId = new Map(sandbox.samples().map(({ id, text }) => [id, text]));
    const block = byId.get('debug-info') ?? '';
    const [clock] = /(?<=Clock UTC: ).*/.exec(block) ?? [];
    const deleted = Date.parse(sandbox.tenant().recycleBin[0]?.deletedDateTime ?? '');
    const minutes = (Date.parse(clock ?? '') - deleted) / 60_000;
    assert.ok(minutes > 0 && minutes < 15, `${minutes}`);
    const flattened = byId.get('flattened') ?? '';
    assert.ok(flattened.length > 0 && !flattened.includes('\n'));
    assert.ok(byId.get('domains')?.includes(sandbox.env['ENTRA_TENANT_ID'] ?? ''));
    const org = Buffer.from(sandbox.people.ada.orgId, 'base64').toString().split('/').at(-1) ?? '';
    assert.ok(block.includes(`View Org ID: ${org}`));
  });

  it('traces every exchange without a token or secret', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-trace-'));
    const traceFile = path.join(folder, 'trace.ndjson');
    const traced = await createSandbox({ traceFile });
    await askWebex(traced, 'POST', '/webhooks', {
      name: 'm',
      targetUrl: 'http://127.0.0.1:9/x',
      resource: 'messages',
      event: 'created',
      secret: 'hidden',
    });
    await askGraph(traced, "/v1.0/servicePrincipals?$filter=appId eq '1'");
    // What something in between answers is none of the service's answers.
    traced.fail({ service: 'graph', path: /organization/, times: 2, answer: { status: 200, body: {}, byProxy: true } });
    assert.deepEqual((await askGraph(traced, '/v1.0/organization')).body, {});
    const requests = [{ id: 'a', method: 'GET', url: '/organization' }];
    assert.deepEqual((await askGraph(traced, '/v1.0/$batch', { method: 'POST', body: { requests } })).body.responses[0].body, {});
    await traced.close();
    const text = readFileSync(traceFile, 'utf8');
    rmSync(folder, { recursive: true });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ service, method, status }) => [service, method, status]),
      [
        ['webex', 'POST', 200],
        ['graph', 'GET', 200],
      ],
    );
    assert.equal(lines[0].url, '/v1/webhooks');
    assert.ok(lines[1].url.startsWith('/v1.0/servicePrincipals?$filter='));
    assert.equal(/hidden|eyJ|sandbox-bot-token/.test(text), false);
  });
});

describe('the scenarios', () => {
  const causes: Record<Cause, true> = {
    'deleted-restorable': true,
    'deleted-for-good': true,
    'never-consented-or-long-deleted': true,
    'integration-missing': true,
    disabled: true,
    'disabled-by-microsoft': true,
    'consent-revoked': true,
    'consent-partly-revoked': true,
    'graph-disabled': true,
    'second-app-deleted': true,
    'second-app-missing': true,
    'second-app-disabled': true,
    'second-app-not-owned': true,
    'look-alike': true,
    'provisioning-quarantined': true,
    'provisioning-stopped': true,
    'provisioning-absent': true,
    'provisioning-failing': true,
    'sign-in-failing': true,
    'wizard-not-set-up': true,
    'other-cloud': true,
    'tenant-not-found': true,
    'tenant-mismatch': true,
    'bot-not-admitted': true,
    'bot-disabled': true,
    'bot-credential-bad': true,
    'bot-blocked': true,
    'microsoft-incident': true,
    'webex-incident': true,
    undetermined: true,
    'nothing-wrong-in-entra': true,
  };
  // 'bot-not-admitted' is what every check says where the bot is refused; 'not-connected' needs a service without a tenant.
  const reasons: Record<Exclude<UnknownReason['kind'], 'bot-not-admitted' | 'not-connected'>, true> = {
    'permission-missing': true,
    'licence-missing': true,
    throttled: true,
    'log-too-old': true,
    network: true,
    'our-bug': true,
  };

  it('are at least 30, each with an id of its own, and play every cause and every reason', () => {
    assert.ok(scenarios.length >= 30);
    assert.equal(new Set(scenarios.map(({ id }) => id)).size, scenarios.length);
    const played = new Set(scenarios.map(({ expect }) => expect.cause));
    assert.deepEqual(
      Object.keys(causes).filter((cause) => !played.has(cause as Cause)),
      [],
    );
    const given = new Set<string>(scenarios.flatMap(({ expect }) => expect.reason ?? []));
    assert.deepEqual(
      Object.keys(reasons).filter((reason) => !given.has(reason)),
      [],
    );
  });

  it('all set up, show themselves to the page and paste a sample that exists', async () => {
    const sandbox = await createSandbox();
    for (const scenario of scenarios) {
      sandbox.useScenario(scenario.id);
      assert.equal(sandbox.state().scenarioId, scenario.id);
      assert.ok(
        sandbox.samples().some(({ id }) => id === (scenario.sample ?? 'debug-info')),
        scenario.id,
      );
    }
    await sandbox.close();
  });
});
