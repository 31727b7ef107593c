import { distance } from 'fastest-levenshtein';
import type { Command } from './commands/command.ts';
import { foldWords } from './fold-words.ts';

interface Near {
  suggestion: string;
  /** How many letters apart; what only stands among other words is farther than any slip of a finger. */
  apart: number;
  length: number;
}

/** In more words than this somebody tells a story; a command in it is chance. */
const mostWords = 6;

/**
 * What a message was probably meant to say: a command with a slip in it ("histroy all"), or one at the beginning or the
 * end of a few words ("what is the status"). Null when there is none.
 */
export function nearCommand(words: string[], commands: Command[]): string | null {
  if (words.length > mostWords) return null;
  const found = commands.flatMap((command) => command.names.flatMap((name) => nearName(words, name.words, command.mostWordsAfter)));
  // Of names as near as one another the first one is the command's own, of those that only stand there the longest says most.
  const [nearest] = found.sort((a, b) => (a.apart === b.apart ? (Number.isFinite(a.apart) ? 0 : b.length - a.length) : a.apart - b.apart));
  return nearest?.suggestion ?? null;
}

function nearName(words: string[], name: string, mostWordsAfter: number): Near[] {
  const wanted = foldWords(name);
  const said = words.join(' ');
  const { length } = wanted;
  const whole = distance(said, wanted);
  if (whole <= slips(said, wanted)) return [{ suggestion: name, apart: whole, length }];
  const count = wanted.split(' ').length;
  const rest = words.slice(count);
  const begun = words.slice(0, count).join(' ');
  const beginning = distance(begun, wanted);
  const isSlip = length > 5 && begun[0] === wanted[0] && beginning <= slips(begun, wanted);
  if (isSlip && rest.length <= mostWordsAfter) return [{ suggestion: [name, ...rest].join(' '), apart: beginning, length }];
  return stands(said, wanted) ? [{ suggestion: name, apart: Number.POSITIVE_INFINITY, length }] : [];
}

/** Two letters may be wrong; of a short word one, or two that changed places. */
function slips(said: string, wanted: string): number {
  const letters = (word: string) => [...word].toSorted().join('');
  return wanted.length > 4 || letters(said) === letters(wanted) ? 2 : 1;
}

/** Japanese is written without spaces. */
function stands(said: string, wanted: string): boolean {
  if (/^[a-z' -]+$/.test(wanted)) return wanted.length >= 4 && (said.startsWith(`${wanted} `) || said.endsWith(` ${wanted}`));
  return said.startsWith(wanted);
}
