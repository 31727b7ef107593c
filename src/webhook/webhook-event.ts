import { z } from 'zod';

const id = z.string().min(1).max(500);

/**
 * Webex's webhook envelope (developer.webex.com, "Webhooks"): what happened to which thing. It holds ids only; what
 * people wrote is read afterwards. Strict on what we use, loose on everything else that Webex sends or will send.
 */
export const webhookEventSchema = z.looseObject({
  /** Of the webhook that brought it. */
  id,
  name: z.string(),
  resource: z.string().min(1).max(100),
  event: z.string().min(1).max(100),
  /** Who did it. */
  actorId: id.optional(),
  orgId: id.optional(),
  createdBy: id.optional(),
  filter: z.string().optional(),
  data: z.looseObject({
    /** Of the message, membership or attachment action. */
    id,
    roomId: id.optional(),
    roomType: z.string().optional(),
    personId: id.optional(),
    messageId: id.optional(),
    mentionedPeople: z.array(id).optional(),
  }),
});

/** One of Webex's events, as it came in. */
export type WebhookEvent = z.infer<typeof webhookEventSchema>;
