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
  /** Whether it is the whole tenant's cases or this space's. */
  scope: 'space' | 'tenant';
}

/** The cases of a space or tenant, a page at a time. */
export function historyCard({ cases: all, page, pages, total, reveal, scope }: HistoryView, translator: Translator): CardMessage {
  const cases = reveal ? all : all.map(maskCase);
  const title = say('card.historyTitle');
  const command = scope === 'tenant' ? 'history all' : 'history';
  const count = total === 0 ? [] : [say('card.historyPage', { page, pages, count: total })];
  const none = total > 0 ? [] : [say(scope === 'tenant' ? 'card.noCases' : 'card.noCasesHere')];
  const build = (longest: number) => {
    const words = createWords(translator, longest);
    return renderCard('history', translator.language, {
      title: words.markdown(title),
      page: count.map((line) => ({ text: words.markdown(line) })),
      cases: caseRows(cases, words),
      none: none.map((line) => ({ text: words.markdown(line) })),
      buttons: [
        ...(page > 1 ? [commandButton(say('card.newer'), `${command} ${page - 1}`, words)] : []),
        ...(page < pages ? [commandButton(say('card.older'), `${command} ${page + 1}`, words)] : []),
        ...(scope === 'space' ? [commandButton(say('card.historyAll'), 'history all', words)] : []),
      ],
    });
  };
  const words = createWords(translator, 100);
  const sections = [`**${words.markdown(title)}**`, ...[...count, ...none].map(words.markdown), ...caseLines(cases, words)];
  return { card: firstThatFits([100, 40, 20], build), markdown: fitMarkdown(sections, translator, say('card.entriesCut')) };
}
