import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** Something failed on our side: what to do next, and the reference that the operator finds in the log. */
export function failedCard({ reference, next }: { reference: string; next: Sentence }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.failedTitle'));
  const how = words.markdown(next);
  const fact = { label: words.markdown(say('card.reference')), value: words.value(reference) };
  const card = renderCard('failed', translator.language, { title, next: how, facts: [fact] });
  return { card, markdown: `**${title}**\n\n${how}\n\n${fact.label}: ${fact.value}` };
}
