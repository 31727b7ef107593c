import assert from 'node:assert/strict';
import { secondAppOwner } from '../../../src/diagnosis/checks/second-app-owner.ts';
import { factsOf, integrationObjectId, read, resultOf, withoutIntegration } from '../facts-of.ts';

describe('second-app-owner', () => {
  it('passes when the integration owns it', () => {
    const facts = factsOf();
    assert.equal(read(secondAppOwner, facts), 'pass: The integration app owns it.');
    assert.deepEqual(resultOf(secondAppOwner, facts).values, { expected: integrationObjectId, owners: integrationObjectId });
  });

  it('warns when the owner is a vanished object', () => {
    const facts = factsOf({
      secondAppOwners: [{ id: 'old' }, { id: 'older' }],
    });
    assert.equal(read(secondAppOwner, facts), 'warning: The integration app that is in the tenant now does not own it.');
    assert.deepEqual(resultOf(secondAppOwner, facts).values, { expected: integrationObjectId, owners: 'old older' });
  });

  it('does not apply when the integration is missing', () => {
    assert.equal(
      read(secondAppOwner, factsOf(withoutIntegration)),
      'not-applicable: Not applicable: the integration app is not in the tenant.',
    );
  });
});
