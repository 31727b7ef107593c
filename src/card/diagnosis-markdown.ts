import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { caseLine, type Fact, factsOf, furtherReading, remedyLines, timelineLines } from './case-lines.ts';
import { fitMarkdown } from './fit.ts';
import { safeUrl } from './safe-url.ts';
import { firstVerdict, markOfCause, wordOfConfidence } from './signs.ts';
import { createWords, type Words } from './words.ts';

/** The diagnosis card in words, in the order in which it is read aloud; the least needed comes last and is cut first. */
export function diagnosisMarkdown(
  view: { theCase: Case; diagnosis: Diagnosis; changes: Sentence[]; isLate?: boolean },
  translator: Translator,
): string {
  const { theCase, diagnosis, changes } = view;
  const words = createWords(translator);
  const verdict = firstVerdict(diagnosis);
  const [remedy, ...otherRemedies] = verdict.remedies;
  const title = say('card.labelled', { label: markOfCause(verdict.cause).word, value: verdict.headline });
  const confidence = say('card.confidence', { confidence: wordOfConfidence(verdict.confidence), because: verdict.because });
  const sections = [
    `**${words.markdown(title)}**`,
    view.isLate ? words.markdown(say('card.late')) : '',
    section(say('card.changes'), changes, words),
    factLines(factsOf(diagnosis, verdict), words),
    words.markdown(caseLine(theCase)),
    remedy === undefined ? '' : section(say('card.remedy', { title: remedy.title }), remedyLines(remedy), words),
    linkLine(remedy?.link ?? null, words),
    words.markdown(confidence),
    section(
      say('card.furtherFindings'),
      diagnosis.verdicts.slice(1).map(({ cause, headline }) => say('card.labelled', { label: markOfCause(cause).word, value: headline })),
      words,
    ),
    section(say('card.pasteSays'), diagnosis.pasteSays, words),
    ...otherRemedies.map((other) => section(say('card.otherWay', { title: other.title }), remedyLines(other), words)),
    section(say('card.timeline'), timelineLines(diagnosis.timeline), words),
    furtherReading.map((link) => linkLine(link, words)).join('  \n'),
  ];
  return fitMarkdown(sections, translator);
}

/** A heading with its lines as a list; nothing where there are no lines. */
export function section(title: Sentence, lines: Sentence[], words: Words): string {
  if (lines.length === 0) return '';
  return [`**${words.markdown(title)}**`, '', ...lines.map((line) => `- ${words.markdown(line)}`)].join('\n');
}

/** Facts as a list of "label: value". */
export function factLines(facts: Fact[], words: Words): string {
  return facts.map((fact) => `- ${words.markdown(say('card.labelled', { label: fact.label, value: fact.value }))}`).join('\n');
}

/** A link as title and address; nothing where it must not be linked. */
export function linkLine(link: { title: Sentence; url: string } | null, words: Words): string {
  const url = safeUrl(link?.url);
  return link === null || url === null ? '' : `[${words.markdown(link.title)}](${url})`;
}
