import assert from 'node:assert/strict';
import { botOn, idle, publicUrl, write } from './bot-on-fake.ts';
import { answeredTogether, type FakeWebex, failing, orgUuid, sendJson, sendPage, startFakeWebex } from './fake-webex.ts';

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
});
