import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { createWebexClient, init } from 'webex';
import { WebexError } from 'webex/webex-error.ts';

const jsonType = { 'content-type': 'application/json;charset=UTF-8' };

/** A client whose every exchange is answered by the next of `answers`; the last one goes on for ever. */
function clientThatGets(...answers: (Response | Error | (() => Response))[]) {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const waits: number[] = [];
  const pauses: [string, number][] = [];
  const client = createWebexClient({
    token: 'token-1',
    onPause: (part, seconds) => void pauses.push([part, seconds]),
    baseUrl: 'https://proxy.example/webex/v1/',
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (input, requestInit) => {
      sent.push({ url: String(input), init: requestInit });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === undefined || answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer() : answer.clone();
    },
  });
  return { client, sent, waits, pauses };
}

const json = (body: unknown, headers: Record<string, string> = {}, status = 200) => Response.json(body, { status, headers });
const failsAs = (expected: Partial<WebexError>) => (error: unknown) => {
  assert.ok(error instanceof WebexError);
  const { kind, statusCode, trackingId, retryAfterSeconds } = error;
  assert.deepEqual(
    { kind, statusCode, trackingId, retryAfterSeconds },
    { statusCode: 0, trackingId: null, retryAfterSeconds: null, ...expected },
  );
  return true;
};

describe('webex-lite: calls', () => {
  it('asks under the base address with the token', async () => {
    const { client, sent } = clientThatGets(json({ id: 'me-1' }));
    assert.deepEqual(await client.people.get('me'), { id: 'me-1' });
    assert.equal(sent[0]?.url, 'https://proxy.example/webex/v1/people/me');
    assert.deepEqual(sent[0]?.init?.headers, { authorization: 'Bearer token-1' });
    assert.equal(sent[0]?.init?.redirect, 'manual');
  });

  it('sends what is asked for where the API keeps it', async () => {
    const { client, sent } = clientThatGets(json({ items: [] }));
    await client.memberships.list({ roomId: 'a/b', personId: undefined, max: 10 });
    await client.attachmentActions.get('x?y');
    await client.webhooks.update({ id: 'w1' }, { status: 'active' });
    await client.rooms.update({ id: 'r1' });
    await client.messages.create({ text: 'hi' });
    await client.webhooks.remove({ id: 'w1' });
    const calls = sent.map(({ url, init: request }) => [request?.method, url.replace('https://proxy.example/webex/v1', ''), request?.body]);
    assert.deepEqual(calls, [
      ['GET', '/memberships?roomId=a%2Fb&max=10', undefined],
      ['GET', '/attachment/actions/x%3Fy', undefined],
      ['PUT', '/webhooks/w1', '{"status":"active"}'],
      ['PUT', '/rooms/r1', '{"id":"r1"}'],
      ['POST', '/messages', '{"text":"hi"}'],
      ['DELETE', '/webhooks/w1', undefined],
    ]);
  });

  it('follows pages, also those that name the public address, under the base address', async () => {
    const next = { link: '<https://webexapis.com/v1/rooms?cursor=2>; rel="next"' };
    const { client, sent } = clientThatGets(json({ items: [1] }, next), json({ items: [2, 3] }));
    const page = await client.rooms.list();
    assert.deepEqual([page.items, page.length, page.hasNext()], [[1], 1, true]);
    const second = await page.next();
    assert.deepEqual([second.items, second.length, second.hasNext()], [[2, 3], 2, false]);
    assert.equal(sent[1]?.url, 'https://proxy.example/webex/v1/rooms?cursor=2');
    await assert.rejects(second.next(), RangeError);
  });

  it('takes an empty answer for what it is', async () => {
    const { client } = clientThatGets(new Response(null, { status: 204 }));
    assert.equal(await client.messages.remove('m1'), undefined);
  });
});

