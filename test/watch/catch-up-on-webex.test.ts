import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { createCatchUp } from '../../src/watch/catch-up.ts';
import { type Hearing, hearingAtStart } from '../../src/watch/hearing.ts';
import { botOn, write } from '../edges/webex/bot-on-fake.ts';
import {
  directId,
  type FakeWebex,
  groupId,
  type Seen,
  sendForeignPage,
  sendJson,
  sendPage,
  startFakeWebex,
} from '../edges/webex/fake-webex.ts';
import { captureLog } from '../support/capture-log.ts';

const spaces = 40;
const minute = 60;

describe('catching up, with the real bot and a Webex that fails', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  /** Forty spaces, in each of which one question was missed. */
  async function house() {
    const { bot, clock, advance } = botOn(fake);
    await bot.start();
    for (const id of [directId, groupId]) fake.drop('rooms', id);
    const lastActivity = '2026-11-24T09:59:30.000Z';
    for (let space = 0; space < spaces; space += 1) {
      fake.put('rooms', { id: `space-${space}`, type: 'direct', lastActivity });
      write(fake, { id: `question-${space}`, text: 'help', roomId: `space-${space}`, created: lastActivity });
    }
    const hearing: Hearing = hearingAtStart(clock);
    const begin = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - begin) / 1000;
    const taken = new Map<string, number>();
    const store = {
      accept: async ({ key }: { key: string }) => void taken.set(key, seconds()),
      unseenKeys: async (keys: string[]) => keys.filter((key) => !taken.has(key)),
      check: async () => {},
    };
    const { log, lines } = captureLog();
    const metrics = { event: () => {} };
    const catchUp = createCatchUp({ bot, hearing, store, metrics, clock, log });
    const watchFor = async (howLong: number, look = async () => {}) => {
      while (seconds() < howLong) {
        await catchUp().catch(() => {});
        await look();
        advance(5000);
      }
    };
    const givenUp = () => lines.filter(({ message }) => message.includes('given up')).length;
    return { bot, hearing, taken, clock, watchFor, givenUp };
  }

  /** Answers the list of a space's messages in Webex's place as long as `isMeant` says so. */
  const refuse = (isMeant: (space: number) => boolean, answer: (response: ServerResponse) => void) =>
    fake.fault((seen: Seen, response) => {
      const space = Number(seen.query.get('roomId')?.slice('space-'.length));
      if (seen.path !== '/v1/messages' || !isMeant(space)) return false;
      answer(response);
      return true;
    });
  const lists = () => fake.calls().filter((call) => call === 'GET /messages').length;

  for (const bad of [1, 4, 5])
    it(`takes in all others within two minutes when ${bad} of 40 spaces answer 504 for good, and gives these up after an hour`, async () => {
      const { taken, watchFor, givenUp } = await house();
      refuse(
        (space) => space < bad,
        (response) => sendPage(response, 504),
      );
      await watchFor(2 * minute);
      assert.deepEqual([taken.size, givenUp()], [spaces - bad, 0]);
      await watchFor(65 * minute);
      assert.equal(givenUp(), bad);
    });

  for (const [what, status, headers] of [
    ['is asked to wait once', 429, { 'retry-after': '10' }],
    ['meets a fault at one of them', 500, {}],
  ] as const)
    it(`takes everything in after an outage of 80 minutes although it ${what}`, async () => {
      const { hearing, taken, clock, watchFor, givenUp } = await house();
      hearing.deafSince = new Date(clock.now().getTime() - 80 * minute * 1000);
      let faults = 1;
      refuse(
        (space) => space === 1 && faults-- > 0,
        (response) => sendPage(response, status, headers),
      );
      await watchFor(minute);
      assert.deepEqual([taken.size, givenUp()], [spaces, 0]);
    });

  it('keeps no event from its answer when Webex refuses the lists alone, and asks for them as seldom as Webex wants', async () => {
    const { bot, taken, watchFor } = await house();
    refuse(
      () => true,
      (response) => sendPage(response, 429, { 'retry-after': '60' }),
    );
    await watchFor(10 * minute, async () => assert.equal(await bot.pauseLeft(), 0));
    // Four spaces at a time, once a minute.
    assert.deepEqual([taken.size, lists()], [0, 40]);
  });

  it('asks as seldom as Webex wants also when it fails otherwise', async () => {
    const { taken, watchFor } = await house();
    refuse(
      () => true,
      (response) => sendPage(response, 503, { 'retry-after': '600' }),
    );
    await watchFor(10 * minute);
    assert.deepEqual([taken.size, lists()], [0, 4]);
  });

  it('loses nothing to a portal that answered in the place of Webex for a while', async () => {
    const { taken, watchFor } = await house();
    let isPortal = true;
    refuse(
      () => isPortal,
      (response) => sendForeignPage(response, 403),
    );
    await watchFor(minute);
    assert.equal(taken.size, 0);
    isPortal = false;
    await watchFor(3 * minute);
    assert.equal(taken.size, spaces);
  });

  it('asks again for a space that it could not read although others have pushed it far down the list of spaces', async () => {
    const { taken, watchFor } = await house();
    let isBroken = true;
    refuse(
      (space) => space === 1 && isBroken,
      (response) => sendPage(response, 500),
    );
    await watchFor(minute / 2);
    assert.equal(taken.size, spaces - 1);
    isBroken = false;
    fake.drop('rooms', 'space-1');
    await watchFor(2 * minute);
    assert.equal(taken.size, spaces);
  });

  it('takes in what was missed in spaces that stand on a second page of the list', async () => {
    const { taken, watchFor } = await house();
    fake.fault((seen, response) => {
      if (seen.path !== '/v1/rooms') return false;
      const half = spaces / 2;
      const [items, more] = seen.query.has('cursor') ? [fake.all('rooms').slice(half), {}] : [fake.all('rooms').slice(0, half), next];
      sendJson(response, 200, { items }, more);
      return true;
    });
    const next = { link: `<${fake.url}/rooms?cursor=2>; rel="next"` };
    await watchFor(minute);
    assert.equal(taken.size, spaces);
  });

  it('looks a quarter of an hour back when the clock was ahead as it noted that nobody heard', async () => {
    const { hearing, taken, clock, watchFor } = await house();
    hearing.deafSince = new Date(clock.now().getTime() + 3600_000);
    await watchFor(minute);
    assert.equal(taken.size, spaces);
  });

  it('gives nobody up that Webex answers again after an hour in which it asked to be left alone', async () => {
    const { taken, clock, watchFor, givenUp } = await house();
    const end = clock.now().getTime() + 3600_000;
    const left = () => Math.ceil((end - clock.now().getTime()) / 1000);
    refuse(
      () => left() > 0,
      (response) => sendPage(response, 429, { 'retry-after': String(Math.max(6, left())) }),
    );
    await watchFor(75 * minute);
    assert.deepEqual([taken.size, givenUp()], [spaces, 0]);
  });
});
