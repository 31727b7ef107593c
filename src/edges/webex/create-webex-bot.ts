import { createWebexClient, type WebexClient } from 'webex';
import type { TransportOptions } from 'webex/transport.ts';
import type { Secret } from '../../config.ts';
import type { Chat, Incoming } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { WebhookEvent } from '../../webhook/webhook-event.ts';
import { explain, explainStart } from './explain.ts';
import { type FrameworkHost, hostFramework } from './framework-host.ts';
import { type Missed, readBusySpaces, readMissedMessages, type Space, type UnreadSpace } from './missed-messages.ts';
import { createOwnMessages } from './own-messages.ts';
import { isForOthers, prepareEvent } from './prepare-event.ts';
import { createSpaceTypes } from './space-types.ts';
import { personSchema, readAnswer, toPerson, type WebexPerson } from './webex-answers.ts';
import { createWebexChat } from './webex-chat.ts';
import { createWebexPause, type SharedPause } from './webex-pause.ts';
import { type CaredWebhooks, createWebhookCare, type WebhookState, webhookName } from './webhook-care.ts';

export interface WebexBotParts {
  token: Secret;
  webhookSecret: Secret;
  /** The https address under which Webex reaches us; events go to `/webhook` there. */
  publicUrl: string;
  apiUrl: string;
  /** Limit of one exchange with Webex in milliseconds; 15,000 when not given. */
  timeoutMilliseconds?: number | undefined;
  /** How long Webex asked other replicas to be left alone. */
  sharedPause: SharedPause;
  clock: Clock;
  log: Log;
  /** Does the work; what it throws is thrown by `deliver`. */
  onIncoming: (incoming: Incoming, attempt: Attempt) => Promise<void>;
}

/** Which try of the queue it is, from 1; `last` when none follows, `again` when an earlier one may have answered already. */
interface Attempt {
  number: number;
  last: boolean;
  again: boolean;
}

/** Whether Webex knows us and sends us events; `faults` says in words what is in the way. */
export interface WebexReadiness {
  faults: string[];
}

/** The bot in Webex. What it asks of Webex throws `Refused` or `Unreachable`. */
export interface WebexBot {
  chat: Chat;
  /** Learns who the bot is and makes its webhooks right. Throws, with what to do, when it would be deaf otherwise. */
  start(): Promise<void>;
  /** The Webex organisation that owns the bot, as a bare uuid. Only after `start`. */
  orgId(): string;
  /** Whether an event needs no keeping: the bot's own messages, other people's memberships, what nobody works on. */
  ignores(event: WebhookEvent): boolean;
  /**
   * Works on an event whose signature was verified and ends when `onIncoming` has ended. Throws whatever kept the
   * event from its answer, so that it can be tried again; quiet for events that are not meant for the bot.
   */
  deliver(event: WebhookEvent, attempt: Attempt): Promise<void>;
  /** Milliseconds for which Webex asked this replica or another one to begin nothing more; never throws. */
  pauseLeft(): Promise<number>;
  /** Asked of Webex at most every 15 s; never throws. */
  readiness(): Promise<WebexReadiness>;
  /** Makes missing webhooks and switches inactive ones on; tells how they stood before, and why they could not be mended. */
  care(): Promise<CaredWebhooks>;
  /** The spaces in which something may have been said since a time. */
  busySpaces(since: Date): Promise<Space[]>;
  /** What people wrote in some spaces, as events to be taken in like others. Asks in their order; never throws. */
  missedMessages(spaces: UnreadSpace[]): Promise<Missed>;
  /** Takes nothing more. The webhooks stay for the other replicas and the next start. */
  stop(): Promise<void>;
}

const readinessAgeMilliseconds = 15_000;
/** A few hundred bytes each. */
const rememberedSpaces = 2_000;
const rememberedMessages = 500;

/** Makes the bot: webex-node-bot-framework behind our own webhooks, lookups and sending. Asks Webex nothing before `start`. */
export function createWebexBot(parts: WebexBotParts): WebexBot {
  const { clock, log, onIncoming } = parts;
  const webexPause = createWebexPause(clock, parts.sharedPause);
  const client = connect(parts, webexPause.hear);
  // Lists that Webex refuses say nothing of the calls that an event needs.
  const reader = connect(parts, () => {});
  const targetUrl = `${parts.publicUrl.replace(/\/+$/, '')}/webhook`;
  const webhooks = createWebhookCare({ client, targetUrl, secret: parts.webhookSecret, log });
  const spaceTypes = createSpaceTypes(rememberedSpaces);
  const ownMessages = createOwnMessages(rememberedMessages);
  let running: { me: WebexPerson; host: FrameworkHost } | null = null;
  let isStopped = false;
  const askedReadiness = keepFor(readinessAgeMilliseconds, clock, () =>
    webhooks.state().then(toReadiness, (error: unknown) => ({ faults: [explain(error)] })),
  );
  const run = () => {
    if (running === null) throw new Error('The Webex bot has not started');
    return running;
  };

  return {
    chat: createWebexChat({ client, me: () => run().me, spaceTypes, ownMessages, clock, log }),
    start: async () => {
      const [me] = await Promise.all([readAnswer(personSchema, client.people.get('me')), webhooks.reconcile()]).catch(explainStart);
      if (me.type !== 'bot') log.warn({ type: me.type }, 'WEBEX_BOT_TOKEN is not the token of a bot account');
      const host = hostFramework({ client, me, webhookName, targetUrl, log });
      await host.start();
      running = { me, host };
    },
    orgId: () => toPerson(run().me).orgId,
    // While the bot starts, everything is kept: who it is is not known yet.
    ignores: (event) => {
      if (running !== null) ownMessages.hear(event, running.me);
      return running !== null && isForOthers(event, running.me);
    },
    deliver: async (event, attempt) => {
      const { me, host } = run();
      if (isStopped) throw new Error('The Webex bot has stopped');
      const about = { resource: event.resource, event: event.event, id: event.data.id };
      const meant = await prepareEvent(event, { client, me, spaceTypes, clock });
      if (meant === null) return log.debug(about, 'an event is not meant for the bot');
      const came = await host.dispatch(meant.prepared);
      if (!came) throw new Error(`webex-node-bot-framework did not give out ${event.resource}:${event.event}`);
      await onIncoming(meant.incoming, attempt);
    },
    pauseLeft: webexPause.left,
    // Not kept while it starts: a probe that comes too early must not hold readiness back.
    readiness: async () => (running === null || isStopped ? { faults: ['The Webex bot is not running.'] } : askedReadiness()),
    care: webhooks.care,
    busySpaces: (since) => readBusySpaces({ client: reader, log }, since),
    missedMessages: (spaces) => readMissedMessages({ client: reader, me: run().me, log }, spaces),
    stop: async () => {
      isStopped = true;
      await running?.host.stop();
    },
  };
}

function connect(
  { token, apiUrl, timeoutMilliseconds, clock }: WebexBotParts,
  onPause: NonNullable<TransportOptions['onPause']>,
): WebexClient {
  return createWebexClient({
    token: token.reveal(),
    baseUrl: apiUrl,
    wait: (milliseconds) => clock.wait(milliseconds),
    onPause,
    ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
  });
}

function toReadiness({ missing, inactive }: WebhookState): WebexReadiness {
  const faults = [...missing.map((name) => `${name} is missing`), ...inactive.map((name) => `${name} is switched off`)];
  return { faults: faults.map((fault) => `Webex does not send all events: the webhook ${fault}.`) };
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
