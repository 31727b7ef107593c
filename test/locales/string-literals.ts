/** A text that stands in code. */
export interface Literal {
  /** As written; what a template puts in stands as `${}`. */
  text: string;
  line: number;
  /** The calls whose arguments it is in, outermost first: `log.warn`, `new TypeError`. */
  calls: string[];
  /** The property that it is the value of, directly; empty when it is none. */
  property: string;
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const regex = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** After these a slash begins a regular expression; after a name, a number or a closing bracket it divides. */
const regexMayFollow = /(?:^|[=(,:[!&|?{};>+]|\breturn)\s*$/;
const property = /([\w$]+)\s*:\s*$/;
const callee = /(?:\bnew\s+)?[\w$.?]+\s*$/;

/** Every string and template of a TypeScript file; comments and regular expressions are none. */
export function stringLiterals(code: string): Literal[] {
  const found: Literal[] = [];
  readCode({ code, found }, 0, []);
  return found;
}

interface Reading {
  code: string;
  found: Literal[];
}

/** Reads on from `at` until the code ends, or the brace that closes a template's `${`; tells where it stopped. */
function readCode({ code, found }: Reading, start: number, outer: string[]): number {
  const calls = [...outer];
  let braces = 0;
  let at = start;
  while (at < code.length) {
    const skipped = match(comment, code, at) ?? (regexMayFollow.test(before(code, at)) ? match(regex, code, at) : null);
    const string = match(quoted, code, at);
    const sign = code[at];
    if (skipped !== null) at += skipped.length;
    else if (string !== null) {
      found.push(literalAt(code, at, string.slice(1, -1), calls));
      at += string.length;
    } else if (sign === '`') at = readTemplate({ code, found }, at, calls);
    else {
      if (sign === '(') calls.push(callee.exec(before(code, at))?.[0].trim() ?? '');
      if (sign === ')') calls.pop();
      if (sign === '{') braces += 1;
      if (sign === '}' && braces === 0) return at;
      if (sign === '}') braces -= 1;
      at += 1;
    }
  }
  return at;
}

/** Reads a template and what stands in its `${}`; tells where the code goes on. */
function readTemplate(reading: Reading, start: number, calls: string[]): number {
  const { code, found } = reading;
  const own = literalAt(code, start, '', calls);
  found.push(own);
  let at = start + 1;
  while (at < code.length && code[at] !== '`') {
    if (code.startsWith('${', at)) {
      own.text += '$' + '{}';
      at = readCode(reading, at + 2, calls) + 1;
    } else {
      const length = code[at] === '\\' ? 2 : 1;
      own.text += code.slice(at, at + length);
      at += length;
    }
  }
  return at + 1;
}

function literalAt(code: string, at: number, text: string, calls: string[]): Literal {
  const named = property.exec(before(code, at))?.[1] ?? '';
  return { text, line: code.slice(0, at).split('\n').length, calls: calls.filter((call) => call !== ''), property: named };
}

function before(code: string, at: number): string {
  return code.slice(Math.max(0, at - 80), at);
}

function match(pattern: RegExp, code: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0] ?? null;
}
