import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import { leftUntil } from '../ports/left-until.ts';
import type { Log } from '../ports/log.ts';
import { earlier, type Hearing, reach } from './hearing.ts';
import { pauseAfter } from './pause-after.ts';

/** Webex tells nobody that it switched a webhook off: within five minutes is what we promise to notice it. */
const carePause = 4 * 60_000;
/** Milliseconds between two looks that are no cause to think that something was missed: Webex may have been busy at one. */
const longestBlind = 2 * carePause;

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks; tells how they stood before, and why they could not be mended, null when they were. */
  care(): Promise<{ ok: boolean; missing: string[]; inactive: string[]; unmended: unknown }>;
}

interface CareParts {
  bot: WebhookKeeper;
  hearing: Pick<Hearing, 'deafSince' | 'looked'>;
  metrics: Pick<Metrics, 'webhooksActive'>;
  clock: Clock;
  log: Log;
}

/**
 * Switches on what Webex switched off, and notes that nothing may have been heard since the last look. So it does when it could not
 * look for long, though no webhook was switched off: who cannot reach Webex may be out of its reach. Throws why they could not be mended.
 */
export async function careForWebhooks({ bot, hearing, metrics, clock, log }: CareParts): Promise<void> {
  const { ok, missing, inactive, unmended } = await bot.care();
  metrics.webhooksActive(ok);
  const now = clock.now();
  const { looked } = hearing;
  hearing.looked = now;
  const wasBlind = now.getTime() - looked.getTime() > longestBlind;
  if (!ok) log.warn({ missing, inactive }, 'webhooks were not active; what was said meanwhile is fetched');
  else if (wasBlind) log.warn({ looked }, 'webhooks could not be looked at for long; what was said meanwhile is fetched');
  if (!ok || wasBlind) hearing.deafSince = earlier(hearing.deafSince, new Date(earlier(looked, now).getTime() - reach));
  if (unmended !== null) throw unmended;
}

/** Makes what cares every few minutes of something that is done more often; sooner when it failed. */
export function whenDue(clock: Clock, care: () => Promise<void>): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = clock.now();
    if (leftUntil(next, now, carePause) > 0) return;
    try {
      await care();
      next = now.getTime() + carePause;
    } catch (error) {
      // What keeps Webex from answering may have made it switch a webhook off.
      next = now.getTime() + Math.min(pauseAfter(error), carePause);
      throw error;
    }
  };
}
