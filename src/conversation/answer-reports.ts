import { caseSeenCard } from '../card/case-seen-card.ts';
import { notThisFaultCard } from '../card/not-this-fault-card.ts';
import { signInErrorCard } from '../card/sign-in-error-card.ts';
import { explainSignInError } from '../diagnosis/sign-in-errors.ts';
import { describeFault, nextSteps } from '../intake/describe-fault.ts';
import type { Report } from '../intake/report.ts';
import { say } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';
import { caseCard, runCase } from './run-case.ts';
import type { Turn } from './turn.ts';

/** How long a diagnosis may take before a note says that we are looking into it (issue: 1.5 s). */
const noticeAfter = 1500;
/** More faults than this in one message are not answered one by one. */
const mostReports = 5;

/** Answers every fault of a message once, each with a card of its own, one after another so that their order holds. */
export async function answerReports(turn: Turn, messageId: string, reports: Report[]): Promise<void> {
  for (const [index, report] of reports.slice(0, mostReports).entries()) {
    await answerReport(turn, turn.parts.caseId(messageId, index), report);
  }
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

/** A tracking id that was seen before leads to its case; anything else becomes a new one. */
export async function diagnoseReport(turn: Turn, caseId: string, report: Report): Promise<void> {
  const { store } = turn.parts;
  const begun = await store.findCase(caseId);
  if (begun !== null) {
    if (begun.cardMessageId === null) await runCase(turn, begun, { replaces: null, noticeAfter, fresh: false });
    return;
  }
  const seen = await findSeenCase(turn, report);
  if (seen === null) {
    await runCase(turn, await openCase(turn, caseId, report), { replaces: null, noticeAfter, fresh: false });
    return;
  }
  const then = seen.latest;
  await runCase(turn, seen, {
    replaces: null,
    noticeAfter,
    fresh: false,
    card: (run) => (then === null ? caseCard(run) : caseSeenCard({ ...run, then }, turn.translator)),
  });
}

async function findSeenCase({ parts }: Turn, report: Report): Promise<Case | null> {
  if (report.trackingId === null) return null;
  const [seen] = await parts.store.listCases({ trackingId: report.trackingId.text, tenantId: parts.tenantId, limit: 1 });
  return seen ?? null;
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
