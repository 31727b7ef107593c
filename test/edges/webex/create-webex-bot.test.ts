import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import Framework from 'webex-node-bot-framework';
import { Refused, Unreachable } from '../../../src/ports/errors.ts';
import { added, botOn, event, idle, mention, press, write } from './bot-on-fake.ts';
import {
  adaId,
  botId,
  directId,
  type FakeWebex,
  failing,
  groupId,
  orgUuid,
  sendForeignPage,
  sendJson,
  sendPage,
  startFakeWebex,
  webexId,
} from './fake-webex.ts';

describe('webex bot: what reaches the conversation', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  it('brings a direct message with its person, thread and line breaks', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    await deliver(write(fake, { id: 'm1', text: 'Azure AD integration error.\n\n  TrackingID: ATLAS_1\n' }));
    assert.deepEqual(received, [
      {
        kind: 'message',
        id: 'm1',
        spaceId: directId,
        spaceType: 'direct',
        threadId: 'm1',
        person: { id: adaId, orgId: orgUuid, email: 'ada@contoso.example', displayName: 'Ada Lovelace' },
        text: 'Azure AD integration error.\n\n  TrackingID: ATLAS_1',
        files: [],
      },
    ]);
  });

  it('answers a reply in the thread that it belongs to', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    await deliver(write(fake, { id: 'm2', text: 'and now?', parentId: 'm1' }));
    assert.equal(received[0]?.kind === 'message' && received[0].threadId, 'm1');
  });

  it('reads a message and its writer in one round trip, and nothing else, also in a space that it has not met', async () => {
    const { bot, deliver } = botOn(fake);
    await bot.start();
    const before = fake.calls().length;
    await deliver(write(fake, { id: 'm1', text: 'help' }));
    assert.deepEqual(fake.calls().slice(before).sort(), ['GET /messages/m1', `GET /people/${adaId}`]);
  });

  it('brings a message that holds a file and no text', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    await deliver(write(fake, { id: 'm1', files: [`${fake.url}/contents/1`] }));
    await deliver(write(fake, { id: 'm2', text: '  \n ', roomId: groupId, roomType: 'group', mentionedPeople: [botId], files: ['x'] }));
    assert.deepEqual(
      received.map((one) => one.kind === 'message' && [one.text, one.files]),
      [
        ['', [`${fake.url}/contents/1`]],
        ['', ['x']],
      ],
    );
  });

  it('gives a pasted block with command words in it as one message', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    await deliver(write(fake, { id: 'm1', text: 'Status Text: Unauthorized\nhelp: status\nreport' }));
    assert.equal(received.length, 1);
    assert.equal(received[0]?.kind === 'message' && received[0].text, 'Status Text: Unauthorized\nhelp: status\nreport');
  });

  it('brings a pressed button with the org of whoever pressed it, so that the guard can refuse strangers', async () => {
    const stranger = webexId('PEOPLE', 'eeeeeeee-0000-4000-8000-00000000000e');
    const strangerOrg = '77777777-0000-4000-8000-000000000007';
    fake.put('people', { id: stranger, emails: ['eve@fabrikam.example'], displayName: 'Eve', orgId: webexId('ORGANIZATION', strangerOrg) });
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    const pressed = press(fake, 'a1', { action: 'recheck', org: orgUuid });
    fake.put('messages', { id: 'message-1', roomId: groupId, roomType: 'group', personId: botId, parentId: 'question-1' });
    fake.put('attachment/actions', {
      id: 'a1',
      roomId: groupId,
      personId: stranger,
      messageId: 'message-1',
      inputs: { action: 'recheck', org: orgUuid },
    });
    await deliver(pressed);
    assert.deepEqual(received, [
      {
        kind: 'press',
        id: 'a1',
        spaceId: groupId,
        spaceType: 'group',
        messageId: 'message-1',
        threadId: 'question-1',
        person: { id: stranger, orgId: strangerOrg, email: 'eve@fabrikam.example', displayName: 'Eve' },
        inputs: { action: 'recheck', org: orgUuid },
      },
    ]);
  });

  it('tells who added it to a space, and says nothing of other people who come', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    await deliver(added('member-1', groupId));
    await deliver(event('memberships', { id: 'member-2', roomId: groupId, personId: adaId }));
    assert.deepEqual(
      received.map((one) => [one.kind, one.id, one.spaceType, one.person?.displayName]),
      [['added', 'member-1', 'group', 'Ada Lovelace']],
    );
  });

  it('stays quiet on its own messages, on unmentioned ones in groups, on deleted ones and on edits', async () => {
    const { bot, received, deliver, lines } = botOn(fake);
    await bot.start();
    await deliver(write(fake, { id: 'own', text: 'my answer', personId: botId }));
    await deliver(write(fake, { id: 'talk', text: 'lunch?', roomId: groupId, roomType: 'group' }));
    await deliver(event('messages', { id: 'gone', roomId: directId, personId: adaId }));
    await deliver({ ...write(fake, { id: 'edit', text: 'edited' }), event: 'updated' });
    await deliver(event('rooms', { id: groupId }));
    assert.deepEqual(received, []);
    assert.equal(lines.filter(({ message }) => message === 'an event is not meant for the bot').length, 5);
  });

  it('tells before anything is kept which events are worth nothing', async () => {
    const { bot } = botOn(fake);
    const own = write(fake, { id: 'own', text: 'my answer', personId: botId });
    assert.equal(bot.ignores(own), false, 'nothing is thrown away before the bot knows who it is');
    await bot.start();
    const worthless = [own, event('memberships', { id: 'm2', personId: adaId }), event('rooms', { id: groupId })];
    assert.deepEqual(worthless.map(bot.ignores), [true, true, true]);
    const worthwhile = [write(fake, { id: 'm1', text: 'help' }), added('m3', groupId), press(fake, 'a1')];
    assert.deepEqual(worthwhile.map(bot.ignores), [false, false, false]);
  });

  it('looks a second time for a message whose event came before it could be read', async () => {
    const { bot, received, deliver, waits } = botOn(fake);
    await bot.start();
    fake.fault(failing('GET', /\/messages\/m1$/, 1, (response) => sendJson(response, 404, { message: 'not yet' })));
    await deliver(write(fake, { id: 'm1', text: 'help' }));
    assert.equal(received.length, 1);
    assert.deepEqual(waits, [1000]);
  });

  it('does not believe a proxy on the way to Webex that a message is gone: the event is tried again', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    fake.fault(failing('GET', /\/messages\/m1$/, 2, (response) => sendForeignPage(response, 404)));
    await assert.rejects(deliver(write(fake, { id: 'm1', text: 'help' })), Refused);
    fake.heal();
    await deliver(write(fake, { id: 'm1', text: 'help' }));
    assert.equal(received.length, 1);
  });
});

