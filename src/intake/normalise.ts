import { mendLines } from './mend-lines.ts';

/**
 * Brings a pasted text back to plain characters, so that the recognisers see one form only: quotes, dashes and spaces as
 * a keyboard writes them, no invisible characters, no `>` before quoted lines, no code fences, no escapes, no defanged or
 * wrapped addresses, no ids broken over two lines.
 * Linear; never longer than what came in.
 */
export function normalise(text: string): string {
  const plain = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\f\v]/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb\u300c\u300d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\\u00([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\bhxxp(?=s?:)/gi, 'http')
    .replace(/\[\.\]/g, '.')
    .replace(/https?%3a%2f%2f[^\s&"'<>]{1,2000}/gi, decodeAddress)
    .replace(/&(quot|#34|amp|#38|gt);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\\([nrt]|[ -/:-@[-`{-~])/g, (_, escaped: string) => (/[nrt]/.test(escaped) ? ' ' : escaped))
    .replace(/`/g, ' ')
    .replace(/^(?: {0,3}>){1,20} ?/gm, '');
  return mendLines(plain);
}

/** An address that was put into another one, as mail protection does with every link. */
function decodeAddress(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Soft hyphen, zero-width and bidirectional marks, byte order mark: what editors and chats leave between letters. */
const invisible = /\u00ad|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|\ufeff|\ufe0f/g;

const entities: Record<string, string> = { quot: '"', '#34': '"', amp: '&', '#38': '&', gt: '>' };
