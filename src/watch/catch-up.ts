import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import { longestPauseMilliseconds, Refused, Unreachable } from '../ports/errors.ts';
import type { Log } from '../ports/log.ts';
import type { InboxEvent, Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import { earlier, type Hearing } from './hearing.ts';
import { failedPause, pauseAskedBy } from './pause-asked-by.ts';

/** How long a space is asked for in vain, in milliseconds: so long a question waits for an answer in the queue too. */
const patience = 60 * 60_000;

interface Unread {
  failed: string[];
  /** Not asked for, because Webex failed as a whole. */
  unasked: string[];
  cause: unknown;
}

/** What catching up asks of the bot. */
export interface MessageReader {
  /** What people wrote since a time, as events, and the spaces that could not be read; `only` leaves all others out. */
  missedMessages(since: Date, only: string[] | null): Promise<{ events: WebhookEvent[]; unread: Unread | null }>;
  /** Milliseconds for which Webex asked to be left alone. */
  pauseLeft(): Promise<number>;
}

interface CatchUpParts {
  bot: MessageReader;
  hearing: Hearing;
  store: Pick<Store, 'accept' | 'check' | 'unseenKeys'>;
  metrics: Pick<Metrics, 'event'>;
  clock: Clock;
  log: Log;
}

/**
 * Makes what takes in, each time it is asked, what was said while nobody heard: while webhooks were off, the service was down or the
 * database away. Known messages are dropped by their key. A space that could not be read keeps nobody else's question from being
 * taken in, and is asked for again half a minute later; why it could not be read is thrown. Webex is not asked while it wants to be left alone.
 */
export function createCatchUp(parts: CatchUpParts): () => Promise<void> {
  const { bot, hearing, clock, log } = parts;
  let webexAgain = 0;
  let unreadAgain = 0;
  const isDue = (time: number) => {
    const left = time - clock.now().getTime();
    // What lies further ahead is of a clock that was set back.
    return left <= 0 || left > longestPauseMilliseconds;
  };
  const after = (pause: number) => clock.now().getTime() + Math.min(pause, longestPauseMilliseconds);
  const failuresOf = async (readSome: (parts: CatchUpParts) => Promise<TakenIn>): Promise<unknown[]> => {
    try {
      const { missed, unread } = await readSome(parts);
      if (missed > 0) log.warn({ missed }, 'messages that had not been taken up were taken in');
      if (unread === null) return [];
      unreadAgain = after(failedPause);
      // Any other failure of a space says nothing of Webex.
      if (unread.cause instanceof Refused && unread.cause.status === 429) webexAgain = after(pauseAskedBy(unread.cause) ?? 0);
      return [unread.cause];
    } catch (error) {
      webexAgain = after(pauseAskedBy(error) ?? 0);
      return [error];
    }
  };
  return async () => {
    const isUnread = hearing.unread.size > 0 && isDue(unreadAgain);
    if (!(isUnread || hearing.deafSince !== null) || !isDue(webexAgain) || (await bot.pauseLeft()) > 0) return;
    const failures = isUnread ? await failuresOf(takeInUnread) : [];
    if (hearing.deafSince !== null && isDue(webexAgain)) failures.push(...(await failuresOf(takeInAll)));
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  };
}

/** How many messages were new, and what could not be read. */
interface TakenIn {
  missed: number;
  unread: Unread | null;
}

async function takeInAll(parts: CatchUpParts): Promise<TakenIn> {
  const { hearing, clock } = parts;
  const deafSince = hearing.deafSince ?? clock.now();
  hearing.deafSince = null;
  try {
    const taken = await takeIn(parts, deafSince, null);
    noteUnread(parts, taken.unread, deafSince);
    return taken;
  } catch (error) {
    // It may have been noted again meanwhile.
    hearing.deafSince = earlier(hearing.deafSince, deafSince);
    throw error;
  }
}

async function takeInUnread(parts: CatchUpParts): Promise<TakenIn> {
  const { hearing, clock } = parts;
  const spaceIds = [...hearing.unread.keys()];
  const since = [...hearing.unread.values()].reduce((first, space) => earlier(first, space.since), clock.now());
  const taken = await takeIn(parts, since, spaceIds);
  const { failed = [], unasked = [] } = taken.unread ?? {};
  for (const id of spaceIds) if (!failed.includes(id) && !unasked.includes(id)) hearing.unread.delete(id);
  noteUnread(parts, taken.unread, clock.now());
  giveUp(parts, failed);
  return taken;
}

/** Those that failed come after the others next time: they may be what Webex fails at. */
function noteUnread({ hearing: { unread }, clock }: CatchUpParts, found: Unread | null, since: Date): void {
  const { failed = [], unasked = [] } = found ?? {};
  const note = (id: string, tried: Date | null) => {
    const before = unread.get(id);
    unread.delete(id);
    unread.set(id, { since: earlier(before?.since ?? null, since), tried: before?.tried ?? tried });
  };
  for (const id of unasked) note(id, null);
  for (const id of failed) note(id, clock.now());
}

/** Of those that failed just now. */
function giveUp({ hearing, clock, log }: CatchUpParts, failed: string[]): void {
  for (const id of failed) {
    const { tried = null, since } = hearing.unread.get(id) ?? {};
    if (tried === null || clock.now().getTime() - tried.getTime() < patience) continue;
    hearing.unread.delete(id);
    log.error({ space: id, since }, 'what was missed in a space is given up: it could not be read for an hour');
  }
}

/** Webex is not asked as long as they could not be kept. */
async function takeIn({ bot, store, metrics, clock, log }: CatchUpParts, since: Date, only: string[] | null): Promise<TakenIn> {
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
