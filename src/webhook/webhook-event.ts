import { z } from 'zod';

/** Webex's ids are opaque, yet base64 all of them: what holds a blank, a control or a broken character is none. */
const id = z.string().regex(/^[!-~]{1,500}$/);
const word = z.string().regex(/^\w{1,100}$/);

/**
 * What we use of Webex's webhook envelope (developer.webex.com, "Webhooks"): what happened to which thing. It holds ids only;
 * what people wrote is read afterwards. Everything else that Webex sends, people's addresses among it, is not kept.
 */
export const webhookEventSchema = z.object({
  resource: word,
  event: word,
  /** Who did it. */
  actorId: id.optional(),
  data: z.object({
    /** Of the message, membership or attachment action. */
    id,
    roomId: id.optional(),
    roomType: z.string().optional(),
    personId: id.optional(),
    /** The message that carries a pressed card. */
    messageId: id.optional(),
    /** The first message of the thread. */
    parentId: id.optional(),
  }),
});

/** One of Webex's events, as far as we keep it. */
export type WebhookEvent = z.infer<typeof webhookEventSchema>;
