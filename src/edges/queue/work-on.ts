import type { Clock } from '../../ports/clock.ts';
import { pauseAskedBy } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { NotYet, type Queue, Untold } from '../../ports/queue.ts';
import type { Engine, TakenEvent } from './engine.ts';

export type Handler = Parameters<Queue['start']>[0];

export interface WorkOptions {
  engine: Engine;
  clock: Clock;
  log: Log;
  /** Tries before an event is given up. */
  tries: number;
  /** Is told of each event that is given up. */
  onBuried(): void;
}

const settlePause = 1000;
/** Seconds. */
const putBackPause = 0.2;
/** Seconds between two tries to tell people, as between late tries. */
const longestPauseOfTries = 60;
/** Far longer than any diagnosis: an event that takes longer hangs, and must not hold its space for ever. */
const longestWork = 10 * 60_000;
/** How long an event waits for an outside service that is away; the question is forgotten by then, and an operator can still retry. */
const patienceMilliseconds = 60 * 60_000;

interface Work {
  handler: Handler;
  taken: TakenEvent;
  /** Turns false when the event was handed back meanwhile: then whoever takes it next says what came of it. */
  ours(): boolean;
}

/** Brings one event to the handler and tells the engine what came of it; never rejects. */
export async function workOn(options: WorkOptions, input: Work): Promise<void> {
  const { engine } = options;
  const { taken } = input;
  // One turn more is there to tell people that the process ended each time. If even that ends it, nothing more is done.
  const isHopeless = taken.number > options.tries + 1;
  const failed = isHopeless ? hopeless(options.log, taken) : await attempt(options, input.handler, taken);
  if (!input.ours()) return;
  await settle(options, input, () => {
    if (failed === null) return engine.done(taken);
    if (failed instanceof NotYet) return engine.handBack(taken, failed.seconds);
    if (failed instanceof Untold) return tryOn(options, taken, Math.max(...failed.errors.map(secondsAskedBy)));
    return isGivenUp(failed, taken, options) ? bury(options, taken, failed) : engine.again(taken, secondsAskedBy(failed));
  });
}

function hopeless(log: Log, { seq, number }: TakenEvent): Error {
  const failed = new Error('the process ended while it worked on this event');
  log.error({ err: failed, event: seq, number }, 'an event was given up and perhaps nobody was told: that ended the process too');
  return failed;
}

async function bury({ engine, onBuried }: WorkOptions, taken: TakenEvent, failed: Error): Promise<void> {
  await engine.bury(taken, failed.message);
  onBuried();
}

/** An event that ended the process each time stays one that is only to be told. */
function tryOn({ engine, tries }: WorkOptions, taken: TakenEvent, leastSeconds: number): Promise<void> {
  return taken.number > tries ? engine.handBack(taken, Math.max(leastSeconds, longestPauseOfTries)) : engine.anew(taken, leastSeconds);
}

/** Work that hung in its last try told nobody: as after a death, one turn more is there for that. */
function isGivenUp(failed: Error, { number }: TakenEvent, { tries }: Pick<WorkOptions, 'tries'>): boolean {
  if (failed instanceof Untold) return false;
  return failed instanceof TookTooLong ? number > tries : number >= tries;
}

class TookTooLong extends Error {}

/** Seconds that the service which refused asked us to wait (`Retry-After`); whichever replica tries again holds to them. */
function secondsAskedBy(failed: unknown): number {
  return pauseAskedBy(failed) / 1000;
}

async function attempt({ clock, log, tries }: WorkOptions, handler: Handler, taken: TakenEvent): Promise<Error | null> {
  const last = taken.number >= tries;
  const died = taken.number > tries;
  const patient = clock.now().getTime() - Date.parse(taken.event.receivedAt) < patienceMilliseconds;
  const over = new AbortController();
  try {
    await Promise.race([handler(taken.event, { number: taken.number, last, patient, died }), overtime(clock, over.signal)]);
    return null;
  } catch (error) {
    const failed = error instanceof Error ? error : new Error(String(error));
    logFailure(log, taken, failed, isGivenUp(failed, taken, { tries }));
    return failed;
  } finally {
    over.abort();
  }
}

function logFailure(log: Log, { seq, number }: TakenEvent, failed: Error, givenUp: boolean): void {
  if (failed instanceof NotYet) log.info({ event: seq, seconds: failed.seconds }, 'an event is not to be begun yet');
  else
    log.warn(
      { err: failed, event: seq, number },
      givenUp ? 'an event was given up after its last try' : 'an event failed and is tried again',
    );
}

async function overtime(clock: Clock, signal: AbortSignal): Promise<void> {
  await clock.wait(longestWork, signal);
  if (!signal.aborted) throw new TookTooLong('the work on this event took longer than 10 minutes');
}

/** Hands an event back for a moment, without having begun it; never rejects. */
export function putBack(options: WorkOptions, input: Work): Promise<void> {
  return settle(options, input, () => options.engine.handBack(input.taken, putBackPause));
}

/** Says what came of an event, however long the database is away: the answer has been given already. */
async function settle({ clock, log }: WorkOptions, { taken, ours }: Work, say: () => Promise<void>): Promise<void> {
  while (ours()) {
    try {
      return await say();
    } catch (error) {
      log.error({ err: error, event: taken.seq }, 'what came of an event could not be stored; trying again');
      await clock.wait(settlePause);
    }
  }
}
