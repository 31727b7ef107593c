import { say } from '../locales/sentence.ts';
import type { CheckResult, Verdict } from './diagnosis.ts';

/** The last line of the list: what follows when every check was in order. It rests on the verdicts, hence is no check of its own. */
export function nothingFound(verdicts: Verdict[]): CheckResult {
  const found = verdicts.find(({ cause }) => cause === 'nothing-wrong-in-entra');
  return {
    id: 'nothing-found',
    title: say('check.nothingFound'),
    outcome: found === undefined ? 'not-applicable' : 'pass',
    finding: found === undefined ? say('check.nothingFound.notApplicable') : say('check.nothingFound.pass'),
    reason: null,
    evidence: [],
    values: {},
  };
}
