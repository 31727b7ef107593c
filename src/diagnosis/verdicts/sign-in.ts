import { say } from '../../locales/sentence.ts';
import { type CaseView, factLine, verdict, verifyIntegration } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { lastSignIns } from '../last-sign-ins.ts';
import { askCisco, consentAgain } from '../remedies.ts';
import { explainSignInError } from '../sign-in-errors.ts';

/** Everything stands where it should, and yet the integration's newest sign-in failed: the number tells why. */
export function signInFailing(view: CaseView): Verdict | null {
  const signIns = valueIfKnown(view.states.integrationSignIns);
  if (signIns === null || valueIfKnown(view.states.integrationApp) === null) return null;
  const { failure, isFailing } = lastSignIns(signIns, view.states);
  if (failure === null || !isFailing) return null;
  const code = String(failure.errorCode);
  const { known, meaning } = explainSignInError(code);
  const isConsent = failure.errorCode === 65001;
  return verdict({
    cause: 'sign-in-failing',
    owner: isConsent ? 'tenant' : 'cisco',
    headline: say('verdict.signInFailing', { code }),
    confidence: known ? 'medium' : 'low',
    because: say('verdict.signInFailing.because'),
    facts: [factLine('label.lastFailure', say('value.at', { at: { at: failure.at } })), factLine('label.reason', meaning)],
    checks: ['integration-sign-ins'],
    remedies: [isConsent ? consentAgain(view) : askCisco(view)],
    verify: verifyIntegration,
    since: failure.at,
  });
}
