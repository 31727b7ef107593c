import { type Sentence, say } from '../locales/sentence.ts';
import type { CheckResult, Diagnosis, Outcome } from './diagnosis.ts';

/**
 * What a re-check found different, check by check, in the list's order. What could not be looked at is told as such, never
 * as a change for the worse. A check that only began or ceased to apply is no news unless it found something, nor is one
 * that was in order and that Microsoft asks us to wait for: a quick re-check meets its limit.
 */
export function changesBetween(previous: Diagnosis, latest: Diagnosis): Sentence[] {
  const before = new Map(previous.checks.map((check) => [check.id, check]));
  return latest.checks.flatMap((now) => {
    const then = before.get(now.id);
    return then !== undefined && isNews(then.outcome, now.outcome) && !hadToWait(then, now) ? [changeOf(then, now)] : [];
  });
}

function isNews(then: Outcome, now: Outcome): boolean {
  const applied = then !== 'not-applicable' && now !== 'not-applicable';
  return then !== now && (applied || [then, now].some((outcome) => outcome === 'fail' || outcome === 'warning'));
}

function hadToWait(then: CheckResult, now: CheckResult): boolean {
  return then.outcome === 'pass' && now.reason?.kind === 'throttled';
}

const presence = ['integration-app', 'second-app'];

function changeOf(then: CheckResult, now: CheckResult): Sentence {
  return say('change', { title: now.title, before: stateOf(then), after: stateOf(now) });
}

function stateOf({ id, outcome }: CheckResult): Sentence {
  if (presence.includes(id) && outcome === 'pass') return say('state.present');
  if (presence.includes(id) && outcome === 'fail') return say('state.missing');
  return say(states[outcome]);
}

const states = {
  pass: 'state.pass',
  fail: 'state.fail',
  warning: 'state.warning',
  'not-applicable': 'state.notApplicable',
  unknown: 'state.unknown',
} as const;
