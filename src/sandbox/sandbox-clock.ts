/** The sandbox's own time: the given one, moved on by tests. */
export interface SandboxClock {
  now(): Date;
  /** Now, moved by `milliseconds` (negative is earlier), as an ISO instant. */
  at(milliseconds: number): string;
  advance(milliseconds: number): void;
  set(instant: Date): void;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Makes a clock that runs as `source` does. */
export function createSandboxClock(source: () => Date): SandboxClock {
  let offset = 0;
  const now = () => new Date(source().getTime() + offset);
  return {
    now,
    at: (milliseconds) => new Date(now().getTime() + milliseconds).toISOString(),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    set: (instant) => {
      offset = instant.getTime() - source().getTime();
    },
  };
}
