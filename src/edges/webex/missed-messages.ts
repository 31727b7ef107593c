import type { WebexClient } from 'webex';
import type { z } from 'zod';
import type { SpaceType } from '../../ports/chat.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { WebhookEvent } from '../../webhook/webhook-event.ts';
import { isOfWebex, messageSchema, readList, roomSchema, type WebexMessage, type WebexPerson } from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

const readTogether = 4;
const pageSize = 100;
/** More than people say to the bot in the day that is looked back at most. */
const mostPages = 10;
/** Of a thousand spaces each. */
const mostPagesOfSpaces = 100;

/** What was missed in some spaces. */
export interface Missed {
  /** As a webhook would have brought them, oldest first. */
  events: WebhookEvent[];
  /** The spaces that need not be asked for again. */
  read: string[];
  /** Those that could not be read, and why. */
  failed: Map<string, unknown>;
  /** Whether it was Webex as a whole that failed; it was asked for no further space then. */
  isAway: boolean;
}

interface ReadingParts {
  client: WebexClient;
  me: WebexPerson;
  log: Log;
}

/** A space of the bot. */
export interface Space {
  id: string;
  type: SpaceType;
}

/** A space of the bot, and since when something may have been missed there. */
export interface UnreadSpace extends Space {
  since: Date;
}

/** Of a message only what is needed: after a long outage there are many. */
interface Found {
  created: string;
  event: WebhookEvent;
}

/** The spaces in which something may have been said since a time. An item of another form than documented is passed over. */
export async function readBusySpaces({ client, log }: Pick<ReadingParts, 'client' | 'log'>, since: Date): Promise<Space[]> {
  const isBusy = ({ lastActivity }: z.infer<typeof roomSchema>) =>
    lastActivity === undefined || Date.parse(lastActivity) >= since.getTime();
  const pages = client.rooms.list({ sortBy: 'lastactivity', max: 1000 });
  const items = await readList(orNull(roomSchema), pages, mostPagesOfSpaces, (read) => {
    // The last busy one first: once one has been quiet for long enough, all that follow have.
    const last = read.at(-1) ?? null;
    return last !== null && !isBusy(last);
  });
  return known(items, log, 'spaces').filter(isBusy);
}

/**
 * What people wrote to the bot in some spaces; taking it in again is harmless where repeats are dropped. Direct spaces whole, group
 * spaces as far as the bot was mentioned. A space that cannot be read, and an item of another form than documented, keep nobody else
 * waiting; when it is Webex as a whole that fails, no further space is asked for. Never throws.
 */
export async function readMissedMessages(parts: ReadingParts, spaces: UnreadSpace[]): Promise<Missed> {
  const found: Found[] = [];
  const read: string[] = [];
  const failed = new Map<string, unknown>();
  const readOne = async (space: UnreadSpace) => {
    try {
      found.push(...(await readSpace(parts, space)));
      read.push(space.id);
    } catch (cause) {
      failed.set(space.id, cause);
    }
  };
  for (let next = 0; next < spaces.length && !isAway(failed); next += readTogether)
    await Promise.all(spaces.slice(next, next + readTogether).map(readOne));
  const events = found.sort((one, other) => one.created.localeCompare(other.created)).map(({ event }) => event);
  return { events, read, failed, isAway: isAway(failed) };
}

function isAway(failed: Map<string, unknown>): boolean {
  const causes = [...failed.values()];
  return causes.some((cause) => cause instanceof Refused && cause.status === 429) || causes.filter(isOutage).length >= readTogether;
}

/** What a single space can do to Webex too; several, and each may take its time-out: what was found is to be kept before. */
function isOutage(cause: unknown): boolean {
  if (cause instanceof Refused) return [502, 503, 504].includes(cause.status) || !isOfWebex(cause);
  return cause instanceof Unreachable;
}

/** The bot may have been removed meanwhile (403, 404), and nobody there waits for it then: that is no failure. */
async function readSpace(parts: ReadingParts, space: UnreadSpace): Promise<Found[]> {
  try {
    const messages = await readMessagesSince(parts, space);
    return messages.filter(({ personId }) => !sameId(personId, parts.me.id)).map(toFound);
  } catch (cause) {
    const isWithheld = cause instanceof Refused && [403, 404].includes(cause.status) && isOfWebex(cause);
    if (!isWithheld) throw cause;
    parts.log.warn({ err: cause, space: space.id }, 'what was missed in a space cannot be read');
    return [];
  }
}

async function readMessagesSince({ client, log }: ReadingParts, { id, type, since }: UnreadSpace): Promise<WebexMessage[]> {
  const mentionedPeople = type === 'group' ? 'me' : undefined;
  const isMissed = (message: WebexMessage) => Date.parse(message.created ?? '') >= since.getTime();
  const pages = client.messages.list({ roomId: id, mentionedPeople, max: pageSize });
  // Newest first: once one is old enough, all that follow are.
  const items = await readList(orNull(messageSchema), pages, mostPages, (read) => !read.every((item) => item === null || isMissed(item)));
  // The sort by time keeps the order of those that were written in the same moment.
  return known(items, log, 'messages').filter(isMissed).reverse();
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
