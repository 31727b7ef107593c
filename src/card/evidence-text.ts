import type { CheckResult, Diagnosis } from '../diagnosis/diagnosis.ts';
import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Evidence } from '../ports/directory.ts';
import type { Case } from '../ports/store.ts';
import { factsOf } from './case-lines.ts';
import { maskPeople } from './mask-people.ts';
import { reportFacts } from './report-facts.ts';
import { firstVerdict, markOfCause, markOfOutcome, wordOfConfidence } from './signs.ts';

/** A case with its findings, for texts that leave the chat. */
export interface CaseView {
  theCase: Case;
  diagnosis: Diagnosis;
  /** Whether names and addresses of people may be shown. */
  reveal: boolean;
}

/** What every finding rests on, as plain text for a ticket: request, when, request-id, values. Not shortened. */
export function evidenceText({ theCase, diagnosis, reveal }: CaseView, translator: Translator): string {
  const shown = reveal ? diagnosis : maskPeople(diagnosis);
  const verdict = firstVerdict(shown);
  const line = (label: Parameters<typeof translator.text>[0], value: Parameters<typeof translator.text>[0]) =>
    oneLine(translator.text(say('card.labelled', { label, value })));
  const head = [
    translator.text(say('card.evidenceTitle', { number: `${theCase.number}` })),
    line(markOfCause(verdict.cause).word, verdict.headline),
    oneLine(translator.text(say('card.confidence', { confidence: wordOfConfidence(verdict.confidence), because: verdict.because }))),
    translator.text(say('card.checkedAt', { at: { at: shown.at } })),
    ...(shown.tenant === null ? [] : [line(say('card.tenantId'), shown.tenant.id)]),
    ...[...factsOf(shown, verdict), ...reportFacts(theCase.report)].map(({ label, value }) => line(label, value)),
    ...(reveal ? [] : [translator.text(say('report.peopleMasked'))]),
  ];
  const checks = shown.checks.map((check) => checkText(check, translator));
  return `${[head.join('\n'), ...checks].join('\n\n')}\n`;
}

function checkText(check: CheckResult, translator: Translator): string {
  const mark = markOfOutcome(check.outcome).word;
  const sentence = say('card.checkLine', { mark, title: check.title, finding: check.finding });
  const values = Object.entries(check.values).map(([name, value]) => `  ${name} = ${oneLine(String(value))}`);
  return [oneLine(translator.text(sentence)), ...check.evidence.map((item) => `  ${evidenceLine(item, translator)}`), ...values].join('\n');
}

/** One request with its answer: "GET /v1.0/… (HTTP 200, 24 Nov 2026, request-id …)". */
export function evidenceLine({ request, at, requestId, status }: Evidence, translator: Translator): string {
  const answer = status === null ? say('card.noAnswer') : say('card.httpStatus', { status: `${status}` });
  const id = requestId === null ? translator.text(say('card.noRequestId')) : `${translator.text(say('card.requestId'))} ${requestId}`;
  return oneLine(`${request} (${translator.text(answer)}, ${translator.text({ at })} = ${at}, ${id})`);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
