import type { Language } from '../../locales/language.ts';
import type { Sentence } from '../../locales/sentence.ts';
import type { Turn } from '../turn.ts';

/** One thing that the bot can be told to do; one file each, and a line in `commands/index.ts`. */
export interface Command {
  /** What a button carries: the English word. */
  id: string;
  /** What people type, lower case; the first one of a language is how `help` calls it there. A word of one language alone tells it. */
  names: { words: string; language?: Language | Language[] }[];
  /** One line for `help`. */
  summary: Sentence;
  /** Whether words mean it without any of its own: "français" the language. They become its `rest`. */
  isMeantBy?(said: string): boolean;
  /** How many words may stand after it; with more the message means something else. */
  mostWordsAfter: number;
  /** `rest` is what stands after the command's words, folded and without "please" and the like; `messageId` is unique to this saying of it. */
  run(turn: Turn, rest: string, messageId: string): Promise<void>;
}

/** What people of a language call a command; the English word is its id. */
export function nameIn({ id, names }: Command, language: Language): string {
  if (language === 'en') return id;
  return names.find((name) => [name.language].flat().includes(language))?.words ?? id;
}
