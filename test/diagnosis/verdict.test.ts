import assert from 'node:assert/strict';
import { activityLogQuery } from '../../src/diagnosis/activity-log-query.ts';
import { isMended } from '../../src/diagnosis/diagnosis.ts';
import type { FactStates } from '../../src/diagnosis/fact.ts';
import { explainSignInError } from '../../src/diagnosis/sign-in-errors.ts';
import {
  app,
  auditEvent,
  clientRequestId,
  deletedApp,
  deletedSecond,
  disabling,
  english,
  evidence,
  factsOf,
  first,
  grant,
  graphObjectId,
  integrationObjectId,
  lacks,
  lines,
  links,
  log,
  quarantined,
  report,
  roleAssignments,
  second,
  secondClientId,
  secondObjectId,
  syncJob,
  tenantId,
  unread,
  verdicts,
  withoutIntegration,
} from './facts-of.ts';

const told = (states: FactStates) => {
  const { cause, owner, confidence, headline, because } = first(states);
  return `${cause} (${owner}, ${confidence}): ${english(headline)} ${english(because)}`;
};
const causes = (states: FactStates) => verdicts(states).map(({ cause }) => cause);
const remedy = (states: FactStates) => {
  const [one] = first(states).remedies;
  assert.ok(one);
  return one;
};
const steps = (states: FactStates) => remedy(states).steps.map(english);
const mended = (states: FactStates) =>
  isMended({ at: '', tenant: null, verdicts: verdicts(states), checks: [], timeline: [], pasteSays: [] });
const refusedBot = (code: string | null) => {
  const reason = unread({ kind: 'bot-not-admitted', code });
  return factsOf({ admission: { admitted: false, code, text: '', evidence } }, { integrationApp: reason });
};

