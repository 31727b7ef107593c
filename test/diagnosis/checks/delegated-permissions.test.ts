import assert from 'node:assert/strict';
import { delegatedPermissions } from '../../../src/diagnosis/checks/delegated-permissions.ts';
import { factsOf, grant, lacks, read, resultOf } from '../facts-of.ts';

describe('delegated-permissions', () => {
  it('passes when it is granted for everybody', () => {
    const facts = factsOf();
    assert.equal(read(delegatedPermissions, facts), 'pass: User.Read is granted for everybody.');
    assert.deepEqual(resultOf(delegatedPermissions, facts).values, { scopes: 'User.Read' });
  });

  it('warns when it is granted for single people', () => {
    const facts = factsOf({ delegatedGrants: [grant('User.Read', 'Principal')] });
    assert.equal(read(delegatedPermissions, facts), 'warning: User.Read is granted for single people only, not for everybody.');
    assert.deepEqual(resultOf(delegatedPermissions, facts).values, { scopes: '' });
  });

  it('warns when it is not granted', () => {
    const facts = factsOf({ delegatedGrants: [grant('openid  profile')] });
    assert.equal(read(delegatedPermissions, facts), 'warning: User.Read is not granted.');
    assert.deepEqual(resultOf(delegatedPermissions, facts).values, { scopes: 'openid profile' });
  });

  it('does not know without the permission', () => {
    assert.equal(
      read(delegatedPermissions, factsOf({}, { delegatedGrants: lacks('Directory.Read.All') })),
      'unknown: Not checked: this bot lacks the permission Directory.Read.All.',
    );
  });
});
