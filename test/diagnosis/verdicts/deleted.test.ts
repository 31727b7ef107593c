import assert from 'node:assert/strict';
import { verdictsOf } from '../../../src/diagnosis/verdict.ts';
import {
  app,
  auditEvent,
  deletedApp,
  english,
  factsOf,
  first,
  integrationClientId,
  integrationObjectId,
  lacks,
  lines,
  links,
  log,
  now,
  report,
  script,
  second,
  tenantId,
  unread,
  verdicts,
  viewOf,
  withoutIntegration,
} from '../facts-of.ts';

const inBin = { ...withoutIntegration, deletedIntegrationApps: [deletedApp()] };
const removed = auditEvent('Remove service principal');
const told = (states: Parameters<typeof first>[0]) => {
  const { cause, confidence, because, headline } = first(states);
  return `${cause} (${confidence}): ${english(headline)} ${english(because)}`;
};
const restorable = 'Cisco Webex Identity Integration was deleted. It can still be restored.';
const consentUrl = `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${integrationClientId}`;

describe('a deleted integration', () => {
  it('is told with its author, date, address and term', () => {
    const verdict = first(factsOf({ ...inBin, audit: log(removed) }));
    assert.equal(verdict.cause, 'deleted-restorable');
    assert.equal(verdict.owner, 'tenant');
    assert.equal(verdict.since, '2026-11-20T09:12:44Z');
    assert.deepEqual(lines(verdict), [
      'Deleted: Nov 20, 2026, 09:12 AM UTC',
      'By: admin@contoso.onmicrosoft.com *',
      'From address: 203.0.113.7 *',
      'Restorable until: December 20, 2026',
    ]);
    assert.deepEqual(verdict.checks, [
      'integration-app',
      'deleted-integration-app',
      'removal-author',
      'recurring-removal',
      'clean-up-recommendation',
    ]);
    assert.deepEqual(verdict.verify.map(english), [
      'In Control Hub, open Organization Settings > Directory Synchronization and check that “Allow Azure AD sync” is on.',
      'In the Entra admin center, open Enterprise apps and check that Cisco Webex Identity and Cisco Webex Identity Integration are listed.',
    ]);
  });

  it('is certain when bin and log agree', () => {
    assert.equal(
      told(factsOf({ ...inBin, audit: log(removed) })),
      `deleted-restorable (high): ${restorable} The recycle bin holds it and the audit log names who deleted it.`,
    );
  });

  it('is less certain without the log', () => {
    const states = factsOf(inBin, { audit: lacks('AuditLog.Read.All') });
    assert.equal(told(states), `deleted-restorable (medium): ${restorable} The recycle bin holds it. Who deleted it could not be read.`);
    assert.deepEqual(lines(first(states)), ['Deleted: Nov 20, 2026, 09:12 AM UTC', 'Restorable until: December 20, 2026']);
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
  });

  it('says that a deletion of minutes ago is not yet in the log', () => {
    const states = factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-23T11:59:00Z' })] });
    assert.equal(
      told(states),
      `deleted-restorable (medium): ${restorable} The recycle bin holds it. Who deleted it is not yet in the audit log: check again in 15 minutes.`,
    );
  });

  it('names nobody where the log does not', () => {
    const states = factsOf({ ...inBin, audit: log(auditEvent('Remove service principal', { by: null, from: null })) });
    assert.equal(
      told(states),
      `deleted-restorable (high): ${restorable} The recycle bin holds it, and the audit log has the entry but names nobody.`,
    );
  });

  it('blames nobody for a second deletion that is not logged yet', () => {
    const audit = log(auditEvent('Restore service principal', { at: '2026-11-21T08:00:00Z' }), removed);
    const states = factsOf({
      ...withoutIntegration,
      deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-23T11:58:00Z' })],
      audit,
    });
    assert.match(told(states), /^deleted-restorable \(medium\): .* not yet in the audit log/);
    assert.deepEqual(lines(first(states)).slice(0, 1), ['Deleted: Nov 23, 2026, 11:58 AM UTC']);
    assert.ok(!lines(first(states)).some((line) => line.startsWith('By: ')));
  });

  it('is told by its own entry, whatever order the log is in and whatever happened to other copies', () => {
    const earlier = auditEvent('Remove service principal', { at: '2026-11-01T08:00:00Z', by: script });
    const back = auditEvent('Consent to application', { at: '2026-11-02T08:00:00Z' });
    const destroyed = auditEvent('Hard delete service principal', { at: '2026-11-22T08:00:00Z', by: script });
    for (const events of [
      [earlier, back, removed, destroyed],
      [destroyed, removed, back, earlier],
      [removed, earlier, destroyed, back],
    ]) {
      const verdict = first(factsOf({ ...inBin, audit: log(...events) }));
      assert.equal(verdict.cause, 'deleted-restorable');
      assert.equal(lines(verdict)[1], 'By: admin@contoso.onmicrosoft.com *');
    }
  });

  it('does not say how far the log reaches when the licences are not known', () => {
    const old = { ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-10T00:00:00Z' })] };
    assert.match(told(factsOf(old, { licences: lacks('Organization.Read.All') })), /The audit log has no entry about it\.$/);
  });

  it('says that a deletion is older than the log', () => {
    const old = { ...withoutIntegration, licences: [], deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-10T00:00:00Z' })] };
    assert.equal(
      told(factsOf(old)),
      `deleted-restorable (medium): ${restorable} The recycle bin holds it. It was deleted before the audit log begins: it reaches back 7 days.`,
    );
  });

  it('says that the log has no entry', () => {
    assert.equal(
      told(factsOf(inBin)),
      `deleted-restorable (medium): ${restorable} The recycle bin holds it. The audit log has no entry about it.`,
    );
  });

  it('leaves out what Entra does not date', () => {
    const verdict = first(factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: null })] }));
    assert.deepEqual(lines(verdict), []);
    assert.equal(verdict.since, null);
    assert.equal(english(verdict.because), 'The recycle bin holds it. The audit log has no entry about it.');
  });

  it('offers both ways, each with its role, cost and steps', () => {
    const [consent, restore, ...rest] = first(factsOf({ ...inBin, audit: log(removed) })).remedies;
    assert.ok(consent && restore);
    assert.deepEqual(rest, []);
    assert.equal(consent.id, 'consent-again');
    assert.equal(english(consent.title), 'Consent again');
    assert.equal(consent.role && english(consent.role), 'Global Administrator or Privileged Role Administrator');
    assert.equal(
      consent.consequence && english(consent.consequence),
      'The app gets a new object id. Check afterwards that Cisco Webex Identity still belongs to it. Do not restore it as well.',
    );
    assert.deepEqual(consent.steps.map(english), [
      'Open the consent link in a private window.',
      'Sign in as Global Administrator or Privileged Role Administrator of this tenant.',
      'Read the eight permissions and choose Accept.',
      'An error page after Accept is normal. Close the window.',
      'Re-check here.',
    ]);
    assert.deepEqual(consent.link, { title: { key: 'link.consent' }, url: consentUrl });
    assert.equal(consent.command, null);
    assert.equal(restore.id, 'restore');
    assert.equal(english(restore.title), 'Restore Cisco Webex Identity Integration');
    assert.equal(restore.role && english(restore.role), 'Cloud Application Administrator or Application Administrator');
    assert.equal(
      restore.consequence && english(restore.consequence),
      'It keeps its object id, owners and permissions. Provisioning may show errors for up to a day. Policies are not restored.',
    );
    assert.deepEqual(restore.steps.map(english), [
      'Open Graph Explorer and sign in, or use the PowerShell command below.',
      `Run POST https://graph.microsoft.com/v1.0/directory/deletedItems/${integrationObjectId}/restore without a body.`,
      'If it is refused, consent to Application.ReadWrite.All for yourself and run it again.',
      'Do not consent again as well: an app that is back blocks the restore with 409.',
      'Re-check here.',
    ]);
    assert.deepEqual(restore.link, { title: { key: 'link.graphExplorer' }, url: links.graphExplorer });
    assert.equal(
      restore.command,
      `Connect-MgGraph -TenantId ${tenantId} -Scopes Application.ReadWrite.All\nRestore-MgDirectoryDeletedItem -DirectoryObjectId ${integrationObjectId}`,
    );
  });

  it('names a renamed app, or its client id, in the remedy', () => {
    const titleOf = (displayName: string | null) => {
      const restore = first(factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ displayName })] })).remedies[1];
      return restore && english(restore.title);
    };
    assert.equal(titleOf('Webex connector'), 'Restore Webex connector');
    assert.equal(titleOf(null), `Restore ${integrationClientId}`);
  });

  it('is told to be kept when an application removed it', () => {
    const verdict = first(factsOf({ ...inBin, audit: log(auditEvent('Remove service principal', { by: script, from: null })) }));
    assert.deepEqual(lines(verdict), [
      'Deleted: Nov 20, 2026, 09:12 AM UTC',
      'By: The application Cleanup runbook',
      'Restorable until: December 20, 2026',
    ]);
    const keep = verdict.remedies.find(({ id }) => id === 'keep-it');
    assert.deepEqual(keep?.steps.map(english), [
      'Take the app out of what Cleanup runbook cleans up.',
      'Add a note and an owner to the app that tell what it is for.',
    ]);
    const unadvised = first(
      factsOf(
        { ...inBin, audit: log(auditEvent('Remove service principal', { by: script, from: null })) },
        { recommendations: lacks('x') },
      ),
    );
    assert.equal(
      unadvised.remedies.find(({ id }) => id === 'keep-it')?.steps.map(english)[2],
      'If Entra’s advice “Remove unused applications” lists it, dismiss it there.',
    );
    assert.equal(keep?.role && english(keep.role), 'Cloud Application Administrator or Application Administrator');
  });

  it('is told to recur, and why it probably goes', () => {
    const again = auditEvent('Remove service principal', { at: '2026-11-02T00:00:00Z' });
    const advice = { recommendationType: 'staleApps', displayName: null, status: 'active', lastModifiedDateTime: null };
    const verdict = first(factsOf({ ...inBin, audit: log(removed, again), recommendations: [advice] }));
    assert.deepEqual(lines(verdict).slice(-2), [
      'Recurrence: Deleted 2 times',
      'Likely reason: Entra’s own advice “Remove unused applications”',
    ]);
    const keep = verdict.remedies.find(({ id }) => id === 'keep-it');
    assert.deepEqual(
      keep?.steps.map(({ key }) => key),
      ['remedy.keepIt.note', 'remedy.keepIt.dismiss'],
    );
  });
});

