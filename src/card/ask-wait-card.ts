import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** Asks somebody whose questions failed again and again to come back in some minutes. */
export function askWaitCard({ minutes }: { minutes: number }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.askWaitTitle'));
  const text = words.markdown(say('card.askWaitText', { count: Math.max(1, Math.ceil(minutes)) }));
  return { card: renderCard('ask-wait', translator.language, { title, text }), markdown: `**${title}**\n\n${text}` };
}
