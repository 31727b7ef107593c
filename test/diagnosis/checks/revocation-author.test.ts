import assert from 'node:assert/strict';
import { revocationAuthor } from '../../../src/diagnosis/checks/revocation-author.ts';
import { auditEvent, factsOf, graphObjectId, integrationObjectId, log, read, resultOf } from '../facts-of.ts';

describe('revocation-author', () => {
  it('passes when none was removed', () => {
    assert.equal(read(revocationAuthor, factsOf()), 'pass: The audit log shows no removal of permissions.');
  });

  it('names who removed one', () => {
    const facts = factsOf({
      audit: log(
        auditEvent('Remove app role assignment from service principal', {
          targets: [{ id: graphObjectId, name: 'Microsoft Graph' }],
          changes: [{ name: 'ServicePrincipal.ObjectID', before: `"${integrationObjectId}"`, after: '' }],
        }),
      ),
    });
    assert.equal(
      read(revocationAuthor, facts),
      'warning: admin@contoso.onmicrosoft.com removed a permission on Nov 20, 2026, 09:12 AM UTC.',
    );
    assert.deepEqual(resultOf(revocationAuthor, facts).values, {
      at: '2026-11-20T09:12:44Z',
      from: '203.0.113.7',
      by: 'admin@contoso.onmicrosoft.com',
      byKind: 'person',
      byAppId: null,
    });
  });

  it('tells a removal that was made up for', () => {
    const facts = factsOf({
      audit: log(auditEvent('Consent to application', { at: '2026-11-21T08:00:00Z' }), auditEvent('Remove delegated permission grant')),
    });
    assert.equal(
      read(revocationAuthor, facts),
      'pass: admin@contoso.onmicrosoft.com removed a permission on Nov 20, 2026, 09:12 AM UTC. Consent was granted again since.',
    );
    assert.equal(resultOf(revocationAuthor, facts).values['at'], '2026-11-20T09:12:44Z');
  });

  it('knows the delegated kind too', () => {
    assert.equal(
      read(revocationAuthor, factsOf({ audit: log(auditEvent('Remove delegated permission grant')) })),
      'warning: admin@contoso.onmicrosoft.com removed a permission on Nov 20, 2026, 09:12 AM UTC.',
    );
  });

  it('does not conclude from a log that was cut off', () => {
    assert.equal(
      read(revocationAuthor, factsOf({ audit: { events: [], complete: false } })),
      'unknown: Not known: the log does not go back far enough.',
    );
  });
});
