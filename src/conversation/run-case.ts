import type { CardMessage } from '../card/card-message.ts';
import { diagnosisCard } from '../card/diagnosis-card.ts';
import { mendedCard } from '../card/mended-card.ts';
import { changesBetween } from '../diagnosis/changes.ts';
import { type Diagnosis, isMended } from '../diagnosis/diagnosis.ts';
import type { Case } from '../ports/store.ts';
import { mayReveal, type Turn, withNotice } from './turn.ts';

/** How a case's new card reaches the people: under the question, or in the place of the card that was pressed. */
export interface CasePlace {
  /** The message to be replaced by the new card; null for a new message in the thread. */
  replaces: string | null;
  /** After how long a note says that we are looking into it, in milliseconds. */
  noticeAfter: number;
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
}

/** Diagnoses the tenant for a case, keeps the outcome and shows the card. */
export async function runCase(turn: Turn, theCase: Case, place: CasePlace): Promise<Case> {
  const { parts, log } = turn;
  const began = parts.clock.now();
  const question = { report: theCase.report, tenantId: theCase.tenantId ?? parts.tenantId, fresh: place.fresh, log };
  const work = Promise.all([parts.diagnose(question), mayReveal(turn)]);
  const { result, noticeId } = await withNotice(turn, place.noticeAfter, work);
  const [diagnosis, reveal] = result;
  const changed = withDiagnosis(theCase, diagnosis, parts.clock.now());
  const card = (place.card ?? caseCard)({ theCase: changed, diagnosis, reveal, turn });
  const cardMessageId = await show(turn, card, place.replaces, noticeId);
  const kept = { ...changed, cardMessageId };
  await parts.store.saveCase(kept);
  const cause = diagnosis.verdicts[0]?.cause ?? 'undetermined';
  parts.metrics.diagnosis(cause, (parts.clock.now().getTime() - began.getTime()) / 1000);
  log.info({ case: theCase.number, cause, milliseconds: parts.clock.now().getTime() - began.getTime() }, 'a case was diagnosed');
  return kept;
}

/** The card of a case as it stands: mended when it was broken before, else the findings. */
export function caseCard({ theCase, diagnosis, reveal, turn }: CaseRun): CardMessage {
  const changes = theCase.previous === null ? [] : changesBetween(theCase.previous, diagnosis);
  const view = { theCase, diagnosis, changes, reveal };
  return theCase.mendedAt === null ? diagnosisCard(view, turn.translator) : mendedCard(view, turn.translator);
}

/** Moves a case on: what was the newest diagnosis becomes the one before, and it is noted when it broke and was mended. */
export function withDiagnosis(theCase: Case, diagnosis: Diagnosis, now: Date): Case {
  const mended = isMended(diagnosis);
  const brokenSince = mended ? theCase.brokenSince : (diagnosis.verdicts[0]?.since ?? theCase.brokenSince ?? diagnosis.at);
  return {
    ...theCase,
    previous: theCase.latest,
    latest: diagnosis,
    brokenSince,
    mendedAt: mended && theCase.brokenSince !== null ? (theCase.mendedAt ?? diagnosis.at) : null,
    updatedAt: now.toISOString(),
  };
}

/** Puts the card in the place of the old one or of the note; the note goes when it did not become the card. */
async function show(
  { parts, spaceId, threadId, log, answer }: Turn,
  message: CardMessage,
  replaces: string | null,
  noticeId: string | null,
): Promise<string> {
  const target = replaces ?? noticeId;
  if (target === null) return (await answer(message)).messageId;
  const sent = await parts.chat.replace(target, { spaceId, threadId, ...message });
  if (noticeId !== null && noticeId !== sent.messageId) {
    await parts.chat.remove(noticeId).catch((error: unknown) => log.warn({ err: error }, 'a note could not be taken away'));
  }
  return sent.messageId;
}
