import { aboutCard } from '../../card/about-card.ts';
import { say } from '../../locales/sentence.ts';
import type { Command } from './command.ts';

/** What this bot is, what it may and what it keeps. */
export const about: Command = {
  id: 'about',
  names: [
    { words: 'about' },
    { words: 'à propos', language: 'fr' },
    { words: 'über', language: 'de' },
    { words: 'acerca de', language: 'es' },
    { words: 'sobre', language: ['es', 'pt-BR'] },
    { words: 'バージョン情報', language: 'ja' },
    { words: 'qui es-tu', language: 'fr' },
    { words: 'quién eres', language: 'es' },
    { words: 'quem é você', language: 'pt-BR' },
    { words: 'wer bist du', language: 'de' },
    { words: 'who are you', language: 'en' },
    { words: 'version' },
    { words: 'あなたは誰ですか', language: 'ja' },
  ],
  summary: say('command.about'),
  mostWordsAfter: 0,
  run: async (turn) => {
    await turn.answer(aboutCard({ version: turn.parts.version }, turn.translator));
  },
};
