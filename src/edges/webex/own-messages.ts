import type { Outgoing } from '../../ports/chat.ts';
import type { WebhookEvent } from '../../webhook/webhook-event.ts';
import type { WebexPerson } from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

/**
 * What Webex told us of the bot's own messages: it sends an event of each. In a group space, whose messages a bot may not list, they
 * alone tell whether an answer was taken.
 */
export interface OwnMessages {
  /** Takes note of an event when it is of a message that the bot posted. */
  hear(event: WebhookEvent, me: Pick<WebexPerson, 'id'>): void;
  /** Ids of the messages heard of in a thread, newest first. */
  idsIn(thread: Pick<Outgoing, 'spaceId' | 'threadId'>): string[];
}

/** Remembers the last `most` messages. Another process has not heard of them. */
export function createOwnMessages(most: number): OwnMessages {
  const threads = new Map<string, string>();
  const nameOf = (spaceId: unknown, threadId: unknown) => JSON.stringify([spaceId, threadId ?? null]);
  return {
    hear: ({ resource, event, data }, me) => {
      if (resource !== 'messages' || event !== 'created' || data.personId === undefined || !sameId(data.personId, me.id)) return;
      threads.set(data.id, nameOf(data.roomId, data['parentId']));
      const oldest = threads.keys().next().value;
      if (threads.size > most && oldest !== undefined) threads.delete(oldest);
    },
    idsIn: ({ spaceId, threadId }) => {
      const wanted = nameOf(spaceId, threadId);
      return [...threads].flatMap(([id, thread]) => (thread === wanted ? [id] : [])).reverse();
    },
  };
}
