import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** The polite refusal; it says nothing of any tenant. */
export function notAllowedCard(_view: Record<string, never>, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.notAllowedTitle'));
  const text = words.markdown(say('card.notAllowedText'));
  return { card: renderCard('not-allowed', translator.language, { title, text }), markdown: `**${title}**\n\n${text}` };
}
