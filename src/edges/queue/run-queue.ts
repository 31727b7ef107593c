import type { Log } from '../../ports/log.ts';
import type { Queue } from '../../ports/queue.ts';
import type { TakenEvent } from './engine.ts';
import { type Handler, putBack, type WorkOptions, workOn } from './work-on.ts';

export interface RunnerOptions extends WorkOptions {
  /** Spaces in work at the same time. */
  concurrency: number;
}

type Running = Map<TakenEvent, Promise<void>>;

const failurePause = 1000;
const keepPause = 3000;
/** Without a reason of its own, every abort makes an error with a stack, and every accepted event wakes. */
const awake = 'something may be waiting';
/** A full house is woken by whoever leaves it. */
const untilWoken = 60_000;

/** Takes events from the engine and brings them to the handler, the same for both databases. `wake` looks for work at once. */
export function runQueue(options: RunnerOptions): Pick<Queue, 'start' | 'stop'> & { wake(): void } {
  const running: Running = new Map();
  const stopping = new AbortController();
  let alarm = new AbortController();
  let looking: Promise<void> = Promise.resolve();
  const outage = tellOnce(options.log);
  const wake = () => alarm.abort(awake);

  const workOnTaken = oneSuspectAtATime(options, running);
  const work = async (handler: Handler, taken: TakenEvent) => {
    // Not before it stands in `running`.
    await Promise.resolve();
    await workOnTaken(handler, taken);
    running.delete(taken);
    wake();
  };
  const look = async (handler: Handler) => {
    while (!stopping.signal.aborted) {
      alarm = new AbortController();
      const sleep = await fill(options, { running, outage, work: (taken) => work(handler, taken) });
      if (sleep > 0 && !stopping.signal.aborted) await options.clock.wait(sleep, AbortSignal.any([alarm.signal, stopping.signal]));
    }
  };
  return {
    wake,
    async start(handler) {
      void keepAll(options, running, stopping.signal);
      looking = look(handler);
    },
    async stop(graceMilliseconds) {
      stopping.abort();
      await looking;
      await handBackRest(options, running, graceMilliseconds);
      await options.engine.close();
    },
  };
}

/**
 * Works on one suspect at a time: when that ends the process, no other event uses up a try with it but those that came new. The
 * other suspects are answered one after another, by this process or a later one.
 */
function oneSuspectAtATime(options: RunnerOptions, running: Running): (handler: Handler, taken: TakenEvent) => Promise<void> {
  let suspect: TakenEvent | null = null;
  return async (handler, taken) => {
    const input = { handler, taken, ours: () => running.has(taken) };
    if (!taken.isSuspect) return workOn(options, input);
    if (suspect !== null) return putBack(options, input);
    suspect = taken;
    await workOn(options, input);
    suspect = null;
  };
}

interface Filling {
  running: Running;
  outage: Outage;
  work(taken: TakenEvent): Promise<void>;
}

/** Fills the free places; tells how many milliseconds to sleep. */
async function fill({ engine, concurrency }: RunnerOptions, { running, outage, work }: Filling): Promise<number> {
  const free = concurrency - running.size;
  if (free <= 0) return untilWoken;
  try {
    const taken = await engine.take(free);
    for (const one of taken) running.set(one, work(one));
    const sleep = taken.length > 0 ? 0 : await engine.idle();
    outage.ended();
    return sleep;
  } catch (error) {
    outage.goesOn(error);
    return failurePause;
  }
}

interface Outage {
  goesOn(error: unknown): void;
  ended(): void;
}

/** Tells the operator when an outage of the database begins and ends, not every second of it. */
function tellOnce(log: Log): Outage {
  let isAway = false;
  return {
    goesOn: (error) => {
      if (!isAway) log.error({ err: error }, 'the queue cannot be read; trying again every second');
      isAway = true;
    },
    ended: () => {
      if (isAway) log.info({}, 'the queue is read again');
      isAway = false;
    },
  };
}

/** Says again and again that this process still works on what it took. */
async function keepAll({ engine, clock, log }: RunnerOptions, running: Running, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted || running.size > 0) {
    await (stopping.aborted ? clock.wait(keepPause) : clock.wait(keepPause, stopping));
    if (running.size > 0) await engine.touch([...running.keys()]).catch((error) => log.warn({ err: error }, 'a heartbeat was not taken'));
  }
}

async function handBackRest({ engine, clock, log }: RunnerOptions, running: Running, graceMilliseconds: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([Promise.all(running.values()), clock.wait(graceMilliseconds, over.signal)]);
  over.abort();
  const rest = [...running.keys()];
  running.clear();
  const handBack = async (one: TakenEvent) => {
    log.info({ event: one.seq }, 'stopping: an event in work is handed back');
    await engine.handBack(one).catch((error) => log.error({ err: error, event: one.seq }, 'an event was not handed back'));
  };
  await Promise.all(rest.map(handBack));
}