describe('an integration that is gone for good', () => {
  it('is told so when the log says so', () => {
    const states = factsOf({
      ...withoutIntegration,
      audit: log(auditEvent('Hard delete service principal', { at: '2026-11-21T10:00:00Z' }), removed),
    });
    assert.equal(
      told(states),
      'deleted-for-good (high): Cisco Webex Identity Integration was deleted for good. It cannot be restored. The audit log shows that it was deleted for good.',
    );
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    assert.equal(lines(first(states))[0], 'Deleted: Nov 20, 2026, 09:12 AM UTC');
    const consequence = first(states).remedies[0]?.consequence;
    assert.equal(
      consequence && english(consequence),
      'The app gets a new object id. Check afterwards that Cisco Webex Identity still belongs to it.',
    );
    assert.equal(lines(first(states)).at(-1), 'Deleted for good: Nov 21, 2026, 10:00 AM UTC');
    assert.deepEqual(
      first(states).remedies.map(({ id }) => id),
      ['consent-again'],
    );
  });

  it('is told so when the bin does not hold it any more', () => {
    const states = factsOf({ ...withoutIntegration, audit: log(removed) });
    assert.equal(
      told(states),
      'deleted-for-good (high): Cisco Webex Identity Integration was deleted for good. It cannot be restored. The audit log shows the removal, and the recycle bin does not hold it any more.',
    );
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
  });

  it('is found by its name when the entry names no id of ours', () => {
    const nameless = auditEvent('Hard delete service principal', {
      changes: [],
      targets: [{ id: 'gone', name: 'Cisco Webex Identity Integration' }],
    });
    assert.equal(first(factsOf({ ...withoutIntegration, audit: log(nameless) })).cause, 'deleted-for-good');
  });
});

