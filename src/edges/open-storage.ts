import type { Secret } from '../config.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Storage } from '../ports/storage.ts';
import { type ReportAnswers, unsharedAnswers } from './entra/report-answers.ts';
import { createReportBudget, type ReportBudget } from './entra/report-budget.ts';
import type { Engine, OnRepeats, Pauses } from './queue/engine.ts';
import { acceptEvents, deadEvents, reviveEvent, unseenKeys } from './queue/events.ts';
import { runQueue } from './queue/run-queue.ts';
import { createStore } from './store/create-store.ts';
import { migrate } from './store/migrate.ts';
import type { Database } from './store/schema.ts';
import { sharedReportAnswers } from './store/shared-report-answers.ts';
import { sharedReportBudget } from './store/shared-report-budget.ts';
import { sharedWebexPause } from './store/shared-webex-pause.ts';
import { guarded } from './store/store-error.ts';
import { type SharedPause, unsharedPause } from './webex/webex-pause.ts';

export interface StorageOptions {
  /** Set: PostgreSQL. Not set: SQLite in `dataDir`. */
  databaseUrl: Secret | undefined;
  dataDir: string;
  clock: Clock;
  log: Log;
  /** Spaces in work at the same time; 16 when not given. */
  concurrency?: number;
  /** Tries before an event is given up; 5 when not given. */
  tries?: number;
  /** Seconds between tries, doubled each time; 2 and at most 60 when not given. */
  pauses?: Pauses;
  /** Is told how many events were dropped because they had come before. */
  onRepeats?: OnRepeats;
  /** Is told of each event that is given up. */
  onBuried?: () => void;
}

/** Store and queue, and what else replicas share. */
export interface OpenStorage extends Storage {
  /** How much may be asked of a tenant's report interfaces: by all replicas on PostgreSQL, by this process on SQLite. */
  reportBudget: ReportBudget;
  /** What was answered there: shared by all replicas on PostgreSQL. */
  reportAnswers: ReportAnswers;
  /** How long Webex asked to be left alone: any replica on PostgreSQL. */
  sharedPause: SharedPause;
}

/**
 * Opens the store and the queue over one database, brought to this program's schema. Waits up to 60 s for a PostgreSQL that is
 * away, then throws `Unreachable`; throws `NewerSchema` when a newer program wrote the database.
 */
export async function openStorage(options: StorageOptions): Promise<OpenStorage> {
  const { db, engine } = await guarded(options.databaseUrl === undefined ? onSqlite : onPostgres)(options);
  const runner = runQueue({
    engine,
    clock: options.clock,
    log: options.log,
    concurrency: options.concurrency ?? 16,
    tries: options.tries ?? 5,
    onBuried: options.onBuried ?? (() => {}),
  });
  const close = async () => {
    await engine.close();
    await db.destroy();
  };
  const inbox = { accept: acceptEvents(engine, runner.wake), unseenKeys: (keys: string[]) => unseenKeys(db, keys) };
  const store = createStore({ db, clock: options.clock, log: options.log, ...inbox, close });
  const shared = options.databaseUrl === undefined ? sharedByNone(options) : sharedByAll(db, options);
  return {
    store,
    ...shared,
    queue: {
      start: runner.start,
      stop: runner.stop,
      failed: guarded(() => deadEvents(db)),
      retry: guarded(async (id: string) => {
        const found = await reviveEvent(db, engine, id);
        if (found) runner.wake();
        return found;
      }),
    },
  };
}

type Shared = Pick<OpenStorage, 'reportBudget' | 'reportAnswers' | 'sharedPause'>;

function sharedByNone({ clock }: StorageOptions): Shared {
  return { reportBudget: createReportBudget(clock), reportAnswers: unsharedAnswers, sharedPause: unsharedPause };
}

function sharedByAll(db: Database, { clock, log }: StorageOptions): Shared {
  const parts = { db, clock, log };
  return {
    reportBudget: sharedReportBudget({ ...parts, alone: createReportBudget(clock) }),
    reportAnswers: sharedReportAnswers(parts),
    sharedPause: sharedWebexPause(parts),
  };
}

interface Opened {
  db: Database;
  engine: Engine;
}

const usualPauses: Pauses = { first: 2, longest: 60 };

/** Each is loaded only where it is used: pg and pg-boss hold 10 to 30 MB, Node's SQLite two. */
async function onSqlite({ dataDir, clock, pauses = usualPauses, onRepeats = () => {} }: StorageOptions): Promise<Opened> {
  const [{ openSqlite }, { sqliteEngine }] = await Promise.all([import('./store/open-sqlite.ts'), import('./queue/sqlite-engine.ts')]);
  const { db, raw } = openSqlite(dataDir);
  return orClose(db, async () => {
    await migrate(db, 'sqlite');
    return { db, engine: sqliteEngine({ db, raw, dataDir, clock, pauses, onRepeats }) };
  });
}

async function onPostgres({ databaseUrl, clock, log, pauses = usualPauses, onRepeats = () => {} }: StorageOptions): Promise<Opened> {
  if (databaseUrl === undefined) throw new Error('no database address');
  const [{ openPostgres }, { pgBossEngine }] = await Promise.all([import('./store/open-postgres.ts'), import('./queue/pg-boss-engine.ts')]);
  const { db, pool } = await openPostgres({ url: databaseUrl, clock, log });
  return orClose(db, async () => {
    await migrate(db, 'postgres');
    return { db, engine: await pgBossEngine({ db, pool, clock, log, pauses, onRepeats }) };
  });
}

async function orClose(db: Database, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
