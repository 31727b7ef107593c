import assert from 'node:assert/strict';
import { explainSignInError } from '../../src/diagnosis/sign-in-errors.ts';
import { signInNumbers } from '../../src/intake/sign-in-numbers.ts';
import { createTranslator } from '../../src/locales/translator.ts';

const english = createTranslator('en');
const french = createTranslator('fr');

describe('explainSignInError', () => {
  const explained: [string, RegExp, RegExp, RegExp][] = [
    ['65004', /cancelled/, /Global Administrator or Privileged Role Administrator/, /press Accept/],
    ['90094', /Only an administrator may consent/, /Global Administrator/, /Open the link with/],
    ['50020', /does not belong to this tenant/, /person who signs in/, /private window/],
    ['53003', /Conditional Access policy/, /Conditional Access Administrator/, /sign-in log/],
    ['650051', /half done, or the tenant is unmanaged/, /Administrator/, /half a minute/],
    ['7000229', /no service principal/, /Global Administrator/, /admin consent/],
    ['700016', /no service principal/, /Global Administrator/, /restore/],
    ['7000112', /disabled in this tenant/, /Application Administrator/, /Enabled for users to sign in/],
    ['500014', /Microsoft Graph, is disabled/, /Global Administrator/, /subscription/],
    ['7000215', /wrong client secret/, /Whoever runs the application/, /value, not its id/],
    ['7000222', /expired/, /Whoever runs the application/, /new client secret/],
    ['90002', /no such tenant/, /./, /domain/],
    ['90038', /another Microsoft cloud/, /./, /login\.microsoftonline\.us/],
    ['50011', /not registered/, /person who signs in/, /redirect_uri/],
    ['50076', /second factor/, /person who signs in/, /multifactor/],
    ['50105', /assigned/, /Application Administrator/, /Users and groups/],
  ];
  for (const [number, meaning, whoMends, remedy] of explained) {
    it(`says what AADSTS${number} means, who mends it and how`, () => {
      const explanation = explainSignInError(number);
      assert.equal(explanation.known, true);
      assert.match(english.text(explanation.meaning), meaning);
      assert.match(english.text(explanation.whoMends), whoMends);
      assert.match(english.text(explanation.remedy), remedy);
      assert.equal(explanation.link, `https://login.microsoftonline.com/error?code=${number}`);
    });
  }

  it('explains every number of the table in both languages', () => {
    for (const number of signInNumbers) {
      const { meaning, whoMends, remedy, known } = explainSignInError(number);
      assert.equal(known, true, number);
      for (const sentence of [meaning, whoMends, remedy]) {
        assert.ok(english.text(sentence).length > 10, number);
        assert.notEqual(french.text(sentence), english.text(sentence), number);
      }
    }
  });

  it('gives an unknown number a general answer and the link', () => {
    const { meaning, known, link } = explainSignInError('1234567');
    assert.equal(known, false);
    assert.match(english.text(meaning), /no explanation of AADSTS1234567/);
    assert.equal(link, 'https://login.microsoftonline.com/error?code=1234567');
  });

  it('puts nothing but a number into the link', () => {
    assert.equal(explainSignInError('1&x=<y>').link, 'https://login.microsoftonline.com/error?code=1%26x%3D%3Cy%3E');
  });

  it('does not take names of the language for numbers', () => {
    assert.equal(explainSignInError('constructor').known, false);
  });
});