describe('webex-lite: the token stays with Webex', () => {
  for (const address of [
    'https://evil.example/webex/v1/rooms?cursor=2',
    'https://proxy.example.evil.example/webex/v1/rooms',
    'https://proxy.example/other/rooms',
    'https://proxy.example/webex/v1/../../admin',
    'https://webexapis.com/v1/%2e%2e/%2e%2e/admin',
    '//evil.example/v1/rooms',
    'https://user@evil.example/v1/',
  ]) {
    it(`follows no paging link to ${address}`, async () => {
      const { client, sent } = clientThatGets(json({ items: [] }, { link: `<${address}>; rel="next"` }));
      const page = await client.rooms.list();
      await assert.rejects(page.next(), WebexError);
      assert.ok(sent.slice(1).every(({ url }) => new URL(url).href.startsWith('https://proxy.example/webex/v1/')));
    });
  }

  it('follows no redirect', async () => {
    const { client, sent } = clientThatGets(new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }));
    await assert.rejects(client.people.get('me'), failsAs({ kind: 'refused', statusCode: 302 }));
    assert.equal(sent.length, 1);
  });

  it('names neither the token nor what was sent in an error', async () => {
    const { client } = clientThatGets(json({ message: 'no' }, {}, 400));
    const error: unknown = await client.messages.create({ markdown: 'pasted text' }).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof WebexError);
    assert.doesNotMatch(JSON.stringify(error) + error.message + error.stack, /token-1|pasted/);
  });
});

