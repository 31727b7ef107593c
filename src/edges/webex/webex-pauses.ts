import { createPauses, type Pauses } from 'webex/pauses.ts';
import type { Clock } from '../../ports/clock.ts';

/** What replicas tell one another of what Webex asked them to leave alone. */
export interface SharedPauses {
  /** Never throws. */
  tell(part: string, milliseconds: number): Promise<void>;
  /** What is left of each part's pause, in milliseconds. Never throws. */
  read(): Promise<{ part: string; left: number }[]>;
}

/** Webex's own example asks for an hour; people wait, so it is asked again after ten minutes at the latest. */
export const longestPauseMilliseconds = 10 * 60_000;

/** For one process alone. */
export const unsharedPauses: SharedPauses = { tell: async () => {}, read: async () => [] };

/** Pauses of this process, told to the others; `learn` brings in what the others were asked. */
export function createWebexPauses(clock: Clock, shared: SharedPauses): Pauses & { learn(): Promise<void> } {
  const own = createPauses(() => clock.now().getTime(), longestPauseMilliseconds);
  return {
    left: own.left,
    add: (part, milliseconds) => {
      own.add(part, milliseconds);
      if (own.left(part) > 0) void shared.tell(part, own.left(part));
    },
    learn: async () => {
      for (const { part, left } of await shared.read()) own.add(part, left);
    },
  };
}
