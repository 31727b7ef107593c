import type { Sentence } from '../locales/sentence.ts';
import type { Evidence, UnknownReason } from '../ports/directory.ts';
import type { CheckResult, Outcome } from './diagnosis.ts';
import { type FactName, type FactStates, type FactValues, take } from './fact.ts';
import { reasonSentence } from './reason-sentence.ts';

/** Names of Graph properties and their values, for the ticket. */
export type Values = Record<string, string | number | boolean | null>;

/** What a check says of its facts. */
export type Finding =
  | { outcome: Exclude<Outcome, 'unknown'>; finding: Sentence; values: Values }
  | { outcome: 'unknown'; reason: UnknownReason; values: Values };

/** What is the same for every check. */
interface Declared {
  /** A kebab-case noun for the thing that fails; also the file's name. */
  id: string;
  title: Sentence;
}

/** A check as the runner knows it. Made with `defineCheck`. */
export interface Check extends Declared {
  /** Every fact that it looks at. */
  facts: readonly FactName[];
  run(states: FactStates): Finding;
}

/**
 * Declares a check: pure, synchronous, and given nothing but the facts that it names. `needs` arrive as values: the
 * runner answers for the check when one is not known. `uses` arrive as states: the check can do without.
 */
export function defineCheck<const Needs extends FactName, const Uses extends FactName = never>(
  check: Declared & {
    needs: readonly Needs[];
    uses?: readonly Uses[];
    run(known: Pick<FactValues, Needs>, states: Pick<FactStates, Uses>): Finding;
  },
): Check {
  const { id, title, needs, uses = [], run } = check;
  return {
    id,
    title,
    facts: [...needs, ...uses],
    run(states) {
      const taken = take(states, needs);
      if (taken.ok) return run(taken.values, states);
      const { lacking } = taken;
      return lacking.state === 'unknown' ? unknown(lacking.reason) : notApplicable(lacking.because);
    },
  };
}

export const pass = (finding: Sentence, values: Values = {}): Finding => ({ outcome: 'pass', finding, values });
export const fail = (finding: Sentence, values: Values = {}): Finding => ({ outcome: 'fail', finding, values });
export const warning = (finding: Sentence, values: Values = {}): Finding => ({ outcome: 'warning', finding, values });
export const notApplicable = (finding: Sentence, values: Values = {}): Finding => ({ outcome: 'not-applicable', finding, values });
export const unknown = (reason: UnknownReason, values: Values = {}): Finding => ({ outcome: 'unknown', reason, values });

/** Where the runners say what went wrong in our own code; every `Log` fits. */
export interface FaultLog {
  error(fields: object, message: string): void;
}

/** Runs checks in their order. One that throws becomes one `unknown` with a reference found in the log; the others still run. */
export function runChecks(checks: readonly Check[], states: FactStates, log: FaultLog): CheckResult[] {
  return checks.map((check) => {
    const evidence = evidenceOf(check, states);
    const found = runSafely(check, states, log);
    const { id, title } = check;
    const { outcome, values } = found;
    return found.outcome === 'unknown'
      ? { id, title, outcome, finding: reasonSentence(found.reason), reason: found.reason, evidence, values }
      : { id, title, outcome, finding: found.finding, reason: null, evidence, values };
  });
}

function runSafely(check: Check, states: FactStates, log: FaultLog): Finding {
  try {
    return check.run(states);
  } catch (error) {
    const reference = referenceFor(check.id, states);
    log.error({ err: error, check: check.id, reference }, 'a check threw');
    return unknown({ kind: 'our-bug', reference });
  }
}

/** A short text to find a bug again in the log: what it happened to, and when. */
export function referenceFor(what: string, states: Partial<FactStates>): string {
  const now = states.moment?.state === 'known' ? Date.parse(states.moment.value.now) : 0;
  return `${what}-${now.toString(36)}`;
}

function evidenceOf(check: Check, states: FactStates): Evidence[] {
  return [...new Set(check.facts.flatMap((name) => states[name].evidence))];
}
