import { Refused, Unreachable } from '../ports/errors.ts';

/** After a failure of Webex, in milliseconds, when it does not say how long it wants to be left alone. */
export const failedPause = 30_000;

/** Milliseconds for which Webex is not to be asked again after this failure, as long as it wants (`Retry-After`); null when it was not Webex that failed. */
export function pauseAskedBy(error: unknown): number | null {
  if (!(error instanceof Refused || error instanceof Unreachable) || error.service !== 'webex') return null;
  const asked = error instanceof Refused ? (error.retryAfterSeconds ?? 0) : 0;
  return Math.max(failedPause, asked * 1000);
}
