import type { Clock } from '../ports/clock.ts';
import type { InboxEvent, Store } from '../ports/store.ts';

/** Since when something may have been said that no event of ours was kept for; null while we heard everything. */
export interface Hearing {
  deafSince: Date | null;
}

/** Webex switches a webhook off after 100 failures within 5 minutes, so this much and a little more can have been missed; in milliseconds. */
export const reach = 15 * 60_000;

/** What was said was written a little before it was brought to us, and by another clock. */
const margin = 60_000;

/** A service that starts cannot know for how long nobody listened. */
export function hearingAtStart(clock: Clock): Hearing {
  return { deafSince: new Date(clock.now().getTime() - reach) };
}

/** Keeps events, and notes since when one could not be kept: Webex brings it no second time. */
export function listen(hearing: Hearing, store: Pick<Store, 'accept'>, clock: Clock): (event: InboxEvent) => Promise<boolean> {
  return async (event) => {
    try {
      return await store.accept(event);
    } catch (error) {
      hearing.deafSince ??= new Date(clock.now().getTime() - margin);
      throw error;
    }
  };
}
