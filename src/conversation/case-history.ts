import { type Cause, type Diagnosis, isMended } from '../diagnosis/diagnosis.ts';
import type { Case } from '../ports/store.ts';

/** Causes that say nothing against the tenant: it could not be looked at, or the fault is elsewhere. */
const harmless: Cause[] = [
  'nothing-wrong-in-entra',
  'undetermined',
  'bot-not-admitted',
  'bot-disabled',
  'bot-credential-bad',
  'bot-blocked',
  'other-cloud',
  'tenant-not-found',
  'tenant-mismatch',
  'microsoft-incident',
  'webex-incident',
];

/** Moves a case on: what was the newest diagnosis becomes the one before, and it is noted when it broke and was mended. */
export function withDiagnosis(theCase: Case, diagnosis: Diagnosis, now: Date): Case {
  return { ...theCase, ...timesOf(theCase, diagnosis), previous: theCase.latest, latest: diagnosis, updatedAt: now.toISOString() };
}

function timesOf({ brokenSince, mendedAt }: Case, diagnosis: Diagnosis): Pick<Case, 'brokenSince' | 'mendedAt'> {
  if (isMended(diagnosis)) return { brokenSince, mendedAt: brokenSince === null ? null : (mendedAt ?? diagnosis.at) };
  const damage = diagnosis.verdicts.find(({ cause }) => !harmless.includes(cause));
  if (damage === undefined) return { brokenSince, mendedAt };
  // What was mended and breaks again, breaks anew.
  const before = mendedAt === null ? brokenSince : null;
  return { brokenSince: damage.since ?? before ?? diagnosis.at, mendedAt: null };
}
