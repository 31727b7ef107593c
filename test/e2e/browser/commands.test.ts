import assert from 'node:assert/strict';
import { axeSerious } from '../../support/browser.ts';
import { type House, openHouse } from '../../support/house.ts';
import { debugInfo, newTrackingId } from './debug-info.ts';
import { fileIn, reads, type Visitor, visit } from './visit.ts';

for (const [place, space] of Object.entries({ 'a direct space': 'Entra Doctor', 'the support space': 'Support' })) {
  describe(`every command in ${place}`, () => {
    let house: House;
    let visitor: Visitor;
    const trackingId = newTrackingId(1);

    before(async () => {
      house = await openHouse();
      visitor = await visit(house, { space });
    });

    // Microsoft takes five questions about the audit log in ten seconds.
    beforeEach(() => house.sandbox.advance(11_000));

    after(async () => {
      assert.deepEqual(await axeSerious(visitor.page), []);
      await visitor?.page.close();
      await house?.close();
    });

    it('help lists every command', async () => {
      const thread = await visitor.say('help');
      await reads(thread, 'What I can do');
      for (const name of ['diagnose', 're-check', 'status', 'history', 'case', 'report', 'permissions', 'language', 'help', 'about']) {
        await thread.getByTestId('card').getByText(name, { exact: true }).waitFor();
      }
    });

    it('status shows both applications before there is any case', async () => {
      const thread = await visitor.say('status');
      await reads(thread, 'How things stand', '✖ Integration app', '✔ Cisco Webex Identity', 'There are no cases yet.');
    });

    it('report and case say when there is no case', async () => {
      await reads(await visitor.say('report'), 'There is no case in this space yet.');
      await reads(await visitor.say('case 77'), 'I have no case "77".');
    });

    it('diagnose needs no paste', async () => {
      const thread = await visitor.say('diagnose');
      await reads(thread, '✖ Broken', 'Cisco Webex Identity Integration was deleted.', 'pat.tidy@contoso.com', /^Case 1 ·/);
    });

    it('case shows a case by its number and by its TrackingID', async () => {
      await reads(await visitor.say(debugInfo(trackingId)), /^Case 2, /);
      await reads(await visitor.say('case 1'), '✖ Broken', /^Case 1 ·/);
      await reads(await visitor.say(`case ${trackingId}`), '✖ Broken', `Case 2, TrackingID ${trackingId}`);
    });

    it('re-check looks at the case of its thread again, or at the one that is named', async () => {
      const thread = await visitor.say('re-check 1');
      await reads(thread, '✖ Broken', /^Case 1 ·/);
      await visitor.reply(thread, 're-check');
      await thread
        .getByTestId('card')
        .nth(1)
        .getByText(/^Case [12][ ,]/)
        .waitFor();
    });

    it('report sends three files, which name who it was', async () => {
      const thread = await visitor.say('report 2');
      await reads(thread, 'Report of case 2.', 'case-2.html', 'case-2.md', 'case-2.json');
      for (const name of [/\.html$/, /\.md$/, /\.json$/])
        assert.ok((await fileIn(thread, name)).includes('pat.tidy@contoso.com'), String(name));
      assert.ok((await fileIn(thread, /\.html$/)).startsWith('<!doctype html>\n<html lang="en">'));
    });

    it('report masked leaves people out', async () => {
      const thread = await visitor.say('report 2 masked');
      await reads(thread, 'Report of case 2, without names and addresses of people.', 'case-2.html', 'case-2.md', 'case-2.json');
      for (const name of [/\.html$/, /\.md$/, /\.json$/])
        assert.ok(!/pat\.tidy|198\.51\.100/.test(await fileIn(thread, name)), String(name));
    });

    it('permissions tells what is held and what each one switches on', async () => {
      await reads(await visitor.say('permissions'), 'What I am allowed to read', 'Held: Application.Read.All', /^Used for: /);
    });

    it('history pages through the cases of this space', async () => {
      for (let number = 3; number <= 9; number += 1) await reads(await visitor.say(newTrackingId(number)), new RegExp(`^Case ${number}, `));
      const thread = await visitor.say('history');
      await reads(thread, 'Page 1 of 2; 9 cases in all.', /: case 9, /, /: case 2, /);
      assert.equal(await thread.getByText(/: case 1, /).count(), 0);
      const second = await visitor.say('history 2');
      await reads(second, 'Page 2 of 2; 9 cases in all.', /: case 1, /);
      await reads(await visitor.say('history all'), 'Page 1 of 2; 9 cases in all.');
    });

    it('language changes the language of this space and back', async () => {
      await reads(await visitor.say('language français'), 'Je parle');
      await reads(await visitor.say('about'), /^Je suis webex-entra-doctor/);
      await reads(await visitor.say('language english'), 'I speak English in this space now.');
    });

    it('about says what it reads and keeps', async () => {
      await reads(await visitor.say('about'), 'About me', /I hold no permission to write/, /never the text that you pasted/);
    });

    it('anything else gets what the bot needs, with an example', async () => {
      await reads(
        await visitor.say('The synchronisation of our people stands still since yesterday.'),
        'I need the error text',
        /Copy Debug Info/,
      );
    });
  });
}
