import assert from 'node:assert/strict';
import { say } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';

const english = createTranslator('en');
const french = createTranslator('fr', 'Europe/Paris');

describe('createTranslator', () => {
  it('writes instants in the reader’s way, with their zone', () => {
    assert.equal(english.text({ at: '2026-11-20T09:14:02Z' }), 'Nov 20, 2026, 09:14 AM UTC');
    assert.equal(french.text({ at: '2026-11-20T09:14:02Z' }), '20 nov. 2026, 10:14 UTC+1');
  });
  it('lets no date begin a numbered list', () => {
    const german = createTranslator('de');
    assert.equal(german.text({ at: '2026-11-20T09:14:02Z' }), '20. Nov. 2026, 09:14 UTC');
    assert.equal(german.markdown({ at: '2026-11-20T09:14:02Z' }), '20\\. Nov. 2026, 09:14 UTC');
    assert.equal(german.markdown({ day: '2026-12-20' }), '20\\. Dezember 2026');
  });
  it('shows a time that is none as it is', () => {
    assert.equal(english.markdown({ at: 'yesterday *' }), 'yesterday \\*');
    assert.equal(english.text({ day: 'soon' }), 'soon');
  });
  it('chooses the plural of the language', () => {
    assert.equal(english.text(say('card.countFail', { count: 0 })), '0 faults');
    assert.equal(french.text(say('card.countFail', { count: 0 })), '0 défaut');
    assert.equal(french.text(say('card.countFail', { count: 2 })), '2 défauts');
  });
  it('writes durations by their two largest units, never less than a minute', () => {
    assert.equal(english.text({ minutes: 4385 }), '3 days, 1 hour');
    assert.equal(english.text({ minutes: 0.2 }), '1 minute');
    assert.match(french.text({ minutes: 90 }), /^1\sheure et 30\sminutes$/);
  });
  it('escapes values, not the catalogue, and fills no value again', () => {
    assert.equal(english.markdown(say('card.labelled', { label: '*a*', value: '{label}' })), '\\*a\\*: {label}');
    assert.equal(english.text(say('card.labelled', { label: '*a*', value: '{label}' })), '*a*: {label}');
  });
  it('joins lists and sentences inside sentences', () => {
    assert.equal(english.text({ list: ['a', say('card.help'), 3] }), 'a, Help, and 3');
  });
});
