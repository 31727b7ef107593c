import type { InboxEvent } from '../ports/store.ts';
import type { WebhookEvent } from './webhook-event.ts';

/**
 * What we keep of an event. The key is the same for every delivery of it, whichever of our webhooks brought it. What key and space
 * say is not said again in the body: every id is some 80 characters, which are written while Webex waits (`fromInboxEvent`).
 */
export function toInboxEvent({ resource, event, actorId, data: { id, roomId, ...data } }: WebhookEvent, now: Date): InboxEvent {
  return { key: `${resource}:${event}:${id}`, spaceId: roomId ?? id, body: { actorId, data }, receivedAt: now.toISOString() };
}
