import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { fitMarkdown } from './fit.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** Every command with one sentence about it, in the order in which they are given. */
export function helpCard({ commands }: { commands: { name: string; summary: Sentence }[] }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(say('card.helpTitle'));
  const intro = words.markdown(say('card.helpPaste'));
  const rows = commands.map(({ name, summary }) => ({ name: words.value(name), summary: words.markdown(summary) }));
  const card = renderCard('help', translator.language, {
    title,
    intro,
    commands: rows,
    buttons: [
      commandButton(say('card.diagnoseNow'), 'diagnose', words),
      commandButton(say('card.status'), 'status', words),
      commandButton(say('card.language'), 'language', words),
    ],
  });
  const list = rows.map(({ name, summary }) => `- **${name}**: ${summary}`).join('\n');
  return { card, markdown: fitMarkdown([`**${title}**`, intro, list], translator) };
}
