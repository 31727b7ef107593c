import { uuidPattern } from './sign.ts';

/** The last line of quoted-printable mail text is no longer than 76 characters, with `=` at a break inside a line (RFC 2045 §6.7). */
const softBreak = /^(.{60,75})=\n/gm;
const brokenId = /[0-9a-f-]{1,35}\n[0-9a-f-]{1,35}/gi;
const wholeId = new RegExp(uuidPattern, 'gi');
const brokenAddress = /\/extIntegration\/[^\s"<>]{1,200}\n[^\s"<>]{1,60}/gi;
const wholeAddress = /\/(?:WebexApplications\/status|Domains)(?![\w-])/gi;

/** Puts together what mail programs and terminals have broken at a column: an id or an address over two lines would be read as two. */
export function mendLines(text: string): string {
  const unbroken = text.replace(softBreak, '$1');
  return (unbroken === text ? text : unbroken.replaceAll('=3D', '='))
    .replace(brokenId, (broken) => joined(broken, wholeId) ?? broken)
    .replace(brokenAddress, (broken) => joined(broken, wholeAddress) ?? broken);
}

/** The two lines as one when something whole stands across their break; otherwise null. */
function joined(broken: string, whole: RegExp): string | null {
  const middle = broken.indexOf('\n');
  const line = broken.replace('\n', '');
  const across = [...line.matchAll(whole)].some(({ index, 0: found }) => index < middle && index + found.length > middle);
  return across ? line : null;
}
