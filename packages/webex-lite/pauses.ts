/**
 * What Webex asked us to leave alone (`Retry-After` of 429 and 503), for all calls with one token. Webex limits each part of its API for
 * itself (developer.webex.com, "Rate limiting"): a part is the first segment of the path, such as `messages`.
 */
export interface Pauses {
  /** Milliseconds that a part is still left alone; 0 when it may be asked. */
  left(part: string): number;
  add(part: string, milliseconds: number): void;
}

/** Pauses of one process, none longer than `longest`; all in milliseconds. */
export function createPauses(now: () => number = Date.now, longest = Number.POSITIVE_INFINITY): Pauses {
  const ends = new Map<string, number>();
  const left = (part: string) => {
    const milliseconds = (ends.get(part) ?? 0) - now();
    // What lies further ahead is of a clock that was set back.
    return milliseconds > longest ? 0 : Math.max(0, milliseconds);
  };
  return {
    left,
    add: (part, milliseconds) => {
      const added = Math.min(milliseconds, longest);
      if (added > left(part)) ends.set(part, now() + added);
    },
  };
}
