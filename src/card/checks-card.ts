import type { CheckResult, Diagnosis, Outcome } from '../diagnosis/diagnosis.ts';
import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { caseButtons } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { caseLine } from './case-lines.ts';
import type { TemplateData } from './fill-template.ts';
import { firstThatFits, fitMarkdown } from './fit.ts';
import { renderCard } from './render.ts';
import { countOutcomes, markOfOutcome } from './signs.ts';
import { createWords, shortenText, type Words } from './words.ts';

/** How much is said of each check, the fullest first: with 30 checks in a language of three bytes a sign it matters. */
interface Level {
  /** Characters of one value. */
  value: number;
  /** Characters of a finding that is a fault, a warning or unknown; 0 for none. */
  finding: number;
  /** The same for what is in order. */
  calm: number;
}
const levels = [
  { value: 160, finding: 1000, calm: 1000 },
  { value: 80, finding: 400, calm: 0 },
  { value: 40, finding: 120, calm: 0 },
  { value: 30, finding: 0, calm: 0 },
] as const;

/** Every check with its outcome, what is wrong first and the list's order within; where one could not be looked at, why. */
export function checksCard({ theCase, diagnosis }: { theCase: Case; diagnosis: Diagnosis }, translator: Translator): CardMessage {
  const checks = byOutcome(diagnosis.checks);
  const build = (level: Level) => {
    const words = createWords(translator, level.value);
    const title = say('card.allChecks');
    return renderCard('checks', translator.language, {
      title: words.markdown(title),
      counts: words.markdown(countOutcomes(checks)),
      rows: checks.map((check) => rowData(check, level, words)),
      note: level === levels[0] ? [] : [{ text: words.markdown(say('card.checksShortened')) }],
      caseLine: [caseLine(theCase), say('card.checkedAt', { at: { at: diagnosis.at } })].map(words.markdown).join(' · '),
      buttons: caseButtons(['recheck', 'evidence', 'report'], theCase.id, words),
    });
  };
  return { card: firstThatFits<Level>(levels, build), markdown: checksMarkdown(theCase, checks, translator) };
}

/** On a phone the first rows are all that is seen. */
function byOutcome(checks: CheckResult[]): CheckResult[] {
  const order: Outcome[] = ['fail', 'warning', 'unknown', 'pass', 'not-applicable'];
  return order.flatMap((outcome) => checks.filter((check) => check.outcome === outcome));
}

function isCalm({ outcome }: CheckResult): boolean {
  return outcome === 'pass' || outcome === 'not-applicable';
}

function rowData(check: CheckResult, level: Level, words: Words): TemplateData {
  const mark = markOfOutcome(check.outcome);
  const longest = isCalm(check) ? level.calm : level.finding;
  const finding = words.markdown(check.finding);
  return {
    color: mark.color,
    subtle: check.outcome === 'not-applicable',
    title: `${mark.sign} ${words.markdown(say('card.labelled', { label: mark.word, value: check.title }))}`,
    finding: longest === 0 || finding === '' ? [] : [{ text: cutMarkdown(finding, longest) }],
  };
}

/** A cut must not leave half an escape at the end. */
function cutMarkdown(text: string, longest: number): string {
  return shortenText(text, longest).replace(/\\…$/, '…');
}

function checksMarkdown(theCase: Case, checks: CheckResult[], translator: Translator): string {
  const words = createWords(translator, 80);
  const line = (check: CheckResult, short: boolean) => {
    const mark = markOfOutcome(check.outcome).word;
    const sentence = short
      ? say('card.checkLineShort', { mark, title: check.title })
      : say('card.checkLine', { mark, title: check.title, finding: check.finding });
    return `- ${words.markdown(sentence)}`;
  };
  const head = [`**${words.markdown(say('card.allChecks'))}**`, words.markdown(countOutcomes(checks)), words.markdown(caseLine(theCase))];
  const write = (short: (check: CheckResult) => boolean) =>
    fitMarkdown([...head, ...checks.map((check) => line(check, short(check)))], translator, say('card.checksCut'));
  const whole = write(() => false);
  const isWhole = !whole.endsWith(translator.markdown(say('card.checksCut')));
  return isWhole ? whole : write(isCalm);
}
