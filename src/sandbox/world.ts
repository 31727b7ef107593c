import { EventEmitter } from 'node:events';
import type { CardJson, SpaceType } from '../ports/chat.ts';
import { createPeople, type PersonName, type WorldPerson } from './people.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import { webexId } from './webex-id.ts';

export interface WorldMembership {
  id: string;
  personId: string;
  created: string;
}

export interface WorldSpace {
  id: string;
  title: string;
  type: SpaceType;
  creatorId: string;
  created: string;
  memberships: WorldMembership[];
}

export interface WorldFile {
  id: string;
  name: string;
  contentType: string;
  bytes: Buffer;
}

export interface WorldMessage {
  id: string;
  spaceId: string;
  personId: string;
  parentId: string | null;
  created: string;
  updated: string | null;
  text: string;
  markdown: string | null;
  html: string | null;
  card: CardJson | null;
  files: WorldFile[];
  /** Ids of the people mentioned. */
  mentions: string[];
  edits: number;
}

export interface WorldAction {
  id: string;
  messageId: string;
  spaceId: string;
  personId: string;
  inputs: Record<string, unknown>;
  created: string;
}

export interface WorldWebhook {
  id: string;
  name: string;
  targetUrl: string;
  resource: string;
  event: string;
  filter?: string;
  secret?: string;
  status: 'active' | 'inactive';
  created: string;
  /** When deliveries failed, as milliseconds; the last five minutes count. */
  failures: number[];
}

/** Something that webhooks may be waiting for. */
export interface WorldEvent {
  resource: 'messages' | 'memberships' | 'rooms' | 'attachmentActions';
  event: 'created' | 'updated' | 'deleted';
  actorId: string;
  spaceId: string;
  /** What the envelope's `data` holds: metadata, never what people wrote. */
  data: Record<string, unknown>;
}

/** The Webex side of the sandbox in plain data; every change is announced. */
export interface World {
  people: Record<PersonName, WorldPerson>;
  spaces: WorldSpace[];
  /** Oldest first. */
  messages: WorldMessage[];
  actions: WorldAction[];
  webhooks: WorldWebhook[];
  /** Whether Webex lets a card be edited in place; reported to work, documented as not (Webex's own API reference). */
  cardsEditable: boolean;
  clock: SandboxClock;
  /** `changed` for the page, `event` (a WorldEvent) for webhooks. */
  emitter: EventEmitter<{ changed: []; event: [WorldEvent] }>;
}

/** A Webex with four people and three spaces in which nobody has spoken yet. */
export function createWorld(clock: SandboxClock): World {
  const people = createPeople();
  const emitter: World['emitter'] = new EventEmitter();
  emitter.setMaxListeners(0);
  const world: World = { people, spaces: [], messages: [], actions: [], webhooks: [], cardsEditable: true, clock, emitter };
  addSpace(world, 'Entra Doctor', 'direct', [people.ada, people.bot]);
  addSpace(world, 'Entra Doctor', 'direct', [people.eve, people.bot]);
  addSpace(world, 'Support', 'group', [people.ada, people.sam, people.bot]);
  return world;
}

/** Makes a space; the first member is its creator. Announces nothing to webhooks. */
export function addSpace(world: World, title: string, type: SpaceType, members: WorldPerson[]): WorldSpace {
  const created = world.clock.now().toISOString();
  const space: WorldSpace = {
    id: webexId('ROOM'),
    title,
    type,
    creatorId: members[0]?.id ?? world.people.bot.id,
    created,
    memberships: members.map((person) => ({ id: webexId('MEMBERSHIP'), personId: person.id, created })),
  };
  world.spaces.push(space);
  world.emitter.emit('changed');
  return space;
}

/** Any person by Webex id. */
export function personById(world: World, id: string): WorldPerson | undefined {
  return Object.values(world.people).find((person) => person.id === id);
}
