import { createHmac, timingSafeEqual } from 'node:crypto';

/** What Webex may send: `X-Spark-Signature` (hex HMAC-SHA1) and the newer `X-Webex-Signature` (`SHA-256=<hex>, SHA-512=<hex>`). */
export interface SignatureHeaders {
  spark: string | undefined;
  webex: string | undefined;
}

/**
 * Whether Webex signed exactly these bytes with our secret. Every known signature that was sent must be right: a good
 * weak one never makes up for a bad strong one. False when none was sent. Compared in constant time.
 */
export function isSigned(raw: Uint8Array, headers: SignatureHeaders, secret: string): boolean {
  const sent = [...sparkSignatures(headers.spark), ...webexSignatures(headers.webex)];
  return sent.length > 0 && sent.every(({ algorithm, hex }) => isRight(raw, algorithm, hex, secret));
}

interface SentSignature {
  algorithm: string;
  hex: string;
}

function sparkSignatures(header: string | undefined): SentSignature[] {
  return header === undefined ? [] : [{ algorithm: 'sha1', hex: header.trim() }];
}

/** Reads `SHA-256=<hex>` and `sha256=<hex>` alike: both spellings are met in the field. Other algorithms are passed over. */
function webexSignatures(header: string | undefined): SentSignature[] {
  const parts = (header ?? '').slice(0, 1000).split(',');
  return parts.flatMap((part) => {
    const [name = '', hex = ''] = part.split('=', 2);
    const algorithm = name.trim().toLowerCase().replace('-', '');
    return algorithm === 'sha256' || algorithm === 'sha512' ? [{ algorithm, hex: hex.trim() }] : [];
  });
}

function isRight(raw: Uint8Array, algorithm: string, hex: string, secret: string): boolean {
  const expected = createHmac(algorithm, secret).update(raw).digest();
  if (!/^[0-9a-f]+$/i.test(hex) || hex.length !== expected.length * 2) return false;
  return timingSafeEqual(Buffer.from(hex, 'hex'), expected);
}
