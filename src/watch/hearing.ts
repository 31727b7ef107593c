import type { SpaceType } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';

/** A space in which something may have been missed: all that is needed to ask for it. */
interface UnreadSpace {
  type: SpaceType;
  /** Since when something may have been said there. */
  since: Date;
  /** When it was first asked for in vain; null while it was never asked for. */
  tried: Date | null;
  /** When it is asked for again; null while it was never asked for. */
  again: Date | null;
}

/** What may have been said that no event of ours was kept for. */
export interface Hearing {
  /** Since when in all spaces; null while we hear everything. */
  deafSince: Date | null;
  /** When the webhooks were last looked at; what may have been missed before is noted. */
  looked: Date;
  /** Single spaces, by their id. */
  unread: Map<string, UnreadSpace>;
}

/** Webex switches a webhook off after 100 failures within 5 minutes, which may have begun before the last look; in milliseconds. */
export const reach = 15 * 60_000;

/** What was said was written a little before it was brought to us, and by another clock. */
const margin = 60_000;

/** Milliseconds; nobody waits for an answer longer, and what was done before may be forgotten (`RETENTION_DAYS`). */
const furthest = 24 * 60 * 60_000;

/** A service that starts cannot know for how long nobody listened. */
export function hearingAtStart(clock: Clock): Hearing {
  const now = clock.now();
  return { deafSince: new Date(now.getTime() - reach), looked: now, unread: new Map() };
}

/**
 * The store as the web server uses it: to keep an event, and to look whether one could be kept (a load balancer brings nothing to
 * a service that is not ready). Notes since when that failed: Webex brings an event once.
 */
export function listen(
  hearing: Pick<Hearing, 'deafSince'>,
  store: Pick<Store, 'accept' | 'check'>,
  clock: Clock,
): Pick<Store, 'accept' | 'check'> {
  const noted = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      const now = clock.now();
      hearing.deafSince = lookBack(hearing.deafSince ?? new Date(now.getTime() - margin), now);
      throw error;
    }
  };
  return { accept: (event) => noted(store.accept(event)), check: () => noted(store.check()) };
}

/** The first of two times; `other` where nothing was noted. */
export function earlier(one: Date | null, other: Date): Date {
  return one !== null && one < other ? one : other;
}

/** Since when is looked for what may have been missed since a time. What lies ahead was noted by a clock that was ahead. */
export function lookBack(noted: Date, now: Date): Date {
  const since = noted > now ? now.getTime() - reach : noted.getTime();
  return new Date(Math.max(since, now.getTime() - furthest));
}
