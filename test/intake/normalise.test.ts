import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalise } from '../../src/intake/normalise.ts';

describe('normalise', () => {
  const forms: [string, string, string][] = [
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['spaces', 'a\u00a0b\tc\u3000d', 'a b c d'],
    ['invisible characters', '\ufeffATLAS\u200b_\u00ad1\u2060', 'ATLAS_1'],
    ['quotes', '“a” „b“ «c» ‘d’', `"a" "b" "c" 'd'`],
    ['hyphens', '2fdb\u20111d23\u2013e9cd', '2fdb-1d23-e9cd'],
    ['full-width characters', 'ＵＲＬ：４０１', 'URL:401'],
    ['quote marks of mail', '> a\n>> b\n > > c\nd > e', 'a\nb\nc\nd > e'],
    ['backslash escapes', '{\\"code\\":\\n1} a\\_b C\\x', '{"code": 1} a_b C\\x'],
    ['HTML entities', '&quot;a&quot;&amp;b&#34; &lt;', '"a"&b" &lt;'],
    ['Unicode escapes', '{\\u0022code\\u0022} \\u00e9 \\u0009', '{"code"} \\u00e9 \\u0009'],
    ['defanged addresses', 'hxxps://a[.]webex[.]com hxxp', 'https://a.webex.com hxxp'],
    [
      'protected links',
      'https://safe.example/?url=https%3A%2F%2Fa.webex.com%2Fb%3Fc&data=1 https%3A%2F%2Fa%ZZ',
      'https://safe.example/?url=https://a.webex.com/b?c&data=1 https%3A%2F%2Fa%ZZ',
    ],
    ['code marks', '```\na\n``` `b`', '   \na\n     b '],
  ];
  for (const [name, text, plain] of forms) {
    it(`brings back ${name}`, () => {
      assert.equal(normalise(text), plain);
    });
  }

  it('never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.ok(normalise(text).length <= text.length);
      }),
    );
  });
});
