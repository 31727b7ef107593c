import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Secret } from '../../src/config.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { InboxEvent } from '../../src/ports/store.ts';
import { createApp } from '../../src/webhook/create-app.ts';
import { closeServer, createServer } from '../../src/webhook/create-server.ts';
import { captureLog } from '../support/capture-log.ts';

const secret = 's3cret-of-the-webhook';
const now = new Date('2026-11-24T09:00:00Z');
const event = (id = 'M1') =>
  JSON.stringify({
    id: 'E1',
    name: 'doctor',
    resource: 'messages',
    event: 'created',
    actorId: 'P1',
    data: { id, roomId: 'R1', roomType: 'direct', personId: 'P1', personEmail: 'ada@contoso.com', created: now.toISOString() },
  });
const sign = (body: string | Buffer) => createHmac('sha1', secret).update(body).digest('hex');

describe('the webhook', () => {
  let server: Server;
  let base: string;
  let kept: InboxEvent[];
  let storeIsDown: boolean;
  const captured = captureLog();
  const metrics = createMetrics();

  before(async () => {
    const app = createApp({
      secret: new Secret(secret),
      accept: async (accepted) => {
        if (storeIsDown) throw new Error('the disk is gone');
        kept.push(accepted);
      },
      ignores: ({ data }) => data.personId === 'BOT',
      readiness: async () => (storeIsDown ? { ready: false, faults: ['The store cannot be written.'] } : { ready: true, faults: [] }),
      metrics,
      clock: { now: () => now, wait: async () => {} },
      log: captured.log,
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    base = `http://127.0.0.1:${port}`;
  });
  after(() => closeServer(server, 1000));
  beforeEach(() => {
    kept = [];
    storeIsDown = false;
  });

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${base}/webhook`, { method: 'POST', body, headers: { 'x-spark-signature': sign(body), ...headers } });

  it('keeps a signed event before it answers 200', async () => {
    const response = await post(event());
    assert.equal(response.status, 200);
    assert.deepEqual(
      kept.map(({ key, spaceId, receivedAt }) => ({ key, spaceId, receivedAt })),
      [{ key: 'messages:created:M1', spaceId: 'R1', receivedAt: now.toISOString() }],
    );
  });

  it('keeps ids alone: no address, nothing that it has no use for, however deep', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    const response = await post(event().replace('"roomType"', `"more":${deep},"roomType"`));
    assert.equal(response.status, 200);
    assert.deepEqual(
      kept.map(({ body }) => body),
      [{ data: { roomType: 'direct', personId: 'P1' } }],
    );
  });

  it('does not keep the bot’s own messages', async () => {
    const response = await post(event().replaceAll('"P1"', '"BOT"'));
    assert.equal(response.status, 200);
    assert.equal(kept.length, 0);
  });

  it('refuses what is not signed, or signed for other bytes', async () => {
    const unsigned = await fetch(`${base}/webhook`, { method: 'POST', body: event() });
    const forged = await post(event(), { 'x-spark-signature': sign('other bytes') });
    assert.deepEqual([unsigned.status, forged.status, kept.length], [401, 401, 0]);
  });

  it('answers 400 to signed bytes that are no event', async () => {
    const bodies: (string | Buffer)[] = [
      'not json',
      'null',
      '[]',
      '{}',
      event().slice(0, 60),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      '['.repeat(60_000),
      event('a\u0000b'),
      event('\ud800'),
      event('a b'),
      event('x'.repeat(501)),
    ];
    const answers = await Promise.all(bodies.map((body) => post(body)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      bodies.map(() => 400),
    );
    assert.equal(kept.length, 0);
  });

  it('answers 413 to more than 64 KB and 415 to a packed body', async () => {
    const large = await post('x'.repeat(65 * 1024));
    const packed = gzipSync(event());
    const gzip = await post(packed, { 'content-encoding': 'gzip' });
    assert.deepEqual([large.status, gzip.status, kept.length], [413, 415, 0]);
  });

  it('answers 400 to a body that ends early', async () => {
    const status = await new Promise<string>((resolve) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
        socket.write(`POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\nX-Spark-Signature: ${sign('x')}\r\n\r\n{"id":`);
        socket.end();
      });
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''));
    });
    assert.match(status, /^HTTP\/1\.1 400|^$/);
    assert.equal(kept.length, 0);
  });

  it('is not fooled by keys that reach for the prototype', async () => {
    const body = event().replace('{"id":"E1"', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"E1"');
    assert.equal((await post(body)).status, 200);
    assert.equal('polluted' in {}, false);
  });

  it('answers 503 when the event could not be kept, and says nothing of why', async () => {
    storeIsDown = true;
    const response = await post(event());
    assert.equal(response.status, 503);
    assert.doesNotMatch(await response.text(), /disk/);
    assert.equal(captured.lines.at(-1)?.level, 'error');
  });

  it('tells that it lives, whether it is ready, and its figures', async () => {
    assert.equal((await fetch(`${base}/healthz`)).status, 200);
    assert.equal((await fetch(`${base}/readyz`)).status, 200);
    storeIsDown = true;
    const notReady = await fetch(`${base}/readyz`);
    assert.equal(notReady.status, 503);
    assert.deepEqual(await notReady.json(), { ready: false, faults: ['The store cannot be written.'] });
    assert.match(await (await fetch(`${base}/metrics`)).text(), /doctor_webhook_events_total\{fate="forged"\} \d/);
  });

  it('has nothing elsewhere, and takes no GET of the webhook', async () => {
    assert.equal((await fetch(`${base}/webhook`)).status, 404);
    assert.equal((await fetch(`${base}/admin`)).status, 404);
  });
});
