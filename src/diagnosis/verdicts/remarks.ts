import { say } from '../../locales/sentence.ts';
import { type CaseView, came, verdict } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { setUpWizard, simpleRemedy } from '../remedies.ts';

/** Another application bears the integration's name. */
export function lookAlike(view: CaseView): Verdict | null {
  if (!came(view, 'look-alike-app', 'warning')) return null;
  return verdict({
    cause: 'look-alike',
    owner: 'tenant',
    headline: say('verdict.lookAlike'),
    confidence: 'medium',
    because: say('verdict.lookAlike.because'),
    checks: ['look-alike-app'],
    remedies: [
      simpleRemedy('check-look-alike', {
        title: say('remedy.checkLookAlike'),
        role: say('role.cloudApplication'),
        steps: [say('remedy.checkLookAlike.step')],
      }),
    ],
  });
}

/** Both applications stand there, but Webex says that it does not know the tenant (100013). Entra cannot show whether that is still so. */
export function wizardNotSetUp(view: CaseView): Verdict | null {
  if (valueIfKnown(view.states.paste)?.fault !== 'wizard-not-set-up' || !came(view, 'integration-app', 'pass')) return null;
  return verdict({
    cause: 'wizard-not-set-up',
    owner: 'tenant',
    headline: say('verdict.wizardNotSetUp'),
    confidence: 'medium',
    because: say('verdict.wizardNotSetUp.because'),
    checks: ['paste', 'integration-app', 'second-app'],
    remedies: [setUpWizard()],
    verify: [say('verify.directorySync')],
  });
}
