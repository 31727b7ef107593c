import assert from 'node:assert/strict';
import { createHandler } from '../../src/conversation/create-handler.ts';
import { Refused, Unreachable } from '../../src/ports/errors.ts';
import { NotYet, Untold } from '../../src/ports/queue.ts';
import type { InboxEvent } from '../../src/ports/store.ts';
import { createStage, only, people, read, toast } from './support/stage.ts';

const webexDown = new Unreachable({ service: 'webex', kind: 'timeout', message: 'no answer' });
const lastTry = { number: 5, last: true, patient: true, died: false };

function eventOf(resource: string, data: Record<string, unknown> = {}): InboxEvent {
  const body = { id: 'hook', name: 'n', resource, event: 'created', data: { id: 'thing-1', roomId: 'space-1', personId: 'ada', ...data } };
  return { key: `${resource}:created:thing-1`, spaceId: 'space-1', body, receivedAt: '2026-11-23T10:00:00.000Z' };
}

/** The reference that the failure card names. */
function referenceIn(text: string): string {
  return /Reference[^0-9a-f]*([0-9a-f]{8})/.exec(text)?.[1] ?? 'no reference';
}

describe('a failure', () => {
  it('that is a bug of ours is told at once with a reference that stands in the log', async () => {
    const stage = createStage();
    stage.answers.push(new TypeError('undefined is not a verdict'));
    const card = await stage.ask(toast(), { threadId: 'thread-4' });
    assert.match(read(card), /Something went wrong on my side/);
    assert.equal(card.threadId, 'thread-4');
    const logged = stage.lines.find(({ level }) => level === 'error');
    assert.equal('reference' in (logged?.fields ?? {}) && JSON.stringify(logged?.fields).includes(referenceIn(read(card))), true);
    assert.doesNotMatch(read(card), /undefined is not/);
  });

  it('that is told speaks the person’s language', async () => {
    const stage = createStage();
    stage.answers.push(new TypeError('a bug'));
    assert.match(read(await stage.ask(`Bonjour, nous avons cette erreur\n${toast()}`)), /Réessayez/);
  });

  it('of an outside service is left to the queue', async () => {
    const stage = createStage();
    stage.failures.push({ on: 'send', error: webexDown, times: 1 });
    await assert.rejects(stage.deliver(stage.message('help')), webexDown);
    assert.equal(stage.said.length, 0);
  });

  it('of ten questions in a minute asks to wait, whether the bug is ours or not', async () => {
    const stage = createStage();
    for (let count = 0; count < 10; count += 1) {
      stage.answers.push(count % 2 === 0 ? new TypeError('a bug') : new Refused({ service: 'store', status: 500, message: 'x' }));
      await stage.deliver(stage.message(toast(count + 1)), lastTry).catch(() => undefined);
    }
    assert.match(read(await stage.ask('help')), /wait a little/);
  });
});

