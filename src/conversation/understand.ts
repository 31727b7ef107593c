import { detectLanguage } from '../intake/detect-language.ts';
import { readPaste } from '../intake/read-paste.ts';
import type { Report } from '../intake/report.ts';
import type { Language } from '../locales/language.ts';
import type { Command } from './commands/command.ts';
import { foldWords } from './fold-words.ts';
import { nearCommand } from './near-command.ts';
import { isGreeting, isThanks, withoutOpening, withoutTrimmings } from './small-talk.ts';

/** What somebody means by a message. */
export type Meaning =
  | { kind: 'paste'; reports: Report[]; language: Language | null }
  | { kind: 'command'; command: Command; rest: string; language: Language | null }
  /** Close to a command's words, which are suggested, but not it. */
  | { kind: 'nearly'; suggestion: string; language: Language | null }
  | { kind: 'greeting'; language: Language | null }
  | { kind: 'thanks'; language: Language | null }
  | { kind: 'nothing'; language: Language | null };

/**
 * The whole message decides: a paste is a paste even if it holds command words. A command stands at the beginning and is
 * all there is, such as "case ATLAS_…"; a card of ours that somebody quotes leads to its case.
 */
export function understand(text: string, commands: Command[]): Meaning {
  const { reports, language: ofPaste } = readPaste(text);
  const words = plainWords(text);
  const found = findCommand(words, commands);
  const isBareId = reports.length === 1 && reports[0]?.fault === 'tracking-id';
  const isCommand = found !== null && (reports.length === 0 || (isBareId && found.rest !== ''));
  if (!isCommand && reports.length > 0) return { kind: 'paste', reports, language: ofPaste };
  const language = languageOfCommand(words, commands) ?? detectLanguage(text);
  if (isCommand) return { kind: 'command', ...found, language };
  const quoted = readCommand(quotedCase(text), commands);
  if (quoted !== null) return { kind: 'command', ...quoted, language };
  if (isThanks(words, text)) return { kind: 'thanks', language };
  if (words.length === 0 || isGreeting(words)) return { kind: 'greeting', language };
  const suggestion = nearCommand(words, commands);
  return suggestion === null ? { kind: 'nothing', language } : { kind: 'nearly', suggestion, language };
}

/** Reads a text that can only be a command, such as what a button says. */
export function readCommand(text: string, commands: Command[]): { command: Command; rest: string } | null {
  return findCommand(plainWords(text), commands);
}

/** The line of a card that names its case, in any of our languages: "Case 12 · Checked …". Empty when there is none. */
function quotedCase(text: string): string {
  const line = /^[\s>*_-]{0,20}(?:case|dossier|fall|caso|ケース) ?(\d{1,9})[ \t*_]*(?:$|[,·])/im.exec(
    text.normalize('NFKC').slice(0, longestCard),
  );
  return line === null ? '' : `case ${line[1]}`;
}

/** Webex takes 7,439 bytes in one message. */
const longestCard = 8000;

/** Folded words without the signs around them; `/status`, `Status!` and `status` are the same, `#12` stays. */
function plainWords(text: string): string[] {
  const words = foldWords(text.slice(0, 300)).split(/\s+/);
  return words.map((word) => word.replace(/^(?:[^\p{L}\p{N}#]|#(?!\d))+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '');
}

/** A command is its word or words at the beginning, politely or not, with at most a few words after them. */
function findCommand(words: string[], commands: Command[]): { command: Command; rest: string } | null {
  const bare = withoutOpening(words);
  return beginningOf(words, commands) ?? beginningOf(bare, commands) ?? wholeOf(withoutTrimmings(bare).join(' '), commands);
}

function beginningOf(words: string[], commands: Command[]): { command: Command; rest: string } | null {
  for (const command of commands) {
    for (const { words: alias } of command.names) {
      const parts = foldWords(alias).split(' ');
      const rest = withoutTrimmings(words.slice(parts.length));
      if (parts.every((part, index) => words[index] === part) && rest.length <= command.mostWordsAfter)
        return { command, rest: rest.join(' ') };
    }
  }
  return null;
}

function wholeOf(said: string, commands: Command[]): { command: Command; rest: string } | null {
  const command = commands.find(({ isMeantBy }) => isMeantBy?.(said));
  return command === undefined ? null : { command, rest: said };
}

function languageOfCommand(words: string[], commands: Command[]): Language | null {
  const said = words.join(' ');
  const name = commands.flatMap((command) => command.names).find((each) => `${said} `.startsWith(`${foldWords(each.words)} `));
  return typeof name?.language === 'string' ? name.language : null;
}
