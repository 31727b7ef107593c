import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { WebexBot } from '../../../src/edges/webex/create-webex-bot.ts';
import { botOn, write } from './bot-on-fake.ts';
import {
  adaId,
  botId,
  directId,
  type FakeWebex,
  failing,
  groupId,
  sendForeignPage,
  sendJson,
  sendPage,
  startFakeWebex,
} from './fake-webex.ts';

describe('webex bot: what was missed', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  const missedSince = async (bot: WebexBot, time: string) => {
    const since = new Date(time);
    return bot.missedMessages((await bot.busySpaces(since)).map((space) => ({ ...space, since })));
  };

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
    const { events: missed, failed } = await missedSince(bot, at(30));
    assert.deepEqual(
      missed.map(({ data }) => data.id),
      ['first', 'second'],
    );
    assert.equal(failed.size, 0);
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
    ['is hidden by a portal at one of them, which it tells', (response) => sendForeignPage(response, 403), true],
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
      const { events: missed, failed } = await missedSince(bot, '2026-11-24T09:57:30.000Z');
      assert.deepEqual(
        missed.map(({ data }) => data.id),
        ['one'],
      );
      assert.deepEqual([...failed.keys()], isTold ? [directId] : []);
    });
  }

  for (const [what, answer] of [
    ['asks to wait', (response) => sendPage(response, 429, { 'retry-after': '60' })],
    ['is hidden by a portal', (response) => sendForeignPage(response, 403)],
  ] satisfies [string, (response: ServerResponse) => void][])
    it(`asks for no further space when Webex ${what}`, async () => {
      const { bot } = botOn(fake);
      await bot.start();
      const lastActivity = '2026-11-24T10:00:00.000Z';
      for (let space = 0; space < 10; space += 1) fake.put('rooms', { id: `space-${space}`, type: 'direct', lastActivity });
      for (const id of [directId, groupId]) fake.drop('rooms', id);
      fake.fault(failing('GET', /\/messages$/, 99, answer));
      const { events, read, failed, isAway } = await missedSince(bot, '2026-11-24T09:57:30.000Z');
      assert.deepEqual([events, read, failed.size, isAway], [[], [], 4, true]);
      assert.equal(fake.calls().filter((call) => call === 'GET /messages').length, 4);
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
    const { events: missed } = await missedSince(bot, '2026-11-24T09:57:30.000Z');
    assert.deepEqual(
      missed.map(({ data }) => data.id),
      ['m10', 'm01', 'm00'],
    );
    assert.deepEqual(pages, ['page 0', 'page 1']);
  });

  it('keeps the order of those that were written in the same moment', async () => {
    const { bot } = botOn(fake);
    await bot.start();
    // Webex lists the newest first.
    for (const id of ['third', 'second', 'first']) write(fake, { id, text: id });
    const { events: missed } = await missedSince(bot, '2026-11-24T09:57:30.000Z');
    assert.deepEqual(
      missed.map(({ data }) => data.id),
      ['first', 'second', 'third'],
    );
  });

  it('finds all spaces that were busy, page by page, and stops at what was quiet', async () => {
    const { bot } = botOn(fake);
    await bot.start();
    const pages: number[] = [];
    fake.fault((seen, response) => {
      if (seen.path !== '/v1/rooms') return false;
      const page = Number(seen.query.get('cursor') ?? 0);
      pages.push(page);
      const items = [0, 1].map((index) => ({
        ...{ id: `space-${page}${index}`, type: 'direct' },
        lastActivity: new Date(Date.parse('2026-11-24T10:00:00.000Z') - (2 * page + index) * 60_000).toISOString(),
      }));
      sendJson(response, 200, { items }, { link: `<${fake.url}/rooms?sortBy=lastactivity&cursor=${page + 1}>; rel="next"` });
      return true;
    });
    const busy = await bot.busySpaces(new Date('2026-11-24T09:57:30.000Z'));
    assert.deepEqual(
      [busy.map(({ id }) => id), pages],
      [
        ['space-00', 'space-01', 'space-10'],
        [0, 1],
      ],
    );
  });
});
