import { longestPauseMilliseconds } from './errors.ts';

/** Milliseconds from now until a time; none where it lies further ahead than can have been meant: it is of a clock that was set back. */
export function leftUntil(time: number, now: Date, longest = longestPauseMilliseconds): number {
  const left = time - now.getTime();
  return left > longest ? 0 : Math.max(0, left);
}
