import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { caseLines, caseRows } from './case-rows.ts';
import { firstThatFits, fitMarkdown } from './fit.ts';
import { maskCase } from './mask-people.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** One page of cases, newest first. */
export interface HistoryView {
  cases: Case[];
  /** Counted from 1. */
  page: number;
  pages: number;
  /** All cases, of every page. */
  total: number;
  /** Whether names and addresses of people may be shown here. */
  reveal: boolean;
  /** What the buttons say with a page number behind it; `history` when not given. */
  command?: string;
}

/** The cases of a space or tenant, a page at a time. */
export function historyCard(
  { cases: all, page, pages, total, reveal, command = 'history' }: HistoryView,
  translator: Translator,
): CardMessage {
  const cases = reveal ? all : all.map(maskCase);
  const title = say('card.historyTitle');
  const count = say('card.historyPage', { page, pages, count: total });
  const build = (longest: number) => {
    const words = createWords(translator, longest);
    return renderCard('history', translator.language, {
      title: words.markdown(title),
      page: words.markdown(count),
      cases: caseRows(cases, words),
      none: cases.length === 0 ? [{ text: words.markdown(say('card.noCases')) }] : [],
      buttons: [
        ...(page > 1 ? [commandButton(say('card.newer'), `${command} ${page - 1}`, words)] : []),
        ...(page < pages ? [commandButton(say('card.older'), `${command} ${page + 1}`, words)] : []),
      ],
    });
  };
  const words = createWords(translator, 100);
  const lines = cases.length === 0 ? [words.markdown(say('card.noCases'))] : caseLines(cases, words);
  const sections = [`**${words.markdown(title)}**`, words.markdown(count), ...lines];
  return { card: firstThatFits([100, 40, 20], build), markdown: fitMarkdown(sections, translator, say('card.entriesCut')) };
}
