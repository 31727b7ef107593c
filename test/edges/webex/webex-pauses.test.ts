import assert from 'node:assert/strict';
import { Refused } from '../../../src/ports/errors.ts';
import { botOn, idle, write } from './bot-on-fake.ts';
import { type FakeWebex, failing, sendPage, startFakeWebex } from './fake-webex.ts';

const refusedFor = (seconds: number) => (error: unknown) => {
  assert.ok(error instanceof Refused);
  assert.deepEqual([error.status, error.retryAfterSeconds], [429, seconds]);
  return true;
};

describe('webex bot: what Webex asks to leave alone', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  it('is left alone for all spaces, told to the other replicas for ten minutes at most, and asked again afterwards', async () => {
    const told: [string, number][] = [];
    const pauses = { tell: async (part: string, milliseconds: number) => void told.push([part, milliseconds]), read: async () => [] };
    const { bot, received, deliver, advance } = botOn(fake, idle, { pauses });
    await bot.start();
    fake.fault(failing('GET', /\/messages\//, 1, (response) => sendPage(response, 429, { 'retry-after': '3600' })));
    await assert.rejects(deliver(write(fake, { id: 'm1', text: 'help' })), refusedFor(3600));
    const before = fake.calls().filter((call) => call.includes('/messages')).length;
    await assert.rejects(deliver(write(fake, { id: 'm2', text: 'help' })), refusedFor(600));
    assert.equal(fake.calls().filter((call) => call.includes('/messages')).length, before);
    assert.deepEqual(told, [['messages', 600_000]]);
    advance(600_000);
    await deliver(write(fake, { id: 'm2', text: 'help' }));
    assert.equal(received.length, 1);
  });

  it('is left alone when another replica was asked to, and asked as soon as that is over', async () => {
    let left = [{ part: 'messages', left: 60_000 }];
    const { bot, received, deliver, advance } = botOn(fake, idle, { pauses: { tell: async () => {}, read: async () => left } });
    await bot.start();
    await assert.rejects(deliver(write(fake, { id: 'm1', text: 'help' })), refusedFor(60));
    assert.ok(!fake.calls().some((call) => call.includes('/messages')));
    left = [];
    advance(60_000);
    await deliver(write(fake, { id: 'm1', text: 'help' }));
    assert.equal(received.length, 1);
  });
});
