import { day, hour, minute, type SandboxClock } from '../sandbox-clock.ts';
import { type Actor, auditEvent, cleanupRunbook, pat } from '../tenant/audit-event.ts';
import { removeServicePrincipal, restoreServicePrincipal } from '../tenant/change-tenant.ts';
import { integration, signIn } from '../tenant/healthy-tenant.ts';
import { integrationAppId, integrationId } from '../tenant/ids.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Scenario } from './scenario.ts';

const name = 'Cisco Webex Identity Integration';

/** How long ago the integration went in most scenarios; the samples' clock stands a few minutes after it. */
export const deletedAgo = 3 * hour;

/** Moves the integration into the recycle bin and ends its sign-ins with it. */
export function deleteIntegration(tenant: Tenant, clock: SandboxClock, by: Actor = pat, ago: number = deletedAgo): void {
  const found = tenant.servicePrincipals.find(({ appId }) => appId === integrationAppId);
  if (!found) return;
  removeServicePrincipal(tenant, found, by, clock.at(-ago));
  tenant.signIns = [signIn(clock.at(-ago - 20 * minute), 0)];
}

function destroyIntegration(tenant: Tenant, clock: SandboxClock): void {
  deleteIntegration(tenant, clock, pat, deletedAgo);
  tenant.recycleBin = [];
  const at = clock.at(-deletedAgo + hour);
  tenant.audit.push(auditEvent({ activity: 'Hard delete service principal', at, by: pat, target: integration() }));
}

