import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import { Unreachable } from '../ports/errors.ts';
import type { Log } from '../ports/log.ts';
import type { InboxEvent, Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import { type Hearing, reach } from './hearing.ts';

interface Unread {
  spaceIds: string[];
  /** Why the first of them could not be read. */
  cause: unknown;
}

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks; tells how they stood before, and why they could not be mended, null when they were. */
  care(): Promise<{ ok: boolean; missing: string[]; inactive: string[]; unmended: unknown }>;
  /** What people wrote since a time, as events, and the spaces that could not be read; `only` leaves all others out. */
  missedMessages(since: Date, only: string[] | null): Promise<{ events: WebhookEvent[]; unread: Unread | null }>;
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
 * down or the database away. Known messages are dropped by their key. What could not be mended, or only half, and a space that could
 * not be read, keep nobody else's question from being taken in; they are thrown afterwards.
 */
export async function careForWebhooks(parts: CareParts): Promise<void> {
  const { bot, hearing, metrics, clock, log } = parts;
  const { ok, missing, inactive, unmended } = await bot.care();
  metrics.webhooksActive(ok);
  hearing.deafSince = deafSince(hearing, ok, clock);
  const { missed, unread } = await catchUp(parts);
  if (!ok) log.warn({ missing, inactive, missed }, 'webhooks were not active; what was missed was taken in');
  else if (missed > 0) log.warn({ missed }, 'messages that had not been taken up were taken in');
  const failures = [unmended, unread?.cause ?? null].filter((failure) => failure !== null);
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
}

function deafSince({ deafSince: noted }: Pick<Hearing, 'deafSince'>, ok: boolean, clock: Clock): Date | null {
  if (ok) return noted;
  const switchedOff = new Date(clock.now().getTime() - reach);
  return earlier(noted, switchedOff);
}

/** How many messages were new, and what could not be read. */
interface TakenIn {
  missed: number;
  unread: Unread | null;
}

/** Takes in what was said while nobody heard. Spaces that cannot be read are asked for again, alone, until they can. */
async function catchUp(parts: CareParts): Promise<TakenIn> {
  const { hearing } = parts;
  const { deafSince, unread } = hearing;
  const since = unread === null ? deafSince : earlier(deafSince, unread.since);
  if (since === null) return { missed: 0, unread: null };
  hearing.deafSince = null;
  try {
    const taken = await takeIn(parts, since, deafSince === null && unread !== null ? unread.spaceIds : null);
    hearing.unread = taken.unread && { spaceIds: taken.unread.spaceIds, since };
    return taken;
  } catch (error) {
    hearing.deafSince = deafSince ?? hearing.deafSince;
    throw error;
  }
}

function earlier(one: Date | null, other: Date): Date {
  return one !== null && one < other ? one : other;
}

/** Webex is not asked as long as they could not be kept. */
async function takeIn({ bot, store, metrics, clock, log }: CareParts, since: Date, only: string[] | null): Promise<TakenIn> {
  await store.check();
  const { events, unread } = await bot.missedMessages(since, only);
  const found = events.map((event) => toInboxEvent(event, clock.now()));
  const unseen = new Set(await store.unseenKeys(found.map(({ key }) => key)));
  const missed = found.filter(({ key }) => unseen.has(key));
  const keep = async (event: InboxEvent) => {
    try {
      await store.accept(event);
      metrics.event('accepted');
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      log.error({ err: error, key: event.key }, 'a missed message cannot be kept');
    }
  };
  await Promise.all(missed.map(keep));
  return { missed: missed.length, unread };
}
