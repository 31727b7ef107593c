import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Fault } from '../../src/sandbox/faults.ts';
import { sign } from '../../src/sandbox/webex/deliver-webhooks.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, press } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';
import { waitUntil } from './support/wait-until.ts';
import { watched } from './support/watched.ts';

/** Short, so that a test of silence ends soon; failed events are tried again at once. */
const given = {
  limits: {
    signIn: { timeoutMilliseconds: 1_000, maxBytes: 1_000_000 },
    graph: { timeoutMilliseconds: 1_000, maxBytes: 5_000_000 },
    discovery: { timeoutMilliseconds: 1_000, maxBytes: 1_000_000 },
  },
  webexTimeout: 1_000,
  queue: { tries: 3, pauses: { first: 0, longest: 0 } },
};
const paste = () =>
  `Azure AD integration error. The request was unauthorized. Please sign out and try again. TrackingID: ATLAS_${randomUUID()}_1`;
const retryNow = { status: 429, headers: { 'Retry-After': '0' }, body: { message: 'Too many requests.' } };

describe('bad input and what it gets, over HTTP', () => {
  let house: House;
  before(async () => {
    house = await openHouse({}, given);
  });
  after(() => house.close());

  const sample = (id: string) => house.sandbox.samples().find((each) => each.id === id)?.text ?? '';

  it('a stranger gets a refusal, then a line, and no tenant data', async () => {
    const eve = { space: 'eve', person: 'eve' } as const;
    const first = textOf(await ask(house, sample('debug-info'), eve));
    const second = await ask(house, 'status', eve);
    assert.match(first, /I cannot help you here/);
    assert.equal(second.card, null);
    for (const text of [first, textOf(second)]) assert.doesNotMatch(text, /Contoso|pat\.tidy|deleted/);
  });

  it('text without a sign of a fault gets what the bot needs, with an example', async () => {
    assert.match(textOf(await ask(house, 'our people do not arrive in webex')), /Copy Debug Info.*TrackingID/s);
  });

  it('another fault’s block is told from this one', async () => {
    assert.match(textOf(await ask(house, sample('domains'))), /100013/);
    const other = textOf(await ask(house, sample('other-fault')));
    assert.match(other, /A different fault/);
    assert.doesNotMatch(other, /was deleted/);
  });

  it('half a block is used as far as it goes, and what is missing is said', async () => {
    const half = sample('debug-info').split('Tracking ID:')[0] ?? '';
    const text = textOf(await ask(house, half));
    assert.match(text, /was deleted/);
    assert.match(text, /Not in the paste: tracking id, error code, and client-request-id/, text);
  });

  it('a block as long as Webex takes is read', async () => {
    const block = `${sample('debug-info')}\n`.padEnd(7439, 'x ');
    assert.equal(Buffer.byteLength(block), 7439);
    assert.match(textOf(await ask(house, block)), /was deleted|I know this one/);
  });

  it('a file of more than 5 MB is named and not read', async () => {
    const { sandbox } = house;
    const sent = { space: sandbox.spaces.ada, person: sandbox.people.ada, name: 'whole-day.har', contentType: 'application/json' };
    const id = sandbox.sendFile({ ...sent, bytes: Buffer.alloc(5 * 1024 * 1024 + 1, ' ') });
    const answer = await sandbox.waitForMessage(sandbox.spaces.ada, ({ parentId }) => parentId === id);
    assert.match(textOf(answer), /whole-day\.har.* is larger than 5 MB/);
  });

  for (const [what, change, status] of [
    ['forged', { headers: { 'x-spark-signature': 'f'.repeat(40) } }, 401],
    ['unsigned', { headers: {}, unsigned: true }, 401],
    ['oversized', { body: 'x'.repeat(70_000) }, 413],
    ['changed on its way', { body: '{"id":"x","name":' }, 401],
    ['truncated', { body: '{"id":"x","name":', signed: true }, 400],
    ['non-JSON', { body: 'hello', signed: true }, 400],
  ] as const) {
    it(`a webhook that is ${what} gets ${status} and nothing of it is worked on`, async () => {
      const { sandbox } = house;
      const delivery = sandbox.deliveries.find(({ status: was }) => was === 200);
      assert.ok(delivery);
      const asked = sandbox.requests.webex.length;
      const body = 'body' in change ? change.body : delivery.body;
      const signature = 'signed' in change ? sign(sandbox.env['WEBEX_WEBHOOK_SECRET'] ?? '', body) : {};
      const json = { 'content-type': 'application/json' };
      const sent = 'unsigned' in change ? json : { ...delivery.headers, ...('headers' in change ? change.headers : {}) };
      const headers = { ...sent, ...signature };
      const response = await fetch(delivery.targetUrl, { method: 'POST', headers, body });
      assert.equal(response.status, status);
      assert.equal(sandbox.requests.webex.length, asked);
    });
  }

  it('the same event ten times gets one answer', async () => {
    const { sandbox } = house;
    const card = await ask(house, paste());
    await sandbox.idle();
    const delivery = sandbox.deliveries.find(({ body }) => body.includes(card.parentId ?? 'none'));
    assert.ok(delivery);
    const { targetUrl, headers, body } = delivery;
    await Promise.all(Array.from({ length: 10 }, () => fetch(targetUrl, { method: 'POST', headers, body })));
    // Events of one space are worked on in order, so an answer to a later one tells that no repeat is under way.
    await ask(house, 'about');
    assert.equal(sandbox.messages(sandbox.spaces.ada).filter(({ parentId }) => parentId === card.parentId).length, 1);
  });

  for (const [what, answer] of [
    ['refuses', { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges' } } }],
    ['throttles', { status: 429, headers: { 'Retry-After': '60' }, body: { error: { code: 'TooManyRequests', message: 'later' } } }],
    ['hangs', 'hang'],
    ['answers HTML', 'html'],
    ['dies midway', 'reset'],
    ['fails', { status: 503, body: { error: { code: 'ServiceUnavailable', message: 'later' } } }],
  ] as const satisfies [string, Fault['answer']][]) {
    it(`a Graph whose logs it ${what} still gives a card with what is known`, async () => {
      const { path, asked, lift } = watched(/auditLogs/);
      house.sandbox.useScenario('deleted-by-admin');
      house.sandbox.fail({ service: 'graph', path, times: Infinity, answer });
      const card = await ask(house, paste());
      await asked;
      lift();
      assert.match(textOf(card), /was deleted/);
      assert.match(textOf(await press(house, card, 'checks')), /Not checked/);
    });
  }
});

describe('a bad day of Webex, over HTTP', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({}, given);
  });
  afterEach(() => house.close());

  it('a card that Webex refuses goes out as text, logged with Webex’s trackingid', async () => {
    const body = { message: 'The card is not valid.', trackingId: 'ROUTER_1' };
    house.sandbox.fail({
      service: 'webex',
      method: 'POST',
      path: /^\/v1\/messages$/,
      times: 1,
      answer: { status: 400, headers: { trackingid: 'ROUTER_1' }, body },
    });
    const answer = await ask(house, paste());
    assert.equal(answer.card, null);
    assert.match(answer.markdown, /was deleted/);
    assert.ok(house.lines.some(({ level, fields }) => level === 'warn' && JSON.stringify(fields).includes('ROUTER_1')));
  });

  for (const [where, method, path] of [
    ['sending', 'POST', /^\/v1\/messages$/],
    ['looking the message up', 'GET', /^\/v1\/messages\//],
    ['looking the person up', 'GET', /^\/v1\/people\//],
  ] as const) {
    it(`a 429 on ${where} is waited for and then answered once`, async () => {
      house.sandbox.fail({ service: 'webex', method, path, times: 1, answer: retryNow });
      assert.match(textOf(await ask(house, paste())), /was deleted/);
    });
  }

  for (const space of ['ada', 'support'] as const) {
    it(`an answer that Webex took and did not confirm is not sent twice in a ${space === 'ada' ? 'direct' : 'group'} space`, async () => {
      const { sandbox } = house;
      sandbox.fail({ service: 'webex', method: 'POST', path: /^\/v1\/messages$/, times: 1, answer: 'unanswered' });
      const answer = await ask(house, paste(), { space });
      // Events of one space are worked on in order, so an answer to a later one tells that the first is done.
      assert.match(textOf(await ask(house, 'about', { space })), /webex-entra-doctor/);
      const inThread = sandbox.messages(sandbox.spaces[space]).filter(({ parentId }) => parentId === answer.parentId);
      assert.deepEqual(
        inThread.map(({ id }) => id),
        [answer.id],
      );
      assert.match(textOf(answer), /was deleted/);
    });
  }

  it('a lookup that hangs is tried again', async () => {
    house.sandbox.fail({ service: 'webex', method: 'GET', path: /^\/v1\/messages\//, times: 1, answer: 'hang' });
    assert.match(textOf(await ask(house, paste())), /was deleted/);
  });

  it('a lookup that fails for good is told in the thread, with a reference that the log has, and counted', async () => {
    house.sandbox.fail({
      service: 'webex',
      method: 'GET',
      path: /^\/v1\/people\//,
      times: Infinity,
      answer: { status: 500, body: { message: 'broken' } },
    });
    const card = await ask(house, paste());
    assert.match(textOf(card), /Something went wrong on my side/);
    const reference = /[0-9a-f]{8}(?=\s|$)/m.exec(textOf(card).split('Reference')[1] ?? '')?.[0] ?? 'none';
    assert.ok(house.lines.some(({ level, fields }) => level === 'error' && JSON.stringify(fields).includes(reference)));
    const metrics = async () => (await fetch(`${house.service.url}/metrics`)).text();
    await waitUntil(async () => (await metrics()).includes('doctor_dead_events_total 1'));
  });

  it('a card that cannot be changed in place is followed by a new one in its thread', async () => {
    const card = await ask(house, paste());
    house.sandbox.setCardsEditable(false);
    house.sandbox.consent();
    const mended = await press(house, card, 'recheck');
    assert.notEqual(mended.id, card.id);
    assert.equal(mended.parentId, card.parentId);
    const [old] = [await press(house, card, 'checks')];
    assert.match(textOf(old), /That card is old/);
  });

  it('a permission that is taken away between paste and re-check is said, never taken for a missing application', async () => {
    const card = await ask(house, paste());
    house.sandbox.tenant().bot.roles = [];
    const again = textOf(await press(house, card, 'recheck'));
    assert.match(again, /Application\.Read\.All|permission/);
    assert.doesNotMatch(again, /present → missing/);
  });

  it('the whole network to Microsoft being away gives a card that says so', async () => {
    for (const service of ['login', 'graph'] as const) house.sandbox.fail({ service, path: /./, times: Infinity, answer: 'reset' });
    const text = textOf(await ask(house, paste()));
    assert.doesNotMatch(text, /was deleted|Nothing is wrong/);
    assert.match(text, /Not determined|I cannot look/);
  });
});
