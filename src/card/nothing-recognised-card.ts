import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** What the bot needs, with an example; `short` leaves the explanation out for those who had it before. */
export function nothingRecognisedCard({ short }: { short: boolean }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.nothingTitle'));
  const text = words.markdown(say('card.nothingText'));
  const or = words.markdown(say('card.nothingOr'));
  const example = words.markdown(say('card.example'));
  const buttons = [
    commandButton(say('card.diagnoseNow'), 'diagnose', words),
    commandButton(say('card.help'), 'help', words),
    commandButton(say('card.language'), 'language', words),
  ];
  const explained = short ? [] : [{ text, example }];
  const card = renderCard('nothing-recognised', translator.language, { title, explained, or, buttons });
  return { card, markdown: [`**${title}**`, ...(short ? [] : [text, `> ${example}`]), or].join('\n\n') };
}
