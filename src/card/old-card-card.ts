import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** Said when somebody presses a button of a card that a newer one of the same case has replaced. */
export function oldCardCard({ theCase }: { theCase: Pick<Case, 'number'> }, translator: Translator): CardMessage {
  const text = createWords(translator).markdown(say('card.oldCard', { number: theCase.number }));
  return { card: renderCard('old-card', translator.language, { text }), markdown: text };
}