describe('the handler of the queue', () => {
  const handlerOn = (stage: ReturnType<typeof createStage>, deliver: () => Promise<void>) =>
    createHandler({ ...stage.parts, deliver, pauseLeft: async () => 0 });

  it('hands a first failure back to the queue and says nothing', async () => {
    const stage = createStage();
    const handle = handlerOn(stage, () => Promise.reject(webexDown));
    await assert.rejects(handle(eventOf('messages'), { number: 1, last: false, patient: true, died: false }), webexDown);
    assert.equal(stage.said.length, 0);
  });

  for (const [what, event, threadId] of [
    ['a message in its own thread', eventOf('messages'), 'thing-1'],
    ['a reply in the thread of the question', eventOf('messages', { parentId: 'root-1' }), 'root-1'],
    ['a press in the space', eventOf('attachmentActions'), undefined],
  ] as const) {
    it(`answers ${what} when the lookups failed for the last time`, async () => {
      const stage = createStage();
      await assert.rejects(handlerOn(stage, () => Promise.reject(webexDown))(event, lastTry), webexDown);
      const card = only(stage.said);
      assert.match(read(card), /Something went wrong/);
      assert.deepEqual([card.spaceId, card.threadId], ['space-1', threadId]);
      assert.ok(stage.lines.some(({ fields }) => JSON.stringify(fields).includes(referenceIn(read(card)))));
    });
  }

  it('begins no event while Webex asks to be left alone, unless it has waited for an hour', async () => {
    const stage = createStage();
    let worked = 0;
    const deliver = async () => {
      worked += 1;
    };
    const handle = createHandler({ ...stage.parts, deliver, pauseLeft: async () => 7_300 });
    await assert.rejects(handle(eventOf('messages'), lastTry), (error) => error instanceof NotYet && error.seconds === 8);
    assert.deepEqual([worked, stage.said.length], [0, 0]);
    await handle(eventOf('messages'), { ...lastTry, patient: false });
    assert.equal(worked, 1);
    // Told as failed it is not either: nobody could hear it.
    await assert.rejects(handle(eventOf('messages'), { ...lastTry, number: 6, died: true }), NotYet);
    assert.equal(stage.said.length, 0);
  });

  it('works no more on an event that ended the process each time, and tells the person so', async () => {
    const stage = createStage();
    let worked = 0;
    const handle = handlerOn(stage, async () => {
      worked += 1;
    });
    await assert.rejects(handle(eventOf('messages'), { number: 6, last: true, patient: true, died: true }), /process ended/);
    assert.match(read(only(stage.said)), /Something went wrong/);
    assert.equal(worked, 0);
  });

  it('tells nobody that a greeting failed', async () => {
    const stage = createStage();
    await assert.rejects(handlerOn(stage, () => Promise.reject(webexDown))(eventOf('memberships'), lastTry), webexDown);
    assert.equal(stage.said.length, 0);
  });

  it('logs that nobody could be told when Webex is away altogether, and still gives the event up for its own reason', async () => {
    const stage = createStage();
    const refused = new Refused({ service: 'webex', status: 401, message: 'token revoked' });
    stage.failures.push({ on: 'send', error: refused, times: 1 });
    await assert.rejects(handlerOn(stage, () => Promise.reject(webexDown))(eventOf('messages'), lastTry), webexDown);
    assert.ok(stage.lines.some(({ message }) => /nobody could be told/.test(message)));
  });

  for (const [what, failure] of [
    ['cannot be reached', new Unreachable({ service: 'webex', kind: 'network', message: 'no way there' })],
    ['is down', new Refused({ service: 'webex', status: 503, message: 'maintenance' })],
    ['has no time', new Refused({ service: 'webex', status: 429, message: 'later' })],
  ] as const) {
    it(`does not give an event up while Webex ${what} for the failure too, until the event is old`, async () => {
      const stage = createStage();
      stage.failures.push({ on: 'send', error: failure, times: 2 });
      const handle = handlerOn(stage, () => Promise.reject(webexDown));
      await assert.rejects(handle(eventOf('messages'), lastTry), Untold);
      await assert.rejects(handle(eventOf('messages'), { ...lastTry, patient: false }), webexDown);
    });
  }

  it('does not tell again and again what Webex may have taken', async () => {
    const stage = createStage();
    stage.failures.push({ on: 'send', error: webexDown, times: 1 });
    await assert.rejects(handlerOn(stage, () => Promise.reject(webexDown))(eventOf('messages'), lastTry), webexDown);
  });

  it('tells nobody of an event that another version kept in a form of its own', async () => {
    const stage = createStage();
    const event = { ...eventOf('messages'), body: 'something else' };
    await assert.rejects(handlerOn(stage, async () => {})(event, lastTry), /invalid/i);
    assert.equal(stage.said.length, 0);
  });

  it('does not answer twice when the conversation itself failed for the last time', async () => {
    const stage = createStage();
    stage.answers.push(new Refused({ service: 'webex', status: 503, message: 'later' }));
    const handle = createHandler({
      pauseLeft: async () => 0,
      ...stage.parts,
      deliver: async (_event, attempt) => void (await stage.deliver(stage.message(toast()), attempt)),
    });
    await assert.rejects(handle(eventOf('messages'), lastTry), Refused);
    assert.match(read(only(stage.said)), /Something went wrong/);
  });
});

describe('being added to a space', () => {
  const added = { kind: 'added', id: 'm-1', spaceId: 'space-5', spaceType: 'direct', person: people.ada } as const;

  it('is answered with a welcome and a sample, shortly in a group', async () => {
    const stage = createStage();
    assert.match(read(only(await stage.deliver(added))), /Hello!.*To try me/s);
    assert.match(read(only(await stage.deliver({ ...added, spaceType: 'group' }))), /Mention me/);
  });
  it('by a stranger or by nobody known is not answered', async () => {
    const stage = createStage();
    assert.deepEqual(await stage.deliver({ ...added, person: people.eve }), []);
    assert.deepEqual(await stage.deliver({ ...added, person: null }), []);
  });
  it('is welcomed on the next try when the first failed', async () => {
    const stage = createStage();
    stage.failures.push({ on: 'send', error: webexDown, times: 1 });
    await assert.rejects(stage.deliver(added), webexDown);
    assert.match(read(only(await stage.deliver(added, { number: 2, last: false }))), /Hello!/);
  });
});
