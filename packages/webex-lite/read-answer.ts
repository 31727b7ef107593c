import { WebexError } from './webex-error.ts';

/** No list or message that we read comes near this, in bytes. */
const answerLimit = 8 * 1024 * 1024;

/**
 * Reads an answer as JSON; undefined when it is empty. Throws `WebexError` `not-json` for a proxy's or portal's page and
 * `too-large` for an answer that does not end.
 */
export async function readJson(response: Response): Promise<unknown> {
  const about = { statusCode: response.status, trackingId: response.headers.get('trackingid') };
  const text = await readText(response, answerLimit);
  if (text === '') return undefined;
  try {
    if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) throw new Error('another content type');
    return JSON.parse(text);
  } catch (cause) {
    throw new WebexError({ kind: 'not-json', message: `Webex's answer is not JSON (status ${response.status})`, ...about }, { cause });
  }
}

/** Makes the error of an answer that is not 2xx. Its body may be anything: Webex's own 429 is text/html. */
export async function readRefusal(response: Response): Promise<WebexError> {
  return new WebexError({
    kind: 'refused',
    message: `Webex answered ${response.status}${await readReason(response)}`,
    statusCode: response.status,
    trackingId: response.headers.get('trackingid'),
    retryAfterSeconds: retryAfter(response.headers),
  });
}

/** Turns whatever `fetch` or a body stream threw into a `WebexError`. */
export function toWebexError(cause: unknown): WebexError {
  if (cause instanceof WebexError) return cause;
  const isTimeout = cause instanceof Error && cause.name === 'TimeoutError';
  return isTimeout
    ? new WebexError({ kind: 'timeout', message: 'Webex did not answer in time' }, { cause })
    : new WebexError({ kind: 'network', message: 'Webex cannot be reached' }, { cause });
}

async function readReason(response: Response): Promise<string> {
  try {
    const body = await readJson(response);
    const reason = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
    return typeof reason === 'string' ? `: ${reason.slice(0, 300)}` : '';
  } catch {
    // The status says enough; what stands in its place is a page for people.
    return '';
  }
}

async function readText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > limit) {
      throw new WebexError({ kind: 'too-large', message: `Webex's answer is longer than ${limit} bytes`, statusCode: response.status });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Seconds, from either form of RFC 9110 §10.2.3; a date is measured by the answer's own clock. */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  // A proxy that sets it too makes `600, 600` of it.
  if (/^\d/.test(value)) return wholeSeconds(Number(value.split(',', 1)[0]));
  // `Date.parse` takes all sorts of numbers for dates.
  if (!/^[a-z]/i.test(value)) return null;
  const seconds = (Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1000;
  return wholeSeconds(seconds);
}

function wholeSeconds(seconds: number): number | null {
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}
