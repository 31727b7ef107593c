import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton, linkButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { factLines, linkLine } from './diagnosis-markdown.ts';
import { fitMarkdown } from './fit.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** An error number of Microsoft's sign-in page, explained. */
export interface SignInErrorView {
  /** The AADSTS number without its prefix. */
  number: string;
  meaning: Sentence;
  whoMends: Sentence;
  remedy: Sentence;
  /** Microsoft's own page about it. */
  link: { title: Sentence; url: string } | null;
}

/** What an AADSTS number means, who can mend it and how. */
export function signInErrorCard({ number, meaning, whoMends, remedy, link }: SignInErrorView, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.signInErrorTitle', { number: `AADSTS${number}` }));
  const facts = [
    { label: say('card.whoMends'), value: whoMends },
    { label: say('card.howToMend'), value: remedy },
  ];
  const card = renderCard('sign-in-error', translator.language, {
    title: `⚠ ${title}`,
    headline: words.markdown(meaning),
    facts: facts.map(({ label, value }) => ({ label: words.markdown(label), value: words.markdown(value) })),
    link: linkButton(link, words),
    buttons: [commandButton(say('card.diagnoseNow'), 'diagnose', words)],
  });
  const sections = [`**${title}: ${words.markdown(meaning)}**`, factLines(facts, words), linkLine(link, words)];
  return { card, markdown: fitMarkdown(sections, translator) };
}
