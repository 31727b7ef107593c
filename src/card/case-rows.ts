import { type Sentence, say } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';
import type { TemplateData } from './fill-template.ts';
import { type Mark, markOfCause } from './signs.ts';
import type { Words } from './words.ts';

/** A case as it stands in a list of cases. */
interface CaseRow {
  mark: Mark;
  title: Sentence;
  verdict: Sentence;
}

function rowOf(theCase: Case): CaseRow {
  const verdict = theCase.latest?.verdicts[0];
  const at = { at: theCase.createdAt };
  if (theCase.mendedAt !== null) {
    const mark = { sign: '✔', word: say('card.markMended'), color: 'good' } as const;
    return {
      mark,
      title: say('card.caseRow', { number: theCase.number, at }),
      verdict: say('card.mendedOn', { at: { at: theCase.mendedAt } }),
    };
  }
  const mark = verdict === undefined ? markOfCause('undetermined') : markOfCause(verdict.cause);
  return { mark, title: say('card.caseRow', { number: theCase.number, at }), verdict: verdict?.headline ?? say('card.noVerdictYet') };
}

/** Cases as rows of a card: number and time, then what was found. */
export function caseRows(cases: Case[], words: Words): TemplateData[] {
  return cases.map(rowOf).map(({ mark, title, verdict }) => ({
    color: mark.color,
    title: `${mark.sign} ${words.markdown(say('card.labelled', { label: mark.word, value: title }))}`,
    text: words.markdown(verdict),
  }));
}

/** The same in words, one section a case. */
export function caseLines(cases: Case[], words: Words): string[] {
  return cases
    .map(rowOf)
    .map(({ mark, title, verdict }) => `- ${words.markdown(say('card.caseRowLine', { title, word: mark.word, verdict }))}`);
}
