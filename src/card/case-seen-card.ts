import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { caseButtons, linkButton, pressOnCase } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { caseLine, type Fact, remedyLines, verbatim } from './case-lines.ts';
import { factLines, linkLine, section } from './diagnosis-markdown.ts';
import { firstThatFits, fitMarkdown } from './fit.ts';
import { maskPeople } from './mask-people.ts';
import { renderCard } from './render.ts';
import { firstVerdict, markOfCause } from './signs.ts';
import { createWords } from './words.ts';

/** A TrackingID that was asked about before. */
export interface CaseSeenView {
  theCase: Case;
  /** The verdict of the last time. */
  then: Diagnosis;
  /** How it stands now. */
  diagnosis: Diagnosis;
  reveal: boolean;
}

/** Leads to the case of a TrackingID that was seen before: who asked, when, the verdict before and now. */
export function caseSeenCard({ theCase, then, diagnosis, reveal }: CaseSeenView, translator: Translator): CardMessage {
  const now = reveal ? diagnosis : maskPeople(diagnosis);
  const verdict = firstVerdict(now);
  const mark = markOfCause(verdict.cause);
  const facts = factsOfCase(theCase, reveal ? then : maskPeople(then), reveal);
  const [remedy] = verdict.remedies;
  const title = say('card.caseSeenTitle', { number: theCase.number });
  const build = (longest: number) => {
    const words = createWords(translator, longest);
    return renderCard('case-seen', translator.language, {
      title: words.markdown(title),
      badge: `${mark.sign} ${words.markdown(say('card.verdictNow', { word: mark.word }))}`,
      color: mark.color,
      headline: words.markdown(verdict.headline),
      facts: facts.map(({ label, value }) => ({ label: words.markdown(label), value: words.markdown(value) })),
      remedy:
        remedy === undefined
          ? []
          : [
              {
                title: words.markdown(say('card.remedy', { title: remedy.title })),
                lines: remedyLines(remedy).map((line) => ({ text: words.markdown(line) })),
              },
            ],
      caseLine: [caseLine(theCase), say('card.checkedAt', { at: { at: now.at } })].map(words.markdown).join(' · '),
      link: linkButton(remedy?.link, words),
      recheckTitle: words.plain(say('card.recheck')),
      recheck: pressOnCase('recheck', theCase.id),
      buttons: caseButtons(['checks', 'evidence', 'report'], theCase.id, words),
    });
  };
  const words = createWords(translator);
  const heading = say('card.labelled', { label: say('card.verdictNow', { word: mark.word }), value: verdict.headline });
  const sections = [
    `**${words.markdown(title)}**`,
    words.markdown(heading),
    factLines(facts, words),
    words.markdown(caseLine(theCase)),
    remedy === undefined ? '' : section(say('card.remedy', { title: remedy.title }), remedyLines(remedy), words),
    linkLine(remedy?.link ?? null, words),
  ];
  return { card: firstThatFits([160, 60], build), markdown: fitMarkdown(sections, translator) };
}

function factsOfCase(theCase: Case, then: Diagnosis, reveal: boolean): Fact[] {
  const before = firstVerdict(then);
  const asker = reveal ? verbatim(theCase.askedBy.displayName) : say('card.masked');
  return [
    { label: say('card.askedBy'), value: asker },
    { label: say('card.askedAt'), value: say('card.instant', { at: { at: theCase.createdAt } }) },
    {
      label: say('card.lastVerdict'),
      value: say('card.labelled', { label: markOfCause(before.cause).word, value: before.headline }),
    },
    ...(theCase.mendedAt === null ? [] : [{ label: say('card.markMended'), value: say('card.instant', { at: { at: theCase.mendedAt } }) }]),
  ];
}
