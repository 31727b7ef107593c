import type { WebexClient } from 'webex';
import type { Incoming, SpaceType } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import type { WebhookEvent } from '../../webhook/webhook-event.ts';
import type { PreparedEvent } from './framework-host.ts';
import type { SpaceTypes } from './space-types.ts';
import { isMentioned, stripMention } from './strip-mention.ts';
import {
  actionSchema,
  messageSchema,
  personSchema,
  readAnswer,
  roomSchema,
  roomTypeSchema,
  toPerson,
  unlessGone,
  type WebexPerson,
} from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

export interface Reader {
  client: WebexClient;
  me: WebexPerson;
  spaceTypes: SpaceTypes;
  clock: Clock;
}

/** An event that is meant for the bot: what it says, and what the framework needs to know of it. */
export interface Meant {
  incoming: Incoming;
  prepared: PreparedEvent;
}

/**
 * Reads what an event is about, everything side by side in one round trip. Null when it is not meant for the bot or
 * its thing is gone. Throws `Refused` or `Unreachable` when something could not be read: the event is to be tried again.
 */
export async function prepareEvent(event: WebhookEvent, reader: Reader): Promise<Meant | null> {
  if (isForOthers(event, reader.me)) return null;
  if (event.resource === 'messages') return prepareMessage(event, reader);
  return event.resource === 'memberships' ? prepareAdded(event, reader) : preparePress(event, reader);
}

/** Whether the event itself tells that it is not for the bot: edits, deletions, the bot's own messages, others' memberships. */
export function isForOthers({ resource, event, data }: WebhookEvent, me: Pick<WebexPerson, 'id'>): boolean {
  if (event !== 'created') return true;
  const isOwn = data.personId !== undefined && sameId(data.personId, me.id);
  if (resource === 'messages') return isOwn;
  if (resource === 'memberships') return !isOwn;
  return resource !== 'attachmentActions';
}

async function prepareMessage({ data, actorId }: WebhookEvent, reader: Reader): Promise<Meant | null> {
  const { client, me } = reader;
  const writer = readEarly(data.personId, (id) => readPerson(id, client));
  const message = await readThing(reader, () => readAnswer(messageSchema, client.messages.get(data.id)));
  if (message === null || sameId(message.personId, me.id)) return null;
  if (message.roomType === 'group' && !isMentioned(message, me)) return null;
  const person = await writer(message.personId);
  const text = stripMention(message, me);
  const space = { id: message.roomId, type: message.roomType };
  reader.spaceTypes.set(space.id, space.type);
  return {
    incoming: {
      kind: 'message',
      id: message.id,
      spaceId: space.id,
      spaceType: space.type,
      threadId: message.parentId ?? message.id,
      person: toPerson(person),
      text,
      files: message.files,
    },
    // The framework gives out no message without a text, such as one that holds a file only.
    prepared: { resource: 'messages', id: data.id, actorId, thing: { ...message, id: data.id, text: text || '-' }, person, space },
  };
}

async function preparePress({ data, actorId }: WebhookEvent, reader: Reader): Promise<Meant | null> {
  const { client } = reader;
  const presser = readEarly(data.personId, (id) => readPerson(id, client));
  const typeOf = readEarly(data.roomId, (id) => readSpaceType(id, reader));
  const thread = data.messageId === undefined ? undefined : readThread(data.messageId, client);
  const action = await readThing(reader, () => readAnswer(actionSchema, client.attachmentActions.get(data.id)));
  if (action === null) return null;
  const person = await presser(action.personId);
  const space = { id: action.roomId, type: await typeOf(action.roomId) };
  return {
    incoming: {
      kind: 'press',
      id: action.id,
      spaceId: space.id,
      spaceType: space.type,
      messageId: action.messageId,
      threadId: action.messageId === data.messageId ? await thread : undefined,
      person: toPerson(person),
      inputs: action.inputs,
    },
    prepared: { resource: 'attachmentActions', id: data.id, actorId, thing: { ...action, id: data.id }, person, space },
  };
}

/** The thread in which a pressed card stands. An answer beside its thread is better than none, so this never fails. */
async function readThread(messageId: string, client: WebexClient): Promise<string | undefined> {
  const card = await readAnswer(messageSchema, client.messages.get(messageId)).catch(() => null);
  return card?.parentId;
}

async function prepareAdded({ data, actorId }: WebhookEvent, reader: Reader): Promise<Meant | null> {
  const { client, me } = reader;
  if (data.roomId === undefined) return null;
  const isSomebody = actorId !== undefined && !sameId(actorId, me.id);
  const [type, person] = await Promise.all([
    unlessGone(readSpaceType(data.roomId, reader, data.roomType)),
    isSomebody ? unlessGone(readPerson(actorId, client)) : null,
  ]);
  if (type === null) return null;
  const space = { id: data.roomId, type };
  const thing = { id: data.id, roomId: space.id, personId: me.id, personEmail: me.emails[0] ?? '', isModerator: false };
  return {
    incoming: { kind: 'added', id: data.id, spaceId: space.id, spaceType: type, person: person && toPerson(person) },
    prepared: { resource: 'memberships', id: data.id, actorId, thing, person, space },
  };
}

/** Reads what the event is about; null when it is gone. An event may come before its thing can be read everywhere, so once more. */
async function readThing<T>({ clock }: Reader, read: () => Promise<T>): Promise<T | null> {
  const found = await unlessGone(read());
  if (found !== null) return found;
  await clock.wait(1000);
  return unlessGone(read());
}

/** Begins to read what the event names; the thing itself has the last word on what it was. */
function readEarly<T>(named: string | undefined, read: (id: string) => Promise<T>): (actual: string) => Promise<T> {
  if (named === undefined) return read;
  const begun = read(named);
  // It may fail before anybody waits for it; who waits later still gets the failure.
  begun.catch(() => undefined);
  return (actual) => (actual === named ? begun : read(actual));
}

function readPerson(id: string, client: WebexClient): Promise<WebexPerson> {
  return readAnswer(personSchema, client.people.get(id));
}

async function readSpaceType(spaceId: string, { client, spaceTypes }: Reader, told?: string): Promise<SpaceType> {
  const known = roomTypeSchema.safeParse(told).data ?? spaceTypes.get(spaceId);
  const type = known ?? (await readAnswer(roomSchema, client.rooms.get(spaceId))).type;
  spaceTypes.set(spaceId, type);
  return type;
}
