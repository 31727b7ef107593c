import assert from 'node:assert/strict';
import { pastedSignInError } from '../../../src/diagnosis/checks/pasted-sign-in-error.ts';
import { explainSignInError } from '../../../src/diagnosis/sign-in-errors.ts';
import { english, factsOf, read, report, resultOf } from '../facts-of.ts';

describe('pasted-sign-in-error', () => {
  it('does not apply without one', () => {
    assert.equal(read(pastedSignInError, factsOf()), 'not-applicable: The paste holds no sign-in error.');
  });

  it('explains the number', () => {
    const facts = factsOf({ paste: report({ signInError: '65004' }) });
    assert.equal(read(pastedSignInError, facts), `warning: AADSTS65004: ${english(explainSignInError('65004').meaning)}`);
    assert.deepEqual(resultOf(pastedSignInError, facts).values, { code: '65004' });
  });
});
