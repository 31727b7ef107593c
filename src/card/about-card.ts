import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { furtherReading } from './case-lines.ts';
import { linkLine } from './diagnosis-markdown.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** What this bot is, what it may read and what it keeps. */
export function aboutCard({ version }: { version: string }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.aboutTitle'));
  const lines = [say('card.aboutWhat', { version }), say('card.aboutReads'), say('card.aboutKeeps')].map(words.markdown);
  const links = furtherReading.map((link) => linkLine(link, words));
  const card = renderCard('about', translator.language, {
    title,
    lines: lines.map((text) => ({ text })),
    links: links.join(' · '),
    buttons: [commandButton(say('card.permissions'), 'permissions', words), commandButton(say('card.help'), 'help', words)],
  });
  return { card, markdown: [`**${title}**`, ...lines, links.join('  \n')].join('\n\n') };
}
