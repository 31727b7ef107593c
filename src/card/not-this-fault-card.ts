import type { Report } from '../intake/report.ts';
import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { factLines, section } from './diagnosis-markdown.ts';
import { fitMarkdown } from './fit.ts';
import { renderCard } from './render.ts';
import { reportFacts } from './report-facts.ts';
import { createWords } from './words.ts';

/** Another fault than the one this bot is for. */
export interface NotThisFaultView {
  report: Report;
  /** Which fault it is. */
  described: Sentence;
  /** What to do about it. */
  next: Sentence[];
}

/** Says which other fault a paste shows, and where to go with it. */
export function notThisFaultCard({ report, described, next }: NotThisFaultView, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.notThisFaultTitle'));
  const facts = reportFacts(report);
  const card = renderCard('not-this-fault', translator.language, {
    title: `→ ${title}`,
    headline: words.markdown(described),
    facts: facts.map(({ label, value }) => ({ label: words.markdown(label), value: words.markdown(value) })),
    next:
      next.length === 0
        ? []
        : [
            {
              title: words.markdown(say('card.whatToDo')),
              steps: next.slice(0, 12).map((step, index) => ({ number: `${index + 1}`, text: words.markdown(step) })),
            },
          ],
    buttons: [commandButton(say('card.diagnoseNow'), 'diagnose', words), commandButton(say('card.help'), 'help', words)],
  });
  const sections = [`**${title}: ${words.markdown(described)}**`, section(say('card.whatToDo'), next, words), factLines(facts, words)];
  return { card, markdown: fitMarkdown(sections, translator) };
}
