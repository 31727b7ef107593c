/** The one way to time, so that no test depends on time passing. */
export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds`, or at once when `signal` is aborted; never rejects. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
