import type { Clock } from '../../ports/clock.ts';
import { longestPauseMilliseconds } from '../../ports/errors.ts';
import { leftUntil } from '../../ports/left-until.ts';

/** What replicas tell one another of how long Webex asked to be left alone. */
export interface SharedPause {
  /** Never throws. */
  tell(part: string, milliseconds: number): Promise<void>;
  /** Milliseconds that are left. Never throws. */
  left(): Promise<number>;
}

/** For one process alone. */
export const unsharedPause: SharedPause = { tell: async () => {}, left: async () => 0 };

/** Webex limits each part of its API for itself (developer.webex.com, "Rate limiting"); these two are asked for every event. */
const needed = ['messages', 'people'];

/** How long Webex asked this replica or another one to be left alone. */
export function createWebexPause(clock: Clock, shared: SharedPause) {
  let end = 0;
  const ownLeft = () => leftUntil(end, clock.now());
  return {
    hear: (part: string, seconds: number): void => {
      const milliseconds = Math.min(seconds * 1000, longestPauseMilliseconds);
      if (!needed.includes(part) || milliseconds <= ownLeft()) return;
      end = clock.now().getTime() + milliseconds;
      void shared.tell(part, milliseconds);
    },
    /** Milliseconds. */
    left: async (): Promise<number> => Math.max(ownLeft(), await shared.left()),
  };
}
