import assert from 'node:assert/strict';
import { nameIn } from '../../../src/conversation/commands/command.ts';
import { commands } from '../../../src/conversation/commands/index.ts';
import { languageNamed } from '../../../src/conversation/commands/language.ts';
import { readCommand } from '../../../src/conversation/understand.ts';
import { languages } from '../../../src/locales/language.ts';
import { createStage, only, people, read, tenantId, toast } from '../support/stage.ts';

const textIn = (file: { bytes: Uint8Array } | undefined) => new TextDecoder().decode(file?.bytes);

describe('commands', () => {
  it('diagnose looks at the tenant without a paste', async () => {
    const stage = createStage();
    assert.match(read(await stage.ask('diagnose')), /was deleted/);
    assert.equal(stage.questions[0]?.tenantId, tenantId);
  });

  it('re-check takes the thread’s case, else the newest one, else the named one', async () => {
    const stage = createStage();
    await stage.ask(toast(1), { threadId: 'thread-1' });
    await stage.ask(toast(2), { threadId: 'thread-2' });
    const caseIn = async (text: string, threadId: string) => /Case \d/.exec(read(await stage.ask(text, { threadId })))?.[0];
    assert.equal(await caseIn('re-check', 'thread-1'), 'Case 1');
    assert.equal(await caseIn('re-check', 'thread-9'), 'Case 2');
    assert.equal(await caseIn('re-check #1', 'thread-9'), 'Case 1');
    assert.match(read(await stage.ask('re-check 77')), /I have no case "77"/);
  });

  it('re-check and case without any case say what to do', async () => {
    const stage = createStage();
    for (const text of ['re-check', 'case', 'report']) assert.match(read(await stage.ask(text)), /Paste the error text again/);
  });

  it('case shows a case as it was last seen, by number or tracking id, and its buttons work where it is shown', async () => {
    const stage = createStage();
    await stage.ask(toast());
    const card = await stage.ask('case 1', { spaceId: 'space-7' });
    assert.match(read(card), /Case 1/);
    assert.match(read(await stage.ask('case ATLAS_497d70df-8811-4b6b-9b6a-000000000001_136')), /Case 1/);
    assert.equal(stage.questions.length, 1);
    const checks = only(await stage.deliver(stage.press(card, { action: 'checks', case: stage.store.cases[0]?.id })));
    assert.match(read(checks), /All checks/);
    assert.equal(checks.spaceId, 'space-7');
  });

  it('case does not find what another tenant’s bot kept', async () => {
    const stage = createStage();
    await stage.ask(toast());
    Object.assign(stage.store.cases[0] ?? {}, { tenantId: 'another' });
    assert.match(read(await stage.ask('case 1')), /do not find that case/);
    const press = stage.press(stage.said[0] ?? only([]), { action: 'checks', case: stage.store.cases[0]?.id });
    assert.match(read(only(await stage.deliver(press))), /do not find that case/);
  });

  it('status tells of both applications as they are now and of the last cases', async () => {
    const stage = createStage();
    await stage.ask(toast());
    const card = await stage.ask('status');
    for (const wanted of ['How things stand', 'Integration app', 'case 1']) assert.ok(read(card).includes(wanted), read(card));
    assert.equal(stage.questions.at(-1)?.fresh, true);
    assert.equal(stage.store.cases.length, 1);
  });

  it('history tells of this space, and of the tenant with "all", page by page', async () => {
    const stage = createStage();
    for (let number = 1; number <= 9; number += 1) await stage.ask(toast(number));
    await stage.ask(toast(10), { spaceId: 'space-7' });
    assert.match(read(await stage.ask('history')), /Page 1 of 2; 9 cases/);
    assert.match(read(await stage.ask('history 2')), /Page 2 of 2/);
    assert.match(read(await stage.ask('history 99')), /Page 2 of 2/);
    const all = await stage.ask('history all');
    assert.match(read(all), /10 cases/);
    assert.match(JSON.stringify(all.card), /history all 2/);
  });

  it('history leads from a space without cases to those of the tenant', async () => {
    const stage = createStage();
    await stage.ask(toast(1));
    const none = await stage.ask('history', { spaceId: 'space-7' });
    assert.match(read(none), /no cases in this space yet/);
    assert.doesNotMatch(read(none), /Page/);
    assert.match(JSON.stringify(none.card), /"Whole tenant"[^}]*"history all"/);
    assert.match(read(await stage.ask('history all', { spaceId: 'space-7' })), /Page 1 of 1; 1 case/);
  });

  it('report sends a page, Markdown and JSON, with people left out when asked', async () => {
    const stage = createStage();
    await stage.ask(toast());
    const files = (await stage.deliver(stage.message('report 1'))).map(({ file }) => file);
    assert.deepEqual(
      files.map((file) => file?.contentType),
      ['text/html', 'text/markdown', 'application/json'],
    );
    for (const file of files) assert.match(textIn(file), /adele\.vance@contoso\.example/);
    const masked = await stage.deliver(stage.message('report 1 masked'));
    for (const { file } of masked) {
      assert.doesNotMatch(textIn(file), /adele\.vance/);
      assert.match(textIn(file), /497d70df-8811-4b6b-9b6a-000000000001/);
    }
    assert.match(masked[0]?.markdown ?? '', /without names/);
    assert.deepEqual(
      masked.slice(1).map(({ markdown }) => markdown),
      ['The same as Markdown.', 'The same as JSON.'],
    );
  });

  it('permissions tells what is held, what is missing and what each would switch on', async () => {
    const stage = createStage();
    const card = await stage.ask('permissions');
    for (const wanted of ['Application.Read.All', 'Held', 'Missing', 'Used for']) assert.ok(read(card).includes(wanted), read(card));
    assert.match(JSON.stringify(card.card), /https:\/\/login\.example\/9f4d2c1e-[^"]*adminconsent\?client_id=client-1/);
  });

  it('help names every command, about says the version', async () => {
    const stage = createStage();
    const help = read(await stage.ask('help'));
    for (const { id } of stage.parts.commands) assert.ok(help.includes(id), id);
    assert.match(read(await stage.ask('about')), /1\.2\.3/);
  });

  it('help names the commands in the words of its language, all of which are understood', async () => {
    for (const language of languages) {
      const stage = createStage();
      await stage.store.setLanguage('space-1', language);
      const help = read(await stage.ask('help'));
      for (const command of commands) {
        const name = nameIn(command, language);
        assert.ok(help.includes(name), `${language}: ${name}`);
        assert.equal(readCommand(name, commands)?.command, command);
        assert.ok(
          name.split(' ').every((word) => word.length <= 12),
          `${name} breaks in the narrow column of a phone`,
        );
      }
      assert.equal(new Set(commands.map((command) => nameIn(command, language))).size, commands.length);
    }
    const french = commands.map((command) => nameIn(command, 'fr'));
    assert.deepEqual(french.slice(0, 5), ['diagnostic', 'revérifier', 'état', 'historique', 'dossier']);
  });

  it('language shows the choice, and takes any language’s name for it', async () => {
    const stage = createStage();
    assert.match(read(await stage.ask('language')), /Français/);
    assert.match(read(await stage.ask('language french')), /français/);
    assert.equal(await stage.store.languageOf('space-1'), 'fr');
    assert.equal(languageNamed('Deutsch'), 'de');
    assert.equal(languageNamed('klingon'), null);
  });

  it('keep two people’s cases in one group apart', async () => {
    const stage = createStage();
    const group = { spaceType: 'group', spaceId: 'space-2' } as const;
    await stage.ask(toast(1), { ...group, threadId: 'ada-thread' });
    await stage.ask(toast(2), { ...group, threadId: 'sam-thread', person: people.sam });
    const card = await stage.ask('re-check', { ...group, threadId: 'ada-thread', person: people.sam });
    assert.match(read(card), /Case 1/);
    assert.equal(card.threadId, 'ada-thread');
  });
});
