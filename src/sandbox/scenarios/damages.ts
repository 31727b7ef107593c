import type { SandboxClock } from '../sandbox-clock.ts';
import { day, hour } from '../sandbox-clock.ts';
import { auditEvent, pat } from '../tenant/audit-event.ts';
import { removeServicePrincipal } from '../tenant/change-tenant.ts';
import { servicePrincipal, signIn } from '../tenant/healthy-tenant.ts';
import { graphAppId, integrationAppId, integrationId, webexIdentityAppId, webexIdentityId } from '../tenant/ids.ts';
import { integrationPermissions } from '../tenant/permissions.ts';
import type { ServicePrincipal, Tenant } from '../tenant/tenant.ts';
import type { Scenario } from './scenario.ts';

const integrationName = 'Cisco Webex Identity Integration';

/** The service principal of that application id. Throws when the tenant has none. */
export function appOf(tenant: Tenant, wanted: string): ServicePrincipal {
  const found = tenant.servicePrincipals.find(({ appId }) => appId === wanted);
  if (!found) throw new Error(`the sandbox's tenant has no application ${wanted}`);
  return found;
}

/** Switches sign-in off for an application, as Pat, two hours ago. */
export function disable(tenant: Tenant, clock: SandboxClock, appId: string): void {
  const target = appOf(tenant, appId);
  target.accountEnabled = false;
  const at = clock.at(-2 * hour);
  tenant.audit.push(
    auditEvent({ activity: 'Update service principal', at, by: pat, target, changes: [['AccountEnabled', '[true]', '[false]']] }),
  );
}

/** Takes these permissions from the integration, as Pat, two hours ago. */
export function revoke(tenant: Tenant, clock: SandboxClock, values: string[]): void {
  const target = appOf(tenant, integrationAppId);
  for (const { value, roleId } of integrationPermissions.filter((permission) => values.includes(permission.value))) {
    if (roleId === null) tenant.grants = [];
    tenant.appRoleAssignments = tenant.appRoleAssignments.filter(({ appRoleId }) => appRoleId !== roleId);
    const activity = roleId === null ? 'Remove delegated permission grant' : 'Remove app role assignment from service principal';
    const changed = roleId === null ? 'DelegatedPermissionGrant.Scope' : 'AppRole.Value';
    tenant.audit.push(auditEvent({ activity, at: clock.at(-2 * hour), by: pat, target, changes: [[changed, `"${value}"`, null]] }));
  }
}

