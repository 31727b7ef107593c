import { EventEmitter } from 'node:events';
import type { Page, Target, WebexClient } from 'webex';
import Framework from 'webex-node-bot-framework';
import processEvent from 'webex-node-bot-framework/lib/process-event.js';
import type { SpaceType } from '../../ports/chat.ts';
import type { Log } from '../../ports/log.ts';
import type { WebexPerson } from './webex-answers.ts';

// Requiring the framework switches Node's leak warning off for every emitter of the process (lib/framework.js:4).
Reflect.set(EventEmitter.prototype, '_maxListeners', undefined);

/** An event with everything that the framework will ask about it, already read. */
export interface PreparedEvent {
  resource: 'messages' | 'attachmentActions' | 'memberships';
  /** Of the message, attachment action or membership. */
  id: string;
  actorId: string | undefined;
  thing: object;
  person: WebexPerson | null;
  space: { id: string; type: SpaceType };
}

export interface FrameworkHost {
  start(): Promise<void>;
  /** Runs the event through the framework; true when the framework gave it out as meant for the bot. */
  dispatch(prepared: PreparedEvent): Promise<boolean>;
  stop(): Promise<void>;
}

interface HostParts {
  client: WebexClient;
  me: WebexPerson;
  /** The name that events must bear; any, because verified events alone come in. */
  webhookName: string;
  targetUrl: string;
  log: Log;
}

/** What one event is worked with; `came` turns true when the framework gives it out. */
interface Turn {
  prepared: PreparedEvent;
  came: boolean;
}

/**
 * Hosts webex-node-bot-framework 2.3.14. It finds the bot's identity and every event's things already read (so no lookup
 * of it can fail and be swallowed), makes and removes no webhook, takes one event at a time (its spawning loses what
 * comes together) and keeps no object of a space when the event is done (it never forgets one, and searches them linearly).
 */
export function hostFramework(parts: HostParts): FrameworkHost {
  const { webhookName, targetUrl, log } = parts;
  const framework = new Framework({ token: '', webhookUrl: targetUrl, maxStartupSpaces: 0, removeWebhooksOnStart: false });
  let turn: Turn | null = null;
  const arrive = (resource: PreparedEvent['resource'], id: string) => {
    if (turn?.prepared.resource === resource && turn.prepared.id === id) turn.came = true;
  };
  quieten(framework, log);
  framework.on('message', (_bot, trigger) => arrive('messages', trigger.message.id));
  framework.on('attachmentAction', (_bot, trigger) => arrive('attachmentActions', trigger.attachmentAction.id));
  framework.on('spawn', (bot) => arrive('memberships', bot.membership.id));
  const facade = createFacade(parts, () => turn?.prepared ?? null);
  // It would replace the client at start and drop it at stop.
  Object.defineProperty(framework, 'webex', { get: () => facade, set: () => undefined });

  const oneAtATime = createLane();
  return {
    start: async () => {
      await framework.storageDriver(noStorage);
      await framework.start();
      framework.webhook = { name: webhookName };
    },
    dispatch: (prepared) =>
      oneAtATime(async () => {
        turn = { prepared, came: false };
        try {
          const { resource, id, actorId } = prepared;
          await processEvent(framework, { resource, event: 'created', actorId, data: { id } }, webhookName);
          return turn.came;
        } finally {
          turn = null;
          forgetSpaces(framework);
        }
      }),
    stop: () =>
      oneAtATime(async () => {
        await framework.stop();
      }),
  };
}

/** Its own error listener calls `console.err`, which does not exist; its debug lines and log events hold message texts. */
function quieten(framework: Framework, log: Log): void {
  framework.removeAllListeners('error');
  framework.on('error', (error) => log.error({ err: error }, 'webex-node-bot-framework reported an error'));
  framework.debugger = () => undefined;
}

function forgetSpaces(framework: Framework): void {
  for (const bot of framework.bots) bot.stop();
  framework.bots = [];
  framework.roomsSpawningNow = [];
}

/** The memory driver that the framework takes otherwise keeps an object for every space for ever. */
const noStorage: Framework.StorageDriver = {
  initStorage: async (_spaceId, initial) => initial,
  store: async (_spaceId, _key, value) => value,
  recall: async () => null,
  forget: async () => true,
};

/** The client as the framework sees it: its lookups are answered from the prepared event, its webhooks are ours to keep. */
function createFacade({ client, me, webhookName }: HostParts, prepared: () => PreparedEvent | null): WebexClient {
  const own = { personId: me.id, personEmail: me.emails[0] ?? '', isModerator: false };
  const thing = (resource: PreparedEvent['resource']) => async (target: Target) => {
    const current = prepared();
    return current?.resource === resource && current.id === target ? current.thing : client[resource].get(target);
  };
  const members = async (query: { roomId?: unknown; personId?: unknown }): Promise<Page> => {
    const current = prepared();
    if (current === null || current.space.id !== query.roomId) return client.memberships.list({ roomId: String(query.roomId) });
    const mine = { id: '', roomId: current.space.id, ...own };
    const other = { id: '', roomId: current.space.id, personId: current.person?.id ?? '', personEmail: current.person?.emails[0] ?? '' };
    return onePage(query.personId === undefined ? [mine, other] : [mine]);
  };
  return {
    ...client,
    people: {
      ...client.people,
      get: async (target) => {
        const person = prepared()?.person;
        if (target === 'me' || target === me.id) return me;
        return person?.id === target ? person : client.people.get(target);
      },
    },
    rooms: {
      ...client.rooms,
      get: async (target) => {
        const space = prepared()?.space;
        return space?.id === target ? { ...space, title: '-', isLocked: false } : client.rooms.get(target);
      },
    },
    messages: { ...client.messages, get: thing('messages') },
    attachmentActions: { ...client.attachmentActions, get: thing('attachmentActions') },
    memberships: { ...client.memberships, get: thing('memberships'), list: (query = {}) => members(query) },
    webhooks: {
      ...client.webhooks,
      list: async () => onePage([]),
      create: async (body) => ({ ...body, name: webhookName }),
      remove: async () => undefined,
    },
  };
}

function onePage(items: unknown[]): Page {
  return { items, length: items.length, hasNext: () => false, next: async () => onePage([]) };
}

/** Runs what it is given one after another. */
function createLane(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
}
