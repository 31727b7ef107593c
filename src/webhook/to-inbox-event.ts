import type { InboxEvent } from '../ports/store.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** What we keep of an event. The key is the same for every delivery of it, whichever of our webhooks brought it. */
export function toInboxEvent(event: WebhookEvent, now: Date): InboxEvent {
  const { resource, event: what, data } = event;
  return { key: `${resource}:${what}:${data.id}`, spaceId: data.roomId ?? data.id, body: event, receivedAt: now.toISOString() };
}
