import { day, hour, minute } from '../sandbox-clock.ts';
import { cleanupRunbook, pat } from '../tenant/audit-event.ts';
import { restoreServicePrincipal } from '../tenant/change-tenant.ts';
import { signIn } from '../tenant/healthy-tenant.ts';
import { graphAppId, integrationAppId, integrationId, webexIdentityAppId, webexIdentityId } from '../tenant/ids.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { appOf, disable, revoke } from './damages.ts';
import { deleteIntegration, serviceUnavailable } from './deletions.ts';
import type { Scenario } from './scenario.ts';

const always = { service: 'graph', times: Infinity } as const;
const name = 'Cisco Webex Identity Integration';

/** Takes the names out of the newest entry of the log. */
function forgetActor(tenant: Tenant): void {
  const entry = tenant.audit.at(-1);
  if (entry) entry.initiatedBy = { user: null, app: null };
}

/** Two things at once, or an answer that looks like one and is none: here the easy conclusion is the wrong one. */
export const combinations: Scenario[] = [
  {
    id: 'deleted-again-not-logged',
    title: 'Deleted again a minute ago; the log has only the first time',
    describe: 'A runbook deleted it nine days ago, Pat restored it. Who deleted it now is not in the log yet.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock, cleanupRunbook, 9 * day);
      restoreServicePrincipal(tenant, integrationId, pat, clock.at(-8 * day));
      deleteIntegration(tenant, clock, pat, minute);
    },
    expect: {
      cause: 'deleted-restorable',
      confidence: 'medium',
      says: ['not yet in the audit log'],
      saysNot: ['Stale app clean-up removed it', 'names who deleted it'],
    },
  },
  {
    id: 'deleted-by-nobody',
    title: 'Deleted, and the log names nobody',
    describe: 'The log has the entry, without a person or an application.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      forgetActor(tenant);
    },
    expect: {
      cause: 'deleted-restorable',
      confidence: 'high',
      says: ['names nobody'],
      saysNot: ['names who deleted it', 'pat.tidy@contoso.com'],
    },
  },
  {
    id: 'recycle-bin-cut-off',
    title: 'Missing, and the recycle bin gives empty pages',
    describe: 'Graph answers 200 with an empty page that goes on and on: not "it is not there".',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      tenant.bot.roles = ['Application.Read.All'];
    },
    faults: [
      {
        ...always,
        path: /deletedItems/,
        answer: {
          status: 200,
          body: {
            value: [],
            '@odata.nextLink': 'https://graph.microsoft.com/v1.0/directory/deletedItems/microsoft.graph.servicePrincipal?$skiptoken=x',
          },
        },
      },
    ],
    expect: {
      cause: 'integration-missing',
      confidence: 'low',
      reason: 'network',
      says: ['could be read'],
      saysNot: ['cannot be restored', 'is not in the recycle bin'],
    },
  },
  {
    id: 'graph-lists-nothing',
    title: 'Graph answers with empty lists',
    describe: 'Status 200 and no application at all, not even Microsoft Graph: something in between, not a deletion.',
    prepare: () => {},
    faults: [{ ...always, path: /servicePrincipal/, answer: { status: 200, body: { value: [] } } }],
    expect: { cause: 'undetermined', reason: 'network', says: [], saysNot: ['is not in the tenant', 'was deleted', 'never consented'] },
  },
  {
    id: 'graph-says-nothing',
    title: 'Graph answers with an empty object',
    describe: 'Status 200 and {} for every application: no answer.',
    prepare: () => {},
    faults: [{ ...always, path: /servicePrincipal/, answer: { status: 200, body: {}, byProxy: true } }],
    expect: { cause: 'undetermined', reason: 'network', says: [], saysNot: ['is not in the tenant', 'was deleted', 'never consented'] },
  },
  {
    id: 'disabled-and-permissions-missing',
    title: 'Disabled, with permissions missing and sign-ins failing',
    describe: 'Pat switched it off and took two permissions away: both are told, the failed sign-in is their consequence.',
    prepare: (tenant, clock) => {
      revoke(tenant, clock, ['Group.Read.All', 'Domain.Read.All']);
      disable(tenant, clock, integrationAppId);
      tenant.signIns = [signIn(clock.at(-hour), 7000112, 'Application is disabled.')];
    },
    expect: { cause: 'disabled', confidence: 'high', says: ['pat.tidy@contoso.com', 'Group.Read.All'], saysNot: ['cannot sign in'] },
  },
  {
    id: 'revoked-consented-then-gone',
    title: 'Permissions missing, and the log shows only what was made up for',
    describe: 'Pat took a permission away five days ago and Ada consented again. Another permission is missing now.',
    prepare: (tenant, clock) => {
      revoke(tenant, clock, ['AuditLog.Read.All']);
      tenant.audit = tenant.audit.map((entry) =>
        entry.activityDisplayName.startsWith('Remove') ? { ...entry, activityDateTime: clock.at(-5 * day) } : entry,
      );
      const consent = tenant.audit.find(({ activityDisplayName }) => activityDisplayName === 'Consent to application');
      if (consent) consent.activityDateTime = clock.at(-4 * day);
    },
    expect: {
      cause: 'consent-partly-revoked',
      confidence: 'low',
      says: ['AuditLog.Read.All', 'Consent was granted again since'],
      saysNot: ['By: pat.tidy@contoso.com'],
    },
  },
  {
    id: 'second-app-bin-unreadable',
    title: 'The second application is missing, and the recycle bin does not answer',
    describe: 'It may still be restorable: nothing is to be set up anew yet.',
    prepare: (tenant) => {
      tenant.servicePrincipals = tenant.servicePrincipals.filter(({ id }) => id !== webexIdentityId);
      tenant.owners = [];
    },
    faults: [{ ...always, path: /deletedItems/, answer: { status: 503, body: serviceUnavailable() } }],
    expect: {
      cause: 'second-app-missing',
      reason: 'network',
      says: ['It may be in the recycle bin, which could not be read'],
      saysNot: ['in the tenant or in the recycle bin'],
    },
  },
  {
    id: 'second-app-renamed-and-twin',
    title: 'The second application was renamed, and another bears its name',
    describe: 'What the integration made counts, whatever it is called.',
    prepare: (tenant) => {
      const second = appOf(tenant, webexIdentityAppId);
      tenant.servicePrincipals.push({
        ...second,
        id: '4e8f2b70-91d6-4c3a-b5e8-1f7a06c92d84',
        appId: 'd20b9c54-6e17-4f83-9a42-7c5e81f0b36d',
        accountEnabled: false,
        createdByAppId: null,
      });
      second.displayName = 'Webex user sync';
    },
    expect: { cause: 'nothing-wrong-in-entra', says: ['Webex user sync is in the tenant'], saysNot: ['Sign-in is disabled'] },
  },
  {
    id: 'second-app-disabled-by-microsoft',
    title: 'The second application was deactivated by Microsoft',
    describe: 'No administrator of the tenant can switch it on.',
    prepare: (tenant) => {
      Object.assign(appOf(tenant, webexIdentityAppId), { isDisabled: true });
    },
    expect: {
      cause: 'second-app-disabled',
      says: ['No administrator of the tenant can change that', 'Cisco TAC'],
      saysNot: ['Enable sign-in for'],
    },
  },
  {
    id: 'bot-refused-otherwise',
    title: 'The bot is refused with a number that says nothing of consent',
    describe: 'Every sign-in of the bot is refused with AADSTS900144: not "it has no consent".',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      tenant.bot.signInError = '900144';
    },
    expect: { cause: 'bot-not-admitted', reason: 'bot-not-admitted', says: ['900144'], saysNot: ['has no consent', name] },
  },
  {
    id: 'graph-disabled-and-deleted',
    title: 'The integration was deleted and Microsoft Graph is disabled',
    describe: 'Both are told; mending the one alone does not help.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      disable(tenant, clock, graphAppId);
      tenant.bot.tokensOutliveGraph = true;
    },
    expect: { cause: 'deleted-restorable', confidence: 'high', says: ['Microsoft Graph is disabled', 'pat.tidy@contoso.com'], saysNot: [] },
  },
];
