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
});
