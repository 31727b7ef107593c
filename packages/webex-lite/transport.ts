import { readJson, readRefusal, toWebexError } from './read-answer.ts';
import { WebexError } from './webex-error.ts';

/** The address that Webex itself puts into file addresses and paging links. */
const publicBaseUrl = 'https://webexapis.com/v1';

/** `wait` and `fetch` may be given for tests; `baseUrl` takes the place of `https://webexapis.com/v1`. */
export interface TransportOptions {
  token: string;
  baseUrl?: string;
  /** For one exchange with its body; 15,000 when not given. */
  timeoutMilliseconds?: number;
  wait?: (milliseconds: number) => Promise<void>;
  fetch?: typeof fetch;
  /** Hears of each 429 that asks for a longer pause than is waited for here; a part is the first segment of the path, such as `messages`. */
  onPause?: (part: string, seconds: number) => void;
}

/** One call. `address` is a path under the base address, or one of Webex's own absolute addresses. */
interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  address: string;
  body?: object | FormData | undefined;
}

/** One HTTP way to Webex. Everything fails with `WebexError`. */
export interface Transport {
  /** Asks for JSON; `next` is the following page's address. */
  ask(call: Call): Promise<{ body: unknown; next: string | null }>;
  /** Asks for bytes; the answer's body is not read yet. */
  open(address: string): Promise<Response>;
}

const mostTries = 3;
const longestPauseSeconds = 5;
/** A POST that a gateway lost (502, 504) or that timed out may have been taken: repeating it could post a message twice. */
const retriedStatus = { safe: [423, 429, 502, 503, 504], post: [423, 429, 503] };

/**
 * Makes the one way to Webex: a limit of time on every exchange, busy answers tried again as `Retry-After` asks for (up
 * to 5 s; longer ones are reported), redirects not followed, and the token sent to the base address alone.
 */
export function createTransport(options: TransportOptions): Transport {
  const { token, timeoutMilliseconds = 15_000, wait = sleep, fetch: send = fetch, onPause } = options;
  const baseUrl = (options.baseUrl ?? publicBaseUrl).replace(/\/+$/, '');

  const exchange = async (call: Call): Promise<Response> => {
    const isForm = call.body instanceof FormData;
    const response = await send(addressUnder(baseUrl, call.address), {
      method: call.method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(call.body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
      ...(call.body === undefined ? {} : { body: call.body instanceof FormData ? call.body : JSON.stringify(call.body) }),
    });
    if (!response.ok) throw await readRefusal(response);
    return response;
  };

  const persist = async <T>(call: Call, read: (response: Response) => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await read(await exchange(call));
      } catch (cause) {
        const error = toWebexError(cause);
        const { statusCode, retryAfterSeconds } = error;
        if (statusCode === 429 && retryAfterSeconds !== null && retryAfterSeconds > longestPauseSeconds)
          onPause?.(partOf(addressUnder(baseUrl, call.address), baseUrl), retryAfterSeconds);
        const pause = pauseAfter(error, call.method, tries);
        if (pause === null) throw error;
        await wait(pause);
      }
    }
  };

  return {
    ask: (call) => persist(call, async (response) => ({ body: await readJson(response), next: nextPage(response.headers) })),
    open: (address) => persist({ method: 'GET', address }, async (response) => response),
  };
}

function partOf(url: string, baseUrl: string): string {
  return url.slice(baseUrl.length + 1).split(/[/?]/, 1)[0] ?? '';
}

/** Milliseconds until the next try; null when there is none. */
function pauseAfter(error: WebexError, method: Call['method'], tries: number): number | null {
  const isPost = method === 'POST';
  const mayRepeat =
    error.kind === 'refused' ? retriedStatus[isPost ? 'post' : 'safe'].includes(error.statusCode) : error.kind === 'network' && !isPost;
  if (!mayRepeat || tries >= mostTries) return null;
  if (error.retryAfterSeconds === null) return 500 * 2 ** (tries - 1);
  return error.retryAfterSeconds <= longestPauseSeconds ? error.retryAfterSeconds * 1000 : null;
}

/** Puts an address under the base address. Throws when it is another host's: the token must not go there. */
function addressUnder(baseUrl: string, address: string): string {
  if (/^\/(?!\/)/.test(address)) return baseUrl + address;
  for (const known of [baseUrl, publicBaseUrl]) {
    if (address.startsWith(`${known}/`)) {
      const absolute = new URL(baseUrl + address.slice(known.length));
      if (absolute.href.startsWith(`${new URL(baseUrl).href.replace(/\/+$/, '')}/`)) return absolute.href;
    }
  }
  throw new WebexError({ kind: 'foreign-address', message: 'The address is none of the Webex API' });
}

/** The address of `rel="next"` in a Link header (RFC 8288). */
function nextPage(headers: Headers): string | null {
  const links = (headers.get('link') ?? '').slice(0, 8000).split(',');
  const next = links.find((link) => /;\s*rel="?next"?/i.test(link));
  return next?.match(/<([^>]+)>/)?.[1] ?? null;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
