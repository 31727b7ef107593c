import type pg from 'pg';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Database } from '../store/schema.ts';
import { type Engine, type OnRepeats, type Pauses, pauseAfter, type TakenEvent } from './engine.ts';
import { endTry, markDead, markDone, uncountTries, uncountTry } from './events.ts';
import { heldJobs } from './held-jobs.ts';
import { openPostgresInbox } from './postgres-inbox.ts';
import { queue, startBoss } from './start-boss.ts';
import { createContact, takeOver } from './take-over.ts';

/** How soon an idle replica sees what another one took in, and what is to be tried again. */
const pollMilliseconds = 1000;
/** How soon it goes on unpacking when nothing of what it unpacked can be begun, or another replica unpacks. */
const unpackMilliseconds = 20;

interface EngineParts {
  db: Database;
  pool: pg.Pool;
  clock: Clock;
  log: Log;
  pauses: Pauses;
  onRepeats: OnRepeats;
}

/**
 * Turns given out by pg-boss: a queue of the policy `key_strict_fifo` with the space as its key gives out one job of a space at
 * a time, in order, and holds the later ones back while the first is in work or is to be tried again
 * (https://pgboss.io/api/queues). Its heartbeat hands the jobs of a dead replica to the others within 20 s (`takeOver`).
 */
export async function pgBossEngine(input: EngineParts): Promise<Engine> {
  const { db, clock, log } = input;
  const contact = createContact(clock);
  const boss = await startBoss({ ...input, contact });
  const held = heldJobs(db, boss);
  const afterPause = ({ number }: TakenEvent, leastSeconds: number) => Math.max(leastSeconds, pauseAfter(number, input.pauses));
  const inbox = openPostgresInbox({ ...input, boss });
  const closing = new AbortController();
  let isMore = false;
  void takeOver({ boss, queue, contact, clock, log, signal: closing.signal });

  return {
    keep: inbox.keep,
    keepBlocks: false,
    requeue: inbox.addJob,
    async take(count) {
      isMore = await inbox.unpack();
      return held.take(count);
    },
    idle: async () => (isMore ? unpackMilliseconds : pollMilliseconds),
    async touch(taken) {
      const ids = held.idsOf(taken);
      if (ids.length > 0) await boss.touch(queue, ids);
    },
    done: (taken) => held.finish(taken, (transaction) => markDone(transaction, taken.seq)),
    again: (taken, leastSeconds) => held.release(taken, afterPause(taken, leastSeconds), (transaction) => endTry(transaction, taken.seq)),
    anew: (taken, leastSeconds) =>
      held.release(taken, afterPause(taken, leastSeconds), (transaction) => uncountTries(transaction, taken.seq)),
    bury: (taken, error) => held.finish(taken, (transaction) => markDead(transaction, taken.seq, error, clock.now().toISOString())),
    handBack: (taken, seconds = 0) => held.release(taken, seconds, (transaction) => uncountTry(transaction, taken.seq)),
    async close() {
      closing.abort();
      await boss.stop({ graceful: false, close: false });
    },
  };
}
