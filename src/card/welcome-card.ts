import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** The first words in a space: what to paste, what comes back, and something to try. `short` is for group spaces. */
export function welcomeCard({ short }: { short: boolean }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.welcomeTitle'));
  const sentences = short ? [say('card.welcomeGroup')] : [say('card.welcomePaste'), say('card.welcomeAnswer')];
  const lines = sentences.map(words.markdown);
  const tryThis = words.markdown(say('card.tryThis'));
  const example = words.markdown(say('card.example'));
  const card = renderCard('welcome', translator.language, {
    title,
    lines: lines.map((text) => ({ text })),
    tryThis,
    example,
    buttons: [
      commandButton(say('card.diagnoseNow'), 'diagnose', words),
      commandButton(say('card.help'), 'help', words),
      commandButton(say('card.language'), 'language', words),
    ],
  });
  return { card, markdown: [`**${title}**`, ...lines, tryThis, `> ${example}`].join('\n\n') };
}
