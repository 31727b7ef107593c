import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { botOn, idle, publicUrl, write } from './bot-on-fake.ts';
import {
  adaId,
  answeredTogether,
  botId,
  directId,
  type FakeWebex,
  failing,
  groupId,
  orgUuid,
  sendJson,
  sendPage,
  startFakeWebex,
} from './fake-webex.ts';

const names = ['attachmentActions:created', 'memberships:created', 'messages:created'];

describe('webex bot: start and stop', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  const standing = () => fake.all('webhooks').map(({ resource, event }) => `${resource}:${event}`);

  it('makes one signed webhook for each thing that it must hear of, and asks for nothing else', async () => {
    const { bot } = botOn(fake);
    await bot.start();
    assert.deepEqual(standing().sort(), names);
    for (const webhook of fake.all('webhooks')) {
      assert.deepEqual([webhook['targetUrl'], webhook['secret']], [`${publicUrl}/webhook`, 'webhook-secret-1']);
    }
    const others = fake.calls().filter((call) => !call.endsWith('/webhooks'));
    assert.deepEqual(others, ['GET /people/me']);
    assert.equal(bot.orgId(), orgUuid);
  });

  it('leaves the webhooks where they are when it stops, and finds them again', async () => {
    const first = botOn(fake);
    await first.bot.start();
    const before = fake.all('webhooks').map(({ id }) => id);
    await first.bot.stop();
    await botOn(fake).bot.start();
    assert.deepEqual(
      fake.all('webhooks').map(({ id }) => id),
      before,
    );
    assert.deepEqual(
      fake.calls().filter((call) => call.startsWith('DELETE') || call.startsWith('PUT')),
      [],
    );
  });

  it('ends with one of each when two replicas start at once, and one that stops takes nothing from the other', async () => {
    const one = botOn(fake);
    const two = botOn(fake);
    // Both find nothing, so both make everything.
    fake.fault(answeredTogether('GET', '/v1/webhooks', 2, (response) => sendJson(response, 200, { items: [] })));
    await Promise.all([one.bot.start(), two.bot.start()]);
    assert.equal(fake.calls().filter((call) => call === 'POST /webhooks').length, 6);
    assert.deepEqual(standing().sort(), names);
    await one.bot.stop();
    assert.deepEqual(standing().sort(), names);
    await two.deliver(write(fake, { id: 'm1', text: 'help' }));
    assert.equal(two.received.length, 1);
  });

  it('takes nothing once it has stopped', async () => {
    const { bot, deliver, received } = botOn(fake);
    await bot.start();
    await bot.stop();
    await assert.rejects(deliver(write(fake, { id: 'm1', text: 'help' })), /stopped/);
    assert.deepEqual(received, []);
  });

  const deafStarts: [string, (fake: FakeWebex) => void, RegExp][] = [
    [
      'a token that is not accepted',
      (at) => at.fault(failing('GET', /./, 9, (response) => sendJson(response, 401, {}))),
      /WEBEX_BOT_TOKEN \(401\)/,
    ],
    [
      'webhooks that are refused with 409',
      (at) => at.fault(failing('POST', /webhooks/, 9, (response) => sendJson(response, 409, {}))),
      /409/,
    ],
    [
      'webhooks that are refused with 429 for long',
      (at) => at.fault(failing('POST', /webhooks/, 9, (response) => sendPage(response, 429, { 'retry-after': '600' }))),
      /asks to wait 600 s \(429\).*ROUTER_TEST_2/,
    ],
    [
      'webhooks that fail with 429 for ever',
      (at) => at.fault(failing('POST', /webhooks/, 99, (response) => sendPage(response, 429))),
      /429/,
    ],
    ['webhooks that fail with 500', (at) => at.fault(failing('POST', /webhooks/, 9, (response) => sendPage(response, 500))), /500/],
    ['a list of webhooks that fails', (at) => at.fault(failing('GET', /webhooks/, 99, (response) => sendPage(response, 503))), /503/],
    ['a server that hangs', (at) => at.fault(() => true), /cannot be reached \(timeout\)/],
    [
      'a portal in the place of Webex',
      (at) => at.fault(failing('GET', /./, 9, (response) => sendPage(response, 200))),
      /cannot be reached \(not-json\)/,
    ],
  ];
  for (const [what, fail, says] of deafStarts) {
    it(`does not start deaf: ${what}`, async () => {
      fail(fake);
      const { bot } = botOn(fake, idle, what === 'a server that hangs' ? { timeoutMilliseconds: 50 } : {});
      await assert.rejects(bot.start(), says);
      assert.equal((await bot.readiness()).faults.length, 1);
    });
  }

  it('starts when busy webhooks are made at the second try', async () => {
    fake.fault(failing('POST', /webhooks/, 1, (response) => sendPage(response, 429, { 'retry-after': '2' })));
    const { bot, waits } = botOn(fake);
    await bot.start();
    assert.deepEqual(standing().sort(), names);
    assert.deepEqual(waits, [2000]);
  });

  it('is ready as soon as it has started, also for a probe that came before', async () => {
    const { bot } = botOn(fake);
    assert.deepEqual(await bot.readiness(), { faults: ['The Webex bot is not running.'] });
    await bot.start();
    assert.deepEqual(await bot.readiness(), { faults: [] });
    await bot.stop();
    assert.deepEqual(await bot.readiness(), { faults: ['The Webex bot is not running.'] });
  });

  it('asks Webex at most every 15 s whether all is well, and says what is not', async () => {
    const { bot, advance } = botOn(fake);
    await bot.start();
    assert.deepEqual(await bot.readiness(), { faults: [] });
    const asked = fake.seen.length;
    await Promise.all([bot.readiness(), bot.readiness()]);
    assert.equal(fake.seen.length, asked);
    fake.drop('webhooks', fake.all('webhooks').find(({ resource }) => resource === 'messages')?.id ?? '');
    advance(15_000);
    assert.deepEqual(await bot.readiness(), { faults: ['Webex does not send all events: the webhook messages:created is missing.'] });
    fake.fault(failing('GET', /webhooks/, 1, (response) => sendJson(response, 401, {})));
    advance(15_000);
    assert.match((await bot.readiness()).faults.join(), /WEBEX_BOT_TOKEN/);
  });

  it('fetches what was written while nothing was sent: direct spaces whole, groups where it was mentioned', async () => {
    const { bot, deliver, received } = botOn(fake);
    await bot.start();
    const at = (minute: number) => `2026-11-24T09:${minute}:00.000Z`;
    write(fake, { id: 'before', text: 'old', created: at(10) });
    write(fake, { id: 'own', text: 'mine', personId: botId, created: at(31) });
    write(fake, { id: 'second', text: 'two', created: at(40) });
    write(fake, { id: 'first', text: 'Entra Doctor one', roomId: groupId, roomType: 'group', mentionedPeople: [botId], created: at(35) });
    write(fake, { id: 'talk', text: 'lunch', roomId: groupId, roomType: 'group', created: at(36) });
    fake.put('rooms', { id: groupId, type: 'group', lastActivity: at(36) });
    const { events: missed, unread } = await bot.missedMessages(new Date(at(30)));
    assert.deepEqual(
      missed.map(({ data }) => data.id),
      ['first', 'second'],
    );
    assert.equal(unread, null);
    for (const event of missed) await deliver(event);
    assert.deepEqual(
      received.map((one) => one.kind === 'message' && [one.spaceId, one.text, one.person.id]),
      [
        [groupId, 'one', adaId],
        [directId, 'two', adaId],
      ],
    );
  });

  for (const [what, fail, isTold] of [
    ['keeps one of the spaces from the bot', (response) => sendJson(response, 404, { message: 'Could not find a room' }), false],
    ['fails at one of the spaces, which it tells', (response) => sendPage(response, 500), true],
    ['has in one of them what no documentation knows', (response) => sendJson(response, 200, { items: [{ id: 'odd' }, 7] }), false],
  ] satisfies [string, (response: ServerResponse) => void, boolean][]) {
    it(`fetches what was missed although Webex ${what}`, async () => {
      const { bot } = botOn(fake);
      await bot.start();
      const about = { roomType: 'group', created: '2026-11-24T10:00:00.000Z', mentionedPeople: [botId] };
      write(fake, { id: 'one', text: 'one', roomId: groupId, ...about });
      for (const id of [directId, groupId])
        fake.put('rooms', { ...fake.all('rooms').find((room) => room.id === id), id, lastActivity: '2026-11-24T10:00:00.000Z' });
      fake.put('rooms', { id: 'a space of a new kind', type: 'broadcast' });
      fake.fault((seen, response) => {
        if (seen.path !== '/v1/messages' || seen.query.get('roomId') !== directId) return false;
        fail(response);
        return true;
      });
      const { events: missed, unread } = await bot.missedMessages(new Date('2026-11-24T09:57:30.000Z'));
      assert.deepEqual(
        missed.map(({ data }) => data.id),
        ['one'],
      );
      assert.deepEqual(unread?.failed, isTold ? [directId] : undefined);
    });
  }

  it('asks for no further space when Webex as a whole fails, and tells which are left', async () => {
    const { bot } = botOn(fake);
    await bot.start();
    const lastActivity = '2026-11-24T10:00:00.000Z';
    for (let space = 0; space < 10; space += 1) fake.put('rooms', { id: `space-${space}`, type: 'direct', lastActivity });
    for (const id of [directId, groupId]) fake.drop('rooms', id);
    fake.fault(failing('GET', /\/messages$/, 99, (response) => sendPage(response, 429, { 'retry-after': '60' })));
    const { events, unread } = await bot.missedMessages(new Date('2026-11-24T09:57:30.000Z'));
    assert.deepEqual([events, unread?.failed.length, unread?.unasked.length], [[], 4, 6]);
    assert.equal(fake.calls().filter((call) => call === 'GET /messages').length, 4);
    assert.equal((await bot.missedMessages(new Date('2026-11-24T09:57:30.000Z'), ['space-3'])).unread?.failed.join(), 'space-3');
  });

  it('fetches what was missed in a busy space page by page, and stops at what is older', async () => {
    const { bot } = botOn(fake);
    await bot.start();
    fake.drop('rooms', groupId);
    const pages: string[] = [];
    fake.fault((seen, response) => {
      if (seen.path !== '/v1/messages') return false;
      const page = Number(seen.query.get('cursor') ?? 0);
      pages.push(`page ${page}`);
      const items = [0, 1].map((index) => ({
        ...{ id: `m${page}${index}`, roomId: directId, roomType: 'direct', personId: adaId },
        created: new Date(Date.parse('2026-11-24T10:00:00.000Z') - (2 * page + index) * 60_000).toISOString(),
      }));
      sendJson(response, 200, { items }, { link: `<${fake.url}/messages?roomId=${directId}&cursor=${page + 1}>; rel="next"` });
      return true;
    });
    const { events: missed } = await bot.missedMessages(new Date('2026-11-24T09:57:30.000Z'));
    assert.deepEqual(
      missed.map(({ data }) => data.id),
      ['m10', 'm01', 'm00'],
    );
    assert.deepEqual(pages, ['page 0', 'page 1']);
  });
});