/** The application is there, but something about it or about its companions is not as it should be. */
export const damages: Scenario[] = [
  {
    id: 'disabled',
    title: 'Sign-in disabled by an administrator',
    describe: 'Pat switched "Enabled for users to sign in" off.',
    prepare: (tenant, clock) => {
      disable(tenant, clock, integrationAppId);
      tenant.signIns.push(signIn(clock.at(-hour), 7000112, 'Application is disabled.'));
    },
    expect: { cause: 'disabled', confidence: 'high', says: ['pat.tidy@contoso.com', integrationName], saysNot: [] },
  },
  {
    id: 'disabled-by-microsoft',
    title: 'Disabled by Microsoft',
    describe: 'Microsoft switched the application off for breaking its terms.',
    prepare: (tenant) => {
      Object.assign(appOf(tenant, integrationAppId), {
        isDisabled: true,
        disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement',
      });
    },
    expect: { cause: 'disabled-by-microsoft', says: ['Microsoft'], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'consent-partly-revoked',
    title: 'Two permissions taken away',
    describe: 'Pat removed Group.Read.All and Domain.Read.All.',
    prepare: (tenant, clock) => revoke(tenant, clock, ['Group.Read.All', 'Domain.Read.All']),
    expect: { cause: 'consent-partly-revoked', says: ['Group.Read.All', 'Domain.Read.All', 'pat.tidy@contoso.com'], saysNot: [] },
  },
  {
    id: 'consent-revoked',
    title: 'All permissions taken away',
    describe: 'The application stands, with no permission left.',
    prepare: (tenant, clock) =>
      revoke(
        tenant,
        clock,
        integrationPermissions.map(({ value }) => value),
      ),
    expect: { cause: 'consent-revoked', says: ['pat.tidy@contoso.com'], saysNot: [] },
  },
  {
    id: 'graph-disabled',
    title: 'Microsoft Graph itself is disabled, a token is still good',
    describe: 'The tenant switched the Microsoft Graph application off; the bot still holds a token.',
    prepare: (tenant, clock) => {
      disable(tenant, clock, graphAppId);
      tenant.bot.tokensOutliveGraph = true;
    },
    expect: { cause: 'graph-disabled', says: ['Microsoft Graph'], saysNot: [] },
  },
  {
    id: 'second-app-deleted',
    title: 'The second application was deleted',
    describe: 'Pat deleted Cisco Webex Identity; it is in the recycle bin.',
    prepare: (tenant, clock) => void removeServicePrincipal(tenant, appOf(tenant, webexIdentityAppId), pat, clock.at(-2 * hour)),
    expect: { cause: 'second-app-deleted', says: ['Cisco Webex Identity', 'pat.tidy@contoso.com'], saysNot: [] },
  },
  {
    id: 'second-app-missing',
    title: 'The second application is missing',
    describe: 'Cisco Webex Identity stands neither in the directory nor in the recycle bin.',
    prepare: (tenant) => {
      tenant.servicePrincipals = tenant.servicePrincipals.filter(({ id }) => id !== webexIdentityId);
      tenant.owners = [];
    },
    expect: { cause: 'second-app-missing', says: ['Cisco Webex Identity'], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'second-app-disabled',
    title: 'The second application is disabled',
    describe: 'Pat switched Cisco Webex Identity off.',
    prepare: (tenant, clock) => disable(tenant, clock, webexIdentityAppId),
    expect: { cause: 'second-app-disabled', says: ['Cisco Webex Identity'], saysNot: [] },
  },
  {
    id: 'second-app-not-owned',
    title: 'The second application has lost its owner',
    describe: 'The integration was consented anew under another object id and does not own Cisco Webex Identity.',
    prepare: (tenant) => {
      tenant.owners = [];
    },
    expect: { cause: 'second-app-not-owned', says: ['Cisco Webex Identity'], saysNot: [] },
  },
  {
    id: 'renamed-second-app',
    title: 'The second application was renamed',
    describe: 'An administrator calls it "Webex user sync"; nothing is wrong.',
    prepare: (tenant) => {
      appOf(tenant, webexIdentityAppId).displayName = 'Cisco Webex Identity Synchronization';
    },
    expect: { cause: 'nothing-wrong-in-entra', says: [], saysNot: [] },
  },
  {
    id: 'renamed-integration-deleted',
    title: 'The integration was renamed, then deleted',
    describe: 'It is in the recycle bin as "Webex connector (do not touch)".',
    prepare: (tenant, clock) => {
      const app = appOf(tenant, integrationAppId);
      app.displayName = 'Webex connector (do not touch)';
      removeServicePrincipal(tenant, app, pat, clock.at(-2 * hour));
    },
    expect: { cause: 'deleted-restorable', confidence: 'high', says: ['pat.tidy@contoso.com'], saysNot: [] },
  },
  {
    id: 'look-alike',
    title: 'A twin of the same name stands in its place',
    describe: 'Another application calls itself Cisco Webex Identity Integration; the real one was never consented.',
    prepare: (tenant, clock) => {
      tenant.servicePrincipals = tenant.servicePrincipals.filter(({ id }) => id !== integrationId);
      tenant.signIns = [];
      tenant.audit = [];
      const twin = servicePrincipal({
        id: '63c9f1d7-20b8-4ea5-96f4-7d1a05e82bc3',
        appId: 'ab4e17c0-d592-4f38-80a6-e3c95b7f2d14',
        displayName: integrationName,
        owner: '77d0b3e9-5a1c-4826-bf94-c06e81d5a27f',
      });
      tenant.servicePrincipals.push(twin);
      tenant.audit.push(auditEvent({ activity: 'Add service principal', at: clock.at(-3 * day), by: pat, target: twin }));
    },
    expect: { cause: 'look-alike', says: ['ab4e17c0-d592-4f38-80a6-e3c95b7f2d14'], saysNot: [] },
  },
];
