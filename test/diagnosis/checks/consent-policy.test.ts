import assert from 'node:assert/strict';
import { consentPolicy } from '../../../src/diagnosis/checks/consent-policy.ts';
import { factsOf, read, resultOf } from '../facts-of.ts';

describe('consent-policy', () => {
  it('tells that consent can be asked for', () => {
    const facts = factsOf();
    assert.equal(read(consentPolicy, facts), 'pass: People without the right to consent can ask for it in Entra.');
    assert.deepEqual(resultOf(consentPolicy, facts).values, { isEnabled: true });
  });

  it('tells that it cannot', () => {
    const facts = factsOf({ consentPolicy: { isEnabled: false } });
    assert.equal(
      read(consentPolicy, facts),
      'pass: People without the right to consent cannot ask for it in Entra: turn to an administrator.',
    );
    assert.deepEqual(resultOf(consentPolicy, facts).values, { isEnabled: false });
  });
});
