import assert from 'node:assert/strict';
import { provisioningFailures } from '../../../src/diagnosis/checks/provisioning-failures.ts';
import { factsOf, now, read, resultOf } from '../facts-of.ts';

describe('provisioning-failures', () => {
  it('passes without failures', () => {
    const facts = factsOf();
    assert.equal(read(provisioningFailures, facts), 'pass: No failure in the last 7 days.');
    assert.deepEqual(resultOf(provisioningFailures, facts).values, {});
  });

  it('names the three most frequent codes', () => {
    const facts = factsOf({
      provisioningFailures: ['A', 'B', 'B', 'C', 'C', 'C', null, null, null, null].map((code) => ({ at: now, code })),
    });
    assert.equal(read(provisioningFailures, facts), 'warning: 10 failures in the last 7 days: ? (4), C (3), and B (2).');
    assert.deepEqual(resultOf(provisioningFailures, facts).values, { failures: 10, codes: '? (4) C (3) B (2)' });
  });

  it('does not call a full page all of them', () => {
    const facts = factsOf({ provisioningFailures: Array.from({ length: 50 }, () => ({ at: now, code: 'A' })) });
    assert.equal(read(provisioningFailures, facts), 'warning: At least 50 failures in the last 7 days: A (50).');
  });
});
