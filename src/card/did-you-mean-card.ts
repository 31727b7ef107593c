import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** Offers the command that a close miss was probably meant to be. */
export function didYouMeanCard({ suggestion }: { suggestion: string }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.didYouMean', { suggestion }));
  const buttons = [
    commandButton(say('card.didYouMeanYes', { suggestion }), suggestion, words),
    commandButton(say('card.help'), 'help', words),
  ];
  return { card: renderCard('did-you-mean', translator.language, { title, buttons }), markdown: title };
}
