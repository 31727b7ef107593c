import { say } from '../../locales/sentence.ts';
import { type CaseView, came, factLine, verdict, verifyIntegration } from '../case-view.ts';
import type { Owner, Remedy, Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { lastSignIns } from '../last-sign-ins.ts';
import { askCisco, consentAgain, enableGraph, tryAgain } from '../remedies.ts';
import { explainSignInError } from '../sign-in-errors.ts';

/** What explains a failed sign-in better than its number. */
const betterExplanations = ['disabled-integration-app', 'app-roles', 'graph-service-principal'];

/** Everything stands where it should, and yet the integration's newest sign-in failed: the number tells why. */
export function signInFailing(view: CaseView): Verdict | null {
  const signIns = valueIfKnown(view.states.integrationSignIns);
  if (signIns === null || valueIfKnown(view.states.integrationApp) === null) return null;
  if (betterExplanations.some((id) => came(view, id, 'fail'))) return null;
  const { failure, isFailing } = lastSignIns(signIns, view.states);
  if (failure === null || failure.errorCode === null || !isFailing) return null;
  const code = String(failure.errorCode);
  const { known, meaning } = explainSignInError(code);
  const isLogRead = view.states.audit.state === 'known';
  return verdict({
    cause: 'sign-in-failing',
    ...answerTo(view, failure.errorCode),
    headline: say('verdict.signInFailing', { code }),
    confidence: known ? 'medium' : 'low',
    because: say(isLogRead ? 'verdict.signInFailing.because' : 'verdict.signInFailing.noLog'),
    facts: [factLine('label.lastFailure', say('value.at', { at: { at: failure.at } })), factLine('label.reason', meaning)],
    checks: ['integration-sign-ins'],
    verify: verifyIntegration,
    since: failure.at,
  });
}

/** Who can mend what the number tells, and how. Most of it is at Cisco: their credential, their registration. */
function answerTo(view: CaseView, errorCode: number): { owner: Owner; remedies: Remedy[] } {
  if (errorCode === 65001) return { owner: 'tenant', remedies: [consentAgain(view)] };
  if (errorCode === 500014) return { owner: 'tenant', remedies: [enableGraph(view)] };
  const passes = explainSignInError(String(errorCode)).whoMends.key === 'signIn.who.nobody';
  return passes ? { owner: 'nobody', remedies: [tryAgain()] } : { owner: 'cisco', remedies: [askCisco(view)] };
}