describe('an integration of which there is no trace', () => {
  it('was never consented to, or long ago', () => {
    const states = factsOf(withoutIntegration);
    assert.equal(
      told(states),
      'never-consented-or-long-deleted (medium): Cisco Webex Identity Integration is not in the tenant: never consented to, or deleted more than 30 days ago. Neither the recycle bin nor the audit log of the last 30 days shows it.',
    );
    assert.deepEqual(
      first(states).remedies.map(({ id }) => id),
      ['consent-again', 'set-up-wizard'],
    );
    assert.deepEqual(first(states).checks.slice(0, 2), ['paste', 'integration-app']);
  });

  it('was never set up when Webex does not know the tenant', () => {
    const states = factsOf({ ...withoutIntegration, paste: report({ fault: 'wizard-not-set-up' }) });
    assert.equal(
      told(states),
      'wizard-not-set-up (medium): Webex does not know the Entra tenant: the wizard app was never set up. Neither the recycle bin nor the audit log of the last 30 days shows it.',
    );
    const [wizard, ...rest] = first(states).remedies;
    assert.deepEqual(rest, []);
    assert.equal(wizard?.id, 'set-up-wizard');
    assert.deepEqual(wizard?.steps.map(english), [
      'Open Control Hub > Organization Settings > Directory Synchronization.',
      'Follow the steps of the article and grant consent when asked.',
      'Re-check here.',
    ]);
    assert.equal(wizard?.link?.url, 'https://help.webex.com/heauzeb');
  });
});

