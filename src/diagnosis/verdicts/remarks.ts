import { say } from '../../locales/sentence.ts';
import { type CaseView, came, factLine, verdict } from '../case-view.ts';
import { nationalEnvironment } from '../clouds.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { latest } from '../history.ts';
import { lookAlikeOf } from '../look-alike.ts';
import { consentAgain, setUpWizard, simpleRemedy } from '../remedies.ts';

/** Another application bears the integration's name beside it. */
export function lookAlike(view: CaseView): Verdict | null {
  return came(view, 'integration-app', 'pass') ? lookAlikeVerdict(view) : null;
}

/** Another application bears its name and it is not there itself, nor was it ever: the consent went to the twin. */
export function lookAlikeInstead(view: CaseView): Verdict | null {
  const isGone = view.states.deletedIntegrationApps.state === 'known' && view.states.deletedIntegrationApps.value.length === 0;
  const wasNever = isGone && latest(view.history, 'integration', 'deleted', 'hard-deleted') === null;
  return came(view, 'integration-app', 'fail') && wasNever ? lookAlikeVerdict(view) : null;
}

function lookAlikeVerdict(view: CaseView): Verdict | null {
  const twin = lookAlikeOf(valueIfKnown(view.states.webexApps) ?? []);
  // In a national cloud it may be Cisco's own.
  if (twin === null || nationalEnvironment(view.links.graph) !== null) return null;
  return verdict({
    cause: 'look-alike',
    owner: 'tenant',
    headline: say('verdict.lookAlike'),
    confidence: 'medium',
    because: say('verdict.lookAlike.because'),
    facts: [factLine('label.clientId', say('value.text', { text: twin.appId }))],
    checks: ['look-alike-app', 'integration-app'],
    remedies: [
      simpleRemedy('check-look-alike', {
        title: say('remedy.checkLookAlike'),
        role: say('role.cloudApplication'),
        steps: [say('remedy.checkLookAlike.step')],
      }),
      ...(came(view, 'integration-app', 'fail') ? [consentAgain(view)] : []),
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
