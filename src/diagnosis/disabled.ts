import type { ServicePrincipal } from './graph-schemas.ts';

/** Whether Microsoft, or the application's publisher, switched it off: no administrator of the tenant can switch it on. */
export function isDisabledByMicrosoft(app: ServicePrincipal): boolean {
  const status = app.disabledByMicrosoftStatus;
  return app.isDisabled === true || (status !== null && status !== 'NotDisabled');
}
