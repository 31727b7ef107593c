// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template marks are what is tested
import assert from 'node:assert/strict';
import { languages } from '../../src/locales/language.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { cardFaults, nodesOf, textOf } from '../support/card-faults.ts';
import { everyCard, sampleMaterial } from '../support/every-card.ts';
import { hardMaterial } from '../support/hard-material.ts';

const long = {
  'a name of 300 characters': 'Contoso Identity Synchronisation '.repeat(10).slice(0, 300),
  'a name of 300 signs of three bytes': '統合アプリケーション'.repeat(30),
  'a word of 300 characters': 'x'.repeat(300),
};
const hostile = {
  'a link': '](https://evil.example) [click me](https://evil.example)',
  'a template': '${x} ${$root.caseId} {{text}}',
  'marks that turn the writing': 'Contoso\u202egro.live\u202c \u2066x\u2069',
  Markdown: '**bold** _it_ `code` ~~x~~ # title > quote <b>x</b> <@all> &lt;',
  'line breaks': 'one\r\n\r\n# two\u2028- three\u0000',
};

describe('every card', () => {
  for (const [name, build] of Object.entries(everyCard)) {
    for (const language of languages) {
      it(`${name} is a sound 1.3 card in ${language}`, () => {
        assert.deepEqual(cardFaults(build(createTranslator(language), sampleMaterial)), []);
      });
    }
    for (const [what, text] of Object.entries({ ...long, ...hostile })) {
      it(`${name} stays sound with ${what}`, () => {
        for (const language of ['en', 'fr'] as const) {
          assert.deepEqual(cardFaults(build(createTranslator(language), hardMaterial(text))), []);
        }
      });
    }
    it(`${name} links nowhere that a text from outside says`, () => {
      const { card, markdown } = build(createTranslator('en'), hardMaterial(hostile['a link']));
      for (const text of [textOf(card), markdown]) assert.doesNotMatch(text, /(?<!\\)\]\(https:\/\/evil/);
      for (const node of nodesOf(card)) assert.doesNotMatch(String(node['url'] ?? ''), /evil/);
    });
    it(`${name} keeps the direction of writing`, () => {
      const { card, markdown } = build(createTranslator('en'), hardMaterial(hostile['marks that turn the writing']));
      assert.doesNotMatch(JSON.stringify(card) + markdown, /[\u202a-\u202e\u2066-\u2069]/);
    });
    it(`${name} names nobody where names are not to be shown`, () => {
      const { card, markdown } = build(createTranslator('en'), { ...sampleMaterial, reveal: name === 'checks' });
      if (name !== 'checks') assert.doesNotMatch(JSON.stringify(card) + markdown, /adele|203\.0\.113\.17|Megan|@contoso/);
    });
    it(`${name} says in its text what it shows first`, () => {
      const { card, markdown } = build(createTranslator('en'), sampleMaterial);
      const first =
        textOf(card)
          .split('\n')
          .find((line) => line !== '') ?? '';
      const bare = first.replace(/^[✔✖⚠?→] /, '');
      assert.ok(markdown.includes(bare), `${bare} is not in ${markdown}`);
      assert.doesNotMatch(markdown, /[✔✖⚠▸☐]/);
    });
  }
});
