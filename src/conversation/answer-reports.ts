import { isDeepStrictEqual } from 'node:util';
import { caseSeenCard } from '../card/case-seen-card.ts';
import { notThisFaultCard } from '../card/not-this-fault-card.ts';
import { signInErrorCard } from '../card/sign-in-error-card.ts';
import { explainSignInError } from '../diagnosis/sign-in-errors.ts';
import { addToReport } from '../intake/add-to-report.ts';
import { describeFault, nextSteps } from '../intake/describe-fault.ts';
import type { Report } from '../intake/report.ts';
import { say } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';
import { onceOf } from './once-of.ts';
import { type CaseRun, caseCard, runCase } from './run-case.ts';
import { answerLine, type Turn } from './turn.ts';

/** More faults than this in one message are not answered one by one. */
const mostReports = 5;

/** The same paste within this time is the same case, in milliseconds. */
const sameCaseWithin = 60_000;

/** Answers every fault of a message once, each with a card of its own, one after another so that their order holds. */
export async function answerReports(turn: Turn, messageId: string, reports: Report[]): Promise<void> {
  const answered = reports.slice(0, mostReports);
  for (const [index, report] of answered.entries()) {
    const work = () => {
      turn.beginPart(index);
      turn.beginNotice();
      return answerReport(turn, turn.parts.caseId(messageId, index), report);
    };
    await (answered.length > 1 ? onceOf(turn.parts, `answered:${messageId}:${index}`, work) : work());
  }
  const count = reports.length - answered.length;
  if (count > 0) await answerLine(turn, say('reports.more', { count }));
}

async function answerReport(turn: Turn, caseId: string, report: Report): Promise<void> {
  const { translator } = turn;
  if (report.fault === 'sign-in-error' && report.signInError !== null) {
    const { link, ...explained } = explainSignInError(report.signInError);
    const view = { ...explained, number: report.signInError, link: { title: say('signIn.page'), url: link } };
    await turn.answer(signInErrorCard(view, translator));
  } else if (isOtherFault(report)) {
    await turn.answer(notThisFaultCard({ report, described: describeFault(report), next: nextSteps(report) }, translator));
  } else {
    await diagnoseReport(turn, caseId, report);
  }
}

/** Faults that no look at the two enterprise applications explains. */
function isOtherFault({ fault }: Report): boolean {
  return fault === 'other-control-hub-fault';
}

/**
 * A fault that was seen before leads to its case, with the verdict then and now, or with a whole answer when this paste tells more of it;
 * anything else becomes a new case.
 */
export async function diagnoseReport(turn: Turn, caseId: string, report: Report): Promise<void> {
  const { store } = turn.parts;
  const begun = await store.findCase(caseId);
  if (begun !== null) {
    // The message is worked on again. Without a diagnosis its answer has not gone out; what stands there is the note.
    if (begun.latest === null) await runCase(turn, begun, { replaces: begun.cardMessageId, fresh: false });
    return;
  }
  const seen = await findSeenCase(turn, report);
  if (seen === null) {
    await runCase(turn, await openCase(turn, caseId, report), { replaces: null, fresh: false });
    return;
  }
  const known = addToReport(seen.report, report);
  const then = known === seen.report ? seen.latest : null;
  const card = (run: CaseRun) => (then === null ? caseCard(run) : caseSeenCard({ ...run, then }, turn.translator));
  await runCase(turn, { ...seen, report: known }, { replaces: null, fresh: true, card });
}

/** The case of the same tracking id, or of the same words in this space a moment ago. One that another space has just begun is left to it. */
async function findSeenCase({ parts, spaceId }: Turn, report: Report): Promise<Case | null> {
  const { store, tenantId, clock } = parts;
  if (report.trackingId !== null) {
    const [seen] = await store.listCases({ trackingId: report.trackingId.text, tenantId, limit: 1 });
    return seen === undefined || (seen.latest === null && seen.spaceId !== spaceId) ? null : seen;
  }
  const since = clock.now().getTime() - sameCaseWithin;
  const recent = await store.listCases({ spaceId, tenantId, limit: 10 });
  return recent.find((each) => Date.parse(each.createdAt) >= since && isDeepStrictEqual(each.report, report)) ?? null;
}

async function openCase(turn: Turn, id: string, report: Report): Promise<Case> {
  const { parts, person, spaceId, spaceType } = turn;
  const now = parts.clock.now().toISOString();
  return parts.store.addCase({
    id,
    spaceId,
    spaceType,
    threadId: turn.threadId ?? '',
    cardMessageId: null,
    askedBy: { id: person.id, displayName: person.displayName, orgId: person.orgId },
    tenantId: parts.tenantId,
    language: turn.translator.language,
    report,
    latest: null,
    previous: null,
    brokenSince: null,
    mendedAt: null,
    createdAt: now,
    updatedAt: now,
  });
}
