import { createHash } from 'node:crypto';
import type { CardJson } from '../../ports/chat.ts';
import type { WebexMessage } from './webex-answers.ts';

/**
 * Gives a card the name of the answer that it is, as the id of its first element: nobody sees it, and Webex hands cards back
 * as they were posted (developer.webex.com, "List Messages"). So an answer whose sender died is found again.
 */
export function markCard(card: CardJson, key: string): CardJson {
  const body: unknown = card['body'];
  if (!Array.isArray(body) || body.length === 0) return card;
  const [first, ...rest]: Record<string, unknown>[] = body;
  return { ...card, body: [{ ...first, id: `${typeof first?.['id'] === 'string' ? first['id'] : 'answer'}.${markOf(key)}` }, ...rest] };
}

/** Whether a message carries a card of that name. */
export function bearsMark(message: WebexMessage, key: string): boolean {
  return JSON.stringify(message.attachments).includes(`.${markOf(key)}"`);
}

/** Short, and telling nothing of what it is made from. */
function markOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