describe('the verdict on the bot itself', () => {
  const about = 'so it could not look. This says nothing about Webex.';
  const cases: [string, string, string, string][] = [
    ['7000229', 'bot-not-admitted', `This bot has no consent in the tenant, ${about}`, 'consent-bot'],
    ['7000112', 'bot-disabled', `This bot is disabled in the tenant, ${about}`, 'enable-bot'],
    ['70001', 'bot-disabled', `This bot is disabled in the tenant, ${about}`, 'enable-bot'],
    ['7000215', 'bot-credential-bad', `Microsoft refused this bot’s own credential, ${about}`, 'renew-credential'],
    ['7000222', 'bot-credential-bad', `Microsoft refused this bot’s own credential, ${about}`, 'renew-credential'],
    ['7000218', 'bot-credential-bad', `Microsoft refused this bot’s own credential, ${about}`, 'renew-credential'],
    ['700027', 'bot-credential-bad', `Microsoft refused this bot’s own credential, ${about}`, 'renew-credential'],
    ['50012', 'bot-credential-bad', `Microsoft refused this bot’s own credential, ${about}`, 'renew-credential'],
    ['53003', 'bot-blocked', `A Conditional Access policy blocks this bot, ${about}`, 'unblock-bot'],
    ['530032', 'bot-blocked', `A Conditional Access policy blocks this bot, ${about}`, 'unblock-bot'],
    ['530035', 'bot-blocked', `A Conditional Access policy blocks this bot, ${about}`, 'unblock-bot'],
    ['90002', 'tenant-not-found', 'Microsoft knows no such tenant in this cloud. This says nothing about Webex.', 'check-tenant'],
    ['90038', 'other-cloud', 'The tenant lives in another Microsoft cloud than this bot. This says nothing about Webex.', 'set-cloud'],
    ['900382', 'other-cloud', 'The tenant lives in another Microsoft cloud than this bot. This says nothing about Webex.', 'set-cloud'],
    ['900432', 'other-cloud', 'The tenant lives in another Microsoft cloud than this bot. This says nothing about Webex.', 'set-cloud'],
  ];
  for (const [code, cause, headline, remedyId] of cases) {
    it(`takes AADSTS${code} for ${cause}`, () => {
      assert.equal(told(refusedBot(code)), `${cause} (operator, high): ${headline} Microsoft’s sign-in service answered AADSTS${code}.`);
      assert.equal(remedy(refusedBot(code)).id, remedyId);
      assert.deepEqual(causes(refusedBot(code)), [cause]);
      assert.equal(mended(refusedBot(code)), false);
    });
  }

  it('takes AADSTS500014 for a disabled Microsoft Graph, which is the tenant’s matter', () => {
    assert.equal(
      told(refusedBot('500014')),
      'graph-disabled (tenant, high): Microsoft Graph is disabled in the tenant: every app is refused, not only this bot. Microsoft’s sign-in service answered AADSTS500014.',
    );
    assert.deepEqual(steps(refusedBot('500014')), [
      'Open Entra admin center > Enterprise apps, choose Microsoft applications, then Microsoft Graph > Properties.',
      'Set “Enabled for users to sign in?” to Yes and save.',
      'If it cannot be switched on, look whether a subscription of the tenant has lapsed.',
      'Re-check here.',
    ]);
  });

  it('does without a number', () => {
    assert.equal(
      told(refusedBot(null)),
      `bot-not-admitted (operator, high): Microsoft refused the sign-in of this bot, ${about} Microsoft’s sign-in service said so.`,
    );
    assert.deepEqual(steps(refusedBot(null)), ['Wait a few minutes.', 'Re-check here.']);
  });

  it('calls no unknown number a missing consent, and gives Microsoft’s page about it', () => {
    assert.match(told(refusedBot('99999')), /^bot-not-admitted \(operator, high\): Microsoft refused the sign-in of this bot/);
    assert.equal(remedy(refusedBot('99999')).link?.url, 'https://login.microsoftonline.com/error?code=99999');
    assert.match(steps(refusedBot('99999'))[0] ?? '', /^Read Microsoft’s own explanation/);
  });

  it('reads the number from a token that stopped working', () => {
    const states = factsOf({}, { integrationApp: unread({ kind: 'bot-not-admitted', code: '7000215' }) });
    assert.equal(first(states).cause, 'bot-credential-bad');
  });

  it('offers the bot’s own consent link', () => {
    assert.deepEqual(remedy(refusedBot('7000229')).link, {
      title: { key: 'link.consentBot' },
      url: `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${links.botClientId}`,
    });
  });

  it('takes the discovery document’s word when nothing could be read', () => {
    const integrationApp = lacks('Application.Read.All');
    const nowhere = factsOf({ discovery: { found: false, code: '90002', evidence } }, { integrationApp });
    assert.equal(first(nowhere).cause, 'tenant-not-found');
    const elsewhere = factsOf({ discovery: { found: false, code: '90038', evidence } }, { integrationApp });
    assert.equal(first(elsewhere).cause, 'other-cloud');
    const government = { found: true, tenantId, cloudInstance: 'microsoftonline.us', graphHost: 'graph.microsoft.us', evidence } as const;
    assert.equal(first(factsOf({ discovery: government }, { integrationApp })).cause, 'other-cloud');
    assert.match(told(factsOf({ discovery: government }, { integrationApp })), /Microsoft’s sign-in service said so\.$/);
    const strange = factsOf({ discovery: { found: false, code: '900144', evidence } }, { integrationApp });
    assert.equal(first(strange).cause, 'undetermined');
  });

  it('does not take it against what was read', () => {
    assert.equal(first(factsOf({ discovery: { found: false, code: '90002', evidence } })).cause, 'nothing-wrong-in-entra');
  });
});

describe('the verdict on the tenant', () => {
  it('comes first when the paste is about another one', () => {
    const pasted = '11111111-2222-4333-8444-555555555555';
    const states = factsOf({ ...withoutIntegration, paste: report({ entraTenantId: pasted }) });
    assert.equal(
      told(states),
      `tenant-mismatch (operator, high): The error is about another Entra tenant than the one that this bot looks at. The pasted address names the tenant ${pasted}; this bot looks at ${tenantId}.`,
    );
    assert.deepEqual(causes(states), ['tenant-mismatch', 'never-consented-or-long-deleted']);
    assert.deepEqual(steps(states), ['Put the right tenant id into the setting ENTRA_TENANT_ID.', 'Re-check here.']);
  });

  it('does not mind the letter case', () => {
    assert.equal(first(factsOf({ paste: report({ entraTenantId: tenantId.toUpperCase() }) })).cause, 'nothing-wrong-in-entra');
  });
});

