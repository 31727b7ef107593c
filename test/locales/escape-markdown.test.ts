import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../src/locales/escape-markdown.ts';

describe('escapeMarkdown', () => {
  it('keeps an address readable', () => {
    assert.equal(escapeMarkdown('john_doe@contoso.com'), 'john_doe@contoso.com');
  });
  it('stops links, emphasis and code', () => {
    assert.equal(escapeMarkdown('[x](https://evil.example) **b** _i_ `c`'), '\\[x\\](https://evil.example) \\*\\*b\\*\\* \\_i\\_ \\`c\\`');
  });
  it('puts line breaks and control characters on one line', () => {
    assert.equal(escapeMarkdown('a\r\n# b\u0000c'), 'a # b c');
  });
  it('shows entities, mentions and template marks as they are written', () => {
    assert.equal(escapeMarkdown('&lt;b&gt; R&D'), '\\&lt;b\\&gt; R&D');
    assert.equal(escapeMarkdown('<@all>'), '\\<@all\\>');
    assert.equal(escapeMarkdown('$' + '{x}'), '$\\{x}');
  });
  it('starts no list, heading or rule at the beginning', () => {
    assert.equal(escapeMarkdown('# a'), '\\# a');
    assert.equal(escapeMarkdown('- a'), '\\- a');
    assert.equal(escapeMarkdown('==='), '\\===');
    assert.equal(escapeMarkdown('1. a'), '1\\. a');
  });
  it('takes out what turns the direction of writing', () => {
    assert.equal(escapeMarkdown('a\u202eb\u2066c\u200f'), 'abc');
  });
});