describe('webex bot: faults of the framework that are covered', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  it('loses no first message when a new space, its membership and two quick messages come together', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    await Promise.all([
      deliver(added('member-1', directId)),
      deliver(write(fake, { id: 'm1', text: 'hello' })),
      deliver(write(fake, { id: 'm2', text: 'TrackingID: ATLAS_1' })),
    ]);
    assert.deepEqual(received.map(({ id }) => id).sort(), ['m1', 'm2', 'member-1']);
  });

  for (const status of [404, 500]) {
    it(`throws to the queue when the writer's lookup fails with ${status}`, async () => {
      const { bot, received, deliver } = botOn(fake);
      await bot.start();
      fake.fault(failing('GET', /\/people\//, 9, (response) => sendJson(response, status, {})));
      await assert.rejects(
        deliver(write(fake, { id: 'm1', text: 'help' })),
        (error) => error instanceof Refused && error.status === status,
      );
      assert.deepEqual(received, []);
      fake.heal();
      await deliver(write(fake, { id: 'm1', text: 'help' }));
      assert.equal(received.length, 1);
    });
  }

  it('waits as long as a 429 asks for and then answers, also when the 429 is a page', async () => {
    const { bot, received, deliver, waits } = botOn(fake);
    await bot.start();
    fake.fault(failing('GET', /\/people\//, 1, (response) => sendPage(response, 429, { 'retry-after': '3' })));
    await deliver(write(fake, { id: 'm1', text: 'help' }));
    assert.equal(received.length, 1);
    assert.deepEqual(waits, [3000]);
  });

  it('reports a 429 that asks for longer than 5 s in the place of waiting', async () => {
    const { bot, deliver, waits } = botOn(fake);
    await bot.start();
    fake.fault(failing('GET', /\/messages\//, 9, (response) => sendPage(response, 429, { 'retry-after': '3600' })));
    await assert.rejects(deliver(write(fake, { id: 'm1', text: 'help' })), (error) => {
      assert.ok(error instanceof Refused);
      assert.deepEqual([error.status, error.retryAfterSeconds, error.requestId], [429, 3600, 'ROUTER_TEST_2']);
      return true;
    });
    assert.deepEqual(waits, []);
  });

  it('throws what the work threw, now or later, and rejects nothing unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
    try {
      const { bot, deliver } = botOn(fake, async (incoming) => {
        if (incoming.id === 'm2') await Promise.resolve();
        throw new Error(`work on ${incoming.id} failed`);
      });
      await bot.start();
      await assert.rejects(deliver(write(fake, { id: 'm1', text: 'a' })), /work on m1 failed/);
      await assert.rejects(deliver(write(fake, { id: 'm2', text: 'b' })), /work on m2 failed/);
      await assert.rejects(deliver(press(fake, 'a1')), /work on a1 failed/);
      fake.fault(failing('GET', /\/(people|rooms)\//, 9, (response) => sendPage(response, 500)));
      await deliver(event('attachmentActions', { id: 'gone', roomId: 'x', personId: adaId }));
      await assert.rejects(deliver(mention(fake, { id: 'm3', text: 'Entra Doctor help' })), Refused);
      await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual(unhandled, []);
    } finally {
      process.removeListener('unhandledRejection', note);
      for (const listener of listeners) process.on('unhandledRejection', listener);
    }
  });

  it('throws to the queue when the framework drops an event for a reason of its own', async () => {
    const { bot, received, deliver } = botOn(fake);
    await bot.start();
    const proto: object = Framework.prototype;
    const original: unknown = Reflect.get(proto, 'onMessageCreated');
    Reflect.set(proto, 'onMessageCreated', async () => false);
    try {
      await assert.rejects(deliver(write(fake, { id: 'm1', text: 'help' })), /did not give out messages:created/);
    } finally {
      Reflect.set(proto, 'onMessageCreated', original);
    }
    assert.deepEqual(received, []);
  });

  it('gives up on a server that hangs', async () => {
    const { bot, deliver } = botOn(fake, idle, { timeoutMilliseconds: 1000 });
    await bot.start();
    fake.fault((seen) => seen.path.includes('/messages/'));
    await assert.rejects(
      deliver(write(fake, { id: 'm1', text: 'help' })),
      (error) => error instanceof Unreachable && error.kind === 'timeout',
    );
  });

  it('tells a page from an answer', async () => {
    const { bot, deliver } = botOn(fake);
    await bot.start();
    fake.fault(failing('GET', /\/messages\//, 1, (response) => sendPage(response, 200)));
    await assert.rejects(
      deliver(write(fake, { id: 'm1', text: 'help' })),
      (error) => error instanceof Unreachable && error.kind === 'not-json',
    );
  });

  it("leaves Node's warning of leaking listeners on", () => {
    assert.equal(Reflect.get(EventEmitter.prototype, '_maxListeners'), undefined);
    assert.equal(new EventEmitter().getMaxListeners(), 10);
  });
});
