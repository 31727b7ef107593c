import assert from 'node:assert/strict';
import { createHandler } from '../../src/conversation/create-handler.ts';
import { Unreachable } from '../../src/ports/errors.ts';
import { createStage, only, read, toast } from './support/stage.ts';

const secondTry = { number: 2, last: false };

describe('an event that is worked on again', () => {
  it('whose answer went out and was not noted leads to the same one answer', async () => {
    const stage = createStage();
    const question = stage.message(toast());
    const card = only(await stage.deliver(question));
    Object.assign(stage.store.cases[0] ?? {}, { latest: null, cardMessageId: null });
    assert.deepEqual(await stage.deliver(question, secondTry), []);
    assert.equal(card.before.length, 1);
    assert.equal(stage.store.cases[0]?.cardMessageId, card.id);
  });

  it('gives a command its one answer', async () => {
    const stage = createStage();
    const question = stage.message('help');
    await stage.deliver(question);
    assert.deepEqual(await stage.deliver(question, secondTry), []);
  });

  it('with several faults in it takes no answer of one for that of another', async () => {
    const stage = createStage();
    const question = stage.message(`${toast(1)}\n\n${toast(2)}`);
    const [first, second] = await stage.deliver(question);
    stage.store.marks.delete(`answered:${question.id}:1`);
    Object.assign(stage.store.cases[1] ?? {}, { latest: null, cardMessageId: null });
    assert.deepEqual(await stage.deliver(question, secondTry), []);
    assert.deepEqual([first?.before.length, second?.before.length], [0, 1]);
  });

  it('puts a pressed re-check where it stands already, and takes away the note that was left', async () => {
    const stage = createStage();
    const card = await stage.ask(toast());
    const press = stage.press(card, { action: 'recheck', case: stage.store.cases[0]?.id });
    await stage.deliver(press);
    const thread = { spaceId: card.spaceId, threadId: card.threadId };
    await stage.parts.chat.send({ ...thread, markdown: 'Looking into it…', key: `${press.id}:0:0:note` });
    stage.time.advance(60_000);
    await stage.deliver(press, secondTry);
    assert.deepEqual([card.before.length, stage.said.at(-1)?.removed], [2, true]);
    assert.equal(stage.said.filter(({ removed }) => !removed).length, 1);
  });

  it('sends of several files only those that are not out yet', async () => {
    const stage = createStage();
    await stage.ask(toast());
    const question = stage.message('report');
    const before = stage.said.length;
    const error = new Unreachable({ service: 'webex', kind: 'timeout', message: 'no answer' });
    stage.failures.push({ on: 'send', error, times: 1, after: 1 });
    await assert.rejects(stage.deliver(question), error);
    await stage.deliver(question, secondTry);
    const kinds = stage.said.slice(before).map(({ file }) => file?.name.split('.').at(-1));
    assert.deepEqual(kinds, ['html', 'md', 'json']);
  });

  it('takes no other message’s answer for its own', async () => {
    const stage = createStage();
    await stage.deliver(stage.message('help', { threadId: 'thread-1' }));
    assert.match(read(only(await stage.deliver(stage.message('help', { threadId: 'thread-1' }), secondTry))), /What I can do/);
  });
});

describe('whether an earlier try may have answered', () => {
  const event = {
    ...{ key: 'messages:created:m', spaceId: 's', receivedAt: '2026-11-23T10:00:00.000Z' },
    body: { id: 'hook', name: 'n', resource: 'messages', event: 'created', data: { id: 'm', roomId: 's', personId: 'ada' } },
  };
  for (const [what, number, waited, again] of [
    ['a first try', 1, 14_000, false],
    ['a second try', 2, 0, true],
    ['what a stopping service handed back, which is not counted as a try', 1, 17_000, true],
  ] as const) {
    it(`is told of ${what}: ${again ? 'yes' : 'no'}`, async () => {
      const stage = createStage();
      stage.time.advance(waited);
      const told: boolean[] = [];
      const handle = createHandler({
        ...stage.parts,
        pauseLeft: async () => 0,
        deliver: async (_event, attempt) => void told.push(attempt.again),
      });
      await handle(event, { number, last: false, patient: true, died: false });
      assert.deepEqual(told, [again]);
    });
  }
});
