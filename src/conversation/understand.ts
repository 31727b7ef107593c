import { closest, distance } from 'fastest-levenshtein';
import { detectLanguage } from '../intake/detect-language.ts';
import { readPaste } from '../intake/read-paste.ts';
import type { Report } from '../intake/report.ts';
import type { Language } from '../locales/language.ts';
import type { Command } from './commands/command.ts';

/** What somebody means by a message. */
export type Meaning =
  | { kind: 'paste'; reports: Report[]; language: Language | null }
  | { kind: 'command'; command: Command; rest: string; language: Language | null }
  /** Close to a command, but not it. */
  | { kind: 'nearly'; command: Command; language: Language | null }
  | { kind: 'greeting'; language: Language | null }
  | { kind: 'nothing'; language: Language | null };

/** The whole message decides: a paste is a paste even if it holds command words; a command stands at the beginning. */
export function understand(text: string, commands: Command[]): Meaning {
  const reading = readPaste(text);
  if (reading.reports.length > 0) return { kind: 'paste', reports: reading.reports, language: reading.language };
  const words = plainWords(text);
  const language = languageOfCommand(words, commands) ?? detectLanguage(text);
  const found = findCommand(words, commands);
  if (found !== null) return { kind: 'command', ...found, language };
  if (words.length === 0 || isGreeting(words)) return { kind: 'greeting', language };
  const near = nearCommand(words, commands);
  return near === null ? { kind: 'nothing', language } : { kind: 'nearly', command: near, language };
}

/** Lower-case words without the signs around them; `/status`, `Status!` and `status` are the same. */
function plainWords(text: string): string[] {
  const words = text.slice(0, 300).normalize('NFKC').toLowerCase().split(/\s+/);
  return words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '');
}

/** A command is its word or words at the beginning, with at most a few words after them. */
function findCommand(words: string[], commands: Command[]): { command: Command; rest: string } | null {
  for (const command of commands) {
    for (const { words: alias } of command.names) {
      const parts = alias.split(' ');
      const rest = words.slice(parts.length);
      if (parts.every((part, index) => words[index] === part) && rest.length <= command.mostWordsAfter)
        return { command, rest: rest.join(' ') };
    }
  }
  return null;
}

function nearCommand(words: string[], commands: Command[]): Command | null {
  if (words.length > 3) return null;
  const said = words.join(' ');
  const aliases = commands.flatMap((command) => command.names.map((name) => ({ command, alias: name.words })));
  const nearest = closest(
    said,
    aliases.map(({ alias }) => alias),
  );
  const tolerated = nearest.length <= 4 ? 1 : 2;
  return distance(said, nearest) <= tolerated ? (aliases.find(({ alias }) => alias === nearest)?.command ?? null) : null;
}

function languageOfCommand(words: string[], commands: Command[]): Language | null {
  const said = words.join(' ');
  const name = commands.flatMap((command) => command.names).find((each) => said === each.words || said.startsWith(`${each.words} `));
  return name?.language ?? null;
}

const greetings = [
  'hi',
  'hello',
  'hey',
  'bonjour',
  'salut',
  'bonsoir',
  'hallo',
  'guten tag',
  'moin',
  'servus',
  'hola',
  'buenos días',
  'olá',
  'ola',
  'oi',
  'bom dia',
  'こんにちは',
  'おはよう',
];

function isGreeting(words: string[]): boolean {
  const said = words.join(' ');
  return greetings.some((greeting) => said === greeting || (said.startsWith(`${greeting} `) && words.length <= 4));
}
