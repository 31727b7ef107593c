import type { Sentence } from '../locales/sentence.ts';
import type { Evidence, UnknownReason } from '../ports/directory.ts';

/** How a check came out. `unknown` is neither good nor bad: it could not be looked at, and says why. */
export type Outcome = 'pass' | 'fail' | 'warning' | 'not-applicable' | 'unknown';

/** One line of *All checks*. */
export interface CheckResult {
  /** The check's id: its file's name. */
  id: string;
  title: Sentence;
  outcome: Outcome;
  /** What was found, or why it could not be looked at. */
  finding: Sentence;
  /** Set when the outcome is `unknown`. */
  reason: UnknownReason | null;
  evidence: Evidence[];
  /** The values that the finding rests on, for the ticket: names of Graph properties and their values. */
  values: Record<string, string | number | boolean | null>;
}

/** Every cause told apart; the order in which they stand on the card is the verdict rules' own. */
export type Cause =
  | 'deleted-restorable'
  | 'deleted-for-good'
  | 'never-consented-or-long-deleted'
  | 'integration-missing'
  | 'disabled'
  | 'disabled-by-microsoft'
  | 'consent-revoked'
  | 'consent-partly-revoked'
  | 'graph-disabled'
  | 'second-app-deleted'
  | 'second-app-missing'
  | 'second-app-disabled'
  | 'second-app-not-owned'
  | 'look-alike'
  | 'provisioning-quarantined'
  | 'provisioning-stopped'
  | 'provisioning-absent'
  | 'provisioning-failing'
  | 'sign-in-failing'
  | 'wizard-not-set-up'
  | 'other-cloud'
  | 'tenant-not-found'
  | 'tenant-mismatch'
  | 'bot-not-admitted'
  | 'bot-disabled'
  | 'bot-credential-bad'
  | 'bot-blocked'
  | 'microsoft-incident'
  | 'webex-incident'
  | 'undetermined'
  | 'nothing-wrong-in-entra';

export type Confidence = 'high' | 'medium' | 'low';

/** Who must act: the tenant's administrator, whoever runs the bot, Cisco, Microsoft, or nobody. */
export type Owner = 'tenant' | 'operator' | 'cisco' | 'microsoft' | 'nobody';

/** One way to mend it, as numbered steps that an administrator follows with their own rights. */
export interface Remedy {
  id: string;
  title: Sentence;
  /** The Entra role that it needs; null where none is. */
  role: Sentence | null;
  /** What it costs and brings with it. */
  consequence: Sentence | null;
  steps: Sentence[];
  /** The button that starts it. */
  link: { title: Sentence; url: string } | null;
  /** A command to copy; shown as it is. */
  command: string | null;
}

/** One cause with what speaks for it and what to do. */
export interface Verdict {
  cause: Cause;
  owner: Owner;
  /** One sentence: what is wrong. */
  headline: Sentence;
  confidence: Confidence;
  /** Why so sure, or why not. */
  because: Sentence;
  /** The lines under the headline, in order: since when, who, from where, restorable until, likely reason. */
  facts: { label: Sentence; value: Sentence; personal: boolean }[];
  /** Ids of the checks that it rests on. */
  checks: string[];
  remedies: Remedy[];
  /** What to look at once the remedy is done. */
  verify: Sentence[];
  /** When it began, ISO instant, when known: a mended card says how long it was broken. */
  since: string | null;
}

/** Something that happened to the applications. */
export interface TimelineEntry {
  /** ISO instant. */
  at: string;
  what: Sentence;
  /** The person or application; `personal` where it names a person (masked in open spaces). */
  who: Sentence | null;
  personal: boolean;
}

/** The whole answer to one case at one time. Plain data: it is stored, compared and rendered. */
export interface Diagnosis {
  /** ISO instant. */
  at: string;
  tenant: { id: string; name: string | null } | null;
  /** The worst first; never empty. The first one is the card's sentence. */
  verdicts: Verdict[];
  /** In the list's order. */
  checks: CheckResult[];
  /** Newest first; all of it, the card cuts. */
  timeline: TimelineEntry[];
  /** What the paste itself tells, in words: status, endpoint, time, clock. */
  pasteSays: Sentence[];
}

/**
 * Whether the tenant's side is in order: no cause was found there and everything that decides could be looked at. An
 * incident of Webex or Microsoft may still stand before it.
 */
export function isMended(diagnosis: Diagnosis): boolean {
  return diagnosis.verdicts.some(({ cause }) => cause === 'nothing-wrong-in-entra');
}
