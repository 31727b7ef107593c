import assert from 'node:assert/strict';
import { languageNames } from '../../../src/card/language-card.ts';
import { languages } from '../../../src/locales/language.ts';
import { say } from '../../../src/locales/sentence.ts';
import { createTranslator } from '../../../src/locales/translator.ts';
import { axeSerious } from '../../support/browser.ts';
import { type House, openHouse } from '../../support/house.ts';
import { debugInfo, newTrackingId } from './debug-info.ts';
import { fileIn, reads, type Visitor, visit } from './visit.ts';

describe('every language', () => {
  let house: House;
  let visitor: Visitor;

  before(async () => {
    house = await openHouse();
    visitor = await visit(house, { space: 'Entra Doctor' });
  });

  // Microsoft takes five questions about the audit log in ten seconds.
  beforeEach(() => house.sandbox.advance(11_000));

  after(async () => {
    assert.deepEqual(await axeSerious(visitor.page), []);
    await visitor?.page.close();
    await house?.close();
  });

  for (const [index, language] of languages.entries()) {
    const { text } = createTranslator(language);

    it(`is spoken after its command: ${languageNames[language]}`, async () => {
      await reads(await visitor.say(`language ${language}`), text(say('card.languageChosen')));
      const thread = await visitor.say(debugInfo(newTrackingId(index + 1)));
      await reads(thread, text(say('verdict.deletedRestorable')), text(say('card.markBroken')), 'pat.tidy@contoso.com');
      const card = thread.getByTestId('card').first();
      const short = language.slice(0, 2);
      assert.equal(await card.getAttribute('lang'), short, 'a screen reader is told the language of the card');
      await card.getByRole('button', { name: text(say('card.allChecks')), exact: true }).click();
      await reads(thread, text(say('check.nothingFound.notApplicable')));
      await card.getByRole('button', { name: text(say('card.report')), exact: true }).click();
      await reads(thread, text(say('report.sent', { number: index + 1 })), /\.json$/);
      const report = await fileIn(thread, /\.html$/);
      assert.ok(report.includes(`<html lang="${language}">`) && report.includes(text(say('report.timeline'))), report.slice(0, 300));
    });
  }

  it('differs from every other one in what it says', () => {
    const said = languages.map((language) => createTranslator(language).text(say('verdict.deletedRestorable')));
    assert.equal(new Set(said).size, languages.length);
  });
});
