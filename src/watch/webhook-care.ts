import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks and tells how they stood before. */
  care(): Promise<{ ok: boolean; missing: string[]; inactive: string[] }>;
  /** What people wrote since a time, as events. */
  missedMessages(since: Date): Promise<WebhookEvent[]>;
}

/** Webex switches a webhook off after 100 failures within 5 minutes, so this much and a little more can have been missed. */
const reach = 15 * 60_000;

/** Switches on what Webex switched off, and takes in what was said meanwhile: known messages are dropped by their key. */
export async function careForWebhooks(parts: {
  bot: WebhookKeeper;
  store: Store;
  metrics: Metrics;
  clock: Clock;
  log: Log;
}): Promise<void> {
  const { bot, store, metrics, clock, log } = parts;
  const { ok, missing, inactive } = await bot.care();
  metrics.webhooksActive(ok);
  if (ok) return;
  const missed = await bot.missedMessages(new Date(clock.now().getTime() - reach));
  const taken = await Promise.all(missed.map((event) => store.accept(toInboxEvent(event, clock.now()))));
  log.warn(
    { missing, inactive, missed: taken.filter(Boolean).length },
    'webhooks were not active; they were mended and what was missed was taken in',
  );
}
