import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import { type Hearing, reach } from './hearing.ts';

interface Standing {
  ok: boolean;
  missing: string[];
  inactive: string[];
}

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks; `noticed` hears before that how they stood. */
  care(noticed: (before: Standing) => void): Promise<void>;
  /** What people wrote since a time, as events. */
  missedMessages(since: Date): Promise<WebhookEvent[]>;
}

/**
 * Switches on what Webex switched off, and takes in what was said while nobody heard: while webhooks were off, the service was
 * down or the database away. Known messages are dropped by their key.
 */
export async function careForWebhooks(parts: {
  bot: WebhookKeeper;
  hearing: Hearing;
  store: Pick<Store, 'accept' | 'check' | 'unseenKeys'>;
  metrics: Pick<Metrics, 'webhooksActive' | 'event'>;
  clock: Clock;
  log: Log;
}): Promise<void> {
  const { bot, hearing, metrics, clock, log } = parts;
  let stood: Standing = { ok: true, missing: [], inactive: [] };
  await bot.care((before) => {
    stood = before;
    metrics.webhooksActive(before.ok);
    // Noted before they are mended: when that fails half-way, the next look may find them well, and nothing would be taken in.
    hearing.deafSince = deafSince(hearing, before.ok, clock);
  });
  const since = hearing.deafSince;
  if (since === null) return;
  hearing.deafSince = null;
  try {
    const missed = await takeIn(parts, since);
    if (missed > 0) metrics.event('accepted', missed);
    const { ok, missing, inactive } = stood;
    if (!ok) log.warn({ missing, inactive, missed }, 'webhooks were not active; they were mended and what was missed was taken in');
    else if (missed > 0) log.warn({ missed, since }, 'messages that had not been taken up were taken in');
  } catch (error) {
    hearing.deafSince = since;
    throw error;
  }
}

function deafSince({ deafSince: noted }: Hearing, ok: boolean, clock: Clock): Date | null {
  if (ok) return noted;
  const switchedOff = new Date(clock.now().getTime() - reach);
  return noted !== null && noted < switchedOff ? noted : switchedOff;
}

/** Tells how many were new. Webex is not asked as long as they could not be kept. */
async function takeIn({ bot, store, clock }: Parameters<typeof careForWebhooks>[0], since: Date): Promise<number> {
  await store.check();
  const found = (await bot.missedMessages(since)).map((event) => toInboxEvent(event, clock.now()));
  const unseen = new Set(await store.unseenKeys(found.map(({ key }) => key)));
  const missed = found.filter(({ key }) => unseen.has(key));
  await Promise.all(missed.map((event) => store.accept(event)));
  return missed.length;
}