describe('webex-lite: busy and failing answers', () => {
  const html = (status: number, headers: Record<string, string> = {}) =>
    new Response('<html>busy</html>', { status, headers: { 'content-type': 'text/html', trackingid: 'ROUTER_1', ...headers } });

  for (const status of [423, 429, 502, 503, 504]) {
    it(`asks again after ${status}`, async () => {
      const { client, waits } = clientThatGets(html(status, { 'retry-after': '5' }), html(status), json({ id: 'r1' }));
      assert.deepEqual(await client.rooms.get('r1'), { id: 'r1' });
      assert.deepEqual(waits, [5000, 1000]);
    });
  }

  for (const status of [423, 429, 503]) {
    it(`posts again after ${status}: it was not taken`, async () => {
      const { client, sent } = clientThatGets(html(status), json({ id: 'm1' }));
      await client.messages.create({});
      assert.equal(sent.length, 2);
    });
  }

  for (const [how, answer] of [
    ['502', html(502)],
    ['504', html(504)],
    ['a broken connection', new TypeError('fetch failed')],
    ['a timeout', new DOMException('late', 'TimeoutError')],
  ] as const) {
    it(`does not post again after ${how}: it may have been taken`, async () => {
      const { client, sent } = clientThatGets(answer, json({ id: 'm1' }));
      await assert.rejects(client.messages.create({}), WebexError);
      assert.equal(sent.length, 1);
    });
  }

  it('reports what asks for more than 5 s, and gives up after three tries', async () => {
    const long = clientThatGets(html(429, { 'retry-after': '6' }));
    await assert.rejects(
      long.client.rooms.get('r1'),
      failsAs({ kind: 'refused', statusCode: 429, trackingId: 'ROUTER_1', retryAfterSeconds: 6 }),
    );
    assert.deepEqual(long.waits, []);
    const endless = clientThatGets(html(503));
    await assert.rejects(endless.client.rooms.get('r1'), failsAs({ kind: 'refused', statusCode: 503, trackingId: 'ROUTER_1' }));
    assert.equal(endless.sent.length, 3);
  });

  it('tells of a 429 that asks for more than 5 s which part of Webex it is of, and of nothing else', async () => {
    const { client, pauses } = clientThatGets(html(429, { 'retry-after': '60' }));
    await assert.rejects(client.messages.create({}), WebexError);
    await assert.rejects(client.people.get('p1'), WebexError);
    await assert.rejects(client.memberships.list({ roomId: 'r1' }), WebexError);
    assert.deepEqual(pauses, [
      ['messages', 60],
      ['people', 60],
      ['memberships', 60],
    ]);
    const next = { link: '<https://webexapis.com/v1/messages?cursor=2>; rel="next"' };
    const paged = clientThatGets(json({ items: [] }, next), html(429, { 'retry-after': '60' }));
    await assert.rejects((await paged.client.messages.list()).next(), WebexError);
    assert.deepEqual(paged.pauses, [['messages', 60]]);
    const others = clientThatGets(html(503, { 'retry-after': '60' }), html(429), html(429, { 'retry-after': '5' }), json({}));
    await assert.rejects(others.client.people.get('p1'), WebexError);
    await others.client.people.get('p1');
    assert.deepEqual(others.pauses, []);
  });

  for (const [value, pause] of [
    ['1.5', 2000],
    ['0', 0],
    ['-5', 500],
    ['soon', 500],
    ['', 500],
  ] as const) {
    it(`waits ${pause} ms for a Retry-After of "${value}"`, async () => {
      const dates = { date: 'Tue, 24 Nov 2026 10:00:00 GMT', 'retry-after': value };
      const { client, waits } = clientThatGets(html(429, dates), json({}));
      await client.rooms.get('r1');
      assert.deepEqual(waits, [pause]);
    });
  }

  for (const [value, seconds] of [
    ['99999999999', 99_999_999_999],
    ['1e999', Number.POSITIVE_INFINITY],
    ['1e3', 1000],
    ['600, 600', 600],
  ] as const) {
    it(`takes a Retry-After of "${value}" for a long one`, async () => {
      const { client, sent } = clientThatGets(html(429, { 'retry-after': value }));
      await assert.rejects(
        client.rooms.get('r1'),
        failsAs({ kind: 'refused', statusCode: 429, trackingId: 'ROUTER_1', retryAfterSeconds: seconds }),
      );
      assert.equal(sent.length, 1);
    });
  }

  it("reads a date in Retry-After by the answer's own clock", async () => {
    const dates = { date: 'Tue, 24 Nov 2026 10:00:00 GMT', 'retry-after': 'Tue, 24 Nov 2026 10:00:04 GMT' };
    const { client, waits } = clientThatGets(html(429, dates), json({}));
    await client.rooms.get('r1');
    assert.deepEqual(waits, [4000]);
  });

  it('asks again over a broken connection', async () => {
    const { client, sent } = clientThatGets(new TypeError('fetch failed'), json({ id: 'r1' }));
    await client.rooms.get('r1');
    assert.equal(sent.length, 2);
  });

  it("gives Webex's own reason, and none where a page stands in its place", async () => {
    const told = clientThatGets(json({ message: 'Invalid card.' }, { trackingid: 'ROUTER_2' }, 400));
    await assert.rejects(told.client.messages.create({}), { message: 'Webex answered 400: Invalid card.', trackingId: 'ROUTER_2' });
    const page = clientThatGets(html(404));
    await assert.rejects(page.client.rooms.get('r1'), { message: 'Webex answered 404' });
  });

  const unusable: [string, () => Response, WebexError['kind']][] = [
    ['a page', () => html(200), 'not-json'],
    ['JSON that ends early', () => new Response('{"id":', { headers: jsonType }), 'not-json'],
    ['JSON that says to be text', () => new Response('{}', { headers: { 'content-type': 'text/plain' } }), 'not-json'],
    ['an endless answer', () => new Response(ReadableStream.from(endless()), { headers: jsonType }), 'too-large'],
    ['a body that breaks off', () => new Response(ReadableStream.from(broken()), { headers: jsonType }), 'network'],
  ];
  for (const [what, answer, kind] of unusable) {
    it(`calls ${what} ${kind}`, async () => {
      const { client } = clientThatGets(answer);
      await assert.rejects(client.rooms.get('r1'), (error) => error instanceof WebexError && error.kind === kind);
    });
  }

  it('takes an answer without items for no list', async () => {
    const { client } = clientThatGets(json({}));
    await assert.rejects(client.webhooks.list(), (error) => error instanceof WebexError && error.kind === 'not-json');
  });

  it('calls silence a timeout', async () => {
    const client = createWebexClient({
      token: 't',
      timeoutMilliseconds: 1,
      fetch: (_input, request) =>
        new Promise((_resolve, reject) => {
          request?.signal?.addEventListener('abort', () => reject(request.signal?.reason));
        }),
    });
    await assert.rejects(client.rooms.get('r1'), failsAs({ kind: 'timeout' }));
  });
});

describe('webex-lite in the place of webex', () => {
  it('is what webex-node-bot-framework requires', () => {
    const fromFramework = createRequire(createRequire(import.meta.url).resolve('webex-node-bot-framework'));
    assert.equal(fromFramework('webex').init, init);
    assert.deepEqual(fromFramework('mongodb'), {});
  });

  it('offers every call that the framework makes', () => {
    const client = init({ credentials: { access_token: 't' } });
    const calls = ['get', 'list', 'create', 'update', 'remove'] as const;
    for (const resource of [client.people, client.rooms, client.memberships, client.messages, client.attachmentActions, client.webhooks]) {
      assert.deepEqual(
        calls.filter((call) => typeof resource[call] !== 'function'),
        [],
      );
    }
  });
});

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1024 * 1024);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{"id":');
  throw new TypeError('terminated');
}
