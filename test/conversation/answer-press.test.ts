import assert from 'node:assert/strict';
import { Unreachable } from '../../src/ports/errors.ts';
import { mendedDiagnosis } from '../support/mended-case.ts';
import { createStage, only, people, read, toast } from './support/stage.ts';

async function withCase() {
  const stage = createStage();
  const card = await stage.ask(toast());
  const id = stage.store.cases[0]?.id ?? '';
  return { stage, card, id };
}

describe('pressing a button', () => {
  it('re-checks in place, says first what changed, and asks afresh', async () => {
    const { stage, card, id } = await withCase();
    stage.answers.push(mendedDiagnosis());
    assert.deepEqual(await stage.deliver(stage.press(card, { action: 'recheck', case: id })), []);
    for (const wanted of ['Mended', 'Broken for', 'Please verify']) assert.ok(read(card).includes(wanted), read(card));
    assert.equal(stage.questions.at(-1)?.fresh, true);
    assert.equal(card.before.length, 1);
  });

  it('re-checks in place and says that nothing was seen to change since', async () => {
    const { stage, card, id } = await withCase();
    assert.doesNotMatch(read(card), /No change/);
    stage.time.advance(60_000);
    await stage.deliver(stage.press(card, { action: 'recheck', case: id }));
    assert.match(read(card), /What changed since last time\s.*No change was seen since Nov 2\d, /s);
  });

  it('gives all checks, the evidence and the report as new messages in the card’s thread', async () => {
    const { stage, card, id } = await withCase();
    const checks = only(await stage.deliver(stage.press(card, { action: 'checks', case: id })));
    assert.match(read(checks), /Integration app/);
    const evidence = only(await stage.deliver(stage.press(card, { action: 'evidence', case: id })));
    assert.equal(evidence.file?.name, 'case-1-evidence.txt');
    const report = await stage.deliver(stage.press(card, { action: 'report', case: id }));
    assert.deepEqual(
      report.map(({ file }) => file?.name),
      ['case-1.html', 'case-1.md', 'case-1.json'],
    );
    for (const each of [checks, evidence, ...report]) assert.equal(each.threadId, card.threadId);
    assert.equal(stage.questions.length, 1);
  });

  it('on an old card says that it is old and works on the present state below', async () => {
    const { stage, card, id } = await withCase();
    const [newer] = await stage.deliver(stage.message('re-check'));
    assert.ok(newer);
    const [old, checks] = await stage.deliver(stage.press(card, { action: 'checks', case: id }));
    assert.match(old ? read(old) : '', /That card is old/);
    assert.match(checks ? read(checks) : '', /All checks/);
    const [oldAgain, fresh] = await stage.deliver(stage.press(card, { action: 'recheck', case: id }));
    assert.match(oldAgain ? read(oldAgain) : '', /That card is old/);
    assert.match(fresh ? read(fresh) : '', /was deleted/);
    assert.equal(card.before.length, 0);
  });

  it('on the card of all checks, which is not old, re-checks below it', async () => {
    const { stage, card, id } = await withCase();
    const checks = only(await stage.deliver(stage.press(card, { action: 'checks', case: id })));
    const fresh = only(await stage.deliver(stage.press(checks, { action: 'recheck', case: id })));
    assert.match(read(fresh), /was deleted/);
    assert.equal(checks.before.length, 0);
  });

  it('works again without harm when the same press comes twice', async () => {
    const { stage, card, id } = await withCase();
    const press = stage.press(card, { action: 'recheck', case: id });
    await stage.deliver(press);
    await stage.deliver(press);
    assert.equal(stage.said.length, 1);
    assert.equal(stage.store.cases.length, 1);
  });

  it('works once when it is pressed ten times in a row, and again a moment after the last answer', async () => {
    for (const action of ['recheck', 'checks', 'report']) {
      const { stage, card, id } = await withCase();
      const first = await stage.deliver(stage.press(card, { action, case: id }));
      for (let again = 2; again <= 10; again += 1) {
        stage.time.advance(300);
        assert.deepEqual(await stage.deliver(stage.press(card, { action, case: id })), []);
      }
      assert.equal(stage.questions.length, action === 'recheck' ? 2 : 1);
      stage.time.advance(3_001);
      assert.equal((await stage.deliver(stage.press(card, { action, case: id }))).length, first.length);
    }
  });

  it('works for each of two people who press it at once, and for each choice', async () => {
    const { stage, card, id } = await withCase();
    const checks = { action: 'checks', case: id };
    assert.equal((await stage.deliver(stage.press(card, checks))).length, 1);
    assert.equal((await stage.deliver(stage.press(card, checks, { person: people.sam }))).length, 1);
    assert.equal((await stage.deliver(stage.press(card, { ...checks, action: 'evidence' }))).length, 1);
  });

  it('is worked on anew when its first try failed', async () => {
    const { stage, card, id } = await withCase();
    const press = stage.press(card, { action: 'checks', case: id });
    stage.failures.push({ on: 'send', error: new Unreachable({ service: 'webex', kind: 'timeout', message: 'late' }), times: 1 });
    await assert.rejects(stage.deliver(press), Unreachable);
    assert.equal((await stage.deliver(press)).length, 1);
  });

  it('looks at the tenant once when "Check now" is pressed twice', async () => {
    const { stage, card } = await withCase();
    await stage.deliver(stage.press(card, { action: 'command', command: 'diagnose' }));
    await stage.deliver(stage.press(card, { action: 'command', command: 'diagnose' }));
    assert.equal(stage.store.cases.length, 2);
  });

  it('turns the pages of the history', async () => {
    const { stage } = await withCase();
    for (let number = 2; number <= 10; number += 1) await stage.ask(toast(number));
    const first = await stage.ask('history');
    const older = JSON.stringify(first.card).match(/"command":"(history[^"]*)"/)?.[1];
    const second = only(await stage.deliver(stage.press(first, { action: 'command', command: older })));
    assert.match(read(second), /Page 2 of 2; 10 cases/);
  });

  it('changes the language', async () => {
    const { stage, card } = await withCase();
    const asked = only(await stage.deliver(stage.press(card, { action: 'language' })));
    assert.match(read(asked), /Français/);
    const chosen = only(await stage.deliver(stage.press(asked, { action: 'language', language: 'fr' })));
    assert.match(read(chosen), /français/);
    assert.match(read(await stage.ask('status')), /Dossier|dossiers/);
  });

  it('with inputs that none of our cards has leads to the list, whatever they hold', async () => {
    const { stage, card } = await withCase();
    for (const inputs of [{ v: 7, action: 'recheck' }, { action: 'command', command: 'dance' }, { action: 'format-disk' }, { case: 5 }])
      assert.match(read(only(await stage.deliver(stage.press(card, inputs)))), /What I can do/);
  });

  it('on a case that was forgotten says so', async () => {
    const { stage, card } = await withCase();
    assert.match(read(only(await stage.deliver(stage.press(card, { action: 'recheck', case: 'forgotten' })))), /do not find that case/);
  });

  it('answers in the language of the case', async () => {
    const stage = createStage();
    const card = await stage.ask(`Bonjour, nous avons cette erreur :\n${toast()}`);
    const checks = only(await stage.deliver(stage.press(card, { action: 'checks', case: stage.store.cases[0]?.id })));
    assert.match(read(checks), /Dossier 1/);
  });
});
