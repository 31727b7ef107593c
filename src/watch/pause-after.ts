import { pauseAskedBy } from '../ports/errors.ts';

/** Where Webex does not say how long it wants to be left alone, in milliseconds. */
const failedPause = 30_000;

/** Milliseconds until what failed so is asked for again: as long as Webex wants (`Retry-After`), ten minutes at most. */
export function pauseAfter(failure: unknown): number {
  return Math.max(failedPause, pauseAskedBy(failure));
}
