import { type Service, Unreachable } from '../../ports/errors.ts';

/** An answer whose body was read to its end within the limits. */
export interface HttpReply {
  status: number;
  headers: Headers;
  text: string;
}

/** Bounds of one exchange. */
export interface HttpLimits {
  /** For the whole exchange, the body included. */
  timeoutMilliseconds: number;
  /** Of the body, after decompression. */
  maxBytes: number;
}

/**
 * One HTTP exchange with a time and a size limit. Redirects are not followed: they could carry a token elsewhere.
 * Throws `Unreachable` (`timeout`, `network`, `too-large`); any HTTP status is an answer.
 */
export async function exchange(
  target: { service: Service; url: string; init: RequestInit; fetch: typeof fetch },
  limits: HttpLimits,
): Promise<HttpReply> {
  const signal = AbortSignal.timeout(limits.timeoutMilliseconds);
  try {
    const response = await target.fetch(target.url, { ...target.init, redirect: 'manual', signal });
    return { status: response.status, headers: response.headers, text: await readText(response, target.service, limits.maxBytes) };
  } catch (cause) {
    if (cause instanceof Unreachable) throw cause;
    const kind = signal.aborted ? 'timeout' : 'network';
    const message = kind === 'timeout' ? `No answer within ${limits.timeoutMilliseconds} ms` : 'The connection failed';
    throw new Unreachable({ service: target.service, kind, message }, { cause });
  }
}

/** The JSON of an answer; undefined when it is something else, such as the page of a proxy or a portal. */
export function parseJson(reply: { headers: Headers; text: string }): unknown {
  // `application/json`, or a derived type such as `application/scim+json` (RFC 6839).
  if (!/^application\/([\w.-]+\+)?json\b/i.test(reply.headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(reply.text);
  } catch {
    return undefined;
  }
}

async function readText(response: Response, service: Service, maxBytes: number): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    // Leaving the loop cancels the stream, so that the rest is not received.
    if (length > maxBytes) throw new Unreachable({ service, kind: 'too-large', message: `The answer is longer than ${maxBytes} bytes` });
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
