import type { SpaceType } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import { leftUntil } from '../ports/left-until.ts';
import type { Log } from '../ports/log.ts';
import { earlier, type Hearing, lookBack } from './hearing.ts';
import { pauseAfter } from './pause-after.ts';

/** How long a space is asked for in vain, in milliseconds: so long a question waits for an answer in the queue too. */
const patience = 60 * 60_000;

/** A space, and since when something may have been missed there. */
export interface SpaceToRead {
  id: string;
  type: SpaceType;
  since: Date;
}

/** What came of asking for some spaces. */
export interface Outcome {
  /** Those that need not be asked for again. */
  read: string[];
  /** Those that could not be read, and why. */
  failed: Map<string, unknown>;
}

/** The spaces to be asked for now. Those that never were come first: the others may be what Webex fails at. */
export function dueSpaces({ unread }: Pick<Hearing, 'unread'>, clock: Clock): SpaceToRead[] {
  const now = clock.now();
  return [...unread]
    .filter(([, { again }]) => again === null || leftUntil(again.getTime(), now) === 0)
    .map(([id, space]) => ({ id, ...space, since: lookBack(space.since, now) }))
    .sort((one, other) => Number(one.tried !== null) - Number(other.tried !== null));
}

/** What was read is done; what failed is asked for again later, after all others, and is given up in the end. */
export function settle(
  { hearing: { unread }, clock, log }: { hearing: Pick<Hearing, 'unread'>; clock: Clock; log: Log },
  { read, failed }: Outcome,
): void {
  const now = clock.now();
  for (const id of read) unread.delete(id);
  for (const [id, cause] of failed) {
    const space = unread.get(id);
    if (space === undefined) continue;
    unread.delete(id);
    const tried = earlier(space.tried, now);
    const isGivenUp = now.getTime() - tried.getTime() >= patience;
    if (isGivenUp) log.error({ space: id, since: space.since }, 'what was missed in a space is given up: it could not be read for an hour');
    else unread.set(id, { ...space, tried, again: new Date(now.getTime() + pauseAfter(cause)) });
  }
}
