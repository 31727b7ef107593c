import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { axeSerious } from '../../support/browser.ts';
import { type House, openHouse } from '../../support/house.ts';
import { debugInfo, newTrackingId } from './debug-info.ts';
import { fileIn, reads, type Visitor, visit } from './visit.ts';

for (const [place, space] of Object.entries({ 'a direct space': 'Entra Doctor', 'the support space': 'Support' })) {
  describe(`every button in ${place}`, () => {
    let house: House;
    let visitor: Visitor;
    /** The thread of the first case. */
    let thread: Locator;
    const press = (where: Locator, name: string) => where.getByRole('button', { name, exact: true }).last().click();

    before(async () => {
      house = await openHouse();
      visitor = await visit(house, { space });
      thread = await visitor.say(debugInfo(newTrackingId(1)));
      await reads(thread, '✖ Broken', /^Case 1, /);
    });

    // Microsoft takes five questions about the audit log in ten seconds.
    beforeEach(() => house.sandbox.advance(11_000));

    after(async () => {
      assert.deepEqual(await axeSerious(visitor.page), []);
      await visitor?.page.close();
      await house?.close();
    });

    it('a row opens what it names and closes it again', async () => {
      const line = thread.getByText('HTTP 401: the request carried no valid credential.');
      const row = thread.getByRole('button', { name: 'Show or hide: What your text tells' });
      await row.click();
      await line.waitFor();
      await row.click();
      await line.waitFor({ state: 'hidden' });
      await row.press('Enter');
      await line.waitFor();
    });

    it('All checks shows each check with its outcome, the faults first', async () => {
      await press(thread, 'All checks');
      const card = thread.getByTestId('card').filter({ hasText: 'Fault: Integration app' });
      await reads(card, 'All checks', '✖ Fault: Integration app', '✔ In order: Entra tenant');
      const rows = await card.getByText(/^[✖✔] (Fault|In order): /).allTextContents();
      assert.ok(rows.findIndex((row) => row.startsWith('✔')) > rows.findLastIndex((row) => row.startsWith('✖')), rows.join('\n'));
    });

    it('Evidence gives what was asked of Microsoft, with request ids', async () => {
      await thread.getByTestId('card').first().getByRole('button', { name: 'Evidence' }).click();
      await reads(thread, 'case-1-evidence.txt');
      await thread.locator('pre', { hasText: 'Evidence for case 1' }).waitFor();
      const evidence = await fileIn(thread, /evidence\.txt$/);
      assert.ok(
        evidence.includes("servicePrincipals?$filter=appId%20eq%20'90db942a-c1eb-4e8d-82e4-eebf64a7e2ae'"),
        evidence.slice(0, 2000),
      );
      assert.ok(/request-id [0-9a-f-]{36}/.test(evidence));
    });

    it('Report sends the case as files', async () => {
      await thread.getByTestId('card').first().getByRole('button', { name: 'Report' }).click();
      await reads(thread, 'Report of case 1.', 'case-1.html', 'case-1.md', 'case-1.json');
    });

    it('Re-check changes the card in place, and says that it is mended once it is', async () => {
      const card = thread.getByTestId('card').first();
      house.sandbox.consent();
      await card.getByRole('button', { name: 'Re-check' }).click();
      await reads(card, '✔ Mended', 'What changed since last time', 'Integration app: missing → present', 'Please verify');
      assert.equal(await card.getByText('✖ Broken').count(), 0);
    });

    it('a button of an old card says that it is old and shows how things stand now', async () => {
      const old = await visitor.say(debugInfo(newTrackingId(2)));
      await reads(old, /^Case 2, /);
      await visitor.reply(old, 're-check');
      await old
        .getByTestId('card')
        .nth(1)
        .getByText(/^Case 2, /)
        .waitFor();
      await old.getByTestId('card').first().getByRole('button', { name: 'All checks' }).click();
      await reads(old, 'That card is old. This is how case 2 stands now.', '✔ In order: Integration app');
    });

    it('a TrackingID that is known leads to its case', async () => {
      const seen = await visitor.say(debugInfo(newTrackingId(1)));
      await reads(seen, 'I know this one: case 1', '✔ Now: In order', 'Ada Admin');
      await press(seen, 'All checks');
      await reads(seen, '✔ In order: Integration app');
    });

    it('a close miss is offered and works at a touch', async () => {
      const miss = await visitor.say('statsu');
      await reads(miss, 'Did you mean "status"?');
      await press(miss, 'Yes: status');
      await reads(miss, 'How things stand');
    });

    it('the cards lead to one another: Help, Status, History, Permissions, Check now', async () => {
      const about = await visitor.say('about');
      await reads(about, 'About me');
      await press(about, 'Permissions');
      await reads(about, 'What I am allowed to read');
      await press(about, 'Help');
      await reads(about, 'What I can do');
      await press(about, 'Status');
      await reads(about, 'How things stand');
      await press(about, 'History');
      await reads(about, 'Page 1 of 1; 2 cases in all.');
      await about.getByRole('button', { name: 'Check now' }).first().click();
      await reads(about, /^Case 3 ·/);
    });

    it('the pages of the history turn', async () => {
      for (let number = 4; number <= 9; number += 1) await reads(await visitor.say(newTrackingId(number)), new RegExp(`^Case ${number}, `));
      const history = await visitor.say('history');
      await reads(history, 'Page 1 of 2; 9 cases in all.');
      await press(history, 'Older');
      await reads(history, 'Page 2 of 2; 9 cases in all.', /: case 1, /);
      await press(history, 'Newer');
      await history.getByTestId('card').nth(2).getByText('Page 1 of 2; 9 cases in all.').waitFor();
    });

    it('the language is chosen from a list', async () => {
      const language = await visitor.say('language');
      const choose = async (title: string, button: string) => {
        await language.getByRole('combobox').last().selectOption({ label: title });
        await press(language, button);
      };
      await reads(language, 'My language in this space');
      await choose('Deutsch', 'Use this language');
      await reads(language, 'Meine Sprache in diesem Bereich');
      await choose('English', 'Diese Sprache verwenden');
      await reads(language, 'I speak English in this space now.');
    });
  });
}
