import type { Clock } from '../ports/clock.ts';

/** Asks people to wait whose cases keep failing, so that a broken upstream is not hammered. */
export interface Patience {
  /** Minutes to wait; 0 when the person may go on. */
  minutesToWait(personId: string): number;
  failed(personId: string): void;
}

const failuresAllowed = 10;
const windowMilliseconds = 60_000;

/** Ten failed cases of one person within a minute ask for a minute's pause. */
export function createPatience(clock: Clock): Patience {
  const failures = new Map<string, number[]>();
  const recent = (personId: string): number[] => {
    const since = clock.now().getTime() - windowMilliseconds;
    const kept = (failures.get(personId) ?? []).filter((at) => at > since);
    if (kept.length === 0) failures.delete(personId);
    else failures.set(personId, kept);
    return kept;
  };
  return {
    minutesToWait: (personId) => (recent(personId).length >= failuresAllowed ? 1 : 0),
    failed: (personId) => {
      failures.set(personId, [...recent(personId), clock.now().getTime()].slice(-failuresAllowed));
    },
  };
}
