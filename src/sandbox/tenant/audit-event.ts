import { createHash } from 'node:crypto';
import type { AuditEvent } from './tenant.ts';

export type Actor =
  | { kind: 'user'; id: string; userPrincipalName: string; ipAddress: string }
  | { kind: 'app'; appId: string; displayName: string; servicePrincipalId: string };

/** Who does things in Contoso, as the audit log names them. */
export const ada: Actor = {
  kind: 'user',
  id: '58d3e7a0-9c41-4b26-8fd5-a7104ec2b963',
  userPrincipalName: 'ada.admin@contoso.com',
  ipAddress: '203.0.113.7',
};
export const pat: Actor = {
  kind: 'user',
  id: 'a06b92f5-e3d8-4c17-b459-6f81d20c7e3a',
  userPrincipalName: 'pat.tidy@contoso.com',
  ipAddress: '198.51.100.24',
};
export const cleanupRunbook: Actor = {
  kind: 'app',
  appId: 'f19c84d7-25b0-4e6a-93d1-0a7be56c8f42',
  displayName: 'Stale app clean-up',
  servicePrincipalId: '0e7d41b9-c862-4f35-a9e0-d4b87f1362c5',
};
export interface Happening {
  activity: string;
  at: string;
  by: Actor;
  target: { id: string; displayName: string; appId: string };
  /** Name, old and new value; values are JSON texts inside texts, as Entra writes them. */
  changes?: [name: string, before: string | null, after: string | null][];
}

const operations: [start: string, type: string][] = [
  ['Remove', 'Delete'],
  ['Hard delete', 'Delete'],
  ['Update', 'Update'],
  ['Restore', 'Restore'],
  ['Consent', 'Assign'],
  ['Add', 'Add'],
];

/** An entry of the directory audit log, shaped as Entra's own exports are. */
export function auditEvent({ activity, at, by, target, changes = [] }: Happening): AuditEvent {
  const correlation = uuidOf(`${activity} ${at} ${target.id} ${changes.join()}`);
  const names: [string, string | null, string | null] = ['TargetId.ServicePrincipalNames', null, `"${target.appId}"`];
  return {
    id: `Directory_${correlation}_FAAG0_${correlation.slice(0, 8)}`,
    category: 'ApplicationManagement',
    correlationId: correlation,
    result: 'success',
    resultReason: '',
    activityDisplayName: activity,
    activityDateTime: at,
    loggedByService: 'Core Directory',
    operationType: operations.find(([start]) => activity.startsWith(start))?.[1] ?? 'Update',
    initiatedBy: initiator(by),
    targetResources: [
      {
        id: target.id,
        displayName: target.displayName,
        type: 'ServicePrincipal',
        userPrincipalName: null,
        groupType: null,
        modifiedProperties: [...changes, names].map(([displayName, oldValue, newValue]) => ({ displayName, oldValue, newValue })),
      },
    ],
    additionalDetails: [
      { key: 'User-Agent', value: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)' },
      { key: 'AppId', value: target.appId },
    ],
  };
}

function initiator(by: Actor) {
  const { kind, ...actor } = by;
  // The log names people by address; their display name is null in practice.
  if (by.kind === 'user') return { user: { ...actor, userPrincipalName: by.userPrincipalName, displayName: null }, app: null };
  return { user: null, app: { ...actor, displayName: by.displayName, servicePrincipalName: null } };
}

/** A uuid that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
