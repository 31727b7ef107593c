import { integrationAppId, isNamed, secondAppNames } from './applications.ts';
import { type FactState, valueIfKnown } from './fact.ts';
import type { DeletedApp, ServicePrincipal } from './graph-schemas.ts';

/**
 * Finds *Cisco Webex Identity* among the tenant's applications: what the integration created comes first, since
 * administrators may rename it; then its known names. Null when neither is there.
 */
export function secondAppOf(
  webexApps: ServicePrincipal[],
  createdApps: FactState<ServicePrincipal[]> | undefined,
): ServicePrincipal | null {
  const others = [...webexApps, ...(valueIfKnown(createdApps) ?? [])].filter((app) => app.appId !== integrationAppId);
  return (
    others.find((app) => app.createdByAppId === integrationAppId && isNamed(app.displayName, ...secondAppNames)) ??
    others.find((app) => app.createdByAppId === integrationAppId) ??
    others.find((app) => isNamed(app.displayName, ...secondAppNames)) ??
    null
  );
}

/** The copy of *Cisco Webex Identity* in the recycle bin that was deleted last, or null. */
export function deletedSecondAppOf(deleted: DeletedApp[]): DeletedApp | null {
  const copies = deleted.filter((app) => app.appId !== integrationAppId && isNamed(app.displayName, ...secondAppNames));
  return newest(copies);
}

/** The application that was deleted last, or null when there is none. */
export function newest(deleted: DeletedApp[]): DeletedApp | null {
  return deleted.toSorted((one, other) => (other.deletedDateTime ?? '').localeCompare(one.deletedDateTime ?? ''))[0] ?? null;
}
