import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { earlier, type Hearing, reach } from './hearing.ts';
import { failedPause, pauseAskedBy } from './pause-asked-by.ts';

/** Webex tells nobody that it switched a webhook off: within five minutes is what we promise to notice it. */
const carePause = 4 * 60_000;

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks; tells how they stood before, and why they could not be mended, null when they were. */
  care(): Promise<{ ok: boolean; missing: string[]; inactive: string[]; unmended: unknown }>;
}

interface CareParts {
  bot: WebhookKeeper;
  hearing: Pick<Hearing, 'deafSince'>;
  metrics: Pick<Metrics, 'webhooksActive'>;
  clock: Clock;
  log: Log;
}

/** Switches on what Webex switched off, and notes that nothing was heard meanwhile. Throws why they could not be mended. */
export async function careForWebhooks({ bot, hearing, metrics, clock, log }: CareParts): Promise<void> {
  const { ok, missing, inactive, unmended } = await bot.care();
  metrics.webhooksActive(ok);
  if (!ok) {
    hearing.deafSince = earlier(hearing.deafSince, new Date(clock.now().getTime() - reach));
    log.warn({ missing, inactive }, 'webhooks were not active; what was said meanwhile is fetched');
  }
  if (unmended !== null) throw unmended;
}

/** Makes what cares every few minutes of something that is done more often; sooner when it failed. */
export function whenDue(clock: Clock, care: () => Promise<void>): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = clock.now().getTime();
    // What lies further ahead is of a clock that was set back.
    if (next > now && next - now <= carePause) return;
    try {
      await care();
      next = now + carePause;
    } catch (error) {
      // What keeps Webex from answering may have made it switch a webhook off.
      next = now + Math.min(pauseAskedBy(error) ?? failedPause, carePause);
      throw error;
    }
  };
}
