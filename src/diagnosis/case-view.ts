import type { Sentence, SentenceKey } from '../locales/sentence.ts';
import { say } from '../locales/sentence.ts';
import { actorSentence } from './actor.ts';
import type { CheckResult, Verdict } from './diagnosis.ts';
import type { FactStates } from './fact.ts';
import { type AppEvent, historyOf } from './history.ts';
import type { Links } from './links.ts';

/** Everything that a verdict is made from. */
export interface CaseView {
  states: FactStates;
  /** The checks' results by id. */
  results: ReadonlyMap<string, CheckResult>;
  /** What the audit log says of the two applications, newest first. */
  history: AppEvent[];
  links: Links;
  tenantId: string;
  /** ISO instant. */
  now: string;
}

/** Lays out facts and results for the verdict rules. */
export function caseView(states: FactStates, results: CheckResult[], where: { links: Links; tenantId: string; now: string }): CaseView {
  return { states, results: new Map(results.map((result) => [result.id, result])), history: historyOf(states), ...where };
}

/** Whether a check came out so. */
export function came(view: CaseView, id: string, ...outcomes: CheckResult['outcome'][]): boolean {
  const result = view.results.get(id);
  return result !== undefined && outcomes.includes(result.outcome);
}

type Fact = Verdict['facts'][number];

/** One line under the headline. */
export function factLine(label: LabelKey, value: Sentence, personal = false): Fact {
  return { label: { key: label }, value, personal };
}
type LabelKey = Extract<SentenceKey, `label.${string}`>;

/** When, by whom and from where something was done. */
export function eventLines(event: AppEvent, since: 'label.deleted' | 'label.disabled' | 'label.revoked'): Fact[] {
  return [
    factLine(since, say('value.at', { at: { at: event.at } })),
    factLine('label.by', actorSentence(event.by), event.by?.kind === 'person'),
    ...(event.from === null ? [] : [factLine('label.from', say('value.text', { text: event.from }), true)]),
  ];
}

/** A verdict with nothing to add where nothing is said. */
export function verdict(
  said: Pick<Verdict, 'cause' | 'owner' | 'headline' | 'confidence' | 'because' | 'checks'> & Partial<Verdict>,
): Verdict {
  return { facts: [], remedies: [], verify: [], since: null, ...said };
}

/** What to look at once the integration is back (Cisco document 220476). */
export const verifyIntegration = [say('verify.directorySync'), say('verify.bothApps')];
