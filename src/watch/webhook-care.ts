import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { InboxEvent, Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import { type Hearing, reach } from './hearing.ts';

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks; tells how they stood before, and why they could not be mended, null when they were. */
  care(): Promise<{ ok: boolean; missing: string[]; inactive: string[]; unmended: unknown }>;
  /** What people wrote since a time, as events. */
  missedMessages(since: Date): Promise<WebhookEvent[]>;
}

interface CareParts {
  bot: WebhookKeeper;
  hearing: Hearing;
  store: Pick<Store, 'accept' | 'check' | 'unseenKeys'>;
  metrics: Pick<Metrics, 'webhooksActive' | 'event'>;
  clock: Clock;
  log: Log;
}

/**
 * Switches on what Webex switched off, and takes in what was said while nobody heard: while webhooks were off, the service was
 * down or the database away. Known messages are dropped by their key. What could not be mended, or only half, keeps nobody's
 * question from being taken in; it is thrown afterwards.
 */
export async function careForWebhooks(parts: CareParts): Promise<void> {
  const { bot, hearing, metrics, clock, log } = parts;
  const { ok, missing, inactive, unmended } = await bot.care();
  metrics.webhooksActive(ok);
  hearing.deafSince = deafSince(hearing, ok, clock);
  const missed = await catchUp(parts);
  if (!ok) log.warn({ missing, inactive, missed }, 'webhooks were not active; what was missed was taken in');
  else if (missed > 0) log.warn({ missed }, 'messages that had not been taken up were taken in');
  if (unmended !== null) throw unmended;
}

function deafSince({ deafSince: noted }: Hearing, ok: boolean, clock: Clock): Date | null {
  if (ok) return noted;
  const switchedOff = new Date(clock.now().getTime() - reach);
  return noted !== null && noted < switchedOff ? noted : switchedOff;
}

/** Takes in what was said while nobody heard; tells how many messages were new. */
async function catchUp(parts: CareParts): Promise<number> {
  const { hearing } = parts;
  const since = hearing.deafSince;
  if (since === null) return 0;
  hearing.deafSince = null;
  try {
    return await takeIn(parts, since);
  } catch (error) {
    hearing.deafSince = since;
    throw error;
  }
}

/** Webex is not asked as long as they could not be kept. */
async function takeIn({ bot, store, metrics, clock }: CareParts, since: Date): Promise<number> {
  await store.check();
  const found = (await bot.missedMessages(since)).map((event) => toInboxEvent(event, clock.now()));
  const unseen = new Set(await store.unseenKeys(found.map(({ key }) => key)));
  const missed = found.filter(({ key }) => unseen.has(key));
  const keep = async (event: InboxEvent) => {
    await store.accept(event);
    metrics.event('accepted');
  };
  await Promise.all(missed.map(keep));
  return missed.length;
}
