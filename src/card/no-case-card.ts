import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** There is no such case in this space; `named` is what was asked for, empty when nothing was. */
export function noCaseCard({ named }: { named: string }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.noCaseTitle'));
  const lines = [named === '' ? say('card.noCaseHere') : say('card.noCaseNamed', { named }), say('card.noCaseNext')].map(words.markdown);
  const buttons = [commandButton(say('card.diagnoseNow'), 'diagnose', words), commandButton(say('card.history'), 'history', words)];
  const card = renderCard('no-case', translator.language, { title, lines: lines.map((text) => ({ text })), buttons });
  return { card, markdown: [`**${title}**`, ...lines].join('\n\n') };
}
