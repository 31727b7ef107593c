import { z } from 'zod';
import type { InboxEvent } from '../ports/store.ts';
import { type WebhookEvent, webhookEventSchema } from './webhook-event.ts';

const keptBody = z.looseObject({ actorId: z.string().nullish(), data: z.looseObject({ personId: z.string().optional() }) });

/**
 * The event that `toInboxEvent` kept. A body that says all of it, as earlier versions kept it, is read too. Throws a `ZodError`
 * when it is none of ours.
 */
export function fromInboxEvent({ key, spaceId, body }: InboxEvent): WebhookEvent {
  const [resource, event, ...rest] = key.split(':');
  const id = rest.join(':');
  const { data, actorId = data.personId, ...envelope } = keptBody.parse(body);
  const roomId = spaceId === id ? undefined : spaceId;
  return webhookEventSchema.parse({ resource, event, ...envelope, actorId: actorId ?? undefined, data: { id, roomId, ...data } });
}
