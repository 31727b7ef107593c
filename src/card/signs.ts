import type { Cause, CheckResult, Confidence, Diagnosis, Outcome } from '../diagnosis/diagnosis.ts';
import { type Sentence, say } from '../locales/sentence.ts';

/** How something stands on a card: a sign, a word and a colour together, so that none of them is needed to understand it. */
export interface Mark {
  sign: string;
  word: Sentence;
  /** A `color` of Adaptive Card text blocks. */
  color: 'good' | 'attention' | 'warning' | 'default';
}

const good: Mark = { sign: '✔', word: say('card.markGood'), color: 'good' };
const broken: Mark = { sign: '✖', word: say('card.markBroken'), color: 'attention' };
const doubtful: Mark = { sign: '⚠', word: say('card.markDoubtful'), color: 'warning' };
const outage: Mark = { sign: '⚠', word: say('card.markOutage'), color: 'warning' };
const unknown: Mark = { sign: '?', word: say('card.markUnknown'), color: 'warning' };
const operator: Mark = { sign: '⚠', word: say('card.markOperator'), color: 'warning' };
const other: Mark = { sign: '→', word: say('card.markElsewhere'), color: 'warning' };

const marks: Record<Cause, Mark> = {
  'deleted-restorable': broken,
  'deleted-for-good': broken,
  'never-consented-or-long-deleted': broken,
  'integration-missing': broken,
  disabled: broken,
  'disabled-by-microsoft': broken,
  'consent-revoked': broken,
  'consent-partly-revoked': broken,
  'graph-disabled': broken,
  'second-app-deleted': broken,
  'second-app-missing': broken,
  'second-app-disabled': broken,
  'second-app-not-owned': doubtful,
  'look-alike': doubtful,
  'provisioning-quarantined': broken,
  'provisioning-stopped': broken,
  'provisioning-absent': doubtful,
  'provisioning-failing': doubtful,
  'sign-in-failing': broken,
  'wizard-not-set-up': broken,
  'other-cloud': other,
  'tenant-not-found': other,
  'tenant-mismatch': other,
  'bot-not-admitted': operator,
  'bot-disabled': operator,
  'bot-credential-bad': operator,
  'bot-blocked': operator,
  'microsoft-incident': outage,
  'webex-incident': outage,
  undetermined: unknown,
  'nothing-wrong-in-entra': good,
};

/** The mark of a verdict. A bot that may not look is its operator's matter and never shown as "broken". */
export function markOfCause(cause: Cause): Mark {
  return marks[cause];
}

const outcomes: Record<Outcome, Mark> = {
  pass: { sign: '✔', word: say('card.outcomePass'), color: 'good' },
  fail: { sign: '✖', word: say('card.outcomeFail'), color: 'attention' },
  warning: { sign: '⚠', word: say('card.outcomeWarning'), color: 'warning' },
  'not-applicable': { sign: '–', word: say('card.outcomeNotApplicable'), color: 'default' },
  unknown: { sign: '?', word: say('card.outcomeUnknown'), color: 'warning' },
};

/** The mark of a check's outcome. */
export function markOfOutcome(outcome: Outcome): Mark {
  return outcomes[outcome];
}

const confidences: Record<Confidence, Sentence> = {
  high: say('card.confidenceHigh'),
  medium: say('card.confidenceMedium'),
  low: say('card.confidenceLow'),
};

/** "Confidence: high". */
export function wordOfConfidence(confidence: Confidence): Sentence {
  return confidences[confidence];
}

const counts: [Outcome, (count: number) => Sentence][] = [
  ['fail', (count) => say('card.countFail', { count })],
  ['warning', (count) => say('card.countWarning', { count })],
  ['unknown', (count) => say('card.countUnknown', { count })],
  ['pass', (count) => say('card.countPass', { count })],
  ['not-applicable', (count) => say('card.countNotApplicable', { count })],
];

/** How many checks came out how, the bad ones first: "1 fault, 2 not checked, 20 in order". */
export function countOutcomes(checks: CheckResult[]): Sentence {
  const list = counts.flatMap(([outcome, write]) => {
    const count = checks.filter((check) => check.outcome === outcome).length;
    return count === 0 ? [] : [write(count)];
  });
  return say('card.counts', { list: { list } });
}

/** The verdict that a card begins with. `Diagnosis.verdicts` is never empty. */
export function firstVerdict(diagnosis: Diagnosis) {
  const [verdict] = diagnosis.verdicts;
  if (verdict === undefined) throw new TypeError('a diagnosis without a verdict');
  return verdict;
}
