import assert from 'node:assert/strict';
import { Refused, Unreachable } from '../../src/ports/errors.ts';
import { ids, paste } from '../intake/pastes.ts';
import { mendedDiagnosis } from '../support/mended-case.ts';
import { sampleDiagnosis, sampleVerdict } from '../support/sample-case.ts';
import { createStage, only, people, read, toast } from './support/stage.ts';

const group = { spaceType: 'group', spaceId: 'space-2' } as const;
const actor = 'adele.vance@contoso.example';

describe('answering a message', () => {
  it('answers a paste in its thread with what broke and who did it', async () => {
    const stage = createStage();
    const card = await stage.ask(toast(), { ...group, threadId: 'thread-9' });
    assert.equal(card.threadId, 'thread-9');
    for (const wanted of ['was deleted', actor, 'Case 1']) assert.ok(read(card).includes(wanted), read(card));
  });

  it('says what it needs with an example once, and shortly from then on, to each person', async () => {
    const stage = createStage();
    const words = 'our users are not synchronised any more';
    assert.match(read(await stage.ask(words)), /Copy Debug Info.*TrackingID/s);
    assert.doesNotMatch(read(await stage.ask(words)), /Copy Debug Info/);
    assert.match(read(await stage.ask(words, { person: people.sam })), /Copy Debug Info/);
  });

  it('explains in full again when the first explanation could not be sent', async () => {
    const stage = createStage();
    const question = stage.message('what now, dear bot, shall be done');
    stage.failures.push({ on: 'send', error: new Unreachable({ service: 'webex', kind: 'timeout', message: 'late' }), times: 1 });
    await assert.rejects(stage.deliver(question), Unreachable);
    assert.match(read(only(await stage.deliver(question))), /Copy Debug Info/);
  });

  it('greets back shortly in a group, with a sample in a direct space', async () => {
    const stage = createStage();
    assert.match(read(await stage.ask('Hello')), /The whole text of Copy Debug Info is best/);
    assert.match(read(await stage.ask('Hello', group)), /Mention me/);
  });

  it('offers what a close miss was probably meant to be, and its button does it', async () => {
    const stage = createStage();
    const offer = await stage.ask('hlep');
    assert.match(read(offer), /Did you mean "help"/);
    assert.match(read(only(await stage.deliver(stage.press(offer, { action: 'command', command: 'help' })))), /What I can do/);
  });

  it('takes thanks in one line, in the thread and in the language', async () => {
    const stage = createStage();
    const thanked = await stage.ask('merci beaucoup', { ...group, threadId: 'thread-9' });
    assert.deepEqual([thanked.card, thanked.threadId], [undefined, 'thread-9']);
    assert.match(thanked.markdown, /Avec plaisir/);
  });

  it('tells another fault from this one and starts no case', async () => {
    const stage = createStage();
    const block = `Control Hub Build: 20261102-182b260\nStatus: 503\nStatus Text: Service Unavailable\nURL: https://admin-api.example.webex.com/x\nTracking ID: ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_1`;
    assert.match(read(await stage.ask(block)), /A different fault/);
    assert.equal(stage.store.cases.length, 0);
  });

  it('answers several faults of one message one by one, and after a failure only those that had no answer', async () => {
    const stage = createStage();
    const question = stage.message([1, 2, 3].map(toast).join('\n\n'));
    stage.answers.push(sampleDiagnosis(), new Refused({ service: 'webex', status: 503, message: 'later' }));
    await assert.rejects(stage.deliver(question), Refused);
    assert.deepEqual(
      (await stage.deliver(question)).map((card) => /Case \d/.exec(read(card))?.[0]),
      ['Case 2', 'Case 3'],
    );
    assert.equal(stage.said.length, 3);
  });

  it('says how many faults of one message it left out', async () => {
    const stage = createStage();
    const answers = await stage.deliver(stage.message(Array.from({ length: 7 }, (_, index) => toast(index + 1)).join('\n\n')));
    assert.equal(answers.length, 6);
    assert.match(answers.at(-1)?.markdown ?? '', /2 more faults/);
  });
});

