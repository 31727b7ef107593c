import type { WebexPerson } from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

interface Mentioning {
  text?: string | undefined;
  html?: string | undefined;
  mentionedPeople: string[];
}

/** Whether the message speaks to the bot by a mention. */
export function isMentioned(message: Mentioning, me: Pick<WebexPerson, 'id'>): boolean {
  return message.mentionedPeople.some((id) => sameId(id, me.id));
}

/** The message's text without the bot's mention; line breaks stay as they were written. */
export function stripMention(message: Mentioning, me: Pick<WebexPerson, 'id' | 'displayName'>): string {
  const text = message.text ?? '';
  const names = mentionNames(message.html ?? '', me.id);
  if (isMentioned(message, me) && me.displayName !== '') names.push(me.displayName);
  const stripped = names.map((name) => withoutName(text, name)).find((result) => result !== null);
  return (stripped ?? text).trim();
}

/** What stands in the text for each mention of the bot: `<spark-mention … data-object-id="…">name</spark-mention>`. */
function mentionNames(html: string, botId: string): string[] {
  const mentions = html.matchAll(/<spark-mention\b([^>]{0,2000})>([^<]{1,500})<\/spark-mention>/g);
  return [...mentions].flatMap(([, attributes = '', inner = '']) => {
    const id = attributes.match(/data-object-id=["']([^"']+)["']/)?.[1];
    return id !== undefined && sameId(id, botId) ? [unescapeHtml(inner)] : [];
  });
}

/** Takes the name, as a whole word, off the beginning, or else the end, or else its first place; null when it is nowhere. */
function withoutName(text: string, name: string): string | null {
  const literally = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'gu');
  const places = [...text.matchAll(word)].map(({ index }) => index);
  const atStart = places.find((place) => text.slice(0, place).trim() === '');
  if (atStart !== undefined) return text.slice(atStart + name.length).replace(/^[,:]/, '');
  const place = places.findLast((candidate) => text.slice(candidate + name.length).trim() === '') ?? places[0];
  return place === undefined ? null : text.slice(0, place) + text.slice(place + name.length);
}

function unescapeHtml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  return text.replace(/&(?:(amp|lt|gt|quot|nbsp)|#(\d{1,6}));/g, (whole, name?: string, code?: string) =>
    name !== undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code) || 0xfffd),
  );
}
