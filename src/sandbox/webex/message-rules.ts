import { z } from 'zod';
import type { CardJson } from '../../ports/chat.ts';
import type { World } from '../world.ts';

/** What may be posted or put; fields of `files` are addresses, files themselves come as multipart. */
export const messageBody = z.object({
  roomId: z.string().optional(),
  toPersonId: z.string().optional(),
  toPersonEmail: z.string().optional(),
  parentId: z.string().optional(),
  text: z.string().optional(),
  markdown: z.string().optional(),
  files: z.array(z.string()).optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).optional(),
});

export type MessageBody = z.output<typeof messageBody>;

const cardBytes = 80 * 1024;
const textBytes = 7439;
const card = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string() });

/** The card of a message, or null when it has none. Throws `RangeError` with Webex's words for what Webex refuses. */
export function readCard(body: MessageBody): CardJson | null {
  const attachments = body.attachments ?? [];
  if (attachments.length === 0) return null;
  if (attachments.length > 1) throw new RangeError('Only one card attachment can be sent per message.');
  if (!body.text && !body.markdown)
    throw new RangeError('A message with a card must have text or markdown for clients that cannot show it.');
  const [attachment] = attachments;
  if (attachment?.contentType !== 'application/vnd.microsoft.card.adaptive') throw new RangeError('Unsupported attachment content type.');
  const parsed = card.safeParse(attachment.content);
  if (!parsed.success) throw new RangeError('The attachment content is not an Adaptive Card.');
  if (Number(parsed.data.version) > 1.3) throw new RangeError('Adaptive Cards above version 1.3 are not supported.');
  if (Buffer.byteLength(JSON.stringify(parsed.data)) > cardBytes) throw new RangeError('The card is too large.');
  return parsed.data;
}

/** Throws `RangeError` when the texts break Webex's limits. */
export function holdTexts(body: MessageBody): void {
  for (const text of [body.text, body.markdown]) {
    if (Buffer.byteLength(text ?? '') > textBytes) throw new RangeError(`The message is longer than ${textBytes} bytes.`);
  }
}

/** Throws `RangeError` unless the parent is a root message of the same space. */
export function holdParent(world: World, spaceId: string, parentId: string | undefined): void {
  if (parentId === undefined) return;
  const parent = world.messages.find((message) => message.id === parentId);
  if (!parent || parent.spaceId !== spaceId)
    throw new RangeError('Unable to reply to this message: the parent does not exist in this space.');
  if (parent.parentId !== null) throw new RangeError('Unable to reply to a reply: parentId must be the id of a root message.');
}
