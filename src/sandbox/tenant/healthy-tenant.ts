import { day, hour, minute, type SandboxClock } from '../sandbox-clock.ts';
import { ada, auditEvent, uuidOf } from './audit-event.ts';
import * as ids from './ids.ts';
import { allBotRoles, integrationPermissions } from './permissions.ts';
import type { AppRoleAssignment, GraphRow, PermissionGrant, ServicePrincipal, Tenant } from './tenant.ts';

/** Contoso with both applications in order, consented 200 days ago, synchronising every 40 minutes. */
export function healthyTenant(clock: SandboxClock): Tenant {
  const consented = clock.at(-200 * day);
  return {
    id: ids.tenantId,
    name: 'Contoso',
    domains: ['contoso.com', 'contoso.onmicrosoft.com'],
    whereabouts: 'here',
    premium: true,
    servicePrincipals: [integration(), webexIdentity(), graph(), bot()],
    recycleBin: [],
    ...integrationGrants(ids.integrationId, consented),
    owners: [{ servicePrincipalId: ids.webexIdentityId, ownerId: ids.integrationId }],
    audit: [auditEvent({ activity: 'Consent to application', at: consented, by: ada, target: integration() })],
    signIns: [signIn(clock.at(-25 * minute), 0)],
    provisioning: [],
    syncJobs: [syncJob(clock)],
    consentRequests: [],
    incidents: [],
    recommendations: [],
    logPageSize: 1000,
    bot: { admitted: true, roles: [...allBotRoles], signInError: null, tokensOutliveGraph: false },
    webexIncidents: [],
  };
}

/** Seven application permissions and the delegated User.Read for everybody, for the service principal of that object id. */
export function integrationGrants(principalId: string, at: string): { appRoleAssignments: AppRoleAssignment[]; grants: PermissionGrant[] } {
  const appRoleAssignments = integrationPermissions.flatMap(({ value, roleId }) =>
    roleId === null
      ? []
      : {
          id: Buffer.from(uuidOf(`${principalId} ${value}`))
            .toString('base64url')
            .slice(0, 43),
          deletedDateTime: null,
          appRoleId: roleId,
          createdDateTime: at,
          principalDisplayName: 'Cisco Webex Identity Integration',
          principalId,
          principalType: 'ServicePrincipal',
          resourceDisplayName: 'Microsoft Graph',
          resourceId: ids.graphId,
        },
  );
  const grant = { id: `${principalId.slice(0, 8)}grant`, clientId: principalId, consentType: 'AllPrincipals', principalId: null };
  return { appRoleAssignments, grants: [{ ...grant, resourceId: ids.graphId, scope: 'User.Read' }] };
}

/** Cisco's own application, as a tenant that consented to it holds it. */
export function integration(id: string = ids.integrationId): ServicePrincipal {
  return servicePrincipal({ id, appId: ids.integrationAppId, displayName: 'Cisco Webex Identity Integration', owner: ids.ciscoTenantId });
}

/** The application that the wizard makes in the tenant itself. */
export function webexIdentity(): ServicePrincipal {
  const made = servicePrincipal({
    id: ids.webexIdentityId,
    appId: ids.webexIdentityAppId,
    displayName: 'Cisco Webex Identity',
    owner: ids.tenantId,
  });
  return { ...made, createdByAppId: ids.integrationAppId, signInAudience: 'AzureADMyOrg' };
}

function graph(): ServicePrincipal {
  const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
  return servicePrincipal({ id: ids.graphId, appId: ids.graphAppId, displayName: 'Microsoft Graph', owner: microsoft });
}

function bot(): ServicePrincipal {
  return servicePrincipal({ id: ids.botServicePrincipalId, appId: ids.botClientId, displayName: 'Entra Doctor', owner: ids.tenantId });
}

/** Any service principal, enabled. `owner` is the tenant of its registration. */
export function servicePrincipal(made: { id: string; appId: string; displayName: string; owner: string }): ServicePrincipal {
  const { owner, ...named } = made;
  return {
    ...named,
    deletedDateTime: null,
    accountEnabled: true,
    isDisabled: null,
    appDisplayName: made.displayName,
    appOwnerOrganizationId: owner,
    appRoleAssignmentRequired: false,
    servicePrincipalType: 'Application',
    signInAudience: 'AzureADMultipleOrgs',
    disabledByMicrosoftStatus: null,
    applicationTemplateId: null,
    createdByAppId: null,
    servicePrincipalNames: [made.appId],
    tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
    verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
  };
}

/** A sign-in of the integration by itself; `errorCode` is the AADSTS number, 0 for success. */
export function signIn(at: string, errorCode: number, failureReason = 'Other.'): GraphRow {
  return {
    id: uuidOf(`sign-in ${at} ${errorCode}`),
    createdDateTime: at,
    appId: ids.integrationAppId,
    appDisplayName: 'Cisco Webex Identity Integration',
    servicePrincipalId: ids.integrationId,
    servicePrincipalName: 'Cisco Webex Identity Integration',
    resourceDisplayName: 'Microsoft Graph',
    resourceId: ids.graphAppId,
    ipAddress: '192.0.2.61',
    correlationId: uuidOf(`correlation ${at}`),
    conditionalAccessStatus: 'notApplied',
    isInteractive: false,
    signInEventTypes: ['servicePrincipal'],
    status: { errorCode, failureReason, additionalDetails: null },
    appliedConditionalAccessPolicies: [],
  };
}

/** The wizard's synchronisation job: running, last run fine. */
export function syncJob(clock: SandboxClock): GraphRow {
  const counts = ['Entitled', 'EntitledForProvisioning', 'Escrowed', 'EscrowedRaw', 'Exported', 'Exports', 'Imported', 'ImportedDeltas'];
  return {
    id: ids.syncJobId,
    templateId: 'ciscoWebex',
    schedule: { expiration: null, interval: 'PT40M', state: 'Active' },
    status: {
      code: 'Active',
      countSuccessiveCompleteFailures: 0,
      escrowsPruned: false,
      lastExecution: {
        activityIdentifier: uuidOf('last execution'),
        ...Object.fromEntries([...counts, 'ImportedReferenceDeltas'].map((name) => [`count${name}`, 0])),
        state: 'Succeeded',
        error: null,
        timeBegan: clock.at(-20 * minute),
        timeEnded: clock.at(-19 * minute),
      },
      lastSuccessfulExecution: null,
      lastSuccessfulExecutionWithExports: null,
      progress: [],
      quarantine: null,
      steadyStateFirstAchievedTime: clock.at(-200 * day + hour),
      steadyStateLastAchievedTime: clock.at(-19 * minute),
      synchronizedEntryCountByType: [{ key: 'User', value: 812 }],
      troubleshootingUrl: null,
    },
    synchronizationJobSettings: [],
  };
}
