import { integrationAppId, integrationAppName, isNamed } from './applications.ts';
import type { ServicePrincipal } from './graph-schemas.ts';

/** An application that bears the integration's name under another client id, or null. */
export function lookAlikeOf(apps: ServicePrincipal[]): ServicePrincipal | null {
  return apps.find((app) => app.appId !== integrationAppId && isNamed(app.displayName, integrationAppName)) ?? null;
}
