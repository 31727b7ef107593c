import { toWebexError } from './read-answer.ts';
import type { Transport } from './transport.ts';
import { WebexError } from './webex-error.ts';

/** An attached file; reading `stream` fails with `WebexError`. */
export interface Contents {
  name: string;
  contentType: string;
  stream: ReadableStream<Uint8Array>;
}

/**
 * Opens an attached file by the address that its message gives. Reading throws `WebexError` `too-large` when it is longer than
 * `maxBytes`, before the first byte where its length is told.
 */
export async function openContents(transport: Transport, address: string, maxBytes: number): Promise<Contents> {
  const { headers, body } = await transport.open(address);
  const told = Number(headers.get('content-length') ?? 0);
  return {
    name: fileName(headers.get('content-disposition') ?? ''),
    contentType: headers.get('content-type') ?? 'application/octet-stream',
    stream: ReadableStream.from(limited(body, told, maxBytes)),
  };
}

async function* limited(body: ReadableStream<Uint8Array> | null, told: number, maxBytes: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    if (told > maxBytes) {
      await body?.cancel();
      throw tooLarge(maxBytes);
    }
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  } catch (cause) {
    throw toWebexError(cause);
  }
}

function tooLarge(maxBytes: number): WebexError {
  return new WebexError({ kind: 'too-large', message: `The file is longer than ${maxBytes} bytes`, statusCode: 413 });
}

/** The name of a `Content-Disposition` header (RFC 6266), without any folder. */
function fileName(disposition: string): string {
  const encoded = disposition.match(/filename\*=utf-8''([^;]+)/i)?.[1];
  const plain = disposition.match(/filename="([^"]*)"/i)?.[1] ?? disposition.match(/filename=([^;\s]+)/i)?.[1];
  const name = (encoded !== undefined ? decoded(encoded) : plain) ?? '';
  return name.split(/[/\\]/).at(-1) || 'file';
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
