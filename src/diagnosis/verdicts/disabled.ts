import { say } from '../../locales/sentence.ts';
import { type CaseView, came, eventLines, verdict, verifyIntegration } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { isDisabledByMicrosoft } from '../disabled.ts';
import { valueIfKnown } from '../fact.ts';
import { standing } from '../history.ts';
import { askCisco, enableSignIn } from '../remedies.ts';

/** The integration is there, but may not sign in. */
export function disabled(view: CaseView): Verdict | null {
  const app = valueIfKnown(view.states.integrationApp);
  if (app === null || !came(view, 'disabled-integration-app', 'fail')) return null;
  if (isDisabledByMicrosoft(app)) {
    return verdict({
      cause: 'disabled-by-microsoft',
      owner: 'microsoft',
      headline: say('verdict.disabledByMicrosoft'),
      confidence: 'high',
      because: say('verdict.disabledByMicrosoft.because'),
      checks: ['disabled-integration-app'],
      remedies: [askCisco(view)],
      verify: verifyIntegration,
    });
  }
  const event = standing(view.history, 'integration', ['disabled'], ['enabled']);
  return verdict({
    cause: 'disabled',
    owner: 'tenant',
    headline: say('verdict.disabled'),
    confidence: 'high',
    because: say(
      event === null ? 'verdict.disabled.because' : event.by === null ? 'verdict.disabled.becauseEntry' : 'verdict.disabled.becauseLog',
    ),
    facts: event === null ? [] : eventLines(event, 'label.disabled'),
    checks: ['disabled-integration-app', 'integration-sign-ins'],
    remedies: [enableSignIn(view, app)],
    verify: verifyIntegration,
    since: event?.at ?? null,
  });
}

/** Microsoft Graph itself is switched off in the tenant. */
export function graphDisabled(view: CaseView): Verdict | null {
  const graph = valueIfKnown(view.states.graphServicePrincipal);
  if (graph === null || !came(view, 'graph-service-principal', 'fail')) return null;
  return verdict({
    cause: 'graph-disabled',
    owner: 'tenant',
    headline: say('verdict.graphDisabled'),
    confidence: 'high',
    because: say('verdict.graphDisabled.because'),
    checks: ['graph-service-principal'],
    remedies: [enableSignIn(view, graph)],
    verify: verifyIntegration,
  });
}
