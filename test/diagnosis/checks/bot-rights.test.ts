import assert from 'node:assert/strict';
import { botRights } from '../../../src/diagnosis/checks/bot-rights.ts';
import { allRoles, evidence, factsOf, read, resultOf } from '../facts-of.ts';

describe('bot-rights', () => {
  it('passes when nothing is missing', () => {
    const facts = factsOf();
    assert.equal(read(botRights, facts), 'pass: This bot holds every permission that the checks need.');
    assert.deepEqual(resultOf(botRights, facts).values, { held: allRoles.join(' '), missing: '' });
  });

  it('names what switches further checks on', () => {
    assert.equal(
      read(
        botRights,
        factsOf({ admission: { admitted: true, roles: ['Application.Read.All', 'AuditLog.Read.All', 'Directory.Read.All'], evidence } }),
      ),
      'warning: Some checks are off. They need Policy.Read.All, ConsentRequest.Read.All, DirectoryRecommendations.Read.All, ServiceHealth.Read.All, and Synchronization.Read.All.',
    );
  });

  it('fails without the two that are needed', () => {
    assert.equal(
      read(botRights, factsOf({ admission: { admitted: true, roles: ['Policy.Read.All'], evidence } })),
      'fail: The main checks are off. They need Application.Read.All and AuditLog.Read.All.',
    );
  });

  it('does not apply when the bot was not let in', () => {
    assert.equal(
      read(botRights, factsOf({ admission: { admitted: false, code: '7000229', text: '', evidence } })),
      'not-applicable: This bot could not sign in, so its permissions are not known.',
    );
  });

  it('claims nothing to be missing when the token does not show it', () => {
    assert.equal(
      read(botRights, factsOf({ admission: { admitted: true, roles: null, evidence } })),
      'not-applicable: Microsoft’s token does not show the permissions. Each check asks, and says when it is refused.',
    );
  });
});
