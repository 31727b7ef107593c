import { helpCard } from '../../card/help-card.ts';
import { say } from '../../locales/sentence.ts';
import { type Command, nameIn } from './command.ts';

/** What the bot can do, one line a command. */
export const help: Command = {
  id: 'help',
  names: [
    { words: 'help' },
    { words: 'aide', language: 'fr' },
    { words: 'hilfe', language: 'de' },
    { words: 'ayuda', language: 'es' },
    { words: 'ajuda', language: 'pt-BR' },
    { words: 'ヘルプ', language: 'ja' },
    { words: 'ayúdame', language: 'es' },
    { words: 'ajude-me', language: 'pt-BR' },
    { words: 'à l’aide', language: 'fr' },
    { words: 'socorro' },
    { words: 'commands', language: 'en' },
    { words: 'menu' },
    { words: 'start' },
    { words: 'what can you do', language: 'en' },
    { words: 'que peux-tu faire', language: 'fr' },
    { words: 'que pouvez-vous faire', language: 'fr' },
    { words: 'aidez-moi', language: 'fr' },
    { words: 'aide-moi', language: 'fr' },
    { words: 'was kannst du', language: 'de' },
    { words: 'hilf mir', language: 'de' },
    { words: 'qué puedes hacer', language: 'es' },
    { words: 'o que você faz', language: 'pt-BR' },
    { words: '何ができますか', language: 'ja' },
  ],
  summary: say('command.help'),
  mostWordsAfter: 0,
  run: async (turn) => {
    const commands = turn.parts.commands.map((command) => ({ name: nameIn(command, turn.translator.language), summary: command.summary }));
    await turn.answer(helpCard({ commands }, turn.translator));
  },
};
