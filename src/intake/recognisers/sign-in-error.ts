import { uuidPattern } from '../sign.ts';
import { isSignInNumber } from '../sign-in-numbers.ts';

/** An error number of Microsoft's sign-in or consent page. */
export interface SignInSign {
  at: number;
  /** Without `AADSTS`. */
  number: string;
  /** The tenant that the page's address named. */
  entraTenantId: string | null;
}

const patterns = [
  /(?<![a-z])AADSTS[ :_-]{0,2}(\d{4,8})(?!\d)/gi,
  /"error_codes" {0,2}:\s{0,5}\[\s{0,5}(\d{4,8})(?!\d)/gi,
  /\/\/login\.[a-z.-]{5,60}\/error\?code=(\d{4,8})(?!\d)/gi,
  // Entra's sign-in log, as its page shows an entry and as it is downloaded.
  /\bsign-?in error code["*\s:|]{1,6}(\d{4,8})(?!\d)/gi,
  /"errorCode" ?: {0,3}(\d{5,8}) ?,\s{0,20}"failureReason"/gi,
];
const tenant = new RegExp(`[?&]tenant=(${uuidPattern})(?![\\w-])`, 'i');
const longestAddress = 1000;
/** "65004", "error 65004", "Fehler: 65004!": a number that is nearly the whole message. "case 65004" is something else. */
const bareNumber = /^[^\d]{0,30}(?<!\d)(\d{5,8})[^\d]{0,15}$/u;
const aroundNumber = new Set(
  'aadsts error code number d erreur numéro fehler fehlercode código erro エラー コード i we get got'.split(' '),
);

/** Sign-in error numbers in the order in which they stand, each once. */
export function recogniseSignInErrors(text: string): SignInSign[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ at: match.index, number: match[1] ?? '' })));
  const firsts = new Map<string, number>();
  for (const { at, number } of found) firsts.set(number, Math.min(at, firsts.get(number) ?? at));
  const signs = [...firsts].map(([number, at]) => ({ at, number, entraTenantId: tenantNear(text, at) }));
  return signs.length > 0 ? signs.sort((a, b) => a.at - b.at) : recogniseBareNumber(text);
}

function recogniseBareNumber(text: string): SignInSign[] {
  const message = text.length > 200 ? '' : text.trim();
  const number = message.length > 50 ? undefined : bareNumber.exec(message)?.[1];
  const words = message.toLowerCase().match(/\p{L}+/gu) ?? [];
  return number !== undefined && isSignInNumber(number) && words.every((word) => aroundNumber.has(word))
    ? [{ at: 0, number, entraTenantId: null }]
    : [];
}

/** Looks only at the address in which the number stands. */
function tenantNear(text: string, at: number): string | null {
  const before =
    text
      .slice(Math.max(0, at - longestAddress), at)
      .split(/\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at, at + longestAddress).split(/\s/);
  return tenant.exec(before + after)?.[1]?.toLowerCase() ?? null;
}
