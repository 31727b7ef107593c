import type { Clock } from '../../ports/clock.ts';
import { Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import { caseRepository } from './cases.ts';
import { noteRepository } from './notes.ts';
import { forgetOlderThan } from './retention.ts';
import type { Database } from './schema.ts';
import { guarded } from './store-error.ts';

const pauseMilliseconds = 1000;
const mostPauses = 60;

/** Puts the store together over an open database; every method fails with `Unreachable` when the database is away. */
export function createStore(input: { db: Database; clock: Clock; log: Log } & Pick<Store, 'accept' | 'unseenKeys' | 'close'>): Store {
  const cases = caseRepository(input.db, input.log);
  const notes = noteRepository(input.db, input.clock);
  return {
    // Each commit is guarded, not each event of it.
    accept: input.accept,
    unseenKeys: guarded(input.unseenKeys),
    addCase: guarded(cases.addCase),
    saveCase: patiently(input.clock, guarded(cases.saveCase)),
    findCase: guarded(cases.findCase),
    findCaseByNumber: guarded(cases.findCaseByNumber),
    listCases: guarded(cases.listCases),
    countCases: guarded(cases.countCases),
    forgetCase: guarded(cases.forgetCase),
    languageOf: guarded(notes.languageOf),
    setLanguage: guarded(notes.setLanguage),
    once: guarded(notes.once),
    wasDone: guarded(notes.wasDone),
    check: guarded(notes.check),
    forgetOlderThan: guarded((before) => forgetOlderThan(input.db, before)),
    close: input.close,
  };
}

/**
 * Tries again while the database is away, for a minute. A case is saved after its card went out: failing would have the event
 * worked on again and the card sent a second time.
 */
function patiently<Given extends unknown[]>(clock: Clock, call: (...given: Given) => Promise<void>): (...given: Given) => Promise<void> {
  return async (...given) => {
    for (let pauses = 0; ; pauses++) {
      try {
        return await call(...given);
      } catch (error) {
        if (!(error instanceof Unreachable) || pauses >= mostPauses) throw error;
        await clock.wait(pauseMilliseconds);
      }
    }
  };
}
