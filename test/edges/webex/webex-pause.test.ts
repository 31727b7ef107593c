import assert from 'node:assert/strict';
import { botOn, idle, write } from './bot-on-fake.ts';
import { type FakeWebex, failing, sendPage, startFakeWebex } from './fake-webex.ts';

describe('webex bot: how long Webex asks to be left alone', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  /** A bot that was answered so when it looked up what an event needs, and what the other replicas were told. */
  async function refused({ path = /\/messages\//, status = 429, seconds }: { path?: RegExp; status?: number; seconds: string }) {
    const told: [string, number][] = [];
    const sharedPause = { tell: async (part: string, milliseconds: number) => void told.push([part, milliseconds]), left: async () => 0 };
    const at = botOn(fake, idle, { sharedPause });
    await at.bot.start();
    fake.fault(failing('GET', path, 9, (response) => sendPage(response, status, { 'retry-after': seconds })));
    await assert.rejects(at.deliver(write(fake, { id: 'm1', text: 'help' })));
    return { ...at, told };
  }

  it('is until the pause of a 429 is over, and is told to the other replicas', async () => {
    const { bot, told, advance } = await refused({ seconds: '60' });
    assert.deepEqual([await bot.pauseLeft(), told], [60_000, [['messages', 60_000]]]);
    advance(59_000);
    assert.equal(await bot.pauseLeft(), 1_000);
    advance(1_000);
    assert.equal(await bot.pauseLeft(), 0);
  });

  it('is ten minutes at most, and no longer when the clock is set back', async () => {
    const { bot, told, advance } = await refused({ path: /\/people\//, seconds: '3600' });
    assert.deepEqual([await bot.pauseLeft(), told], [600_000, [['people', 600_000]]]);
    advance(-1000);
    assert.equal(await bot.pauseLeft(), 0);
  });

  for (const [what, given] of [
    ['a 429 was waited for in place', { seconds: '5' }],
    ['Webex failed otherwise', { status: 503, seconds: '60' }],
  ] as const) {
    it(`is not at all when ${what}`, async () => {
      const { bot, told } = await refused(given);
      assert.deepEqual([await bot.pauseLeft(), told], [0, []]);
    });
  }

  it('is not at all when something was refused that no event needs', async () => {
    const { bot } = botOn(fake);
    await bot.start();
    fake.fault(failing('GET', /\/webhooks/, 1, (response) => sendPage(response, 429, { 'retry-after': '60' })));
    await assert.rejects(bot.care());
    assert.equal(await bot.pauseLeft(), 0);
  });

  it('is what another replica was told', async () => {
    const { bot } = botOn(fake, idle, { sharedPause: { tell: async () => {}, left: async () => 60_000 } });
    assert.equal(await bot.pauseLeft(), 60_000);
  });
});
