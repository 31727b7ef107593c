import type { PgBoss } from 'pg-boss';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** A replica that was not heard of for this long is dead: pg-boss's least. Looked for every `superviseSeconds`. */
export const heartbeatSeconds = 10;
export const superviseSeconds = 5;
/** Every replica asks the database something at least every three seconds: nothing for so long is a break. */
const longestSilence = 5_000;

/** Whether this replica has reached the database long enough to know which others are dead. */
export interface Contact {
  /** Called after each answer of the database. */
  reached(): void;
  isSteady(): boolean;
}

export function createContact(clock: Clock): Contact {
  const now = () => clock.now().getTime();
  let since = now();
  let last = since;
  return {
    reached: () => {
      if (now() - last > longestSilence) since = now();
      last = now();
    },
    isSteady: () => now() - last <= longestSilence && last - since >= heartbeatSeconds * 1000,
  };
}

/**
 * Hands a dead replica's jobs to the others until `signal` ends it: pg-boss's supervision, but not right after the database was
 * away. Nobody's heartbeat arrived meanwhile; whoever looked first would take everybody's work, and people were answered twice.
 */
export async function takeOver(input: { boss: PgBoss; queue: string; contact: Contact; clock: Clock; log: Log; signal: AbortSignal }) {
  const { boss, queue, contact, clock, log, signal } = input;
  for (;;) {
    await clock.wait(superviseSeconds * 1000, signal);
    if (signal.aborted) return;
    if (contact.isSteady()) await boss.supervise(queue).catch((error) => log.warn({ err: error }, 'dead replicas could not be looked for'));
  }
}
