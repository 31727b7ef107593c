import type { Report } from '../intake/report.ts';
import { say } from '../locales/sentence.ts';
import { type Fact, verbatim } from './case-lines.ts';

/** What the paste holds, as lines: the values that Cisco's and Microsoft's support ask for. */
export function reportFacts(report: Report): Fact[] {
  const status = report.httpStatus === null ? null : [report.httpStatus, report.statusText].filter((part) => part !== null).join(' ');
  const endpoint = report.endpoint === null ? null : `${report.endpoint.host}${report.endpoint.path}`;
  const lines: [Fact['label'], string | null][] = [
    [say('card.trackingId'), report.trackingId?.text ?? null],
    [say('card.httpStatusLabel'), status],
    [say('card.code'), report.code],
    [say('card.endpoint'), endpoint],
    [say('card.clientRequestId'), report.clientRequestId],
    [say('card.webexOrganisation'), report.viewOrgId],
  ];
  const facts = lines.flatMap(([label, text]) => (text === null ? [] : [{ label, value: verbatim(text) }]));
  return report.clock === null ? facts : [...facts, { label: say('card.clock'), value: say('card.instant', { at: { at: report.clock } }) }];
}
