/** Client id of *Cisco Webex Identity Integration*, the same in every tenant (Cisco document 220476). */
export const integrationAppId = '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae';

/** Its display name as Cisco registered it; an administrator can rename the copy in the tenant. */
export const integrationAppName = 'Cisco Webex Identity Integration';

/** Client id of Microsoft Graph, the same in every tenant and cloud. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** Names under which the integration creates the second application, the newer one first. */
export const secondAppNames = ['Cisco Webex Identity', 'Cisco Webex Identity Synchronization'] as const;

/** Compares display names as Entra does: letter case and outer blanks do not count. */
export function isNamed(displayName: string | null, ...names: readonly string[]): boolean {
  const bare = displayName?.trim().toLowerCase();
  return names.some((name) => name.toLowerCase() === bare);
}
