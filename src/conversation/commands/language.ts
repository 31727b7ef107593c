import { languageCard } from '../../card/language-card.ts';
import { type Language, languages } from '../../locales/language.ts';
import { say } from '../../locales/sentence.ts';
import { keepLanguage } from '../choose-language.ts';
import { foldWords } from '../fold-words.ts';
import { inLanguage } from '../turn.ts';
import type { Command } from './command.ts';

/** Folded, as people's words come in. */
const names: Record<Language, string[]> = {
  en: ['en', 'english', 'anglais', 'englisch', 'ingles', '英語'],
  fr: ['fr', 'french', 'francais', 'franzosisch', 'frances', 'フランス語'],
  de: ['de', 'german', 'deutsch', 'allemand', 'aleman', 'alemao', 'ドイツ語'],
  es: ['es', 'spanish', 'espanol', 'castellano', 'espagnol', 'spanisch', 'espanhol', 'スペイン語'],
  'pt-BR': ['pt', 'pt-br', 'portuguese', 'portugues', 'brasileiro', 'portugues brasileiro', 'portugais', 'portugiesisch', 'ポルトガル語'],
  ja: ['ja', 'japanese', '日本語', 'japonais', 'japanisch', 'japones'],
};

/** Finds the language that a word names in any of our languages; null when it names none. */
export function languageNamed(word: string): Language | null {
  return languages.find((language) => names[language].includes(foldWords(word))) ?? null;
}

/** Chooses the language of this space. */
export const language: Command = {
  id: 'language',
  names: [
    { words: 'language' },
    { words: 'langue', language: 'fr' },
    { words: 'sprache', language: 'de' },
    { words: 'idioma', language: ['es', 'pt-BR'] },
    { words: '言語', language: 'ja' },
    { words: 'lengua', language: 'es' },
    { words: 'língua', language: 'pt-BR' },
  ],
  summary: say('command.language'),
  // A bare "de" or "en" is a word of too many languages.
  isMeantBy: (said) => !/^[a-z]{2}(?:-br)?$/.test(said) && languageNamed(said) !== null,
  mostWordsAfter: 2,
  run: async (turn, rest) => {
    const chosen = languageNamed(rest);
    if (chosen !== null) await keepLanguage(turn.parts, { ...turn, personId: turn.person.id }, chosen);
    const now = chosen === null ? turn : inLanguage(turn, chosen);
    await turn.answer(languageCard({ current: now.translator.language, chosen: chosen !== null }, now.translator));
  },
};
