import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Clock } from '../../ports/clock.ts';
import { longestPauseMilliseconds } from '../../ports/errors.ts';
import type { Database } from '../store/schema.ts';
import { isOutOfReach } from '../store/store-error.ts';
import { type Engine, type OnRepeats, type Pauses, pauseAfter } from './engine.ts';
import { beginTries, endTry, markDead, markDone, uncountTries, uncountTry } from './events.ts';
import { openSqliteInbox } from './sqlite-inbox.ts';

/** How long we sleep at most: another process (`npm run queue -- retry`) may put something in. */
const longestIdle = 5000;
const lockPause = 1000;

/**
 * Turns kept in the table `turns`: a row for each space with waiting events. Only the process that holds the worker's lock gives
 * them out, so which spaces are in work is known in memory, and a process that dies leaves nothing to be waited out: the
 * operating system frees its lock.
 */
export function sqliteEngine(input: {
  db: Database;
  raw: DatabaseSync;
  dataDir: string;
  clock: Clock;
  pauses: Pauses;
  onRepeats: OnRepeats;
}): Engine {
  const { db, clock, pauses } = input;
  const inbox = openSqliteInbox(input);
  const lock = workerLock(input.dataDir);
  const busy = new Map<number, string>();
  const instant = (seconds = 0) => new Date(clock.now().getTime() + seconds * 1000).toISOString();

  const afterPause = (number: number, leastSeconds: number) => instant(Math.max(leastSeconds, pauseAfter(number, pauses)));

  /** Frees the space: its next event may be begun at `dueAt`; no row when there is none. */
  const pass = async (seq: number, dueAt: string, settle: (db: Database) => Promise<void>) => {
    const space = busy.get(seq);
    await db.transaction().execute(async (transaction) => {
      await settle(transaction);
      if (space === undefined) return;
      await sql`delete from turns where space_id = ${space} and not exists
        (select 1 from events where space_id = ${space} and state = 'waiting')`.execute(transaction);
      await transaction.updateTable('turns').set({ due_at: dueAt }).where('space_id', '=', space).execute();
    });
    busy.delete(seq);
  };

  return {
    keep: inbox.keep,
    keepBlocks: true,
    async requeue(transaction, _seq, spaceId) {
      await transaction
        .insertInto('turns')
        .values({ space_id: spaceId, due_at: instant() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async take(count) {
      if (!lock.take()) return [];
      await inbox.unpack(instant());
      const seqs = await nextSeqs(db, { count, now: clock.now(), busy: [...busy.values()] });
      const taken = await beginTries(db, seqs);
      for (const { seq, event } of taken) busy.set(seq, event.spaceId);
      return taken;
    },
    async idle() {
      if (!lock.held()) return lockPause;
      if (inbox.isWaiting()) return 0;
      const next = await nextDue(db, [...busy.values()]);
      return next === null ? longestIdle : Math.min(longestIdle, Math.max(0, next - clock.now().getTime()));
    },
    touch: async () => {},
    done: ({ seq }) => pass(seq, instant(), (transaction) => markDone(transaction, seq)),
    again: ({ seq, number }, leastSeconds) => pass(seq, afterPause(number, leastSeconds), (transaction) => endTry(transaction, seq)),
    anew: ({ seq, number }, leastSeconds) => pass(seq, afterPause(number, leastSeconds), (transaction) => uncountTries(transaction, seq)),
    bury: ({ seq }, error) => pass(seq, instant(), (transaction) => markDead(transaction, seq, error, instant())),
    handBack: ({ seq }, seconds) => pass(seq, instant(seconds), (transaction) => uncountTry(transaction, seq)),
    close: async () => lock.free(),
  };
}

/** No event waits for so long; what lies further ahead is of a clock that was set back. */
const longestWait = 2 * longestPauseMilliseconds;

/** The oldest waiting event of each space whose turn it is. */
async function nextSeqs(db: Database, input: { count: number; now: Date; busy: string[] }): Promise<number[]> {
  const farAhead = new Date(input.now.getTime() + longestWait).toISOString();
  const rows = await db
    .selectFrom('turns')
    .select(({ selectFrom }) =>
      selectFrom('events')
        .select(({ fn }) => fn.min('seq').as('seq'))
        .whereRef('events.space_id', '=', 'turns.space_id')
        .where('state', '=', sql.lit('waiting'))
        .as('seq'),
    )
    .where(({ eb, or }) => or([eb('due_at', '<=', input.now.toISOString()), eb('due_at', '>', farAhead)]))
    .$if(input.busy.length > 0, (query) => query.where('space_id', 'not in', input.busy))
    .orderBy('due_at')
    .limit(input.count)
    .execute();
  return rows.flatMap(({ seq }) => (typeof seq === 'number' ? [seq] : []));
}

/** When the next event may be begun, in milliseconds since 1970; null when none waits. */
async function nextDue(db: Database, busy: string[]): Promise<number | null> {
  const next = await db
    .selectFrom('turns')
    .select('due_at')
    .$if(busy.length > 0, (query) => query.where('space_id', 'not in', busy))
    .orderBy('due_at')
    .executeTakeFirst();
  return next === undefined ? null : Date.parse(next.due_at);
}

/** A lock that lives and dies with this process: an open exclusive transaction on a database of its own. */
function workerLock(dataDir: string) {
  const path = join(dataDir, 'worker.lock');
  let open: DatabaseSync | null = null;
  return {
    held: () => open !== null,
    take(): boolean {
      if (open !== null) return true;
      const candidate = new DatabaseSync(path, { timeout: 0 });
      try {
        candidate.exec('begin exclusive');
        open = candidate;
      } catch (error) {
        candidate.close();
        if (!isOutOfReach(error)) throw error;
      }
      return open !== null;
    },
    free(): void {
      open?.close();
      open = null;
    },
  };
}
