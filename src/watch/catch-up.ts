import type { Metrics } from '../metrics.ts';
import type { SpaceType } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import { Unreachable } from '../ports/errors.ts';
import { leftUntil } from '../ports/left-until.ts';
import type { Log } from '../ports/log.ts';
import type { InboxEvent, Store } from '../ports/store.ts';
import { toInboxEvent } from '../webhook/to-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import { earlier, type Hearing, lookBack } from './hearing.ts';
import { pauseAfter } from './pause-after.ts';
import { dueSpaces, type Outcome, type SpaceToRead, settle } from './unread-spaces.ts';

/** What was missed in some spaces. */
interface Missed extends Outcome {
  events: WebhookEvent[];
  /** Whether it was Webex as a whole that failed; it was asked for no further space then. */
  isAway: boolean;
}

/** What catching up asks of the bot. */
export interface MessageReader {
  /** The spaces in which something may have been said since a time. */
  busySpaces(since: Date): Promise<{ id: string; type: SpaceType }[]>;
  /** What people wrote in some spaces, as events, asked for in their order. Never throws. */
  missedMessages(spaces: SpaceToRead[]): Promise<Missed>;
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
 * taken in, and is asked for again later; why it could not be read is thrown. Webex is not asked while it wants to be left alone.
 */
export function createCatchUp(parts: CatchUpParts): () => Promise<void> {
  const { bot, hearing, store, clock } = parts;
  // When the list of spaces and the lists of their messages may be asked for: Webex limits each part of its API for itself.
  const next = { list: 0, spaces: 0 };
  const isDue = (time: number) => leftUntil(time, clock.now()) === 0;
  const after = (failure: unknown) => clock.now().getTime() + pauseAfter(failure);
  const isToList = () => hearing.deafSince !== null && isDue(next.list);
  const toRead = () => (isDue(next.spaces) ? dueSpaces(hearing, clock) : []);

  const list = async (): Promise<unknown[]> => {
    try {
      await noteBusySpaces(parts);
      return [];
    } catch (error) {
      next.list = after(error);
      return [error];
    }
  };
  const read = async (spaces: SpaceToRead[]): Promise<unknown[]> => {
    const missed = await bot.missedMessages(spaces);
    const [worst] = [...missed.failed.values()].sort((one, other) => pauseAfter(other) - pauseAfter(one));
    if (missed.isAway) next.spaces = after(worst);
    await takeIn(parts, missed.events);
    settle(parts, missed);
    return missed.failed.size > 0 ? [worst] : [];
  };

  return async () => {
    if ((!isToList() && toRead().length === 0) || (await bot.pauseLeft()) > 0) return;
    // Webex is not asked for what could not be kept.
    await store.check();
    const failures = isToList() ? await list() : [];
    const spaces = toRead();
    if (spaces.length > 0) failures.push(...(await read(spaces)));
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  };
}

async function noteBusySpaces({ bot, hearing, clock }: CatchUpParts): Promise<void> {
  const now = clock.now();
  const deafSince = hearing.deafSince ?? now;
  const since = lookBack(deafSince, now);
  hearing.deafSince = null;
  try {
    for (const { id, type } of await bot.busySpaces(since)) {
      const known = hearing.unread.get(id);
      hearing.unread.set(id, { type, tried: null, again: null, ...known, since: earlier(known?.since ?? null, since) });
    }
  } catch (error) {
    // It may have been noted again meanwhile.
    hearing.deafSince = earlier(hearing.deafSince, deafSince);
    throw error;
  }
}

async function takeIn({ store, metrics, clock, log }: CatchUpParts, events: WebhookEvent[]): Promise<void> {
  const found = events.map((event) => toInboxEvent(event, clock.now()));
  const unseen = new Set(await store.unseenKeys(found.map(({ key }) => key)));
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
  const kept = await Promise.all(found.filter(({ key }) => unseen.has(key)).map(keep));
  const missed = kept.filter(Boolean).length;
  if (missed > 0) log.warn({ missed }, 'messages that had not been taken up were taken in');
}
