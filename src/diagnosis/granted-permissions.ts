import { expectedPermissions } from './expected-permissions.ts';
import type { AppRoleAssignment, DelegatedGrant } from './graph-schemas.ts';

/** The names of the expected application permissions, sorted by what is known of them. */
export interface Granted {
  granted: string[];
  missing: string[];
  /** Not held as application permission; whether it is held as delegated one could not be read. */
  unproven: string[];
}

/**
 * Sorts the seven permissions that exist as application permissions. `grants` is null when the delegated grants could
 * not be read, `graphId` is the object id of Microsoft Graph in this tenant when known.
 */
export function grantedPermissions(assignments: AppRoleAssignment[], grants: DelegatedGrant[] | null, graphId: string | null): Granted {
  const ofGraph = <Grant extends { resourceId: string | null }>(all: Grant[]) =>
    graphId === null ? all : all.filter(({ resourceId }) => resourceId === graphId);
  const roles = new Set(ofGraph(assignments).map(({ appRoleId }) => appRoleId));
  const scopes = grants === null ? null : tenantWideScopes(ofGraph(grants));
  const result: Granted = { granted: [], missing: [], unproven: [] };
  for (const { value, appRoleId, provenBy } of expectedPermissions) {
    if (appRoleId === null) continue;
    if (roles.has(appRoleId) || (provenBy === 'either' && scopes?.has(value))) result.granted.push(value);
    else if (provenBy === 'either' && scopes === null) result.unproven.push(value);
    else result.missing.push(value);
  }
  return result;
}

/** Delegated permissions that were granted for everybody; a scope text is blank-separated and may begin with a blank. */
export function tenantWideScopes(grants: DelegatedGrant[]): Set<string> {
  return scopesOf(grants.filter(({ consentType }) => consentType === 'AllPrincipals'));
}

/** Delegated permissions of any grant, for everybody or for one person. */
export function scopesOf(grants: DelegatedGrant[]): Set<string> {
  return new Set(grants.flatMap(({ scope }) => (scope ?? '').split(/\s+/).filter((name) => name !== '')));
}
