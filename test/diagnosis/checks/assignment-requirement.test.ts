import assert from 'node:assert/strict';
import { assignmentRequirement } from '../../../src/diagnosis/checks/assignment-requirement.ts';
import { app, factsOf, read, resultOf, withoutIntegration } from '../facts-of.ts';

describe('assignment-requirement', () => {
  it('passes when none is required', () => {
    const facts = factsOf();
    assert.equal(read(assignmentRequirement, facts), 'pass: No assignment is required.');
    assert.deepEqual(resultOf(assignmentRequirement, facts).values, { appRoleAssignmentRequired: false });
  });

  it('warns when one is', () => {
    const facts = factsOf({ integrationApp: app({ appRoleAssignmentRequired: true }) });
    assert.equal(
      read(assignmentRequirement, facts),
      'warning: Only assigned people may sign in to it. This can stop an administrator at consent, not the app itself.',
    );
    assert.deepEqual(resultOf(assignmentRequirement, facts).values, { appRoleAssignmentRequired: true });
  });

  it('does not apply when it is missing', () => {
    assert.equal(
      read(assignmentRequirement, factsOf(withoutIntegration)),
      'not-applicable: Not applicable: the integration app is not in the tenant.',
    );
  });
});
