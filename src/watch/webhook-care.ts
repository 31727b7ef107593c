import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import { Unreachable } from '../ports/errors.ts';
import type { Log } from '../ports/log.ts';
import type { InboxEvent, Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import { type Hearing, reach } from './hearing.ts';

interface Unread {
  failed: string[];
  /** Not asked for, because Webex failed as a whole. */
  unasked: string[];
  cause: unknown;
}

/** How long a space is asked for in vain, in milliseconds. */
const patience = 60 * 60_000;

/** What the care asks of the bot. */
export interface WebhookKeeper {
  /** Mends the webhooks; tells how they stood before, and why they could not be mended, null when they were. */
  care(): Promise<{ ok: boolean; missing: string[]; inactive: string[]; unmended: unknown }>;
  /** What people wrote since a time, as events, and the spaces that could not be read; `only` leaves all others out. */
  missedMessages(since: Date, only: string[] | null): Promise<{ events: WebhookEvent[]; unread: Unread | null }>;
  /** Milliseconds for which Webex asked to be left alone. */
  pauseLeft(): Promise<number>;
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

/**
 * Takes in what was said while nobody heard. A space that cannot be read is asked for again, alone, for an hour: that is how long a
 * question waits for an answer in the queue too.
 */
async function catchUp(parts: CareParts): Promise<TakenIn> {
  const { bot, hearing } = parts;
  if ((await bot.pauseLeft()) > 0) return { missed: 0, unread: null };
  const again = await catchUpOnUnread(parts);
  const { deafSince } = hearing;
  if (deafSince === null) return again;
  hearing.deafSince = null;
  try {
    const { missed, unread } = await takeIn(parts, deafSince, null);
    noteUnread(parts, unread, deafSince);
    return { missed: again.missed + missed, unread: again.unread ?? unread };
  } catch (error) {
    hearing.deafSince = deafSince;
    throw error;
  }
}

async function catchUpOnUnread(parts: CareParts): Promise<TakenIn> {
  const { hearing, clock, log } = parts;
  const now = clock.now();
  for (const [id, { since, tried }] of hearing.unread) {
    if (tried === null || now.getTime() - tried.getTime() < patience) continue;
    hearing.unread.delete(id);
    log.error({ space: id, since }, 'what was missed in a space is given up: it could not be read for an hour');
  }
  const spaceIds = [...hearing.unread.keys()];
  if (spaceIds.length === 0) return { missed: 0, unread: null };
  const since = [...hearing.unread.values()].reduce((first, space) => earlier(first, space.since), now);
  const taken = await takeIn(parts, since, spaceIds);
  const { failed = [], unasked = [] } = taken.unread ?? {};
  for (const id of spaceIds) if (!failed.includes(id) && !unasked.includes(id)) hearing.unread.delete(id);
  noteUnread(parts, taken.unread, now);
  return taken;
}

/** Those that failed come after the others next time: they may be what Webex fails at. */
function noteUnread({ hearing: { unread }, clock }: Pick<CareParts, 'hearing' | 'clock'>, found: Unread | null, since: Date): void {
  const { failed = [], unasked = [] } = found ?? {};
  const note = (id: string, tried: Date | null) => {
    const before = unread.get(id);
    unread.delete(id);
    unread.set(id, { since: earlier(before?.since ?? null, since), tried: before?.tried ?? tried });
  };
  for (const id of unasked) note(id, null);
  for (const id of failed) note(id, clock.now());
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
      return true;
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      log.error({ err: error, key: event.key }, 'a missed message cannot be kept');
      return false;
    }
  };
  const kept = await Promise.all(missed.map(keep));
  return { missed: kept.filter(Boolean).length, unread };
}
