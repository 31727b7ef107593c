import { z } from 'zod';

/** Who did something, as the audit log names them. Entra usually leaves a person's display name empty. */
export type Actor = { kind: 'person'; name: string } | { kind: 'application'; name: string; appId: string | null };

/** One entry of Entra's audit log, reduced to what the diagnosis rests on. */
export interface AuditEvent {
  /** ISO instant. */
  at: string;
  /** Exact name from Microsoft's list of audit activities, for example `Remove service principal`. */
  activity: string;
  by: Actor | null;
  /** Network address, when a person did it. */
  from: string | null;
  targets: { id: string | null; name: string | null }[];
  /** Modified properties of all targets; values are JSON texts as Entra writes them, `"[true]"`. */
  changes: { name: string; before: string; after: string }[];
}

/** What was read of the log; `complete` is false when older entries were left behind a page limit. */
export interface AuditLog {
  events: AuditEvent[];
  complete: boolean;
}

const text = z.string().nullish();
const user = z.object({ id: text, displayName: text, userPrincipalName: text, ipAddress: text });
const app = z.object({ appId: text, displayName: text, servicePrincipalName: text });
const change = z.object({ displayName: text, oldValue: text, newValue: text });
const target = z.object({ id: text, displayName: text, modifiedProperties: z.array(change).nullish() });
const entry = z.object({
  id: text,
  activityDateTime: z.string(),
  activityDisplayName: z.string(),
  result: text,
  initiatedBy: z.object({ user: user.nullish(), app: app.nullish() }).nullish(),
  targetResources: z.array(target).nullish(),
});

/** Reads an answer of `/auditLogs/directoryAudits`; attempts that failed are left out: they changed nothing. */
export const auditLog: z.ZodType<AuditLog> = z.object({ value: z.array(entry), '@odata.nextLink': text }).transform((body) => ({
  events: eachOnce(body.value)
    .filter(({ result }) => result !== 'failure')
    .map(toEvent),
  complete: !body['@odata.nextLink'],
}));

/** The log grows while it is paged: an entry may come again on the next page. */
function eachOnce<Entry extends { id?: string | null | undefined }>(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => {
    const isNew = id == null || !seen.has(id);
    if (id != null) seen.add(id);
    return isNew;
  });
}

function toEvent(raw: z.output<typeof entry>): AuditEvent {
  const targets = raw.targetResources ?? [];
  return {
    at: raw.activityDateTime,
    activity: raw.activityDisplayName,
    by: actorOf(raw.initiatedBy),
    from: raw.initiatedBy?.user?.ipAddress || null,
    targets: targets.map(({ id, displayName }) => ({ id: id ?? null, name: displayName ?? null })),
    changes: targets
      .flatMap(({ modifiedProperties }) => modifiedProperties ?? [])
      .map(({ displayName, oldValue, newValue }) => ({ name: displayName ?? '', before: oldValue ?? '', after: newValue ?? '' })),
  };
}

function actorOf(by: z.output<typeof entry>['initiatedBy']): Actor | null {
  if (by?.user) {
    const name = by.user.userPrincipalName || by.user.displayName || by.user.id;
    if (name) return { kind: 'person', name };
  }
  if (by?.app) {
    const name = by.app.displayName || by.app.servicePrincipalName || by.app.appId;
    if (name) return { kind: 'application', name, appId: by.app.appId ?? null };
  }
  return null;
}
