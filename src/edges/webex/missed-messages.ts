import type { WebexClient } from 'webex';
import type { z } from 'zod';
import type { SpaceType } from '../../ports/chat.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
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
  /** The spaces that could not be read, those that were not asked for because Webex failed as a whole, and why. */
  unread: { failed: string[]; unasked: string[]; cause: unknown } | null;
}

interface ReadingParts {
  client: WebexClient;
  me: WebexPerson;
  log: Log;
}

interface Failure {
  spaceId: string;
  cause: unknown;
}

interface Space {
  id: string;
  type: SpaceType;
}

/** Of a message only what is needed: after a long outage there are many. */
interface Found {
  created: string;
  event: WebhookEvent;
}

/**
 * What people wrote to the bot since a time; taking it in again is harmless where repeats are dropped. Direct spaces whole, group
 * spaces as far as the bot was mentioned. A space that cannot be read, and an item of another form than documented, keep nobody else
 * waiting; when it is Webex as a whole that fails, no further space is asked for. `only` leaves all other spaces out and says in
 * which order to ask.
 */
export async function readMissedMessages(parts: ReadingParts, since: Date, only: string[] | null): Promise<Missed> {
  const spaces = await readSpacesSince(parts, since);
  const found: Found[] = [];
  const failures: Failure[] = [];
  let rest = only === null ? spaces : only.flatMap((id) => spaces.find((space) => space.id === id) ?? []);
  let isAway = false;
  while (rest.length > 0 && !isAway) {
    const reads = await Promise.all(rest.slice(0, readTogether).map((space) => readSpace(parts, space, since)));
    rest = rest.slice(readTogether);
    found.push(...reads.flatMap((read) => read.found));
    failures.push(...reads.flatMap(({ failure }) => failure ?? []));
    isAway = failures.some(isAskedToWait) || failures.filter(isOutage).length >= readTogether;
  }
  const events = found.sort((one, other) => one.created.localeCompare(other.created)).map(({ event }) => event);
  const told = failures.find(isAskedToWait) ?? failures[0];
  const unread = { failed: failures.map(({ spaceId }) => spaceId), unasked: rest.map(({ id }) => id) };
  return { events, unread: told === undefined ? null : { ...unread, cause: told.cause } };
}

function isAskedToWait({ cause }: Failure): boolean {
  return cause instanceof Refused && cause.status === 429;
}

/** What a single space can do to Webex too; several, and each may take its time-out: what was found is to be kept before. */
function isOutage({ cause }: Failure): boolean {
  return cause instanceof Unreachable || (cause instanceof Refused && [502, 503, 504].includes(cause.status));
}

async function readSpacesSince({ client, log }: ReadingParts, since: Date): Promise<Space[]> {
  // Sorted by their last activity, so the first page tells unless more than a page of spaces was busy.
  const items = await readList(orNull(roomSchema), client.rooms.list({ sortBy: 'lastactivity', max: 1000 }), 1);
  const spaces = known(items, log, 'spaces');
  return spaces.filter((space) => space.lastActivity === undefined || Date.parse(space.lastActivity) >= since.getTime());
}

/** The bot may have been removed meanwhile (403, 404), and nobody there waits for it then: that is no failure. */
async function readSpace(parts: ReadingParts, space: Space, since: Date): Promise<{ found: Found[]; failure: Failure | null }> {
  try {
    const messages = await readMessagesSince(parts, space, since);
    return { found: messages.filter(({ personId }) => !sameId(personId, parts.me.id)).map(toFound), failure: null };
  } catch (cause) {
    const isWithheld = cause instanceof Refused && (cause.status === 403 || cause.status === 404);
    if (!isWithheld) return { found: [], failure: { spaceId: space.id, cause } };
    parts.log.warn({ err: cause, space: space.id }, 'what was missed in a space cannot be read');
    return { found: [], failure: null };
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

function toFound({ created = '', id, roomId, roomType, personId, parentId }: WebexMessage): Found {
  const data = { id, roomId, roomType, personId, parentId };
  return { created, event: { resource: 'messages', event: 'created', actorId: personId, data } };
}
