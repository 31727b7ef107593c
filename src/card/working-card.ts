import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** "Looking into it": sent when an answer takes longer, and replaced by the answer. */
export function workingCard(_view: Record<string, never>, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.workingTitle'));
  const text = words.markdown(say('card.workingText'));
  return { card: renderCard('working', translator.language, { title, text }), markdown: `**${title}** ${text}` };
}
