import assert from 'node:assert/strict';
import { conditionalAccess } from '../../../src/diagnosis/checks/conditional-access.ts';
import { factsOf, integrationClientId, read, resultOf } from '../facts-of.ts';

describe('conditional-access', () => {
  it('passes without a policy', () => {
    const facts = factsOf();
    assert.equal(
      read(conditionalAccess, facts),
      'pass: No active policy applies to the integration app, neither by its id nor as one for all apps.',
    );
    assert.deepEqual(resultOf(conditionalAccess, facts).values, {});
  });

  it('tells how many apply at consent', () => {
    const facts = factsOf({
      accessPolicies: [
        {
          id: 'p',
          displayName: 'Block all',
          state: 'enabled',
          conditions: { applications: { includeApplications: ['All'], excludeApplications: null } },
        },
        {
          id: 'p',
          displayName: 'Block all',
          state: 'enabled',
          conditions: { applications: { includeApplications: ['All'], excludeApplications: null } },
        },
      ],
    });
    assert.equal(
      read(conditionalAccess, facts),
      'pass: 2 active policies apply to the administrator’s sign-in at consent. They cannot block the app itself.',
    );
    assert.deepEqual(resultOf(conditionalAccess, facts).values, { count: 2 });
  });

  it('leaves out those that only report', () => {
    assert.equal(
      read(
        conditionalAccess,
        factsOf({
          accessPolicies: [
            {
              id: 'p',
              displayName: 'Block all',
              state: 'enabledForReportingButNotEnforced',
              conditions: { applications: { includeApplications: ['All'], excludeApplications: null } },
            },
          ],
        }),
      ),
      'pass: No active policy applies to the integration app, neither by its id nor as one for all apps.',
    );
  });

  it('leaves out those that exclude the app', () => {
    assert.equal(
      read(
        conditionalAccess,
        factsOf({
          accessPolicies: [
            {
              id: 'p',
              displayName: 'Block all',
              state: 'enabled',
              conditions: { applications: { includeApplications: ['All'], excludeApplications: [integrationClientId] } },
            },
          ],
        }),
      ),
      'pass: No active policy applies to the integration app, neither by its id nor as one for all apps.',
    );
  });

  it('warns of one that names the app', () => {
    const facts = factsOf({
      accessPolicies: [
        {
          id: 'p',
          displayName: 'Block all',
          state: 'enabled',
          conditions: { applications: { includeApplications: [integrationClientId], excludeApplications: null } },
        },
      ],
    });
    assert.equal(
      read(conditionalAccess, facts),
      'warning: The policy Block all names the integration app. It can stop an administrator at consent, not the app itself.',
    );
    assert.deepEqual(resultOf(conditionalAccess, facts).values, { policies: 'Block all' });
  });

  it('names a policy by its id when it has no name', () => {
    const facts = factsOf({
      accessPolicies: [
        {
          id: 'p',
          displayName: null,
          state: 'enabled',
          conditions: { applications: { includeApplications: [integrationClientId], excludeApplications: null } },
        },
      ],
    });
    assert.equal(
      read(conditionalAccess, facts),
      'warning: The policy p names the integration app. It can stop an administrator at consent, not the app itself.',
    );
    assert.deepEqual(resultOf(conditionalAccess, facts).values, { policies: 'p' });
  });

  it('takes a policy without applications', () => {
    assert.equal(
      read(
        conditionalAccess,
        factsOf({ accessPolicies: [{ id: 'p', displayName: null, state: 'enabled', conditions: { applications: null } }] }),
      ),
      'pass: No active policy applies to the integration app, neither by its id nor as one for all apps.',
    );
  });
});
