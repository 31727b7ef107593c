import assert from 'node:assert/strict';
import { type House, openHouse } from '../support/house.ts';
import { ask, press, pressesOf } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';

const words = 'Azure AD integration error. The request was unauthorized. Please sign out and try again';
const actor = 'pat.tidy@contoso.com';

describe('the main job over HTTP', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  it('leads from the paste over the consent link to "mended"', async () => {
    const { sandbox } = house;
    const sample = sandbox.samples().find(({ id }) => id === 'debug-info');
    const card = await ask(house, sample?.text ?? '');
    for (const wanted of ['was deleted', actor, 'Grant consent', 'HTTP 401', 'Contoso'])
      assert.ok(textOf(card).includes(wanted), textOf(card));
    const link = /"url":"([^"]*adminconsent[^"]*)"/.exec(JSON.stringify(card.card))?.[1] ?? '';
    const screen = await (await fetch(link)).text();
    assert.equal(screen.match(/<li>/g)?.length, 8);
    const accepted = await fetch(link, { method: 'POST', body: new URLSearchParams({ decision: 'accept' }) });
    assert.match(await accepted.text(), /AADSTS500113/);
    const mended = await press(house, card, 'recheck');
    assert.equal(mended.id, card.id);
    for (const wanted of ['Broken for', 'Allow Azure AD sync', 'missing → present'])
      assert.ok(textOf(mended).includes(wanted), textOf(mended));
  });

  it('asks no more of the outside than it needs: one lookup of message and person, one answer', async () => {
    const { sandbox } = house;
    const before = sandbox.requests.webex.length;
    await ask(house, words);
    const asked = sandbox.requests.webex.slice(before).map(({ method, path }) => `${method} ${path.split('/')[2]}`);
    assert.deepEqual(asked.toSorted(), ['GET messages', 'GET people', 'POST messages']);
  });
});

describe('the conversation over HTTP', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const space of ['ada', 'support'] as const) {
    it(`answers every command and button in a ${space === 'ada' ? 'direct' : 'group'} space`, async () => {
      const where = { space };
      const card = await ask(house, `${words}. TrackingID: ATLAS_11111111-2222-4333-8444-55555555555${space === 'ada' ? 1 : 2}_7`, where);
      for (const [said, wanted] of [
        ['diagnose', /was deleted|I know this one/],
        ['re-check', /was deleted/],
        ['status', /How things stand/],
        ['history', /Cases/],
        ['case', /Case \d/],
        ['report', /Report of case/],
        ['permissions', /Application\.Read\.All/],
        ['help', /What I can do/],
        ['about', /webex-entra-doctor/],
        ['hstory', /Did you mean "history"/],
        ['hello', /Hello!/],
        ['language', /Français/],
      ] as const)
        assert.match(textOf(await ask(house, said, where)), wanted, said);
      for (const [action, wanted] of [
        ['checks', /All checks/],
        ['evidence', /request-id/],
        ['recheck', /was deleted/],
        ['report', /Report of case/],
      ] as const) {
        const fresh = await ask(house, 're-check', { ...where, parentId: card.parentId ?? '' });
        const answer = await press(house, fresh, action);
        assert.match(textOf(answer), wanted, action);
        assert.equal(answer.parentId, card.parentId);
      }
    });
  }

  it('answers French words and a French paste in French', async () => {
    assert.match(textOf(await ask(house, 'Bonjour', { space: 'support' })), /Bonjour/);
    const card = await ask(house, `Bonjour, nous avons cette erreur :\n${words}. TrackingID: ATLAS_11111111-2222-4333-8444-555555555553_7`);
    assert.match(textOf(card), /Dossier \d/);
    assert.match(textOf(await press(house, card, 'checks')), /Dossier \d/);
  });

  it('keeps two people at once in one group apart, each in their own thread', async () => {
    const id = (last: number) => `ATLAS_99999999-2222-4333-8444-55555555555${last}_1`;
    const [ada, sam] = await Promise.all([
      ask(house, `${words}. TrackingID: ${id(1)}`, { space: 'support', person: 'ada' }),
      ask(house, `${words}. TrackingID: ${id(2)}`, { space: 'support', person: 'sam' }),
    ]);
    assert.ok(textOf(ada).includes(id(1)) && !textOf(ada).includes(id(2)));
    assert.ok(textOf(sam).includes(id(2)) && !textOf(sam).includes(id(1)));
    assert.notEqual(ada.parentId, sam.parentId);
  });

  it('shows nobody’s name or address to outsiders in a group, by no button and no command', async () => {
    const { sandbox } = house;
    const { ada, eve } = sandbox.people;
    const space = sandbox.addBotTo({ title: 'With a partner', type: 'group', people: [ada, eve] });
    const root = sandbox.say({ space, person: ada, text: `${words}. TrackingID: ATLAS_77777777-2222-4333-8444-555555555551_7` });
    const card = await sandbox.waitForMessage(space, (message) => message.parentId === root && message.card !== null);
    const texts = async () => {
      const said = sandbox.messages(space).filter(({ personId }) => personId === sandbox.people.bot.id);
      const files = said.flatMap((message) => message.files.map(({ url }) => fetch(new URL(url, sandbox.url)).then((file) => file.text())));
      return [...said.map(textOf), ...(await Promise.all(files))].join('\n');
    };
    for (const action of ['checks', 'evidence', 'report']) {
      const sent = sandbox.messages(space).length + (action === 'report' ? 3 : 1);
      sandbox.press({ messageId: card.id, person: ada, inputs: pressesOf(card)[action] ?? {} });
      await sandbox.waitForMessage(space, () => sandbox.messages(space).length >= sent);
    }
    assert.match(await texts(), /was deleted/);
    assert.doesNotMatch(await texts(), /pat\.tidy|Pat Tidy/);
  });

  it('welcomes once when it is added to a space', async () => {
    const { sandbox } = house;
    const space = sandbox.addBotTo({ title: 'New', type: 'group', people: [sandbox.people.ada] });
    const welcome = await sandbox.waitForMessage(space, () => true);
    assert.match(textOf(welcome), /Mention me/);
  });
});

describe('impatience over HTTP', () => {
  let house: House;
  before(async () => {
    // Time stands still: however slow the machine, all presses come within a moment.
    house = await openHouse({}, {}, { now: () => new Date('2026-11-20T10:40:00Z') });
  });
  after(() => house.close());

  it('is answered once: ten presses of each button in a row', async () => {
    const { sandbox } = house;
    const { ada } = sandbox.people;
    const card = await ask(house, `${words}. TrackingID: ATLAS_66666666-2222-4333-8444-555555555551_7`);
    const before = sandbox.messages(sandbox.spaces.ada).length;
    for (const action of ['evidence', 'report'])
      for (let press = 1; press <= 10; press += 1)
        sandbox.press({ messageId: card.id, person: ada, inputs: pressesOf(card)[action] ?? {} });
    await sandbox.idle();
    await ask(house, 'about');
    const files = sandbox
      .messages(sandbox.spaces.ada)
      .slice(before)
      .flatMap((message) => message.files.map(({ name }) => name));
    assert.deepEqual(files, ['case-1-evidence.txt', 'case-1.html', 'case-1.md', 'case-1.json']);
  });
});
