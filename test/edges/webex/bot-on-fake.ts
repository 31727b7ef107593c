import { Secret } from '../../../src/config.ts';
import { createWebexBot, type WebexBot } from '../../../src/edges/webex/create-webex-bot.ts';
import { type SharedPause, unsharedPause } from '../../../src/edges/webex/webex-pause.ts';
import type { Incoming } from '../../../src/ports/chat.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { WebhookEvent } from '../../../src/webhook/webhook-event.ts';
import { captureLog } from '../../support/capture-log.ts';
import { adaId, botId, directId, type FakeWebex, groupId } from './fake-webex.ts';

export const publicUrl = 'https://bot.contoso.example';
const firstTry = { number: 1, last: false, again: false };

/** A clock that stands still until somebody waits. */
function standingClock() {
  const waits: number[] = [];
  let now = Date.parse('2026-11-24T10:00:00.000Z');
  const clock: Clock = {
    now: () => new Date(now),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { clock, waits, advance };
}

interface Given {
  /** Only tests of silence set a short one. */
  timeoutMilliseconds?: number;
  sharedPause?: SharedPause;
}

/** The real bot, with the fake in the place of Webex. */
export function botOn(
  fake: FakeWebex,
  work: (incoming: Incoming) => Promise<void> = idle,
  { timeoutMilliseconds = 10_000, sharedPause = unsharedPause }: Given = {},
) {
  const time = standingClock();
  const { log, lines } = captureLog();
  const received: Incoming[] = [];
  const bot: WebexBot = createWebexBot({
    token: new Secret('bot-token-1'),
    webhookSecret: new Secret('webhook-secret-1'),
    publicUrl,
    apiUrl: fake.url,
    timeoutMilliseconds,
    sharedPause,
    clock: time.clock,
    log,
    onIncoming: async (incoming) => {
      received.push(incoming);
      await work(incoming);
    },
  });
  return { bot, received, lines, ...time, deliver: (event: WebhookEvent) => bot.deliver(event, firstTry) };
}

/** Does nothing with what comes. */
export const idle = async (): Promise<void> => {};

/** Somebody writes; gives the event that Webex would send. */
export function write(fake: FakeWebex, message: { id: string; text?: string } & Record<string, unknown>): WebhookEvent {
  const whole = { roomId: directId, roomType: 'direct', personId: adaId, created: '2026-11-24T10:00:00.000Z', ...message };
  fake.put('messages', whole);
  return event('messages', { id: whole.id, roomId: whole.roomId, roomType: whole.roomType, personId: whole.personId });
}

/** Somebody mentions the bot in the group space. */
export function mention(fake: FakeWebex, message: { id: string; text: string } & Record<string, unknown>): WebhookEvent {
  return write(fake, { roomId: groupId, roomType: 'group', mentionedPeople: [botId], ...message });
}

/** Somebody presses a button of the card on `message-1`. */
export function press(fake: FakeWebex, id: string, inputs: Record<string, unknown> = {}): WebhookEvent {
  const action = { id, type: 'submit', roomId: groupId, personId: adaId, messageId: 'message-1', inputs };
  fake.put('attachment/actions', action);
  return event('attachmentActions', { id, roomId: groupId, personId: adaId, messageId: 'message-1' });
}

/** Somebody adds the bot to a space. */
export function added(id: string, roomId: string): WebhookEvent {
  return event('memberships', { id, roomId, roomType: roomId === directId ? 'direct' : 'group', personId: botId });
}

export function event(resource: string, data: WebhookEvent['data']): WebhookEvent {
  return { resource, event: 'created', actorId: adaId, data };
}
