import assert from 'node:assert/strict';
import { appRoles } from '../../../src/diagnosis/checks/app-roles.ts';
import { factsOf, grant, lacks, read, resultOf, roleAssignments } from '../facts-of.ts';

describe('app-roles', () => {
  it('passes when all seven are granted', () => {
    const facts = factsOf();
    assert.equal(read(appRoles, facts), 'pass: All 7 permissions are granted.');
    assert.deepEqual(resultOf(appRoles, facts).values, {
      granted:
        'Group.Read.All Place.Read.All User.Read.All AuditLog.Read.All Application.ReadWrite.OwnedBy GroupMember.Read.All Domain.Read.All',
      missing: '',
      unproven: '',
    });
  });

  it('fails when none is granted', () => {
    assert.equal(read(appRoles, factsOf({ appRoleAssignments: [] })), 'fail: None of its application permissions is granted.');
  });

  it('names what is missing', () => {
    assert.equal(
      read(appRoles, factsOf({ appRoleAssignments: roleAssignments('AuditLog.Read.All', 'Place.Read.All') })),
      'warning: Not granted: Place.Read.All and AuditLog.Read.All.',
    );
  });

  it('takes either kind where the consent screen’s text fits both', () => {
    assert.equal(
      read(
        appRoles,
        factsOf({ appRoleAssignments: roleAssignments('Place.Read.All'), delegatedGrants: [grant(' User.Read Place.Read.All')] }),
      ),
      'pass: All 7 permissions are granted.',
    );
  });

  it('does not take a delegated one where the text proves the other', () => {
    assert.equal(
      read(appRoles, factsOf({ appRoleAssignments: roleAssignments('AuditLog.Read.All'), delegatedGrants: [grant('AuditLog.Read.All')] })),
      'warning: Not granted: AuditLog.Read.All.',
    );
  });

  it('does not take one person’s delegated grant', () => {
    assert.equal(
      read(
        appRoles,
        factsOf({ appRoleAssignments: roleAssignments('Place.Read.All'), delegatedGrants: [grant('Place.Read.All', 'Principal')] }),
      ),
      'warning: Not granted: Place.Read.All.',
    );
  });

  it('never says missing when the delegated grants could not be read', () => {
    const facts = factsOf({ appRoleAssignments: roleAssignments('Place.Read.All') }, { delegatedGrants: lacks('Directory.Read.All') });
    assert.equal(
      read(appRoles, facts),
      'warning: Not granted as application permissions: Place.Read.All. They may be granted as delegated ones, which this bot could not read.',
    );
    assert.deepEqual(resultOf(appRoles, facts).values, {
      granted: 'Group.Read.All User.Read.All AuditLog.Read.All Application.ReadWrite.OwnedBy GroupMember.Read.All Domain.Read.All',
      missing: '',
      unproven: 'Place.Read.All',
    });
  });

  it('counts only grants of Microsoft Graph', () => {
    assert.equal(
      read(appRoles, factsOf({ appRoleAssignments: roleAssignments().map((one) => ({ ...one, resourceId: 'another' })) })),
      'fail: None of its application permissions is granted.',
    );
  });

  it('counts all when Microsoft Graph could not be read', () => {
    assert.equal(
      read(
        appRoles,
        factsOf(
          { appRoleAssignments: roleAssignments().map((one) => ({ ...one, resourceId: 'another' })) },
          { graphServicePrincipal: lacks('x') },
        ),
      ),
      'pass: All 7 permissions are granted.',
    );
  });
});
