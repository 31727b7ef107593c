import assert from 'node:assert/strict';
import { bytesOf, fitMarkdown, largestMarkdown } from '../../src/card/fit.ts';
import { createTranslator } from '../../src/locales/translator.ts';

const english = createTranslator('en');

describe('fitMarkdown', () => {
  it('keeps what fits, lists together and paragraphs apart', () => {
    assert.equal(fitMarkdown(['Title', '', '- one', '- two', 'End'], english), 'Title\n\n- one\n- two\n\nEnd');
  });
  it('drops whole sections from the end and says so', () => {
    const sections = Array.from({ length: 40 }, (_, index) => `${index} ${'日本語'.repeat(40)}`);
    const text = fitMarkdown(sections, english);
    assert.ok(bytesOf(text) <= largestMarkdown);
    const kept = text.split('\n\n');
    assert.deepEqual(kept.slice(0, -1), sections.slice(0, kept.length - 1));
    assert.equal(kept.at(-1), 'The rest is left out here: it is on the card and in the report.');
  });
});
