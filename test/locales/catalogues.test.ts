import assert from 'node:assert/strict';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { es } from '../../src/locales/es.ts';
import { fr } from '../../src/locales/fr.ts';
import { ja } from '../../src/locales/ja.ts';
import { type Language, languages } from '../../src/locales/language.ts';
import { ptBr } from '../../src/locales/pt-br.ts';
import { type Catalogue, say } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';

const catalogues: Record<Language, Catalogue> = { en, fr, de, es, 'pt-BR': ptBr, ja };

/** The same in every language, or allowed to be. */
const sameEverywhere: Record<string, string> = {
  'card.example': 'recorded text of Control Hub, which is English',
  'card.trackingId': 'its name in Control Hub',
  'card.requestId': 'name of a header',
  'card.clientRequestId': 'name of a header',
  'intake.field.clientRequestId': 'name of a header',
  'card.httpStatus': 'nothing to translate',
  'check.secondApp': 'name of an application',
  'check.pastedSignInError.warning': 'nothing to translate',
};

/** Words that two languages share. */
const sameWord: Record<Exclude<Language, 'en'>, string[]> = {
  fr: ['card.code', 'report.cause', 'intake.says.code', 'intake.what.code'],
  de: ['card.code', 'intake.says.code', 'intake.says.status', 'intake.says.statusOnly'],
  es: [],
  'pt-BR': ['card.status', 'intake.says.status', 'intake.says.statusOnly', 'intake.what.status'],
  ja: [],
};

/** Every text of a catalogue: `key` or `key/one`, `key/other`. */
function textsOf(catalogue: Catalogue): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, entry]): [string, string][] =>
    typeof entry === 'string'
      ? [[key, entry]]
      : [...(entry.one === undefined ? [] : ([[`${key}/one`, entry.one]] satisfies [string, string][])), [`${key}/other`, entry.other]],
  );
}

const english = new Map(textsOf(en));
const translations = languages.filter((language) => language !== 'en');

/** Texts of a language of which `look` says that they and their English differ, as lines to read. */
function differing(language: Language, look: (text: string) => string): string[] {
  return textsOf(catalogues[language])
    .filter(([key, text]) => look(text) !== look(english.get(key) ?? ''))
    .map(([key, text]) => `${key}: ${text}`);
}

const placeholders = (text: string) => [...new Set(text.match(/\{[^}]*\}/g))].sort().join(' ');
const marks = (text: string) => (text.match(/\*\*|`|\]\(|^#+ |^[-*+>] |^\d+[.)] /g) ?? []).join(' ');
const end = (text: string) => (/[.。]$/.test(text) ? 'stop' : /[?？]$/.test(text) ? 'question' : /[:：]$/.test(text) ? 'colon' : 'open');
/** Codes, settings, permissions and names that are the same in every language; a number may be put in, not left out. */
const fixed =
  /\b\d{2,}\b|AADSTS|[A-Z]+_[A-Z_]+|\b[A-Z]\w+\.[A-Z]\w+(?:\.\w+)*|[\w.]+\.(?:com|us)\b|redirect_uri|client-request-id|TrackingID|Cisco Webex Identity(?: Integration)?|TAC|Control Hub|Microsoft Graph|Log Analytics|PowerShell|JSON/g;

for (const language of languages) {
  describe(`the ${language} catalogue`, () => {
    it('is what the bot speaks in that language', () => {
      assert.equal(createTranslator(language).text(say('card.languageChosen')), catalogues[language]['card.languageChosen']);
    });
    it('has every sentence and no other', () => {
      assert.deepEqual(Object.keys(catalogues[language]).sort(), Object.keys(en).sort());
    });
    it('has a form for one where the language has one', () => {
      const hasOne = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one');
      const wrong = Object.entries(catalogues[language]).filter(
        ([, entry]) => typeof entry !== 'string' && (entry.one !== undefined) !== hasOne,
      );
      assert.deepEqual(wrong, []);
    });
    it('has no empty sentence and no stray space', () => {
      const wrong = textsOf(catalogues[language]).filter(
        ([, text]) => text.trim() === '' || text !== text.trim() || / {2}|\n|\t/.test(text),
      );
      assert.deepEqual(wrong, []);
    });
  });
}

for (const language of translations) {
  describe(`the ${language} catalogue, beside the English one`, () => {
    it('has the same values in each sentence', () => assert.deepEqual(differing(language, placeholders), []));
    it('has the same Markdown', () => assert.deepEqual(differing(language, marks), []));
    it('ends its sentences alike: cards put them one after another', () => assert.deepEqual(differing(language, end), []));
    it('keeps names, codes and numbers', () => {
      const lost = textsOf(catalogues[language]).flatMap(([key, text]) =>
        (english.get(key)?.match(fixed) ?? []).filter((name) => !text.includes(name)).map((name) => `${key} lost ${name}: ${text}`),
      );
      assert.deepEqual(lost, []);
    });
    it('has left nothing in English', () => {
      const same = textsOf(catalogues[language]).filter(
        ([key, text]) => text === english.get(key) && /\p{L}/u.test(text.replace(/\{[^}]*\}/g, '')),
      );
      const keys = same.map(([key]) => key.replace(/\/(?:one|other)$/, ''));
      const known = [...Object.keys(sameEverywhere), ...sameWord[language]];
      assert.deepEqual(
        keys.filter((key) => !known.includes(key)),
        [],
      );
      assert.deepEqual(
        sameWord[language].filter((key) => !keys.includes(key)),
        [],
        'no longer the same word',
      );
    });
  });
}

describe('the looks at the catalogues', () => {
  it('see what differs', () => {
    assert.notEqual(placeholders('{at}: {who}'), placeholders('{at}'));
    assert.equal(placeholders('{a} {b} {a}'), placeholders('{b}, {a}'));
    assert.notEqual(marks('The file **{name}**'), marks('The file {name}'));
    assert.notEqual(marks('- one'), marks('one'));
    assert.notEqual(end('Ask.'), end('Ask'));
    assert.equal(end('です。'), end('It is.'));
    assert.deepEqual('AADSTS{code} at 701018, User.Read'.match(fixed), ['AADSTS', '701018', 'User.Read']);
  });
});
