import assert from 'node:assert/strict';
import { removalAuthor } from '../../../src/diagnosis/checks/removal-author.ts';
import { auditEvent, deletedApp, factsOf, lacks, log, read, resultOf, script, withoutIntegration } from '../facts-of.ts';

describe('removal-author', () => {
  it('passes when nothing was removed', () => {
    const facts = factsOf();
    assert.equal(read(removalAuthor, facts), 'pass: The audit log shows no removal of the integration app.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, {});
  });

  it('names the person', () => {
    const facts = factsOf({
      ...withoutIntegration,
      deletedIntegrationApps: [deletedApp()],
      audit: log(auditEvent('Remove service principal')),
    });
    assert.equal(read(removalAuthor, facts), 'fail: admin@contoso.onmicrosoft.com removed it on Nov 20, 2026, 09:12 AM UTC.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, {
      activity: 'deleted',
      at: '2026-11-20T09:12:44Z',
      from: '203.0.113.7',
      by: 'admin@contoso.onmicrosoft.com',
      byKind: 'person',
      byAppId: null,
    });
  });

  it('names the application', () => {
    const facts = factsOf({
      ...withoutIntegration,
      deletedIntegrationApps: [deletedApp()],
      audit: log(auditEvent('Remove service principal', { by: script, from: null })),
    });
    assert.equal(read(removalAuthor, facts), 'fail: The application Cleanup runbook removed it on Nov 20, 2026, 09:12 AM UTC.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, {
      activity: 'deleted',
      at: '2026-11-20T09:12:44Z',
      from: null,
      by: 'Cleanup runbook',
      byKind: 'application',
      byAppId: '1950a258-227b-4e31-a9cf-717495945fc2',
    });
  });

  it('says so when the log names nobody', () => {
    const facts = factsOf({
      ...withoutIntegration,
      deletedIntegrationApps: [deletedApp()],
      audit: log(auditEvent('Remove service principal', { by: null, from: null })),
    });
    assert.equal(read(removalAuthor, facts), 'fail: Somebody whom the log does not name removed it on Nov 20, 2026, 09:12 AM UTC.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, {
      activity: 'deleted',
      at: '2026-11-20T09:12:44Z',
      from: null,
      by: null,
      byKind: null,
      byAppId: null,
    });
  });

  it('tells a deletion for good', () => {
    assert.equal(
      read(removalAuthor, factsOf({ ...withoutIntegration, audit: log(auditEvent('Hard delete service principal')) })),
      'fail: admin@contoso.onmicrosoft.com deleted it for good on Nov 20, 2026, 09:12 AM UTC.',
    );
  });

  it('tells a removal that is over', () => {
    assert.equal(
      read(removalAuthor, factsOf({ audit: log(auditEvent('Remove service principal')) })),
      'pass: admin@contoso.onmicrosoft.com removed it on Nov 20, 2026, 09:12 AM UTC. It is back since.',
    );
  });

  it('waits for the log within 15 minutes', () => {
    const facts = factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-23T11:45:01Z' })] });
    assert.equal(read(removalAuthor, facts), 'warning: Not yet in the audit log. Entra needs up to 15 minutes: check again then.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, { deletedAt: '2026-11-23T11:45:01Z' });
  });

  it('does not wait longer', () => {
    const facts = factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-23T11:45:00Z' })] });
    assert.equal(read(removalAuthor, facts), 'warning: The audit log of the last 30 days has no entry about the removal.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, { deletedAt: '2026-11-23T11:45:00Z', logDays: 30 });
  });

  it('says that a free tenant’s log reaches back 7 days only', () => {
    const facts = factsOf({
      ...withoutIntegration,
      licences: [],
      deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-16T11:00:00Z' })],
    });
    assert.equal(read(removalAuthor, facts), 'unknown: Not known: the log does not go back far enough.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, { deletedAt: '2026-11-16T11:00:00Z', logDays: 7 });
  });

  it('has no entry on the seventh day', () => {
    assert.equal(
      read(
        removalAuthor,
        factsOf({ ...withoutIntegration, licences: [], deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-16T13:00:00Z' })] }),
      ),
      'warning: The audit log of the last 7 days has no entry about the removal.',
    );
  });

  it('does not conclude from a log that was cut off', () => {
    const facts = factsOf({ ...withoutIntegration, audit: { events: [], complete: false } });
    assert.equal(read(removalAuthor, facts), 'unknown: Not known: the log does not go back far enough.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, { deletedAt: null, logDays: 30 });
  });

  it('has no entry when it was never there', () => {
    const facts = factsOf(withoutIntegration);
    assert.equal(read(removalAuthor, facts), 'warning: The audit log of the last 30 days has no entry about the removal.');
    assert.deepEqual(resultOf(removalAuthor, facts).values, { deletedAt: null, logDays: 30 });
  });

  it('does not know without the log', () => {
    assert.equal(
      read(removalAuthor, factsOf({}, { audit: lacks('AuditLog.Read.All') })),
      'unknown: Not checked: this bot lacks the permission AuditLog.Read.All.',
    );
  });

  it('blames nobody for a deletion that is not logged yet, although the log has an older one', () => {
    const audit = log(
      auditEvent('Restore service principal', { at: '2026-11-04T08:00:00Z' }),
      auditEvent('Remove service principal', { at: '2026-11-03T08:00:00Z' }),
    );
    const deletedIntegrationApps = [deletedApp({ deletedDateTime: '2026-11-23T11:58:00Z' })];
    assert.equal(
      read(removalAuthor, factsOf({ ...withoutIntegration, deletedIntegrationApps, audit })),
      'warning: Not yet in the audit log. Entra needs up to 15 minutes: check again then.',
    );
    const unrestored = log(auditEvent('Remove service principal', { at: '2026-11-03T08:00:00Z' }));
    assert.match(read(removalAuthor, factsOf({ ...withoutIntegration, deletedIntegrationApps, audit: unrestored })), /^warning: Not yet/);
  });

  it('takes a removal that was undone for no answer when the app is gone again', () => {
    const audit = log(
      auditEvent('Consent to application', { at: '2026-11-21T08:00:00Z' }),
      auditEvent('Remove service principal', { at: '2026-11-20T08:00:00Z' }),
    );
    assert.equal(
      read(removalAuthor, factsOf({ ...withoutIntegration, audit })),
      'warning: The audit log of the last 30 days has no entry about the removal.',
    );
  });

  it('speaks of no removal while it is not known whether the app is there', () => {
    const unread = { integrationApp: lacks('Application.Read.All'), deletedIntegrationApps: lacks('Application.Read.All') };
    assert.equal(read(removalAuthor, factsOf({}, unread)), 'pass: The audit log shows no removal of the integration app.');
    assert.match(read(removalAuthor, factsOf({ audit: log(auditEvent('Remove service principal')) }, unread)), /^fail: .* removed it on/);
    const undone = log(auditEvent('Restore service principal', { at: '2026-11-21T08:00:00Z' }), auditEvent('Remove service principal'));
    assert.match(read(removalAuthor, factsOf({ audit: undone }, unread)), /^pass: .* It is back since\.$/);
    assert.equal(
      read(removalAuthor, factsOf({ audit: { events: [], complete: false } })),
      'unknown: Not known: the log does not go back far enough.',
    );
  });
});
