import assert from 'node:assert/strict';
import { recogniseSignInErrors } from '../../../src/intake/recognisers/sign-in-error.ts';
import { ids } from '../pastes.ts';

const numbers = (text: string): string[] => recogniseSignInErrors(text).map(({ number }) => number);
const tenants = (text: string): (string | null)[] => recogniseSignInErrors(text).map(({ entraTenantId }) => entraTenantId);

describe('recogniseSignInErrors', () => {
  it('gives several in the order in which they stand, each once', () => {
    assert.deepEqual(numbers('"error_codes": [90094] … AADSTS65004: no. AADSTS90094 AADSTS50020'), ['90094', '65004', '50020']);
    assert.deepEqual(numbers('https://login.microsoftonline.com/error?code=53003 AADSTS65004'), ['53003', '65004']);
  });

  it('reads an entry of Entra’s sign-in log, as it is shown and as it is downloaded', () => {
    assert.deepEqual(numbers('Status\tFailure\nSign-in error code\t7000112\nFailure reason\tApplication is disabled.'), ['7000112']);
    assert.deepEqual(numbers('Sign-in error code\n700016\nFailure reason\nApplication was not found'), ['700016']);
    assert.deepEqual(numbers('**Sign-in error code:** 53003'), ['53003']);
    assert.deepEqual(numbers('"status": { "errorCode": 700016,\n "failureReason": "Application was not found" }'), ['700016']);
    assert.deepEqual(numbers('"errorCode": 0, "failureReason": "Other."'), []);
    assert.deepEqual(numbers('{"errorCode":70001,"message":"Bad request"}'), []);
  });

  const bare: [string, string[]][] = [
    ['65004', ['65004']],
    ['  error 65004!  ', ['65004']],
    ['I get code 65004', ['65004']],
    ["Code d'erreur : 65004", ['65004']],
    [`${' '.repeat(80)}65004${' '.repeat(80)}`, ['65004']],
    ['case 65004', []],
    ['65004 of them', []],
    ['65004 12', []],
    ['1 65004', []],
    ['call 12345678', []],
    ['12345', []],
    ['error error error error error', []],
    [`error ${'. '.repeat(11)}65004`, ['65004']],
    [`error ${'! '.repeat(20)}65004`, []],
    [`error 65004${'!'.repeat(45)}`, []],
  ];
  for (const [text, wanted] of bare) {
    it(`takes ${JSON.stringify(text)} for ${wanted[0] ?? 'no number'}`, () => {
      assert.deepEqual(numbers(text), wanted);
    });
  }

  describe('the tenant', () => {
    const page = (tenant: string, number: string) => `https://login.microsoftonline.com/error?code=${number}&tenant=${tenant}`;

    it('is the one of the address in which the number stands, before it or behind it', () => {
      assert.deepEqual(tenants(`see ${page(ids.tenant, '65004')} now`), [ids.tenant]);
      assert.deepEqual(tenants(`https://bot.example/cb?TENANT=${ids.tenant.toUpperCase()}&error=AADSTS65004 ok`), [ids.tenant]);
    });

    it('is not taken from another address, nor from behind the address', () => {
      assert.deepEqual(tenants(`https://admin.webex.com/?tenant=${ids.tenant} AADSTS65004 there`), [null]);
      assert.deepEqual(tenants(`AADSTS65004 https://admin.webex.com/?tenant=${ids.tenant}`), [null]);
      assert.deepEqual(tenants(`${page(ids.tenant, '65004')} ${page(ids.org, '90094')}`), [ids.tenant, ids.org]);
    });

    it('is looked for within 1,000 characters', () => {
      const far = 'y'.repeat(1000);
      assert.deepEqual(tenants(`https://a.example/?tenant=${ids.tenant}&x=${far}AADSTS65004`.replace('yAAD', '&AAD')), [null]);
      assert.deepEqual(tenants(`https://a.example/?AADSTS65004&x=${far}&tenant=${ids.tenant}`), [null]);
    });
  });
});
