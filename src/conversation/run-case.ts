import type { CardMessage } from '../card/card-message.ts';
import { diagnosisCard } from '../card/diagnosis-card.ts';
import { mendedCard } from '../card/mended-card.ts';
import { changesBetween } from '../diagnosis/changes.ts';
import { type Diagnosis, isMended } from '../diagnosis/diagnosis.ts';
import { type Sentence, say } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';
import { withDiagnosis } from './case-history.ts';
import { noteShown } from './find-case.ts';
import { mayReveal, type Turn } from './turn.ts';

/** How a case's new card reaches the people: under the question, or in the place of the card that was pressed. */
export interface CasePlace {
  /** The message to be replaced by the new card; null for a new message in the thread. */
  replaces: string | null;
  /** Whether cached answers and tokens are dropped first. */
  fresh: boolean;
  /** Makes the card of the case; the diagnosis or mended card when not given. */
  card?: (run: CaseRun) => CardMessage;
}

/** A case after a new diagnosis, with what a card of it needs. */
export interface CaseRun {
  theCase: Case;
  diagnosis: Diagnosis;
  reveal: boolean;
  turn: Turn;
  /** Whether the answer comes long after the question. */
  isLate?: boolean;
}

/** An answer this much later than its question says so, in milliseconds. */
const late = 2 * 60_000;

/** Diagnoses the tenant for a case, shows the card and keeps the outcome. A crash before that leaves the case to be run again. */
export async function runCase(turn: Turn, theCase: Case, place: CasePlace): Promise<Case> {
  const { parts } = turn;
  const began = parts.clock.now();
  turn.beginNotice();
  const noteKept = keepNote(turn, theCase);
  await noteShown(turn, theCase);
  const question = { report: theCase.report, tenantId: theCase.tenantId ?? parts.tenantId, fresh: place.fresh, log: turn.log };
  const [diagnosis, reveal] = await Promise.all([parts.diagnose(question), mayReveal(turn)]);
  const now = parts.clock.now();
  const changed = withDiagnosis(theCase, diagnosis, now);
  const isLate = theCase.latest === null && now.getTime() - Date.parse(theCase.createdAt) > late;
  const card = (place.card ?? caseCard)({ theCase: changed, diagnosis, reveal, turn, isLate });
  const { messageId } = place.replaces === null ? await turn.answer(card) : await turn.replace(place.replaces, card);
  await noteKept;
  const kept = { ...changed, cardMessageId: messageId };
  await parts.store.saveCase(kept);
  count(turn, kept, diagnosis, began);
  return kept;
}

/** A note that a crash leaves behind is known by the case, and the answer takes its place after the restart. */
async function keepNote(turn: Turn, theCase: Case): Promise<void> {
  if (theCase.latest !== null) return;
  try {
    const note = await turn.notePosted();
    if (note !== null) await turn.parts.store.saveCase({ ...theCase, cardMessageId: note });
  } catch (error) {
    turn.log.warn({ err: error, case: theCase.number }, 'the note of a case could not be kept');
  }
}

function count({ parts, person, log }: Turn, { number }: Case, diagnosis: Diagnosis, began: Date): void {
  const cause = diagnosis.verdicts[0]?.cause ?? 'undetermined';
  const milliseconds = parts.clock.now().getTime() - began.getTime();
  if (cause === 'undetermined') parts.patience.failed(person.id);
  parts.metrics.diagnosis(cause, milliseconds / 1000);
  log.info({ case: number, cause, milliseconds }, 'a case was diagnosed');
}

/** Never empty, so that who pressed *Re-check* sees that it was done. */
function changesSince(previous: Diagnosis, latest: Diagnosis): Sentence[] {
  const changes = changesBetween(previous, latest);
  return changes.length > 0 ? changes : [say('change.none', { at: { at: previous.at } })];
}

/** The card of a case as it stands: mended when it was broken before, else the findings. */
export function caseCard({ theCase, diagnosis, reveal, turn, isLate = false }: CaseRun): CardMessage {
  const changes = theCase.previous === null ? [] : changesSince(theCase.previous, diagnosis);
  const view = { theCase, diagnosis, changes, reveal, isLate };
  const mended = theCase.mendedAt !== null && isMended(diagnosis);
  return mended ? mendedCard(view, turn.translator) : diagnosisCard(view, turn.translator);
}