describe('an integration that is missing, with less than everything read', () => {
  it('is only missing when the log could not be read', () => {
    assert.equal(
      told(factsOf(withoutIntegration, { audit: lacks('AuditLog.Read.All') })),
      'integration-missing (low): Cisco Webex Identity Integration is not in the tenant. The recycle bin does not hold it, and the audit log could not be read.',
    );
  });

  it('is only missing when neither bin nor log tells how it went', () => {
    const deletedIntegrationApps = unread({ kind: 'network', detail: 'timeout' });
    const states = factsOf(withoutIntegration, { deletedIntegrationApps });
    const missing = 'integration-missing (low): Cisco Webex Identity Integration is not in the tenant.';
    assert.equal(told(states), `${missing} The recycle bin could not be read, and the audit log does not tell how it went.`);
    assert.equal(
      told(factsOf(withoutIntegration, { deletedIntegrationApps, audit: lacks('AuditLog.Read.All') })),
      `${missing} Neither the recycle bin nor the audit log could be read.`,
    );
    const cut = { ...withoutIntegration, audit: { events: [], complete: false } };
    assert.equal(told(factsOf(cut)), `${missing} Neither the recycle bin nor the audit log tells how it went.`);
    const undone = log(auditEvent('Consent to application', { at: '2026-11-21T00:00:00Z' }), removed);
    assert.equal(
      told(factsOf({ ...withoutIntegration, audit: undone })),
      `${missing} Neither the recycle bin nor the audit log tells how it went.`,
    );
    assert.equal(first(states).since, null);
    assert.deepEqual(lines(first(states)), []);
  });

  it('names who removed it although the bin could not be read', () => {
    const states = factsOf({ ...withoutIntegration, audit: log(removed) }, { deletedIntegrationApps: lacks('Application.Read.All') });
    assert.equal(
      told(states),
      'integration-missing (medium): Cisco Webex Identity Integration is not in the tenant. The audit log shows the removal. The recycle bin could not be read.',
    );
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    assert.equal(lines(first(states))[1], 'By: admin@contoso.onmicrosoft.com *');
  });
});

