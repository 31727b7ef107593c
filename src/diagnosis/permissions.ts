import { checks } from './checks/index.ts';
import type { GraphFact } from './fact.ts';
import { graphFacts } from './facts.ts';
import { requiredPermissions } from './held-permissions.ts';

/** One row of the table of permissions that the bot can be given. */
export interface PermissionRow {
  /** Name of the Microsoft Graph application permission. */
  permission: string;
  /** Its app role id in Microsoft Graph. */
  id: string;
  required: boolean;
  /** Ids of the checks that look at something that only this permission, or a wider one, shows. */
  checks: string[];
}

/** App role ids from Microsoft's permission descriptions, in the order of the table. */
const ids: Readonly<Record<string, string>> = {
  'Application.Read.All': '9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30',
  'AuditLog.Read.All': 'b0afded3-3588-46d8-8b3d-9842eff778da',
  'Organization.Read.All': '498476ce-e0fe-48b0-b801-37ba7e2685c6',
  'Directory.Read.All': '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
  'Synchronization.Read.All': '5ba43d2f-fa88-4db2-bd1c-a67c5f0fb1ce',
  'Policy.Read.All': '246dd0d5-5bd0-4def-940b-0421030a5b68',
  'ConsentRequest.Read.All': '1260ad83-98fb-4785-abbb-d6cc1806fd41',
  'ServiceHealth.Read.All': '79c261e0-fe76-4144-aad5-bdc68fbe4037',
  'DirectoryRecommendations.Read.All': 'ae73097b-cb2a-4447-b064-5d80f6093921',
};

/** Every permission that some question needs, the required ones first, with the checks that it switches on. */
export function permissionTable(): PermissionRow[] {
  const facts: [string, GraphFact<unknown>][] = Object.entries(graphFacts);
  return Object.entries(ids).map(([permission, id]) => {
    const shown = facts.filter(([, fact]) => fact.permissions[0] === permission).map(([name]) => name);
    const switchedOn = checks.filter((check) => check.facts.some((name) => shown.includes(name)));
    return { permission, id, required: requiredPermissions.includes(permission), checks: switchedOn.map((check) => check.id) };
  });
}
