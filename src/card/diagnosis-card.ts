import type { Diagnosis, Remedy, Verdict } from '../diagnosis/diagnosis.ts';
import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { linkButton, pressOnCase } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { caseLine, commandLines, factsOf, furtherReading, mostTimelineEntries, remedyLines, timelineLines } from './case-lines.ts';
import { diagnosisMarkdown } from './diagnosis-markdown.ts';
import type { TemplateData } from './fill-template.ts';
import { firstThatFits } from './fit.ts';
import { maskPeople, maskSentences } from './mask-people.ts';
import { renderCard } from './render.ts';
import { firstVerdict, markOfCause, wordOfConfidence } from './signs.ts';
import { createWords, type Words } from './words.ts';

/** What the card of a case shows. */
export interface DiagnosisView {
  theCase: Case;
  diagnosis: Diagnosis;
  /** What is different from last time, for a re-check; empty the first time. */
  changes: Sentence[];
  /** Whether names and addresses of people may be shown here. */
  reveal: boolean;
  /** Whether the answer comes long after the question. */
  isLate?: boolean;
}

/** How much of a long diagnosis is kept, the fullest first. */
interface Level {
  timeline: number;
  others: number;
  longestValue: number;
}
const levels = [
  { timeline: mostTimelineEntries, others: 3, longestValue: 160 },
  { timeline: mostTimelineEntries, others: 1, longestValue: 80 },
  { timeline: 4, others: 0, longestValue: 40 },
] as const;

/** The main card: the verdict, who and when, what to do, and the rest behind rows that open it. */
export function diagnosisCard(view: DiagnosisView, translator: Translator): CardMessage {
  const shown = view.reveal ? view : hidePeople(view);
  const card = firstThatFits<Level>(levels, (level) => renderCard('diagnosis', translator.language, cardData(shown, translator, level)));
  return { card, markdown: diagnosisMarkdown(shown, translator) };
}

/** The same view with nobody's name or address in it. */
export function hidePeople(view: DiagnosisView): DiagnosisView {
  return { ...view, diagnosis: maskPeople(view.diagnosis), changes: maskSentences(view.changes, view.diagnosis) };
}

function cardData({ theCase, diagnosis, changes, isLate }: DiagnosisView, translator: Translator, level: Level): TemplateData {
  const words = createWords(translator, level.longestValue);
  const verdict = firstVerdict(diagnosis);
  const mark = markOfCause(verdict.cause);
  const text = (sentence: Sentence) => ({ text: words.markdown(sentence) });
  return {
    badge: `${mark.sign} ${words.markdown(mark.word)}`,
    color: mark.color,
    headline: words.markdown(verdict.headline),
    late: isLate ? [text(say('card.late'))] : [],
    hasChanges: changes.length > 0,
    changesTitle: words.markdown(say('card.changes')),
    changes: changes.slice(0, 6).map(text),
    facts: factsOf(diagnosis, verdict).map(({ label, value }) => ({ label: words.markdown(label), value: words.markdown(value) })),
    ...remedyData(verdict.remedies[0], words),
    recheckTitle: words.plain(say('card.recheck')),
    recheck: pressOnCase('recheck', theCase.id),
    confidence: words.markdown(say('card.confidence', { confidence: wordOfConfidence(verdict.confidence), because: verdict.because })),
    furtherTitle: words.markdown(say('card.furtherFindings')),
    hasFurther: diagnosis.verdicts.length > 1,
    further: diagnosis.verdicts.slice(1, 6).map((other) => furtherData(other, words)),
    sections: sectionsOf(diagnosis, verdict, words, level),
    links: furtherReading.map(({ title, url }) => `[${words.markdown(title)}](${url})`).join(' · '),
    caseLine: [caseLine(theCase), say('card.checkedAt', { at: { at: diagnosis.at } })].map(words.markdown).join(' · '),
    checksTitle: words.plain(say('card.allChecks')),
    checks: pressOnCase('checks', theCase.id),
    evidenceTitle: words.plain(say('card.evidence')),
    evidence: pressOnCase('evidence', theCase.id),
    reportTitle: words.plain(say('card.report')),
    report: pressOnCase('report', theCase.id),
  };
}

/** An optional part is an array of none or one: that is how a template leaves it out. */
function remedyData(remedy: Remedy | undefined, words: Words): TemplateData {
  if (remedy === undefined) return { remedy: [], link: [] };
  const optional = (sentence: Sentence | null) => (sentence === null ? [] : [{ text: words.markdown(sentence) }]);
  return {
    remedy: [
      {
        title: words.markdown(say('card.remedy', { title: remedy.title })),
        role: optional(remedy.role === null ? null : say('card.role', { role: remedy.role })),
        steps: remedy.steps.map((step, index) => ({ number: `${index + 1}`, text: words.markdown(step) })),
        command: commandLines(remedy.command).map((line) => ({ text: words.command(line) })),
        consequence: optional(remedy.consequence),
      },
    ],
    link: linkButton(remedy.link, words),
  };
}

function furtherData(verdict: Verdict, words: Words): TemplateData {
  const mark = markOfCause(verdict.cause);
  return { color: mark.color, text: `${mark.sign} ${words.markdown(say('card.labelled', { label: mark.word, value: verdict.headline }))}` };
}

/** The parts that stay closed until somebody opens them. */
function sectionsOf(diagnosis: Diagnosis, verdict: Verdict, words: Words, level: Level): TemplateData[] {
  const others = verdict.remedies.slice(1, 1 + level.others).map((remedy) => ({
    title: say('card.otherWay', { title: remedy.title }),
    lines: remedyLines(remedy),
  }));
  const parts = [
    ...others,
    { title: say('card.pasteSays'), lines: diagnosis.pasteSays.slice(0, 8) },
    { title: say('card.timeline'), lines: timelineLines(diagnosis.timeline, level.timeline) },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }, index) => ({
      id: `section-${index + 1}`,
      title: words.markdown(title),
      toggleTitle: words.plain(say('card.showSection', { title })),
      lines: lines.map((line) => ({ text: words.markdown(line) })),
    }));
}
