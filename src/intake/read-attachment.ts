import { isHar, readHar } from './read-har.ts';
import { readPaste } from './read-paste.ts';
import type { Reading, ReadingProblem } from './report.ts';

/** A file that somebody sent. */
export interface Attachment {
  name: string;
  contentType: string;
  stream: AsyncIterable<Uint8Array>;
}

/** Longer files are not read to their end. */
const mostBytes = 5 * 1024 * 1024;
/** Text that is no HAR is read up to here: a debug block has 2 KB. */
const longestText = 256 * 1024;

/**
 * Reads a `.txt`, `.json` or `.har` file, told apart by what is in it and not by its name. A file that cannot be read
 * gives no reports and a `problem`; what the stream itself throws is passed on.
 */
export async function readAttachment(file: Attachment): Promise<Reading> {
  const bytes = await readBytes(file.stream);
  if (bytes === null) return failed('too-large');
  const text = decode(bytes);
  if (text === null) return failed('not-text');
  const json = parseJson(text);
  if (json.ok && isHar(json.value)) return { reports: readHar(json.value), language: null };
  // Half a HAR would tell of requests that went well.
  if (!json.ok && looksLikeHar(text)) return failed('broken-json');
  const reading = readPaste(text.slice(0, longestText));
  const cut = !json.ok && (/\.(?:json|har)$/i.test(file.name) || /\bjson\b/i.test(file.contentType));
  return cut && reading.reports.length === 0 ? { ...reading, problem: 'broken-json' } : reading;
}

function failed(problem: ReadingProblem): Reading {
  return { reports: [], language: null, problem };
}

/** The whole stream, or null as soon as it is longer than we read; leaving the loop closes the stream. */
async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** UTF-8, or the UTF-16 that Windows programs save, by its mark; null for anything that is not text. */
function decode(bytes: Uint8Array): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 === null && bytes.subarray(0, 1024).includes(0)) return null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return utf16 === null ? decodeWindows(bytes) : null;
  }
}

/** Old editors save Windows-1252; it has no invalid bytes, so control characters tell that it is something else. */
function decodeWindows(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return [...text.slice(0, 4096)].some((character) => character < ' ' && !'\t\n\r\f'.includes(character)) ? null : text;
}

function looksLikeHar(text: string): boolean {
  const beginning = text.slice(0, longestText);
  return beginning.includes('"log"') && /"(?:entries|startedDateTime)"/.test(beginning);
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}
