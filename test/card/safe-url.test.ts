import assert from 'node:assert/strict';
import { safeUrl } from '../../src/card/safe-url.ts';

describe('safeUrl', () => {
  it('takes https, and plain http on this machine', () => {
    assert.equal(safeUrl('https://entra.microsoft.com/#view/x'), 'https://entra.microsoft.com/#view/x');
    assert.equal(safeUrl('http://127.0.0.1:4000/common'), 'http://127.0.0.1:4000/common');
    assert.equal(safeUrl('http://localhost:4000/'), 'http://localhost:4000/');
  });
  it('ends no Markdown link too early', () => {
    assert.equal(safeUrl('https://a.example/x)(y'), 'https://a.example/x%29%28y');
  });
  for (const text of [
    'http://a.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:word@a.example/',
    'https://',
    '/path',
    '',
    null,
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(safeUrl(text), null));
  }
});