describe('a fault that was seen before', () => {
  it('leads to its case: who asked, when, the verdict then and now', async () => {
    const stage = createStage();
    await stage.ask(toast(), group);
    stage.time.advance(3_600_000);
    stage.answers.push(sampleDiagnosis({ verdicts: [sampleVerdict({ cause: 'disabled' })] }));
    const card = await stage.ask(toast(), { ...group, person: people.sam });
    for (const wanted of ['I know this one: case 1', 'ada Example', 'Last verdict', 'Now'])
      assert.ok(read(card).includes(wanted), read(card));
    assert.equal(stage.store.cases.length, 1);
    assert.equal(stage.questions.at(-1)?.fresh, true);
  });

  it('is diagnosed anew with what the whole block adds to a bare tracking id, as the same case', async () => {
    const stage = createStage();
    await stage.ask(ids.tracking);
    const card = await stage.ask(paste('debug-info.txt'));
    assert.doesNotMatch(read(card), /I know this one/);
    assert.match(read(card), /Case 1/);
    assert.deepEqual(
      stage.questions.map(({ report }) => report?.code),
      [null, '701018'],
    );
    assert.deepEqual(
      stage.store.cases.map(({ report }) => report.code),
      ['701018'],
    );
    assert.match(read(await stage.ask(ids.tracking)), /I know this one: case 1/);
  });

  it('says since when it is mended', async () => {
    const stage = createStage();
    await stage.ask(toast());
    stage.answers.push(mendedDiagnosis(), mendedDiagnosis());
    stage.time.advance(3_600_000);
    await stage.ask('done');
    const card = await stage.ask(toast(), { ...group, person: people.sam });
    assert.match(card.markdown, /Now: In order.*Mended: Nov/s);
  });

  it('is told by the whole words when there is no tracking id, within a minute and in the same space only', async () => {
    const stage = createStage();
    const words = 'Azure AD integration error. The request was unauthorized. Please sign out and try again.';
    await stage.ask(words);
    stage.time.advance(59_000);
    assert.match(read(await stage.ask(words)), /case 1/);
    await stage.ask(words, { spaceId: 'space-3' });
    stage.time.advance(61_000);
    await stage.ask(words);
    assert.equal(stage.store.cases.length, 3);
  });

  it('has working buttons in the other space too, and in no third one', async () => {
    const stage = createStage();
    await stage.ask(toast());
    const card = await stage.ask(toast(), group);
    const id = stage.store.cases[0]?.id;
    const press = stage.press(card, { action: 'checks', case: id }, { spaceType: 'group' });
    const checks = only(await stage.deliver(press));
    assert.match(read(checks), /All checks/);
    assert.equal(checks.spaceId, group.spaceId);
    assert.equal(checks.threadId, card.threadId);
    const elsewhere = stage.press(card, { action: 'checks', case: id }, { spaceId: 'space-9' });
    assert.match(read(only(await stage.deliver(elsewhere))), /do not find that case/);
  });
});

describe('the language of an answer', () => {
  const french = 'Bonjour, nous avons cette erreur :\n';

  it('is that of the paste', async () => {
    const stage = createStage();
    assert.match(read(await stage.ask(french + toast())), /Autorisation|Vérifier|Dossier/);
  });
  it('is the person’s before the paste’s, and the space’s before the person’s', async () => {
    const stage = createStage();
    await stage.store.setLanguage('ada', 'en');
    assert.match(read(await stage.ask(french + toast())), /What to do/);
    await stage.store.setLanguage('space-2', 'fr');
    assert.match(read(await stage.ask(toast(2), group)), /Dossier/);
  });
  it('is the setting’s when nothing tells', async () => {
    const stage = createStage();
    stage.parts.defaultLanguage = 'fr';
    assert.match(read(await stage.ask(toast())), /Dossier/);
  });
  it('is kept for the space, and for the person when chosen in a direct space', async () => {
    const stage = createStage();
    await stage.ask('language français');
    assert.equal(await stage.store.languageOf('space-1'), 'fr');
    assert.equal(await stage.store.languageOf('ada'), 'fr');
    await stage.ask('language english', group);
    assert.equal(await stage.store.languageOf('ada'), 'fr');
    assert.equal(await stage.store.languageOf('space-2'), 'en');
  });
});

describe('attached files', () => {
  it('are read like a paste', async () => {
    const stage = createStage();
    stage.files.set('file-1', { name: 'debug.txt', contentType: 'text/plain', text: toast() });
    assert.match(read(await stage.ask('', { files: ['file-1'] })), /was deleted/);
  });
  for (const [problem, file, said] of [
    ['tells of nothing', { name: 'a.txt', contentType: 'text/plain', text: 'hello' }, /no failed/],
    ['is broken', { name: 'a.har', contentType: 'application/json', text: '{"log":{"entries":[' }, /not complete JSON/],
    ['is too large', new Refused({ service: 'webex', status: 413, message: 'too large' }), /larger than 5 MB/],
    ['cannot be fetched', new Unreachable({ service: 'webex', kind: 'network', message: 'gone' }), /could not be fetched/],
  ] as const) {
    it(`get a line that says why when one ${problem}`, async () => {
      const stage = createStage();
      stage.files.set('file-1', file);
      assert.match((await stage.ask('', { files: ['file-1'] })).markdown, said);
    });
  }
});

