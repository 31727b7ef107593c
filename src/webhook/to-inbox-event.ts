import type { InboxEvent } from '../ports/store.ts';
import type { WebhookEvent } from './webhook-event.ts';

/**
 * What we keep of an event. The key is the same for every delivery of it, whichever of our webhooks brought it. The body says no
 * id again: not those of key and space, nor who acted when that is the person of `data`, as for every message. Every id is some 80
 * characters, which are written while Webex waits (`fromInboxEvent`).
 */
export function toInboxEvent({ resource, event, actorId, data: { id, roomId, ...data } }: WebhookEvent, now: Date): InboxEvent {
  const body = actorId === data.personId ? { data } : { actorId: actorId ?? null, data };
  return { key: `${resource}:${event}:${id}`, spaceId: roomId ?? id, body, receivedAt: now.toISOString() };
}
