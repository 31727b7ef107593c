import assert from 'node:assert/strict';
import { createWebexClient } from 'webex';
import Framework from 'webex-node-bot-framework';
import { hostFramework, type PreparedEvent } from '../../../src/edges/webex/framework-host.ts';
import { captureLog } from '../../support/capture-log.ts';

const me = { id: 'bot', emails: ['doctor@webex.bot'], displayName: 'Entra Doctor', orgId: 'org', type: 'bot' };
const person = { id: 'ada', emails: ['ada@contoso.example'], displayName: 'Ada', orgId: 'org' };

/** A client that must not be used: everything the framework asks is prepared. */
function strictHost(framework?: (found: Framework) => void) {
  const asked: string[] = [];
  const { log, lines } = captureLog();
  const client = createWebexClient({
    token: 't',
    fetch: async (input) => {
      asked.push(String(input));
      throw new TypeError('no network in this test');
    },
    wait: async () => {},
  });
  const start = Framework.prototype.start;
  Framework.prototype.start = function (this: Framework) {
    framework?.(this);
    return start.call(this);
  };
  const host = hostFramework({ client, me, webhookName: 'ours', targetUrl: 'https://bot.example/webhook', log });
  const started = host.start().finally(() => {
    Framework.prototype.start = start;
  });
  return { host, started, asked, lines };
}

function messageIn(spaceId: string, id: string, type: 'direct' | 'group' = 'direct'): PreparedEvent {
  return {
    resource: 'messages',
    id,
    actorId: person.id,
    thing: { id, roomId: spaceId, personId: person.id, text: 'help' },
    person,
    space: { id: spaceId, type },
  };
}

describe('framework host', () => {
  it('gives out messages, presses and additions of spaces that it has not met, and asks Webex nothing', async () => {
    const { host, started, asked } = strictHost();
    await started;
    const space = { id: 's1', type: 'group' as const };
    const action = { id: 'a1', roomId: 's1', personId: person.id, messageId: 'm0', inputs: {} };
    const membership = { id: 'mem1', roomId: 's1', personId: me.id };
    assert.equal(await host.dispatch(messageIn('s2', 'm1')), true);
    assert.equal(await host.dispatch({ resource: 'attachmentActions', id: 'a1', actorId: 'ada', thing: action, person, space }), true);
    assert.equal(
      await host.dispatch({ resource: 'memberships', id: 'mem1', actorId: undefined, thing: membership, person: null, space }),
      true,
    );
    await host.stop();
    assert.deepEqual(asked, []);
  });

  it('gives out everything that comes for one new space at once, where the framework alone gives out the first', async () => {
    const { host, started } = strictHost();
    await started;
    const membership = { id: 'mem1', roomId: 's1', personId: me.id };
    const add = {
      resource: 'memberships' as const,
      id: 'mem1',
      actorId: 'ada',
      thing: membership,
      person,
      space: { id: 's1', type: 'direct' as const },
    };
    const given = await Promise.all([host.dispatch(add), host.dispatch(messageIn('s1', 'm1')), host.dispatch(messageIn('s1', 'm2'))]);
    assert.deepEqual(given, [true, true, true]);
  });

  it('tells when the framework kept an event to itself', async () => {
    const { host, started } = strictHost();
    await started;
    const own = { id: 'm1', roomId: 's1', personId: me.id, text: 'my own' };
    assert.equal(await host.dispatch({ ...messageIn('s1', 'm1', 'group'), thing: own, person: me }), false);
    await host.stop();
    assert.equal(await host.dispatch(messageIn('s1', 'm2')), false);
  });

  it('keeps nothing of a space when its event is done', async () => {
    let found: Framework | undefined;
    const { host, started } = strictHost((framework) => {
      found = framework;
    });
    await started;
    for (let count = 0; count < 50; count++) assert.equal(await host.dispatch(messageIn(`s${count}`, `m${count}`)), true);
    assert.deepEqual(found?.bots, []);
    assert.deepEqual(found?.roomsSpawningNow, []);
    assert.notEqual(Reflect.get(found ?? {}, 'storageDriverName'), 'memory');
  });

  it('logs an error that the framework reports in the place of dying of it', async () => {
    let found: Framework | undefined;
    const { started, lines } = strictHost((framework) => {
      found = framework;
    });
    await started;
    found?.emit('error', new Error('mercury went away'));
    assert.deepEqual(
      lines.filter(({ level }) => level === 'error').map(({ message }) => message),
      ['webex-node-bot-framework reported an error'],
    );
  });

  it('lets no message text into the debug output', async () => {
    const printed: string[] = [];
    let found: Framework | undefined;
    const { host, started } = strictHost((framework) => {
      found = framework;
      const silent = framework.debugger;
      framework.debugger = (line) => void printed.push(String(silent(line)));
    });
    await started;
    await host.dispatch(messageIn('s1', 'm1'));
    assert.ok(found && printed.length > 0);
    assert.deepEqual(
      printed.filter((line) => line !== 'undefined'),
      [],
    );
  });
});
