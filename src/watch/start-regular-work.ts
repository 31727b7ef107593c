import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import { Refused, Unreachable } from '../ports/errors.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { giveBackMemory, memoryPause, type ProcessMemory } from './give-back-memory.ts';
import type { Hearing } from './hearing.ts';
import { repeat } from './repeat.ts';
import { dropOld } from './retention.ts';
import { careForWebhooks, type WebhookKeeper } from './webhook-care.ts';

const minute = 60_000;
/** Webex tells nobody that it switched a webhook off: within five minutes is what we promise to notice it. */
const carePause = 4 * minute;
/** After a look that failed: what keeps Webex from answering may have made it switch a webhook off. */
const failedPause = 30_000;
/** Webex's own example asks for an hour; people wait, so it is asked again after ten minutes at the latest. */
const longestPause = 10 * minute;
/** Somebody waits for an answer to what was missed. */
const catchUpPause = 5_000;

interface RegularWork {
  bot: WebhookKeeper;
  hearing: Hearing;
  store: Store;
  /** Null: left to V8. */
  memory: ProcessMemory | null;
  metrics: Metrics;
  retentionDays: number;
  clock: Clock;
  log: Log;
  /** Ends it. */
  signal: AbortSignal;
}

/** Starts what is done now and then: the care of the webhooks and of the memory in every replica, the retention in one of them. */
export function startRegularWork(parts: RegularWork): void {
  const { memory, clock, log, signal } = parts;
  const care = whenDue(parts, () => careForWebhooks(parts));
  void repeat({ clock, log, signal }, { name: 'webhook care', every: catchUpPause, work: care });
  void repeat({ clock, log, signal }, { name: 'retention', every: 60 * minute, work: () => dropOld(parts, parts.retentionDays) });
  if (memory === null) return;
  const look = giveBackMemory(memory);
  void repeat({ clock, log, signal }, { name: 'giving memory back', every: memoryPause, work: async () => look() });
}

/**
 * Cares every few minutes, sooner when it failed, and each time it is asked while something may have been said that no event was
 * kept for, unless it was Webex that failed or asked to be left alone.
 */
export function whenDue(
  { bot, hearing, clock }: Pick<RegularWork, 'hearing' | 'clock'> & { bot: Pick<WebhookKeeper, 'pauseLeft'> },
  care: () => Promise<void>,
): () => Promise<void> {
  let next = 0;
  let webexMayBeAsked = 0;
  return async () => {
    const now = clock.now().getTime();
    if (now < webexMayBeAsked) return;
    if (now < next && (hearing.deafSince === null || (await bot.pauseLeft()) > 0)) return;
    next = now + failedPause;
    try {
      await care();
    } catch (error) {
      webexMayBeAsked = now + pauseAskedBy(error);
      throw error;
    }
    next = now + carePause;
  };
}

/** Milliseconds; none for a store that is away, which is asked again at once. */
function pauseAskedBy(error: unknown): number {
  const failures: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const pauses = failures.map((failure) => {
    if (!(failure instanceof Refused || failure instanceof Unreachable) || failure.service !== 'webex') return 0;
    const asked = failure instanceof Refused ? (failure.retryAfterSeconds ?? 0) : 0;
    return Math.max(failedPause, asked * 1000);
  });
  return Math.min(Math.max(0, ...pauses), longestPause);
}
