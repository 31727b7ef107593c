import assert from 'node:assert/strict';
import { sampleDiagnosis } from '../support/sample-case.ts';
import { createStage, only, people, read, toast } from './support/stage.ts';

/** A diagnosis that is ready when the test says so. */
function slowDiagnosis() {
  return Promise.withResolvers<ReturnType<typeof sampleDiagnosis>>();
}

/** Lets everything that can go on without time passing go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the note that we are looking into it', () => {
  it('goes out after 1.5 s, not before, and becomes the answer', async () => {
    const stage = createStage();
    const slow = slowDiagnosis();
    stage.answers.push(slow.promise);
    const answered = stage.deliver(stage.message(toast()));
    await settle();
    assert.deepEqual(stage.time.waits(), [1500]);
    stage.time.advance(1499);
    await settle();
    assert.equal(stage.said.length, 0);
    stage.time.advance(1);
    await settle();
    assert.match(read(only(stage.said)), /Looking into it/);
    slow.resolve(sampleDiagnosis());
    await answered;
    const card = only(stage.said);
    assert.match(read(card), /was deleted/);
    assert.match(card.before[0] ?? '', /Looking into it/);
    assert.equal(stage.store.cases[0]?.cardMessageId, card.id);
  });

  it('goes out after 1 s for a press, and is taken away when the pressed card has changed in place', async () => {
    const stage = createStage();
    const card = await stage.ask(toast());
    const slow = slowDiagnosis();
    stage.answers.push(slow.promise);
    const pressed = stage.deliver(stage.press(card, { action: 'recheck', case: stage.store.cases[0]?.id }));
    await settle();
    assert.deepEqual(stage.time.waits(), [1000]);
    stage.time.advance(1000);
    await settle();
    slow.resolve(sampleDiagnosis());
    const note = only(await pressed);
    assert.equal(note.removed, true);
    assert.equal(card.before.length, 1);
  });

  it('does not stay when the work fails', async () => {
    const stage = createStage();
    const slow = slowDiagnosis();
    stage.answers.push(slow.promise);
    const answered = stage.deliver(stage.message(toast()));
    await settle();
    stage.time.advance(1500);
    await settle();
    slow.reject(new TypeError('a bug of ours'));
    const [note, failure] = await answered;
    assert.equal(note?.removed, true);
    assert.match(failure ? read(failure) : '', /Something went wrong/);
  });

  it('is missed by nobody when it cannot be sent', async () => {
    const stage = createStage();
    const slow = slowDiagnosis();
    stage.answers.push(slow.promise);
    stage.failures.push({ on: 'send', error: new Error('refused'), times: 1 });
    const answered = stage.deliver(stage.message(toast()));
    await settle();
    stage.time.advance(1500);
    await settle();
    slow.resolve(sampleDiagnosis());
    assert.match(read(only(await answered)), /was deleted/);
    assert.ok(stage.lines.some(({ message }) => /note/.test(message)));
  });

  it('leaves no waiting behind when the answer came at once', async () => {
    const stage = createStage();
    await stage.ask('help');
    await stage.ask('hello', { person: people.eve });
    assert.deepEqual(stage.time.waits(), []);
  });

  it('that a crash left behind is replaced by the answer after the restart', async () => {
    const stage = createStage();
    const question = stage.message(toast());
    stage.answers.push(slowDiagnosis().promise);
    void stage.deliver(question);
    await settle();
    stage.time.advance(1500);
    await settle();
    const note = only(stage.said);
    // The process is gone here; the queue brings the event again.
    assert.deepEqual(await stage.deliver(question, { number: 2, last: false }), []);
    assert.match(read(note), /was deleted/);
    assert.equal(stage.store.cases.length, 1);
  });
});
