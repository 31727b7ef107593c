import assert from 'node:assert/strict';
import { recogniseToast } from '../../../src/intake/recognisers/toast.ts';

describe('recogniseToast', () => {
  const texts: [string, boolean][] = [
    ['Azure AD integration error', true],
    ['AzureAD integration error', true],
    ['Entra integration error', true],
    ['error: Entra integration', false],
    ['integration error in entra', true],
    ["Erreur d'intégration Azure AD", true],
    ['Azure AD 統合エラー', true],
    ['central integration error', false],
    ['Entrata integration error', false],
    ['azure adds an integration error', false],
    ['Azure AD works. An integration error came', false],
    ['An integration error came. Azure AD works', false],
    ['integration error\nAzure AD', false],
    [`Azure AD ${'x'.repeat(60)} integration error`, false],
    [`integration error ${'x'.repeat(60)} Azure AD`, false],
    ['Azure AD integration', false],
    ['Azure AD error', false],
    ['Error getting verified domain', true],
    ['The request was unauthorized.', true],
  ];
  for (const [text, wanted] of texts) {
    it(`${wanted ? 'hears' : 'does not hear'} of the integration's fault in ${JSON.stringify(text)}`, () => {
      const signs = recogniseToast(text);
      assert.equal(signs.length > 0, wanted);
      assert.ok(signs.every(({ field }) => field === 'toast'));
    });
  }
});
