import { type SentenceKey, say } from '../locales/sentence.ts';
import { actorSentence } from './actor.ts';
import type { CaseView } from './case-view.ts';
import type { TimelineEntry } from './diagnosis.ts';
import { valueIfKnown } from './fact.ts';
import type { AppEvent, AppEventKind } from './history.ts';
import { lastSignIns } from './last-sign-ins.ts';
import { removalOf } from './removal.ts';
import { newest } from './second-app.ts';

/** What happened to the two applications and when the fault was seen, newest first. */
export function timelineOf(view: CaseView): TimelineEntry[] {
  const entries = [...view.history.map(toEntry), ...deletionFromBin(view), ...sightings(view)];
  return entries.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

const what: Readonly<Record<AppEventKind, Extract<SentenceKey, `timeline.app.${string}`>>> = {
  consented: 'timeline.app.consented',
  restored: 'timeline.app.restored',
  enabled: 'timeline.app.enabled',
  'permission-removed': 'timeline.app.permissionRemoved',
  disabled: 'timeline.app.disabled',
  deleted: 'timeline.app.deleted',
  'hard-deleted': 'timeline.app.hardDeleted',
};

function toEntry(event: AppEvent): TimelineEntry {
  const who = event.by === null ? null : actorSentence(event.by);
  return { at: event.at, what: say(what[event.kind], { name: event.name }), who, personal: event.by?.kind === 'person' };
}

/** The recycle bin knows when, even where the log cannot say who. */
function deletionFromBin({ states, history }: CaseView): TimelineEntry[] {
  const copy = newest(valueIfKnown(states.deletedIntegrationApps) ?? []);
  if (copy?.deletedDateTime == null || removalOf(history, 'integration', copy) !== null) return [];
  const name = copy.displayName ?? copy.appId;
  return [{ at: copy.deletedDateTime, what: say('timeline.app.deleted', { name }), who: null, personal: false }];
}

function sightings({ states }: CaseView): TimelineEntry[] {
  const clock = valueIfKnown(states.paste)?.clock ?? null;
  const { failure } = lastSignIns(valueIfKnown(states.integrationSignIns) ?? [], states);
  const seen: TimelineEntry[] = [];
  if (clock !== null) seen.push({ at: clock, what: say('timeline.faultSeen'), who: null, personal: false });
  if (failure !== null) {
    seen.push({ at: failure.at, what: say('timeline.signInFailed', { code: String(failure.errorCode) }), who: null, personal: false });
  }
  return seen;
}