describe('the verdict on a disabled app', () => {
  it('names who disabled it', () => {
    const states = factsOf({ integrationApp: app({ accountEnabled: false }), audit: log(disabling()) });
    assert.equal(
      told(states),
      'disabled (tenant, high): Cisco Webex Identity Integration is disabled for sign-in. Entra shows the app with sign-in disabled, and the audit log names who did it.',
    );
    assert.deepEqual(lines(first(states)), [
      'Disabled: Nov 20, 2026, 09:12 AM UTC',
      'By: admin@contoso.onmicrosoft.com *',
      'From address: 203.0.113.7 *',
    ]);
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    assert.deepEqual(steps(states), [
      'Open Entra admin center > Enterprise apps > the app > Properties.',
      'Set “Enabled for users to sign in?” to Yes and save.',
      'Re-check here.',
    ]);
    assert.equal(
      remedy(states).link?.url,
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Properties/objectId/${integrationObjectId}/appId/90db942a-c1eb-4e8d-82e4-eebf64a7e2ae`,
    );
    assert.equal(english(remedy(states).title), 'Enable sign-in for Cisco Webex Identity Integration');
  });

  it('does without the log', () => {
    const states = factsOf({ integrationApp: app({ accountEnabled: false }) });
    assert.equal(
      told(states),
      'disabled (tenant, high): Cisco Webex Identity Integration is disabled for sign-in. Entra shows the app with sign-in disabled.',
    );
    assert.deepEqual(lines(first(states)), []);
    assert.equal(first(states).since, null);
  });

  it('leaves what Microsoft disabled to Microsoft', () => {
    const states = factsOf({ integrationApp: app({ isDisabled: true, accountEnabled: false }) });
    assert.equal(
      told(states),
      'disabled-by-microsoft (microsoft, high): Cisco Webex Identity Integration was deactivated by Microsoft or Cisco. Entra marks the app as deactivated. No administrator of the tenant can change that.',
    );
    assert.equal(remedy(states).id, 'ask-cisco');
  });

  it('tells a disabled Microsoft Graph', () => {
    const states = factsOf({ graphServicePrincipal: app({ id: graphObjectId, displayName: null, appId: 'graph', accountEnabled: false }) });
    assert.equal(
      told(states),
      'graph-disabled (tenant, high): Microsoft Graph is disabled in the tenant: every app is refused, not only Webex. Entra shows Microsoft Graph itself with sign-in disabled.',
    );
    assert.equal(english(remedy(states).title), 'Enable sign-in for graph');
  });

  it('names nobody where the log does not, nor somebody whose change was undone', () => {
    const integrationApp = app({ accountEnabled: false });
    assert.match(
      told(factsOf({ integrationApp, audit: log(disabling({ by: null, from: null })) })),
      /sign-in disabled, and the audit log has the entry but names nobody\.$/,
    );
    const undone = disabling({ at: '2026-11-21T00:00:00Z', changes: [{ name: 'AccountEnabled', before: '[false]', after: '[true]' }] });
    assert.deepEqual(lines(first(factsOf({ integrationApp, audit: log(undone, disabling()) }))), []);
  });

  it('leaves a second app that Microsoft disabled to Microsoft', () => {
    const states = factsOf({ webexApps: [app(), second({ isDisabled: true })] });
    assert.equal(
      told(states),
      'second-app-disabled (microsoft, high): Cisco Webex Identity is disabled for sign-in. Entra marks the app as deactivated. No administrator of the tenant can change that.',
    );
    assert.equal(remedy(states).id, 'ask-cisco');
  });

  it('tells a disabled second app, and who did it', () => {
    const disabledSecond = { webexApps: [app(), second({ accountEnabled: false })] };
    const targets = [{ id: secondObjectId, name: 'Cisco Webex Identity' }];
    const states = factsOf({ ...disabledSecond, audit: log(disabling({ targets })) });
    assert.equal(
      told(states),
      'second-app-disabled (tenant, high): Cisco Webex Identity is disabled for sign-in. Entra shows the app with sign-in disabled.',
    );
    assert.equal(lines(first(states))[1], 'By: admin@contoso.onmicrosoft.com *');
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    assert.deepEqual(lines(first(factsOf(disabledSecond))), []);
  });
});

describe('the verdict on consent', () => {
  const revoked = auditEvent('Remove delegated permission grant');

  it('is revoked when nothing is granted', () => {
    const states = factsOf({ appRoleAssignments: [], delegatedGrants: [], audit: log(revoked) });
    assert.equal(
      told(states),
      'consent-revoked (tenant, high): The consent to Cisco Webex Identity Integration was revoked. The app is in the tenant, but none of its application permissions is granted.',
    );
    assert.equal(lines(first(states))[0], 'Permission removed: Nov 20, 2026, 09:12 AM UTC');
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    assert.equal(remedy(states).id, 'consent-again');
  });

  it('names what is missing, the surer when the log shows the removal', () => {
    const appRoleAssignments = roleAssignments('Domain.Read.All');
    const delegatedGrants = [grant('openid')];
    assert.equal(
      told(factsOf({ appRoleAssignments, delegatedGrants, audit: log(revoked) })),
      'consent-partly-revoked (tenant, medium): Cisco Webex Identity Integration lacks permissions: User.Read and Domain.Read.All. They belong to the consent that Cisco asks for. Cisco may have changed the list since.',
    );
    const unlogged = factsOf({ appRoleAssignments, delegatedGrants });
    assert.equal(first(unlogged).confidence, 'low');
    assert.deepEqual(lines(first(unlogged)), []);
    assert.equal(first(unlogged).since, null);
  });

  it('costs no object id, since the app stands there', () => {
    const consequence = remedy(factsOf({ appRoleAssignments: [], delegatedGrants: [] })).consequence;
    assert.equal(
      consequence && english(consequence),
      'The app keeps its object id. The consent takes the place of what was granted to it for everybody.',
    );
  });

  it('blames nobody for what was granted again since', () => {
    const audit = log(auditEvent('Consent to application', { at: '2026-11-21T00:00:00Z' }), revoked);
    const states = factsOf({ appRoleAssignments: roleAssignments('AuditLog.Read.All'), audit });
    assert.equal(first(states).confidence, 'low');
    assert.deepEqual(lines(first(states)), []);
  });

  it('tells a grant for single people from none', () => {
    assert.match(told(factsOf({ delegatedGrants: [grant('User.Read', 'Principal')] })), /lacks permissions: User\.Read for everybody\./);
  });

  it('does not hold against it what could not be read', () => {
    const states = factsOf({ appRoleAssignments: roleAssignments('Place.Read.All') }, { delegatedGrants: lacks('Directory.Read.All') });
    assert.deepEqual(causes(states), ['nothing-wrong-in-entra']);
    assert.equal(
      told(states),
      'nothing-wrong-in-entra (nobody, medium): Nothing wrong was found on the Entra side, but not everything could be looked at. Both apps are in the tenant and are enabled. Not all of their permissions could be read.',
    );
  });
});

describe('the verdict on the second app', () => {
  const gone = { webexApps: [app()], createdApps: [], secondAppOwners: [], syncJobs: [] };

  it('can be restored, by whom and until when', () => {
    const targets = [{ id: secondObjectId, name: 'Cisco Webex Identity' }];
    const changes = [{ name: 'TargetId.ServicePrincipalNames', before: '', after: `"${secondClientId}"` }];
    const audit = log(auditEvent('Remove service principal', { targets, changes }));
    const states = factsOf({ ...gone, deletedWebexApps: [deletedSecond()], audit });
    assert.equal(
      told(states),
      'second-app-deleted (tenant, high): Cisco Webex Identity was deleted. It can still be restored. The recycle bin holds it.',
    );
    assert.deepEqual(lines(first(states)), [
      'Deleted: Nov 20, 2026, 09:12 AM UTC',
      'By: admin@contoso.onmicrosoft.com *',
      'From address: 203.0.113.7 *',
      'Restorable until: December 20, 2026',
    ]);
    assert.match(remedy(states).command ?? '', new RegExp(`-DirectoryObjectId ${secondObjectId}$`));
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    assert.deepEqual(
      first(states).verify.map(({ key }) => key),
      ['verify.directorySync', 'verify.provisioning'],
    );
  });

  it('can be restored although nobody is named', () => {
    const states = factsOf({ ...gone, deletedWebexApps: [deletedSecond()] });
    assert.deepEqual(lines(first(states)), ['Deleted: Nov 20, 2026, 09:12 AM UTC', 'Restorable until: December 20, 2026']);
    assert.equal(first(states).since, '2026-11-20T09:12:44Z');
    const undated = factsOf({ ...gone, deletedWebexApps: [deletedSecond({ deletedDateTime: null })] });
    assert.deepEqual(lines(first(undated)), []);
    assert.equal(first(undated).cause, 'second-app-deleted');
  });

  it('is missing', () => {
    const states = factsOf(gone);
    assert.equal(
      told(states),
      'second-app-missing (tenant, medium): Cisco Webex Identity is not in the tenant. No app of that name, and none that the integration app created, was found.',
    );
    assert.equal(remedy(states).id, 'set-up-wizard');
    assert.deepEqual(lines(first(states)), []);
    const named = auditEvent('Hard delete service principal', { targets: [{ id: 'x', name: 'Cisco Webex Identity' }], changes: [] });
    assert.equal(lines(first(factsOf({ ...gone, audit: log(named) })))[1], 'By: admin@contoso.onmicrosoft.com *');
    assert.equal(first(factsOf({ ...gone, audit: log(named) })).since, '2026-11-20T09:12:44Z');
  });

  it('may have been renamed', () => {
    assert.equal(
      told(factsOf({ webexApps: [app()] }, { createdApps: lacks('x') })),
      'second-app-missing (tenant, low): Cisco Webex Identity was not found by its name. It may have been renamed: what the integration app created could not be read.',
    );
  });

  it('is not set up anew while it may lie in a recycle bin that could not be read', () => {
    const states = factsOf(gone, { deletedWebexApps: unread({ kind: 'network', detail: 'timeout' }) });
    assert.match(told(states), /^second-app-missing .* It may be in the recycle bin, which could not be read\.$/);
    assert.deepEqual(
      first(states).remedies.map(({ id }) => id),
      ['try-again', 'set-up-wizard'],
    );
  });

  it('stands beside a deleted integration', () => {
    const states = factsOf({ ...gone, integrationApp: null, webexApps: [], deletedIntegrationApps: [deletedApp()] });
    assert.deepEqual(causes(states), ['deleted-restorable', 'second-app-missing']);
  });

  it('that is not owned is told before the rest, which is in order', () => {
    const states = factsOf({ secondAppOwners: [] });
    assert.equal(
      told(states),
      'second-app-not-owned (cisco, low): Cisco Webex Identity does not belong to the integration app that is in the tenant now. A new consent makes a new object id. This does not cause the error, but Webex may not be able to manage the app.',
    );
    assert.deepEqual(causes(states), ['second-app-not-owned', 'nothing-wrong-in-entra']);
    assert.equal(english(verdicts(states)[1]?.headline ?? { key: 'change' }), 'Nothing else is wrong on the Entra side.');
    assert.equal(mended(states), true);
  });
});

describe('the verdict on provisioning', () => {
  const stepOf = (reason: string | null, code?: string) =>
    steps(factsOf({ syncJobs: [quarantined(reason, code === undefined ? null : { code, message: null }, null)] }))[1];

  it('tells a quarantine with its date and reason', () => {
    const job = quarantined(
      'EncounteredQuarantineException',
      { code: 'InvalidCredentials', message: 'They are invalid.' },
      '2026-11-20T10:00:00Z',
    );
    const states = factsOf({ syncJobs: [job] });
    assert.equal(
      told(states),
      'provisioning-quarantined (tenant, high): Entra has put the provisioning of Cisco Webex Identity into quarantine. The provisioning job says so.',
    );
    assert.deepEqual(lines(first(states)), [
      'In quarantine since: Nov 20, 2026, 10:00 AM UTC',
      'Reason: EncounteredQuarantineException: They are invalid.',
    ]);
    assert.equal(first(states).since, '2026-11-20T10:00:00Z');
    assert.deepEqual(steps(states), [
      'Open Entra admin center > Enterprise apps > Cisco Webex Identity > Provisioning.',
      'Authorize the synchronisation again in Control Hub: the stored credential is not valid.',
      'Choose Restart provisioning.',
      'Re-check here.',
    ]);
    assert.match(remedy(states).link?.url ?? '', new RegExp(`/ProvisioningManagement/objectId/${secondObjectId}/appId/${secondClientId}$`));
  });

  it('gives the step that fits the reason', () => {
    assert.match(stepOf('EncounteredEscrowProportionThreshold') ?? '', /too many accounts fail/);
    assert.match(stepOf('TooManyDeletes') ?? '', /many deletions/);
    assert.match(stepOf('QuarantinedOnDemand') ?? '', /by hand/);
    assert.match(stepOf('QuarantineOnDemand') ?? '', /by hand/);
    assert.match(stepOf('Unknown', 'Unauthorized') ?? '', /stored credential/);
    assert.match(stepOf('Unknown') ?? '', /Read the reason/);
    assert.match(stepOf(null) ?? '', /Read the reason/);
  });

  it('shows what there is of a reason', () => {
    const linesOf = (job: ReturnType<typeof quarantined>) => lines(first(factsOf({ syncJobs: [job] })));
    assert.deepEqual(linesOf(quarantined(null, { code: 'X', message: null }, null)), ['Reason: X']);
    assert.deepEqual(linesOf(quarantined(null, null, null)), []);
  });

  it('tells that it is stopped', () => {
    const states = factsOf({ syncJobs: [syncJob({ schedule: { state: 'Disabled' } })] });
    assert.equal(
      told(states),
      'provisioning-stopped (tenant, medium): The provisioning of Cisco Webex Identity is stopped. The provisioning job is paused or disabled. Somebody may have wanted it so.',
    );
    assert.equal(steps(states)[1], 'Choose Start provisioning, unless somebody stopped it on purpose.');
    assert.equal(mended(states), false);
  });

  it('tells a stop that followed a quarantine', () => {
    const job = quarantined('EncounteredEscrowProportionThreshold', null, '2026-10-20T10:00:00Z');
    const states = factsOf({
      syncJobs: [{ ...job, schedule: { state: 'Disabled' }, status: job.status && { ...job.status, code: 'Paused' } }],
    });
    assert.match(told(states), /^provisioning-stopped .* Entra stops it after four weeks of that\.$/);
    assert.equal(lines(first(states))[0], 'In quarantine since: Oct 20, 2026, 10:00 AM UTC');
    assert.deepEqual(steps(states).slice(1, 3), [
      'Open the provisioning logs: too many accounts fail. Mend what they name.',
      'Choose Restart provisioning.',
    ]);
  });

  it('tells that it was never started, that there is none, and that the last run failed', () => {
    const status = (code: string, state: string | null) =>
      syncJob({
        status: {
          code,
          quarantine: null,
          lastExecution: state === null ? null : { state, timeEnded: null },
          lastSuccessfulExecution: { state: 'Succeeded', timeEnded: '2026-11-22T08:00:00Z' },
        },
      });
    const unstarted = factsOf({ syncJobs: [status('NotRun', null)] });
    assert.match(told(unstarted), /^provisioning-stopped .*The provisioning of Cisco Webex Identity was never started\./);
    assert.equal(mended(unstarted), false);
    const none = factsOf({ syncJobs: [] });
    assert.match(told(none), /^provisioning-absent \(tenant, low\): Cisco Webex Identity has no provisioning job\./);
    assert.equal(remedy(none).id, 'set-up-wizard');
    const failed = factsOf({ syncJobs: [status('Active', 'Failed')] });
    assert.match(told(failed), /^provisioning-failing .*The last run of the provisioning of Cisco Webex Identity failed\./);
    assert.deepEqual(lines(first(failed)), ['Last success: Nov 22, 2026, 08:00 AM UTC']);
    assert.equal(mended(failed), true);
  });

  it('remarks failures, which stay in the log after they are mended', () => {
    const states = factsOf({ provisioningFailures: [{ at: '2026-11-23T00:00:00Z', code: 'A' }] });
    assert.equal(
      told(states),
      'provisioning-failing (tenant, medium): Some accounts could not be provisioned to Webex in the last 7 days. The provisioning log shows failures. Up to a day of them is normal after the app was restored.',
    );
    assert.equal(steps(states)[1], 'Open the provisioning logs, and mend the accounts or attributes that they name.');
    assert.equal(mended(states), true);
  });
});

describe('the verdict on sign-ins', () => {
  const failed = (errorCode: number) =>
    factsOf({ integrationSignIns: [{ at: '2026-11-23T10:00:00Z', appId: null, errorCode, failureReason: null }] });

  it('explains the number', () => {
    assert.equal(
      told(failed(53003)),
      'sign-in-failing (cisco, medium): Cisco Webex Identity Integration is in the tenant, but cannot sign in: AADSTS53003. Its newest sign-in failed, and the audit log shows nothing that mended it since.',
    );
    assert.deepEqual(lines(first(failed(53003))), [
      'Last failure: Nov 23, 2026, 10:00 AM UTC',
      `Reason: ${english(explainSignInError('53003').meaning)}`,
    ]);
    assert.equal(first(failed(53003)).since, '2026-11-23T10:00:00Z');
    assert.equal(remedy(failed(53003)).id, 'ask-cisco');
  });

  it('asks for consent where that is what it lacks', () => {
    assert.equal(first(failed(65001)).owner, 'tenant');
    assert.equal(remedy(failed(65001)).id, 'consent-again');
  });

  it('leads to Microsoft Graph where that is disabled, and waits where Microsoft holds back', () => {
    assert.equal(first(failed(500014)).owner, 'tenant');
    assert.equal(remedy(failed(500014)).id, 'enable-sign-in');
    assert.equal(first(failed(90055)).owner, 'nobody');
    assert.equal(remedy(failed(90055)).id, 'try-again');
  });

  it('is not told beside what explains it', () => {
    const integrationSignIns = [{ at: '2026-11-23T10:00:00Z', appId: null, errorCode: 7000112, failureReason: null }];
    const disabled = { integrationApp: app({ accountEnabled: false }), audit: log(disabling()) };
    assert.deepEqual(causes(factsOf({ ...disabled, integrationSignIns })), ['disabled']);
    assert.deepEqual(causes(factsOf({ appRoleAssignments: [], delegatedGrants: [], integrationSignIns })), ['consent-revoked']);
  });

  it('does not say that nothing changed when the log could not be read', () => {
    const states = factsOf(
      { integrationSignIns: [{ at: '2026-11-23T10:00:00Z', appId: null, errorCode: 53003, failureReason: null }] },
      { audit: lacks('AuditLog.Read.All') },
    );
    assert.match(told(states), /Its newest sign-in failed\. Whether it was mended since could not be read\.$/);
  });

  it('is not sure of a number that it does not know', () => {
    assert.equal(first(failed(99999999)).confidence, 'low');
  });
});

describe('what may explain it beside the tenant', () => {
  it('is an incident of Microsoft', () => {
    const issue = { id: 'MO1', service: 'Microsoft Entra', title: 'Tokens fail', startDateTime: '2026-11-23T08:00:00Z' };
    const states = factsOf({ serviceIssues: [issue] });
    assert.equal(
      told(states),
      'microsoft-incident (microsoft, low): Microsoft has an open issue with Entra: Tokens fail (MO1). It is open now. Whether it causes this error cannot be told from here.',
    );
    assert.equal(first(states).since, '2026-11-23T08:00:00Z');
    assert.equal(remedy(states).link?.url, 'https://admin.microsoft.com/#/servicehealth');
    assert.equal(steps(states)[0], 'Follow the issue in Microsoft’s service health.');
  });

  it('is an incident of Webex, which does not hide that the tenant is in order', () => {
    const states = factsOf({ webexIncidents: [{ name: 'Control Hub slow', impact: 'minor', status: 'investigating', components: [] }] });
    assert.equal(
      told(states),
      'webex-incident (cisco, low): Webex has an incident: Control Hub slow. It is open now. Whether it causes this error cannot be told from here.',
    );
    assert.deepEqual(causes(states), ['webex-incident', 'nothing-wrong-in-entra']);
    assert.equal(remedy(states).link?.url, 'https://status.webex.com');
    assert.equal(steps(states)[0], 'Follow the incident on the Webex status page.');
    assert.equal(mended(states), true);
  });

  it('is no incident of Webex that touches something else', () => {
    const elsewhere = { name: 'Calls in Norway', impact: 'minor', status: 'investigating', components: ['Webex Calling'] };
    assert.deepEqual(causes(factsOf({ webexIncidents: [elsewhere] })), ['nothing-wrong-in-entra']);
  });

  it('is never blamed before a cause in the tenant', () => {
    const states = factsOf({ ...withoutIntegration, webexIncidents: [{ name: 'Control Hub', impact: '', status: '', components: [] }] });
    assert.deepEqual(causes(states), ['never-consented-or-long-deleted', 'webex-incident']);
  });

  it('is a wizard that Webex does not know', () => {
    const states = factsOf({ paste: report({ fault: 'wizard-not-set-up' }) });
    assert.equal(
      told(states),
      'wizard-not-set-up (tenant, medium): Webex does not know the Entra tenant: the wizard app was never set up. Webex answered with code 100013. Entra cannot show whether that is still so.',
    );
    assert.deepEqual(causes(states), ['wizard-not-set-up', 'nothing-wrong-in-entra']);
  });
});

describe('a look-alike', () => {
  const twin = app({ id: 't', appId: 'twin' });

  it('is remarked beside the real one', () => {
    const states = factsOf({ webexApps: [app(), second(), twin] });
    assert.deepEqual(causes(states), ['look-alike', 'nothing-wrong-in-entra']);
    assert.equal(
      told(states),
      'look-alike (tenant, medium): Another app in the tenant bears the name of the integration app. Its client id is not Cisco’s. Do not consent to it.',
    );
    assert.deepEqual(lines(first(states)), ['Client id: twin']);
    assert.deepEqual(steps(states), ['Find out who made it. Remove it if nobody needs it, after comparing the client id.']);
  });

  it('is the likelier cause where the real one never was', () => {
    assert.deepEqual(causes(factsOf({ integrationApp: null, webexApps: [second(), twin] })), [
      'look-alike',
      'never-consented-or-long-deleted',
    ]);
  });

  it('is not where the real one was deleted', () => {
    const inBin = factsOf({ integrationApp: null, webexApps: [second(), twin], deletedIntegrationApps: [deletedApp()] });
    assert.deepEqual(causes(inBin), ['deleted-restorable']);
    const inLog = factsOf({ integrationApp: null, webexApps: [second(), twin], audit: log(auditEvent('Remove service principal')) });
    assert.deepEqual(causes(inLog), ['deleted-for-good']);
    const unreadBin = factsOf({ integrationApp: null, webexApps: [second(), twin] }, { deletedIntegrationApps: lacks('x') });
    assert.deepEqual(causes(unreadBin), ['integration-missing']);
  });
});

describe('the verdict when no cause was found', () => {
  it('is that nothing is wrong, with what to do next', () => {
    const states = factsOf();
    assert.equal(
      told(states),
      'nothing-wrong-in-entra (nobody, medium): Nothing is wrong on the Entra side. Both apps are in the tenant, are enabled, and hold their permissions.',
    );
    assert.deepEqual(lines(first(states)), []);
    assert.deepEqual(
      first(states).remedies.map(({ id }) => id),
      ['sign-out-and-in', 'ask-cisco', 'find-request'],
    );
    assert.deepEqual(steps(states), ['Sign out of Control Hub, sign in again and repeat what failed.', 'Look at the Webex status page.']);
    assert.deepEqual(first(states).remedies[1]?.steps.map(english), [
      'Open a case with Cisco TAC and attach the report of this case.',
      'Name the tracking id ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136.',
      `Name the client-request-id ${clientRequestId}.`,
    ]);
    assert.equal(first(states).remedies[2]?.command, activityLogQuery(clientRequestId));
    assert.deepEqual(first(states).remedies[2]?.steps.map(english), [
      'Run the query below in Log Analytics.',
      `Or give Microsoft support the client-request-id ${clientRequestId}.`,
    ]);
    assert.deepEqual(first(states).checks, [
      'bot-admission',
      'integration-app',
      'disabled-integration-app',
      'app-roles',
      'graph-service-principal',
      'second-app',
      'disabled-second-app',
      'integration-sign-ins',
      'webex-incident',
    ]);
    assert.equal(mended(states), true);
  });

  it('names no ids that were not pasted', () => {
    const states = factsOf({ paste: report({ trackingId: null, clientRequestId: null }) });
    assert.deepEqual(
      first(states).remedies.map(({ id, steps: all }) => [id, all.length]),
      [
        ['sign-out-and-in', 2],
        ['ask-cisco', 1],
      ],
    );
    const unasked = factsOf({}, { paste: { state: 'not-applicable', because: { key: 'notApplicable.noPaste' }, evidence: [] } });
    assert.deepEqual(
      first(unasked).remedies.map(({ id }) => id),
      ['sign-out-and-in', 'ask-cisco'],
    );
  });

  it('is sure when the integration has signed in since', () => {
    const success = (at: string) => factsOf({ integrationSignIns: [{ at, appId: null, errorCode: 0, failureReason: null }] });
    assert.match(told(success('2026-11-21T22:45:00Z')), /\(nobody, high\).*the integration app has signed in since\.$/);
    assert.deepEqual(lines(first(success('2026-11-21T22:45:00Z'))), ['Last success: Nov 21, 2026, 10:45 PM UTC']);
    assert.match(told(success('2026-11-21T22:44:59Z')), /\(nobody, medium\)/);
    assert.deepEqual(lines(first(success('2026-11-21T22:44:59Z'))), ['Last success: Nov 21, 2026, 10:44 PM UTC']);
  });

  for (const fact of ['integrationApp', 'appRoleAssignments', 'graphServicePrincipal', 'webexApps'] as const) {
    it(`is not determined when ${fact} could not be read`, () => {
      const states = factsOf({}, { [fact]: unread({ kind: 'throttled', retryAfterSeconds: 7.2 }) });
      assert.equal(
        told(states),
        'undetermined (nobody, low): The cause could not be determined: not everything could be looked at. Not checked: Microsoft asks us to wait 8 seconds.',
      );
      assert.deepEqual(steps(states), ['Wait a few minutes.', 'Re-check here.']);
      assert.equal(mended(states), false);
    });
  }

  it('asks for the permission that it lacks', () => {
    const states = factsOf({}, { integrationApp: lacks('Application.Read.All') });
    assert.equal(first(states).owner, 'operator');
    assert.equal(remedy(states).id, 'consent-bot');
    assert.deepEqual(first(states).checks, ['integration-app', 'disabled-integration-app']);
  });

  it('is nothing wrong when only something else could not be read', () => {
    const states = factsOf(
      {},
      { syncJobs: lacks('Synchronization.Read.All'), delegatedGrants: lacks('Directory.Read.All'), audit: lacks('AuditLog.Read.All') },
    );
    assert.deepEqual(causes(states), ['nothing-wrong-in-entra']);
  });
});