describe('a stranger', () => {
  for (const where of [{}, group]) {
    it(`is refused politely once and in a line from then on (${where === group ? 'group' : 'direct'})`, async () => {
      const stage = createStage();
      const eve = { ...where, person: people.eve };
      const first = await stage.ask(toast(), eve);
      const second = await stage.ask('status', eve);
      const third = await stage.ask('', { ...eve, files: ['file-1'] });
      assert.match(read(first), /I cannot help you here/);
      for (const line of [second, third]) assert.equal(line.card, undefined);
      for (const each of [first, second, third]) assert.doesNotMatch(read(each), /Contoso|contoso|Case \d/);
      assert.deepEqual([stage.questions.length, stage.store.cases.length], [0, 0]);
    });
  }
  it('learns nothing by a press, not even whether a case exists', async () => {
    const stage = createStage();
    const card = await stage.ask(toast(), group);
    const byEve = { person: people.eve, spaceType: 'group' } as const;
    const answers = [];
    for (const inputs of [
      { action: 'evidence', case: stage.store.cases[0]?.id },
      { action: 'evidence', case: 'made-up' },
      { any: 'thing' },
    ])
      answers.push(read(only(await stage.deliver(stage.press(card, inputs, byEve)))));
    assert.match(answers[0] ?? '', /I cannot help you here/);
    assert.equal(answers[1], answers[2]);
    for (const answer of answers) assert.doesNotMatch(answer, /Contoso|case/i);
  });
});

describe('patience', () => {
  it('ends after ten cases of one person that could not be determined within a minute, for messages and presses', async () => {
    const stage = createStage();
    const undetermined = sampleDiagnosis({ verdicts: [sampleVerdict({ cause: 'undetermined', owner: 'nobody' })] });
    stage.answers.push(...Array.from({ length: 10 }, () => undetermined));
    for (let number = 1; number <= 10; number += 1) await stage.ask(toast(number));
    const wait = await stage.ask(toast(11));
    assert.match(read(wait), /wait a little/);
    const card = stage.said[0];
    assert.ok(card);
    assert.match(
      read(only(await stage.deliver(stage.press(card, { action: 'recheck', case: stage.store.cases[0]?.id })))),
      /wait a little/,
    );
    assert.match(read(await stage.ask(toast(12), { person: people.sam })), /was deleted/);
    stage.time.advance(60_001);
    assert.match(read(await stage.ask(toast(13))), /was deleted/);
  });
});

describe('a space with outsiders', () => {
  const outside = async (text: string) => {
    const stage = createStage();
    stage.members.orgIds = [people.ada.orgId, people.eve.orgId];
    const card = await stage.ask(toast(), group);
    return { stage, card, answers: [card, ...(text === '' ? [] : await stage.deliver(stage.message(text, group)))] };
  };
  const everything = (answers: { markdown: string; card?: unknown; file?: { bytes: Uint8Array } | undefined }[]) =>
    answers
      .map(({ markdown, card, file }) => `${markdown}${JSON.stringify(card ?? '')}${file ? new TextDecoder().decode(file.bytes) : ''}`)
      .join('\n');

  for (const text of ['', toast(), 'status', 'history', 'case 1', 'report'] as const) {
    it(`sees nobody’s name or address in the answer to ${text === '' ? 'a paste' : text.slice(0, 12)}`, async () => {
      const { answers } = await outside(text);
      assert.doesNotMatch(everything(answers), /adele\.vance|203\.0\.113\.17/);
    });
  }
  for (const action of ['checks', 'evidence', 'report', 'recheck']) {
    it(`sees none after a press of ${action} either`, async () => {
      const { stage, card } = await outside('');
      const pressed = stage.press(card, { action, case: stage.store.cases[0]?.id }, { spaceType: 'group' });
      await stage.deliver(pressed);
      assert.doesNotMatch(everything(stage.said), /adele\.vance|203\.0\.113\.17/);
    });
  }
  it('stays masked when the members cannot be read', async () => {
    const stage = createStage();
    stage.failures.push({ on: 'memberOrgIds', error: new Refused({ service: 'webex', status: 403, message: 'no' }), times: 1 });
    assert.doesNotMatch(read(await stage.ask(toast(), group)), /adele\.vance/);
  });
  it('is not one where everybody is of our organisation', async () => {
    const stage = createStage();
    assert.match(read(await stage.ask(toast(), group)), /adele\.vance/);
  });
});