describe('a removal that only the log shows', () => {
  const unreadTenant = {
    integrationApp: unread({ kind: 'network', detail: 'network' }),
    deletedIntegrationApps: unread({ kind: 'network', detail: 'network' }),
  };
  const byLog = (...events: Parameters<typeof log>) =>
    verdicts(factsOf({ audit: log(...events) }, unreadTenant)).map(({ cause }) => cause)[0];

  it('is told with less confidence', () => {
    const states = factsOf({ audit: log(removed) }, unreadTenant);
    assert.equal(
      told(states),
      'deleted-restorable (medium): The audit log shows that Cisco Webex Identity Integration was deleted. The audit log shows the removal. What is in the tenant now could not be read.',
    );
    assert.equal(lines(first(states)).at(-1), 'Restorable until: December 20, 2026');
  });

  it('is not told to be restorable when the bin was read and does not hold it', () => {
    const states = factsOf({ audit: log(removed) }, { integrationApp: unreadTenant.integrationApp });
    assert.equal(first(states).cause, 'deleted-for-good');
    assert.equal(first(states).confidence, 'medium');
  });

  it('is over when it came back', () => {
    assert.equal(byLog(auditEvent('Restore service principal', { at: '2026-11-21T00:00:00Z' }), removed), 'undetermined');
    assert.equal(byLog(auditEvent('Consent to application', { at: '2026-11-21T00:00:00Z' }), removed), 'undetermined');
  });

  it('is not restorable after 30 days, nor without an object id', () => {
    assert.equal(byLog(auditEvent('Remove service principal', { at: '2026-10-24T11:59:59Z' })), 'undetermined');
    assert.equal(byLog(auditEvent('Remove service principal', { targets: [] })), 'undetermined');
  });

  it('is for good when the log says so', () => {
    const states = factsOf({ audit: log(auditEvent('Hard delete service principal')) }, unreadTenant);
    assert.equal(first(states).cause, 'deleted-for-good');
    assert.equal(first(states).confidence, 'medium');
  });
});

describe('an integration that is not found in a national cloud', () => {
  const government = { ...links, graph: 'https://graph.microsoft.us', graphExplorer: null };
  const moment = { now, tenantId, graphUrl: government.graph };
  const inGovernment = (states: Parameters<typeof first>[0]) => {
    const view = { ...viewOf(states), links: government };
    const [verdict] = verdictsOf(view);
    assert.ok(verdict);
    return verdict;
  };

  it('is not said to be missing: Cisco may use another client id there', () => {
    const named = app({ id: 'x', appId: 'ab4e17c0-d592-4f38-80a6-e3c95b7f2d14', appOwnerOrganizationId: null });
    for (const deletedIntegrationApps of [unread({ kind: 'network', detail: 'timeout' }), undefined]) {
      const states = factsOf(
        { ...withoutIntegration, webexApps: [named, second()], moment },
        deletedIntegrationApps ? { deletedIntegrationApps } : {},
      );
      const verdict = inGovernment(states);
      assert.equal(verdict.cause, 'integration-missing');
      assert.equal(verdict.confidence, 'low');
      assert.equal(english(verdict.headline), 'Cisco Webex Identity Integration was not found by its client id.');
      assert.deepEqual(
        verdict.remedies.map(({ id }) => id),
        ['ask-cisco', 'set-up-wizard'],
      );
      assert.ok(!verdictsOf({ ...viewOf(states), links: government }).some(({ cause }) => cause === 'look-alike'));
    }
  });

  it('was deleted when the recycle bin holds it, and is restored with what works there', () => {
    const verdict = inGovernment(factsOf({ ...inBin, moment, audit: log(removed) }));
    assert.equal(verdict.cause, 'deleted-restorable');
    const restore = verdict.remedies.find(({ id }) => id === 'restore');
    assert.equal(restore?.link, null);
    assert.equal(
      restore && english(restore.steps[0] ?? restore.title),
      'Run the PowerShell command below. Graph Explorer does not serve this cloud.',
    );
    assert.match(restore?.command ?? '', /^Connect-MgGraph -TenantId \S+ -Environment USGov -Scopes /);
  });
});

describe('a request for consent that waits', () => {
  it('is offered first where there is no consent', () => {
    const consentRequests = [{ id: 'r', appId: integrationClientId, appDisplayName: null }];
    const [approve, ...others] = first(factsOf({ ...withoutIntegration, consentRequests })).remedies;
    assert.equal(approve && english(approve.title), 'Approve the waiting request');
    assert.match(approve?.link?.url ?? '', /^https:\/\/entra\.microsoft\.com\/#view\/Microsoft_AAD_IAM\/.*AccessRequests$/);
    assert.deepEqual(
      others.map(({ id }) => id),
      ['consent-again', 'set-up-wizard'],
    );
  });
});
