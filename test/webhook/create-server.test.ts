import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Secret } from '../../src/config.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { InboxEvent } from '../../src/ports/store.ts';
import { createApp } from '../../src/webhook/create-app.ts';
import { closeServer, createServer } from '../../src/webhook/create-server.ts';
import { captureLog } from '../support/capture-log.ts';

const secret = 's3cret-of-the-webhook';
const body = JSON.stringify({ resource: 'messages', event: 'created', data: { id: 'M1' } });
const signature = createHmac('sha1', secret).update(body).digest('hex');
const length = `Content-Length: ${body.length}`;
const signed = `X-Spark-Signature: ${signature}`;
const chunked = 'Transfer-Encoding: chunked';
const webhook = (...headers: string[]) => ['POST /webhook HTTP/1.1', 'Host: doctor', ...headers, 'Connection: close', '', ''].join('\r\n');

describe('the server before requests as no client library writes them', () => {
  let server: Server;
  let kept: InboxEvent[];

  const start = async (limits: Parameters<typeof createServer>[1] = {}) => {
    kept = [];
    const app = createApp({
      secret: new Secret(secret),
      accept: async (event) => void kept.push(event),
      ignores: () => false,
      readiness: async () => ({ ready: true, faults: [] }),
      metrics: createMetrics(),
      clock: { now: () => new Date(0), wait: async () => {} },
      log: captureLog().log,
    });
    server = createServer(app, limits).listen(0, '127.0.0.1');
    await once(server, 'listening');
  };
  afterEach(() => closeServer(server, 0));

  /** Writes bytes, then `more` again and again, until the server has closed; gives the status of its answer, if one came through. */
  const send = async (bytes: string, more?: string): Promise<number> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    // The server may close while we still write.
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(bytes);
    const dripping = more === undefined ? undefined : setInterval(() => socket.write(more), 10);
    await closed;
    clearInterval(dripping);
    return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
  };

  for (const [what, bytes, status] of [
    ['a good request without a content type', `${webhook(signed, length)}${body}`, 200],
    ['a good request in pieces', `${webhook(signed, chunked)}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`, 200],
    ['a signature in capitals', `${webhook(signed.toUpperCase(), length)}${body}`, 200],
    ['a wrong signature beside the good one', `${webhook(signed, `X-Spark-Signature: ${'0'.repeat(40)}`, length)}${body}`, 401],
    ['two lengths', `${webhook(signed, length, 'Content-Length: 5')}${body}`, 400],
    [
      'a length and pieces, one request hidden in another',
      `${webhook(signed, length, chunked)}0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n`,
      400,
    ],
    ['a piece without a length', `${webhook(signed, chunked)}zz\r\n${body}\r\n`, 400],
    ['headers of 20 kB', webhook(`X-Long: ${'a'.repeat(20_000)}`, length), 431],
  ] as const) {
    it(`answers ${status} to ${what}`, async () => {
      await start();
      assert.equal(await send(bytes), status);
      assert.equal(kept.length, status === 200 ? 1 : 0);
    });
  }

  for (const [what, bytes, more] of [
    ['says nothing', '', undefined],
    ['never ends its headers', 'POST /webhook HTTP/1.1\r\n', 'X-More: x\r\n'],
    ['never ends its body', webhook(signed, 'Content-Length: 60000'), 'x'],
    ['never ends its pieces, over the limit too', webhook(signed, chunked), `4000\r\n${'x'.repeat(0x4000)}\r\n`],
  ] as const) {
    it(`leaves a client that ${what}`, async () => {
      await start({ headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 });
      assert.notEqual(await send(bytes, more), 200);
      assert.equal(kept.length, 0);
    });
  }
});
