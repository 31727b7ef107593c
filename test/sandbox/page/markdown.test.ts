import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/locales/escape-markdown.ts';
import { renderMarkdown } from '../../../src/sandbox/page/browser/markdown.ts';

describe('renderMarkdown', () => {
  const cases: [string, string, string][] = [
    ['bold and italics', '**a** *b* __c__ _d_', '<p><strong>a</strong> <em>b</em> <strong>c</strong> <em>d</em></p>'],
    ['bold around italics', '**a *b* c**', '<p><strong>a <em>b</em> c</strong></p>'],
    ['an underscore within a word', 'ATLAS_0b6a_12', '<p>ATLAS_0b6a_12</p>'],
    ['stars that mean nothing', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['an escaped character', '\\*a\\* \\[b\\]', '<p>*a* [b]</p>'],
    ['line breaks and paragraphs', 'a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['code, in which nothing else counts', '`**a** <b>`', '<p><code>**a** &lt;b&gt;</code></p>'],
    ['a code block', '```json\n{ "a": "*b*" }\n```\nc', '<pre tabindex="0"><code>{ &quot;a&quot;: &quot;*b*&quot; }</code></pre><p>c</p>'],
    ['a code block without end', '```\na', '<pre tabindex="0"><code>a</code></pre>'],
    ['a list', '- a\n- **b**', '<ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['a numbered list with a list in it', '3. a\n   - b\n4. c', '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
    ['a quote', '> a\n> b', '<blockquote><p>a<br>b</p></blockquote>'],
    ['a heading as a bold line', '## a', '<p><strong>a</strong></p>'],
    ['a link', '[a](https://x/?b=1&c=2)', '<p><a href="https://x/?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">a</a></p>'],
    ['a link that is not http', '[a](javascript:alert(1))', '<p>a</p>'],
    ['HTML', '<a href="x">', '<p>&lt;a href=&quot;x&quot;&gt;</p>'],
  ];
  for (const [name, text, html] of cases) {
    it(`shows ${name}`, () => assert.equal(renderMarkdown(text), html));
  }

  it('never makes an element or attribute of its own accord, whatever the text', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '[',
        ']',
        '(',
        ')',
        '*',
        '_',
        '`',
        '\n',
        '- ',
        '> ',
        'https://x',
        'javascript:',
        'onerror=',
        ' ',
        '\\',
        'a',
        '1. ',
      ),
    );
    const allowed =
      /^(?:[^<>]|<\/?(?:p|strong|em|ul|li|code|blockquote)>|<\/(?:a|ol|pre)>|<br>|<ol start="\d+">|<pre tabindex="0">|<a href="https?:[^"<>]*" target="_blank" rel="noopener noreferrer">)*$/;
    fc.assert(fc.property(hostile, (parts) => assert.match(renderMarkdown(parts.join('')), allowed)));
  });

  it('shows what escapeMarkdown protects exactly as it is', () => {
    const plain = (html: string) =>
      html
        .replace(/^<p>|<\/p>$/g, '')
        .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[String(name)] ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '-', '1.', '\\', '~', '|', '&', ' ')),
        (parts) => {
          const text = parts.join('').replace(/\s+/g, ' ').trim();
          if (text !== '') assert.equal(plain(renderMarkdown(escapeMarkdown(text))), text);
        },
      ),
    );
  });
});
