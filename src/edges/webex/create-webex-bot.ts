import { createWebexClient } from 'webex';
import type { Secret } from '../../config.ts';
import type { Chat, Incoming, Person } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { WebhookEvent } from '../../webhook/webhook-event.ts';
import { type FrameworkHost, hostFramework } from './framework-host.ts';
import { readMissedMessages } from './missed-messages.ts';
import { isForOthers, prepareEvent } from './prepare-event.ts';
import { createSpaceTypes } from './space-types.ts';
import { personSchema, readAnswer, toPerson, type WebexPerson } from './webex-answers.ts';
import { createWebexChat } from './webex-chat.ts';
import { createWebhookCare, type WebhookState, webhookName } from './webhook-care.ts';

export interface WebexBotParts {
  token: Secret;
  webhookSecret: Secret;
  /** The https address under which Webex reaches us; events go to `/webhook` there. */
  publicUrl: string;
  apiUrl: string;
  /** Limit of one exchange with Webex in milliseconds; 15,000 when not given. */
  timeoutMilliseconds?: number;
  clock: Clock;
  log: Log;
  /** Does the work; what it throws is thrown by `deliver`. */
  onIncoming: (incoming: Incoming) => Promise<void>;
}

/** Whether Webex knows us and sends us events; `problem` says in words what is in the way. */
export type WebexReadiness = { ok: true } | { ok: false; problem: string };

/** The bot in Webex. What it asks of Webex throws `Refused` or `Unreachable`. */
export interface WebexBot {
  chat: Chat;
  /** Learns who the bot is and makes its webhooks right. Throws, with what to do, when it would be deaf otherwise. */
  start(): Promise<void>;
  /** The bot itself; its `orgId` is the Webex organisation that owns it. Only after `start`. */
  me(): Person;
  /** Whether an event needs no keeping: the bot's own messages, other people's memberships, what nobody works on. */
  ignores(event: WebhookEvent): boolean;
  /**
   * Works on an event whose signature was verified and ends when `onIncoming` has ended. Throws whatever kept the
   * event from its answer, so that it can be tried again; quiet for events that are not meant for the bot.
   */
  deliver(event: WebhookEvent): Promise<void>;
  /** Asked of Webex at most every 15 s; never throws. */
  readiness(): Promise<WebexReadiness>;
  /** Makes missing webhooks and switches inactive ones on; tells how they stood before. */
  careForWebhooks(): Promise<WebhookState>;
  /** What people wrote since a time, as events to be taken in like others. */
  missedMessages(since: Date): Promise<WebhookEvent[]>;
  /** Takes nothing more. The webhooks stay for the other replicas and the next start. */
  stop(): Promise<void>;
}

const readinessAgeMilliseconds = 15_000;
/** A few hundred bytes each. */
const rememberedSpaces = 2_000;

/** Makes the bot: webex-node-bot-framework behind our own webhooks, lookups and sending. Asks Webex nothing before `start`. */
export function createWebexBot(parts: WebexBotParts): WebexBot {
  const { clock, log, onIncoming } = parts;
  const client = createWebexClient({
    token: parts.token.reveal(),
    baseUrl: parts.apiUrl,
    wait: (milliseconds) => clock.wait(milliseconds),
    ...(parts.timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds: parts.timeoutMilliseconds }),
  });
  const targetUrl = `${parts.publicUrl.replace(/\/+$/, '')}/webhook`;
  const webhooks = createWebhookCare({ client, targetUrl, secret: parts.webhookSecret, log });
  const spaceTypes = createSpaceTypes(rememberedSpaces);
  let running: { me: WebexPerson; host: FrameworkHost } | null = null;
  let isStopped = false;
  const run = () => {
    if (running === null) throw new Error('The Webex bot has not started');
    return running;
  };

  return {
    chat: createWebexChat({ client, me: () => run().me, spaceTypes, clock, log }),
    start: async () => {
      const [me] = await Promise.all([readAnswer(personSchema, client.people.get('me')), webhooks.reconcile()]).catch(explainStart);
      if (me.type !== 'bot') log.warn({ type: me.type }, 'WEBEX_BOT_TOKEN is not the token of a bot account');
      const host = hostFramework({ client, me, webhookName, targetUrl, log });
      await host.start();
      running = { me, host };
    },
    me: () => toPerson(run().me),
    ignores: (event) => isForOthers(event, run().me),
    deliver: async (event) => {
      const { me, host } = run();
      if (isStopped) throw new Error('The Webex bot has stopped');
      const about = { resource: event.resource, event: event.event, id: event.data.id };
      const meant = await prepareEvent(event, { client, me, spaceTypes, clock });
      if (meant === null) return log.debug(about, 'an event is not meant for the bot');
      const came = await host.dispatch(meant.prepared);
      if (!came) throw new Error(`webex-node-bot-framework did not give out ${event.resource}:${event.event}`);
      await onIncoming(meant.incoming);
    },
    readiness: keepFor(readinessAgeMilliseconds, clock, async () => {
      if (running === null || isStopped) return { ok: false, problem: 'The Webex bot is not running.' };
      return webhooks.state().then(toReadiness, (error: unknown) => ({ ok: false, problem: explain(error) }));
    }),
    careForWebhooks: () => webhooks.care(),
    missedMessages: (since) => readMissedMessages(client, run().me, since),
    stop: async () => {
      isStopped = true;
      await running?.host.stop();
    },
  };
}

function toReadiness({ ok, missing, inactive }: WebhookState): WebexReadiness {
  if (ok) return { ok: true };
  const faults = [...missing.map((name) => `${name} is missing`), ...inactive.map((name) => `${name} is switched off`)];
  return { ok: false, problem: `Webex does not send all events: ${faults.join(', ')}.` };
}

function explainStart(error: unknown): never {
  throw new Error(`The bot cannot start. ${explain(error)}`, { cause: error });
}

/** Says what is wrong with the way to Webex, and what to do about it. */
function explain(error: unknown): string {
  if (error instanceof Unreachable) return `Webex cannot be reached (${error.kind}). Check the network, any proxy and WEBEX_API_URL.`;
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  const reference = error.requestId === null ? '' : ` Webex trackingid: ${error.requestId}`;
  if (error.status === 401) return `Webex does not accept WEBEX_BOT_TOKEN (401). Make a new one at developer.webex.com.${reference}`;
  if (error.status === 429)
    return `Webex asks to wait${error.retryAfterSeconds === null ? '' : ` ${error.retryAfterSeconds} s`} (429).${reference}`;
  if (error.status === 409) return `Webex refuses the webhooks (409): ${error.message}.${reference}`;
  return `${error.message}.${reference}`;
}

/** Asks once for all who want to know within `age` milliseconds. */
function keepFor<T>(age: number, clock: Clock, ask: () => Promise<T>): () => Promise<T> {
  let kept: { at: number; answer: Promise<T> } | null = null;
  return () => {
    const now = clock.now().getTime();
    if (kept === null || now - kept.at >= age) kept = { at: now, answer: ask() };
    return kept.answer;
  };
}