/** The application is not there, or has been away before. */
export const deletions: Scenario[] = [
  {
    id: 'deleted-by-admin',
    title: 'Deleted by an administrator',
    describe: 'Pat deleted the integration three hours ago; it is in the recycle bin.',
    prepare: (tenant, clock) => deleteIntegration(tenant, clock),
    expect: {
      cause: 'deleted-restorable',
      confidence: 'high',
      says: ['pat.tidy@contoso.com', 'Contoso', name],
      saysNot: ['ada.admin@contoso.com'],
    },
  },
  {
    id: 'deleted-by-app',
    title: 'Deleted by an application',
    describe: 'A clean-up runbook deleted the integration; it will do so again.',
    prepare: (tenant, clock) => deleteIntegration(tenant, clock, cleanupRunbook),
    expect: { cause: 'deleted-restorable', confidence: 'high', says: ['Stale app clean-up'], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'deleted-audit-unreadable',
    title: 'Deleted, and the audit log may not be read',
    describe: 'The bot lacks AuditLog.Read.All: when is known from the recycle bin, who is not.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      tenant.bot.roles = ['Application.Read.All'];
    },
    expect: {
      cause: 'deleted-restorable',
      confidence: 'medium',
      reason: 'permission-missing',
      says: ['AuditLog.Read.All'],
      saysNot: ['pat.tidy@contoso.com'],
    },
  },
  {
    id: 'deleted-older-than-log',
    title: 'Deleted longer ago than the log goes back',
    describe: 'Twenty days in the recycle bin of a tenant without a licence, whose log keeps seven days.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock, pat, 20 * day);
      tenant.premium = false;
    },
    expect: { cause: 'deleted-restorable', reason: 'log-too-old', says: [name], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'deleted-log-not-written-yet',
    title: 'Deleted a minute ago, nothing in the log yet',
    describe: 'Entra writes its log minutes later: an empty log is not "nobody did it".',
    prepare: (tenant, clock) => deleteIntegration(tenant, clock, pat, minute),
    expect: { cause: 'deleted-restorable', says: [name], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'hard-deleted',
    title: 'Deleted for good, the log tells',
    describe: 'Deleted and then emptied from the recycle bin: only consent brings it back.',
    prepare: destroyIntegration,
    expect: { cause: 'deleted-for-good', confidence: 'high', says: ['pat.tidy@contoso.com'], saysNot: [] },
  },
  {
    id: 'hard-deleted-audit-unreadable',
    title: 'Deleted for good, and the audit log may not be read',
    describe: 'Not in the directory, not in the bin, and no right to see the log.',
    prepare: (tenant, clock) => {
      destroyIntegration(tenant, clock);
      tenant.bot.roles = ['Application.Read.All'];
    },
    expect: { cause: 'integration-missing', reason: 'permission-missing', says: ['AuditLog.Read.All'], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'recycle-bin-unreadable',
    title: 'Missing, and the recycle bin does not answer',
    describe: 'Whether it can be restored could not be looked at.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      tenant.bot.roles = ['Application.Read.All'];
    },
    faults: [{ service: 'graph', path: /deletedItems/, times: Infinity, answer: { status: 503, body: serviceUnavailable() } }],
    expect: { cause: 'integration-missing', reason: 'network', says: [name], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'never-consented',
    title: 'Never consented, or gone for more than 30 days',
    describe: 'Nothing in the directory, the recycle bin or the log.',
    prepare: (tenant) => {
      tenant.servicePrincipals = tenant.servicePrincipals.filter(({ id }) => id !== integrationId);
      tenant.signIns = [];
      tenant.audit = [];
    },
    expect: { cause: 'never-consented-or-long-deleted', says: [name], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'consent-requested',
    title: 'Never consented, and a request is waiting',
    describe: 'Somebody asked for consent; no reviewer has answered.',
    prepare: (tenant) => {
      tenant.servicePrincipals = tenant.servicePrincipals.filter(({ id }) => id !== integrationId);
      Object.assign(tenant, { signIns: [], audit: [], consentRequests: [waitingRequest()] });
    },
    expect: { cause: 'never-consented-or-long-deleted', says: [name], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'deleted-twice',
    title: 'Deleted, restored and deleted again',
    describe: 'Two deletions by the same runbook within two weeks.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock, cleanupRunbook, 9 * day);
      restoreServicePrincipal(tenant, integrationId, pat, clock.at(-8 * day));
      deleteIntegration(tenant, clock, cleanupRunbook, deletedAgo);
    },
    expect: { cause: 'deleted-restorable', confidence: 'high', says: ['Stale app clean-up'], saysNot: [] },
  },
  {
    id: 'deleted-with-long-log',
    title: 'Deleted, the log comes in pages',
    describe: 'Thirty newer entries of other applications, twenty to a page.',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      tenant.logPageSize = 20;
      for (let index = 0; index < 30; index += 1) {
        const target = {
          id: `00000000-0000-4000-8000-0000000000${10 + index}`,
          displayName: `App ${index}`,
          appId: `00000000-0000-4000-9000-0000000000${10 + index}`,
        };
        tenant.audit.push(
          auditEvent({ activity: 'Update service principal', at: clock.at(-index * minute - 10 * minute), by: pat, target }),
        );
      }
    },
    expect: { cause: 'deleted-restorable', confidence: 'high', says: ['pat.tidy@contoso.com'], saysNot: [] },
  },
  {
    id: 'clean-up-recommended',
    title: 'Deleted after Entra recommended it',
    describe: 'Entra lists the application under "Remove unused applications".',
    prepare: (tenant, clock) => {
      deleteIntegration(tenant, clock);
      tenant.bot.roles.push('DirectoryRecommendations.Read.All');
      tenant.recommendations = [recommendation(clock)];
    },
    expect: { cause: 'deleted-restorable', confidence: 'high', says: ['pat.tidy@contoso.com'], saysNot: [] },
  },
];

function waitingRequest() {
  return {
    id: '5bd20c84-f761-4e39-a07d-92c6e1b8f350',
    appId: integrationAppId,
    appDisplayName: name,
    pendingScopes: [{ displayName: 'User.Read' }],
    // A navigation property: filtered by, never shown.
    userConsentRequests: [{ status: 'InProgress' }],
  };
}

/** Graph's own 503. */
export function serviceUnavailable() {
  return { error: { code: 'ServiceUnavailable', message: 'Service is temporarily unavailable. Please try again later.' } };
}

function recommendation(clock: SandboxClock) {
  return {
    id: 'stale-apps',
    recommendationType: 'staleApps',
    displayName: 'Remove unused applications',
    status: 'active',
    priority: 'medium',
    impactType: 'apps',
    insights: 'Applications without a sign-in for 30 days.',
    benefits: 'Removing unused applications reduces the attack surface.',
    createdDateTime: clock.at(-40 * day),
    lastModifiedDateTime: clock.at(-day),
    impactedResources: [{ id: integrationId, displayName: name, resourceType: 'app', status: 'active', subjectId: integrationAppId }],
  };
}
