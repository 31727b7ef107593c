import { integrationAppId, integrationAppName, isNamed, secondAppNames } from './applications.ts';
import type { Actor, AuditEvent } from './audit-log.ts';
import { type FactStates, valueIfKnown } from './fact.ts';
import { deletedSecondAppOf, secondAppOf } from './second-app.ts';

/** The facts that tell what happened to the two applications. */
export type HistoryStates = Pick<
  FactStates,
  'audit' | 'integrationApp' | 'webexApps' | 'createdApps' | 'deletedIntegrationApps' | 'deletedWebexApps'
>;

/** The same as names, for a check's `uses`. */
export const historyFacts = ['audit', 'integrationApp', 'webexApps', 'createdApps', 'deletedIntegrationApps', 'deletedWebexApps'] as const;

export type AppEventKind = 'consented' | 'restored' | 'enabled' | 'permission-removed' | 'disabled' | 'deleted' | 'hard-deleted';

/** Something that the audit log says of one of the two applications. */
export interface AppEvent {
  /** ISO instant. */
  at: string;
  kind: AppEventKind;
  app: 'integration' | 'second';
  /** Its display name at the time. */
  name: string;
  /** Its object id at the time, when the entry names it. */
  objectId: string | null;
  by: Actor | null;
  /** Network address, when a person did it. */
  from: string | null;
}

interface App {
  which: AppEvent['app'];
  name: string;
  names: readonly string[];
  /** Object ids of the live and the deleted copies, and client ids. */
  ids: string[];
}

/** What the audit log says of the two applications, newest first. Empty when the log could not be read. */
export function historyOf(states: HistoryStates): AppEvent[] {
  const apps = knownApps(states);
  const events = (valueIfKnown(states.audit)?.events ?? []).flatMap((event) => {
    const kind = kindOf(event);
    const app = apps.find((one) => concerns(event, one));
    if (kind === null || app === undefined) return [];
    const target = event.targets.find(({ id, name }) => (id !== null && app.ids.includes(id)) || isNamed(name, ...app.names));
    return [
      { at: event.at, kind, app: app.which, name: target?.name ?? app.name, objectId: target?.id ?? null, by: event.by, from: event.from },
    ];
  });
  return events.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function knownApps(states: HistoryStates): App[] {
  const live = valueIfKnown(states.integrationApp);
  const deleted = valueIfKnown(states.deletedIntegrationApps) ?? [];
  const second = secondAppOf(valueIfKnown(states.webexApps) ?? [], states.createdApps);
  const deletedSecond = deletedSecondAppOf(valueIfKnown(states.deletedWebexApps) ?? []);
  const integrationIds = [integrationAppId, ...(live ? [live.id] : []), ...deleted.map(({ id }) => id)];
  const secondIds = [second, deletedSecond].flatMap((app) => (app ? [app.id, app.appId] : []));
  return [
    { which: 'integration', name: live?.displayName ?? integrationAppName, names: [integrationAppName], ids: integrationIds },
    { which: 'second', name: second?.displayName ?? secondAppNames[0], names: secondAppNames, ids: secondIds },
  ];
}

/**
 * An event belongs to an application when it names one of its ids, as target or among the modified properties (a
 * removed permission's target is Microsoft Graph); or by its display name. The integration's name proves nothing beside
 * another client id: that is a look-alike. The second application has a client id of its own in every tenant.
 */
function concerns(event: AuditEvent, app: App): boolean {
  if (event.targets.some(({ id }) => id !== null && app.ids.includes(id))) return true;
  const values = event.changes.map(({ before, after }) => `${before} ${after}`);
  if (app.ids.some((id) => values.some((value) => value.includes(id)))) return true;
  const namesAnotherApp = app.which === 'integration' && event.changes.some(({ name }) => name === 'TargetId.ServicePrincipalNames');
  return !namesAnotherApp && event.targets.some(({ name }) => isNamed(name, ...app.names));
}

const kinds: Readonly<Record<string, AppEventKind>> = {
  'Consent to application': 'consented',
  'Restore service principal': 'restored',
  'Remove service principal': 'deleted',
  'Hard delete service principal': 'hard-deleted',
  'Remove app role assignment from service principal': 'permission-removed',
  'Remove delegated permission grant': 'permission-removed',
};

/** Disabling has no activity of its own: it is an update of `AccountEnabled`. */
function kindOf(event: AuditEvent): AppEventKind | null {
  if (event.activity !== 'Update service principal') return kinds[event.activity] ?? null;
  const change = event.changes.find(({ name }) => name === 'AccountEnabled');
  if (change === undefined || change.before === change.after) return null;
  if (change.after.includes('false')) return 'disabled';
  return change.after.includes('true') ? 'enabled' : null;
}

/** The newest event of these kinds, unless one that undoes it came later: what the log says of how things stand now. */
export function standing(events: AppEvent[], app: AppEvent['app'], kinds: AppEventKind[], undoneBy: AppEventKind[]): AppEvent | null {
  const newest = latest(events, app, ...kinds, ...undoneBy);
  return newest !== null && kinds.includes(newest.kind) ? newest : null;
}

/** The newest event of one kind on one application, or null. */
export function latest(events: AppEvent[], app: AppEvent['app'], ...kind: AppEventKind[]): AppEvent | null {
  return events.find((event) => event.app === app && kind.includes(event.kind)) ?? null;
}
