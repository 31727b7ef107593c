import type { CardJson } from '../ports/chat.ts';
import type { WorldPerson } from './people.ts';
import { toMembership } from './webex/membership-routes.ts';
import { webexId } from './webex-id.ts';
import { addSpace, type World, type WorldAction, type WorldEvent, type WorldFile, type WorldMessage, type WorldSpace } from './world.ts';

/** What somebody sends. `mention` puts the bot's name in front, as a person does in a group. */
export interface Utterance {
  space: WorldSpace;
  person: WorldPerson;
  text: string;
  markdown?: string | undefined;
  parentId?: string | undefined;
  mention?: boolean | undefined;
  card?: CardJson | undefined;
  files?: WorldFile[] | undefined;
}

/** Puts a message into a space and announces it. The caller has checked that it may. */
export function speak(world: World, said: Utterance): WorldMessage {
  const { bot } = world.people;
  const html = said.mention
    ? `<p><spark-mention data-object-type="person" data-object-id="${bot.id}">${bot.displayName}</spark-mention> ${toHtml(said.text)}</p>`
    : null;
  const message: WorldMessage = {
    id: webexId('MESSAGE'),
    spaceId: said.space.id,
    personId: said.person.id,
    parentId: said.parentId ?? null,
    created: world.clock.now().toISOString(),
    updated: null,
    text: said.mention ? `${bot.displayName} ${said.text}` : said.text,
    markdown: said.markdown ?? null,
    html,
    card: said.card ?? null,
    files: said.files ?? [],
    mentions: said.mention ? [bot.id] : [],
    edits: 0,
  };
  world.messages.push(message);
  announceMessage(world, message, 'created');
  return message;
}

/** Presses a card's button for a person. */
export function pressButton(world: World, message: WorldMessage, person: WorldPerson, inputs: Record<string, unknown>): WorldAction {
  const action: WorldAction = {
    id: webexId('ATTACHMENT_ACTION'),
    messageId: message.id,
    spaceId: message.spaceId,
    personId: person.id,
    inputs,
    created: world.clock.now().toISOString(),
  };
  world.actions.push(action);
  const { id, messageId, created } = action;
  const data = { id, type: 'submit', messageId, personId: person.id, roomId: message.spaceId, created };
  announce(world, { resource: 'attachmentActions', event: 'created', actorId: person.id, spaceId: message.spaceId, data });
  return action;
}

/** Makes a space with people and the bot, added by the first of them, and announces the bot's membership. */
export function addBotTo(world: World, made: { title: string; type: WorldSpace['type']; people: WorldPerson[] }): WorldSpace {
  const { bot } = world.people;
  const space = addSpace(world, made.title, made.type, [...made.people, bot]);
  const [actorId = bot.id] = made.people.map(({ id }) => id);
  for (const membership of space.memberships.filter(({ personId }) => personId === bot.id)) {
    const data = toMembership(world, space, membership);
    announce(world, { resource: 'memberships', event: 'created', actorId, spaceId: space.id, data });
  }
  return space;
}

/** Tells the page and the webhooks of a new, edited or deleted message. */
export function announceMessage(world: World, message: WorldMessage, event: WorldEvent['event']): void {
  const space = world.spaces.find((candidate) => candidate.id === message.spaceId);
  const person = Object.values(world.people).find((candidate) => candidate.id === message.personId);
  const data = {
    id: message.id,
    roomId: message.spaceId,
    roomType: space?.type,
    personId: message.personId,
    personEmail: person?.email,
    created: message.created,
    ...(message.parentId ? { parentId: message.parentId } : {}),
    ...(message.mentions.length > 0 ? { mentionedPeople: message.mentions } : {}),
    ...(message.files.length > 0 ? { files: message.files.map((file) => file.id) } : {}),
  };
  announce(world, { resource: 'messages', event, actorId: message.personId, spaceId: message.spaceId, data });
}

/** Whether Webex shows this message to the bot: everything in a direct space, in a group its own and what mentions it. */
export function isVisibleToBot(world: World, message: Pick<WorldMessage, 'spaceId' | 'personId' | 'mentions'>): boolean {
  const { bot } = world.people;
  const space = world.spaces.find((candidate) => candidate.id === message.spaceId);
  if (!space?.memberships.some((membership) => membership.personId === bot.id)) return false;
  return space.type === 'direct' || message.personId === bot.id || message.mentions.includes(bot.id);
}

/** Announces one happening to the page and to whoever delivers webhooks. */
export function announce(world: World, happening: WorldEvent): void {
  world.emitter.emit('changed');
  world.emitter.emit('event', happening);
}

function toHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br/>');
}
