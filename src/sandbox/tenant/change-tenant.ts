import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../sandbox-clock.ts';
import { type Actor, auditEvent } from './audit-event.ts';
import { integration, integrationGrants } from './healthy-tenant.ts';
import { graphId, integrationAppId, webexIdentityAppId } from './ids.ts';
import { integrationPermissions } from './permissions.ts';
import type { DeletedServicePrincipal, ServicePrincipal, Tenant } from './tenant.ts';

export const auditDelay = 2 * 60_000;

/**
 * Grants admin consent for the integration, as *Accept* does: a missing service principal comes back under a new object
 * id (what lies in the recycle bin stays there), all permissions are granted, and Cisco's side takes the second
 * application over again ("the original configuration is restored", Cisco document 220476).
 */
export function grantConsent(tenant: Tenant, by: Actor, clock: SandboxClock): ServicePrincipal {
  const at = clock.at(0);
  const known = tenant.servicePrincipals.find(({ appId }) => appId === integrationAppId);
  const target = known ?? integration(randomUUID());
  const granted = integrationGrants(target.id, at);
  if (!known) {
    tenant.servicePrincipals.push(target);
    tenant.audit.push(auditEvent({ activity: 'Add service principal', at, by, target }));
  }
  tenant.appRoleAssignments = [
    ...tenant.appRoleAssignments.filter(({ principalId }) => principalId !== target.id),
    ...granted.appRoleAssignments,
  ];
  tenant.grants = [...tenant.grants.filter(({ clientId }) => clientId !== target.id), ...granted.grants];
  const second = tenant.servicePrincipals.find(({ appId }) => appId === webexIdentityAppId);
  if (second && !known) tenant.owners.push({ servicePrincipalId: second.id, ownerId: target.id });
  for (const { value, roleId } of integrationPermissions) {
    if (roleId === null)
      tenant.audit.push(
        auditEvent({
          activity: 'Add delegated permission grant',
          at,
          by,
          target,
          changes: [['DelegatedPermissionGrant.Scope', null, `"${value}"`]],
        }),
      );
    else
      tenant.audit.push(
        auditEvent({
          activity: 'Add app role assignment to service principal',
          at,
          by,
          target,
          changes: [['AppRole.Value', null, `"${value}"`]],
        }),
      );
  }
  tenant.audit.push(auditEvent({ activity: 'Consent to application', at, by, target, changes: consentContext(target.id) }));
  return target;
}

function consentContext(clientId: string): [string, string | null, string | null][] {
  const permissions = `[] => [[Id: x, ClientId: ${clientId}, PrincipalId: , ResourceId: ${graphId}, ConsentType: AllPrincipals, Scope: User.Read, CreatedDateTime: , LastModifiedDateTime ]]; `;
  return [
    ['ConsentContext.IsAdminConsent', null, '"True"'],
    ['ConsentContext.IsAppOnly', null, '"False"'],
    ['ConsentContext.OnBehalfOfAll', null, '"True"'],
    ['ConsentContext.Tags', null, '"WindowsAzureActiveDirectoryIntegratedApp"'],
    ['ConsentAction.Permissions', null, JSON.stringify(permissions)],
  ];
}

/** Moves a service principal into the recycle bin, `ago` milliseconds back; its grants and owners stay with it unseen. */
export function removeServicePrincipal(tenant: Tenant, target: ServicePrincipal, by: Actor, at: string): DeletedServicePrincipal {
  const deleted = { ...target, deletedDateTime: at };
  tenant.servicePrincipals = tenant.servicePrincipals.filter(({ id }) => id !== target.id);
  tenant.recycleBin.push(deleted);
  tenant.audit.push(auditEvent({ activity: 'Remove service principal', at, by, target }));
  return deleted;
}

export type RestoreResult = { kind: 'restored'; servicePrincipal: ServicePrincipal } | { kind: 'gone' } | { kind: 'name-in-use' };

/** Restores from the recycle bin under the old object id; refused while another with the same application id stands. */
export function restoreServicePrincipal(tenant: Tenant, id: string, by: Actor, at: string): RestoreResult {
  const deleted = tenant.recycleBin.find((candidate) => candidate.id === id);
  if (!deleted) return { kind: 'gone' };
  if (tenant.servicePrincipals.some(({ appId }) => appId === deleted.appId)) return { kind: 'name-in-use' };
  tenant.recycleBin = tenant.recycleBin.filter((candidate) => candidate !== deleted);
  const servicePrincipal = { ...deleted, deletedDateTime: null };
  tenant.servicePrincipals.push(servicePrincipal);
  tenant.audit.push(auditEvent({ activity: 'Restore service principal', at, by, target: deleted }));
  return { kind: 'restored', servicePrincipal };
}

/** Audit entries that have reached the log: Entra shows them minutes later and keeps them 30 days, 7 without a licence. */
export function visibleAudit(tenant: Tenant, now: Date): Tenant['audit'] {
  const oldest = now.getTime() - (tenant.premium ? 30 : 7) * 86_400_000;
  return tenant.audit
    .filter(({ activityDateTime }) => Date.parse(activityDateTime) >= oldest && Date.parse(activityDateTime) <= now.getTime() - auditDelay)
    .toSorted((a, b) => b.activityDateTime.localeCompare(a.activityDateTime));
}
