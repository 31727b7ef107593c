import type { WebexClient } from 'webex';
import type { z } from 'zod';
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

/** What was missed, as the events that a webhook would have brought, oldest first. */
export interface Missed {
  events: WebhookEvent[];
  /** Why a space could not be read; null when all were. */
  unread: unknown;
}

interface ReadingParts {
  client: WebexClient;
  me: WebexPerson;
  log: Log;
}

interface Space {
  id: string;
  type: SpaceType;
}

/**
 * What people wrote to the bot since a time; taking it in again is harmless where repeats are dropped. Direct spaces whole, group
 * spaces as far as the bot was mentioned. A space that cannot be read, and an item of another form than documented, keep nobody else
 * waiting.
 */
export async function readMissedMessages(parts: ReadingParts, since: Date): Promise<Missed> {
  const spaces = await readSpacesSince(parts, since);
  const messages: WebexMessage[] = [];
  let unread: unknown = null;
  for (let first = 0; first < spaces.length; first += readTogether) {
    const some = spaces.slice(first, first + readTogether);
    for (const read of await Promise.all(some.map((space) => readSpace(parts, space, since)))) {
      messages.push(...read.messages);
      unread ??= read.failure;
    }
  }
  const others = messages.filter((message) => !sameId(message.personId, parts.me.id));
  return { events: others.sort((one, other) => (one.created ?? '').localeCompare(other.created ?? '')).map(toEvent), unread };
}

async function readSpacesSince({ client, log }: ReadingParts, since: Date): Promise<Space[]> {
  // Sorted by their last activity, so the first page tells unless more than a page of spaces was busy.
  const items = await readList(orNull(roomSchema), client.rooms.list({ sortBy: 'lastactivity', max: 1000 }), 1);
  const spaces = known(items, log, 'spaces');
  return spaces.filter((space) => space.lastActivity === undefined || Date.parse(space.lastActivity) >= since.getTime());
}

/** The bot may have been removed meanwhile (403, 404), and nobody there waits for it then: that is no failure. */
async function readSpace(parts: ReadingParts, space: Space, since: Date): Promise<{ messages: WebexMessage[]; failure: unknown }> {
  try {
    return { messages: await readMessagesSince(parts, space, since), failure: null };
  } catch (error) {
    if (!(error instanceof Refused) || (error.status !== 403 && error.status !== 404)) return { messages: [], failure: error };
    parts.log.warn({ err: error, space: space.id }, 'what was missed in a space cannot be read');
    return { messages: [], failure: null };
  }
}

async function readMessagesSince({ client, log }: ReadingParts, space: Space, since: Date): Promise<WebexMessage[]> {
  const mentionedPeople = space.type === 'group' ? 'me' : undefined;
  const isMissed = (message: WebexMessage) => Date.parse(message.created ?? '') >= since.getTime();
  const pages = client.messages.list({ roomId: space.id, mentionedPeople, max: pageSize });
  // Newest first: once one is old enough, all that follow are.
  const items = await readList(orNull(messageSchema), pages, mostPages, (read) => !read.every((item) => item === null || isMissed(item)));
  return known(items, log, 'messages').filter(isMissed);
}

function orNull<T>(schema: z.ZodType<T>) {
  return schema.nullable().catch(null);
}

function known<T>(items: (T | null)[], log: Log, what: string): T[] {
  const rest = items.filter((item) => item !== null);
  const others = items.length - rest.length;
  if (others > 0) log.warn({ count: others }, `${what} of another form than documented were passed over`);
  return rest;
}

function toEvent({ id, roomId, roomType, personId, parentId }: WebexMessage): WebhookEvent {
  return { resource: 'messages', event: 'created', actorId: personId, data: { id, roomId, roomType, personId, parentId } };
}
