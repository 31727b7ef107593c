import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checksDocument } from './support/checks-document.ts';

const file = new URL('../docs/checks.md', import.meta.url);

describe('docs/checks.md', () => {
  it('tells of every check what the code reads, needs and says', () => {
    const wanted = checksDocument();
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, wanted);
    assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : '', wanted, 'npm run docs writes it anew');
  });
});
