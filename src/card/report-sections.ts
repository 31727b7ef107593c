import { type Sentence, type SentenceKey, say, type Value } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { caseLine, factsOf, remedyLines } from './case-lines.ts';
import type { CaseView } from './evidence-text.ts';
import { evidenceLine } from './evidence-text.ts';
import { maskPeople } from './mask-people.ts';
import { reportFacts } from './report-facts.ts';
import { firstVerdict, markOfCause, markOfOutcome, wordOfConfidence } from './signs.ts';

/** One part of a report: a heading with a list, or with a table. */
export interface ReportSection {
  title: Sentence;
  lines: Value[];
  table: { head: Sentence[]; rows: Value[][] } | null;
}

/** The whole report, before it becomes Markdown or HTML. */
export interface ReportContent {
  title: Sentence;
  sections: ReportSection[];
}

/** What the facts of the report name already. */
const toldByFacts: SentenceKey[] = [
  'paste.status',
  'paste.code',
  'paste.endpoint',
  'paste.clock',
  'paste.trackingId',
  'paste.clientRequestId',
];
const isNews = ({ key }: Sentence) => !toldByFacts.includes(key);

/** What a report says, in its order; people masked unless revealed. */
export function reportContent({ theCase, diagnosis, reveal }: CaseView, translator: Translator): ReportContent {
  const shown = reveal ? diagnosis : maskPeople(diagnosis);
  const verdict = firstVerdict(shown);
  const label = ({ label: name, value }: { label: Sentence; value: Value }) => say('card.labelled', { label: name, value });
  const asker = reveal ? theCase.askedBy.displayName : say('card.masked');
  const tenantId = shown.tenant === null ? [] : [{ label: say('card.tenantId'), value: shown.tenant.id }];
  const list = (title: Sentence, lines: Value[]): ReportSection => ({ title, lines, table: null });
  const sections = [
    list(say('report.cause'), [
      say('card.labelled', { label: markOfCause(verdict.cause).word, value: verdict.headline }),
      say('card.confidence', { confidence: wordOfConfidence(verdict.confidence), because: verdict.because }),
      say('card.checkedAt', { at: { at: shown.at } }),
    ]),
    list(say('report.findings'), [
      caseLine(theCase),
      ...[...tenantId, ...factsOf(shown, verdict), { label: say('card.askedBy'), value: asker }].map(label),
      ...(reveal ? [] : [say('report.peopleMasked')]),
    ]),
    list(
      say('card.furtherFindings'),
      shown.verdicts.slice(1).map((other) => say('card.labelled', { label: markOfCause(other.cause).word, value: other.headline })),
    ),
    list(say('report.paste'), [...reportFacts(theCase.report).map(label), ...shown.pasteSays.filter(isNews)]),
    ...verdict.remedies.map((remedy) =>
      list(say('card.remedy', { title: remedy.title }), [...remedyLines(remedy), ...(remedy.link === null ? [] : [remedy.link.url])]),
    ),
    timelineSection(shown.timeline),
    checksSection(shown.checks, translator),
  ];
  return { title: say('report.title', { number: `${theCase.number}`, headline: verdict.headline }), sections: sections.filter(isFilled) };
}

function timelineSection(timeline: CaseView['diagnosis']['timeline']): ReportSection {
  const rows = timeline.map(({ at, what, who }): Value[] => [{ at }, what, who ?? '']);
  return { title: say('report.timeline'), lines: [], table: { head: [say('report.when'), say('report.what'), say('report.who')], rows } };
}

function checksSection(checks: CaseView['diagnosis']['checks'], translator: Translator): ReportSection {
  const rows = checks.map(({ outcome, title, finding, evidence, values }): Value[] => [
    markOfOutcome(outcome).word,
    title,
    finding,
    [
      ...evidence.map((item) => evidenceLine(item, translator)),
      ...Object.entries(values).map(([name, value]) => `${name} = ${value}`),
    ].join('; '),
  ]);
  const head = [say('report.outcome'), say('report.check'), say('report.finding'), say('card.evidence')];
  return { title: say('report.checks'), lines: [], table: { head, rows } };
}

function isFilled({ lines, table }: ReportSection): boolean {
  return lines.length > 0 || (table !== null && table.rows.length > 0);
}
