import type { WebexClient } from 'webex';
import type { SpaceType } from '../../ports/chat.ts';
import { Refused } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { WebhookEvent } from '../../webhook/webhook-event.ts';
import { messageSchema, readList, roomSchema, type WebexMessage, type WebexPerson } from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

const readTogether = 4;
const pageSize = 100;
/** More than a space says in the quarter of an hour that is looked back. */
const mostPages = 10;

/**
 * What people wrote to the bot since a time, as the events that a webhook would have brought, oldest first; taking them
 * in again is harmless where repeats are dropped. Direct spaces whole, group spaces as far as the bot was mentioned; a space
 * that Webex keeps from the bot is passed over.
 */
export async function readMissedMessages(input: { client: WebexClient; me: WebexPerson; log: Log }, since: Date): Promise<WebhookEvent[]> {
  const { client, me, log } = input;
  const spaces = await readSpacesSince(client, since);
  const messages: WebexMessage[] = [];
  for (let first = 0; first < spaces.length; first += readTogether) {
    const some = spaces.slice(first, first + readTogether);
    messages.push(...(await Promise.all(some.map((space) => unlessWithheld(readMessagesSince(client, space, since), space, log)))).flat());
  }
  const others = messages.filter((message) => !sameId(message.personId, me.id));
  return others.sort((one, other) => (one.created ?? '').localeCompare(other.created ?? '')).map(toEvent);
}

async function readSpacesSince(client: WebexClient, since: Date): Promise<{ id: string; type: SpaceType }[]> {
  // Sorted by their last activity, so the first page tells unless more than a page of spaces was busy.
  const spaces = await readList(roomSchema, client.rooms.list({ sortBy: 'lastactivity', max: 1000 }), 1);
  return spaces.filter((space) => space.lastActivity === undefined || Date.parse(space.lastActivity) >= since.getTime());
}

async function readMessagesSince(client: WebexClient, space: { id: string; type: SpaceType }, since: Date): Promise<WebexMessage[]> {
  const mentionedPeople = space.type === 'group' ? 'me' : undefined;
  const isMissed = (message: WebexMessage) => Date.parse(message.created ?? '') >= since.getTime();
  const pages = client.messages.list({ roomId: space.id, mentionedPeople, max: pageSize });
  // Newest first: once one is old enough, all that follow are.
  const messages = await readList(messageSchema, pages, mostPages, (read) => !read.every(isMissed));
  return messages.filter(isMissed);
}

/** The bot may have been removed meanwhile, and nobody there waits for it then: the others still do. */
async function unlessWithheld(messages: Promise<WebexMessage[]>, { id }: { id: string }, log: Log): Promise<WebexMessage[]> {
  try {
    return await messages;
  } catch (error) {
    if (!(error instanceof Refused) || (error.status !== 403 && error.status !== 404)) throw error;
    log.warn({ err: error, space: id }, 'what was missed in a space cannot be read');
    return [];
  }
}

function toEvent({ id, roomId, roomType, personId, parentId }: WebexMessage): WebhookEvent {
  return { resource: 'messages', event: 'created', actorId: personId, data: { id, roomId, roomType, personId, parentId } };
}
