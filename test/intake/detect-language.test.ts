import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/intake/detect-language.ts';
import type { Language } from '../../src/locales/language.ts';
import { paste } from './pastes.ts';

describe('detectLanguage', () => {
  const texts: [string, Language | null][] = [
    ['Hello, can you help us?', 'en'],
    ['Hi', 'en'],
    ['what has happened to our integration', 'en'],
    ['Bonjour', 'fr'],
    ['Salut ! nous avons une erreur avec Webex', 'fr'],
    ['BONJOUR, AIDEZ-NOUS', 'fr'],
    ['la synchronisation ne marche pas', 'fr'],
    ['Hallo zusammen', 'de'],
    ['wir haben seit gestern einen Fehler', 'de'],
    ['Hola', 'es'],
    ['tenemos una caída desde ayer', 'es'],
    ['Olá, tudo bem?', 'pt-BR'],
    ['isso não funciona', 'pt-BR'],
    ['こんにちは', 'ja'],
    ['エラーが出ました', 'ja'],
    ['', null],
    ['help', null],
    ['status', null],
    ['Ciao', null],
    ['错误', null],
    ['65004', null],
  ];
  for (const [text, language] of texts) {
    it(`${JSON.stringify(text)} is ${language ?? 'no sign'}`, () => {
      assert.equal(detectLanguage(text), language);
    });
  }

  it("takes the block's and Microsoft's own English for no sign", () => {
    for (const file of [
      'debug-info.txt',
      'debug-info-flattened.txt',
      'toast.txt',
      'wizard-not-set-up.txt',
      'sign-in-page.txt',
      'token-answer.txt',
      'consent-address.txt',
    ]) {
      assert.equal(detectLanguage(paste(file)), null, file);
    }
    assert.equal(detectLanguage('Azure AD integration error. The request was unauthorized. Please sign out and try again.'), null);
  });

  it("finds people's own words around a block", () => {
    assert.equal(detectLanguage(`Bonjour, voici l’erreur :\n${paste('debug-info.txt')}`), 'fr');
    assert.equal(detectLanguage(`Guten Morgen: ${paste('debug-info-flattened.txt')}`), 'de');
    assert.equal(detectLanguage(`${paste('debug-info.txt')}\nobrigado!`), 'pt-BR');
    assert.equal(detectLanguage(`Good morning, what does it mean?\n${paste('toast.txt')}`), 'en');
  });

  it('prefers the language with more signs', () => {
    assert.equal(detectLanguage('Bonjour, nous avons une question: does it work?'), 'fr');
  });
});
