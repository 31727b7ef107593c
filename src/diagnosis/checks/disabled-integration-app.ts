import { say } from '../../locales/sentence.ts';
import { actorSentence, actorValues } from '../actor.ts';
import { defineCheck, fail, notApplicable, pass } from '../check.ts';
import { isDisabledByMicrosoft } from '../disabled.ts';
import { historyFacts, historyOf, standing } from '../history.ts';

/** Whether sign-in is enabled for the integration. */
export const disabledIntegrationApp = defineCheck({
  id: 'disabled-integration-app',
  title: say('check.disabledIntegrationApp'),
  needs: ['integrationApp'],
  uses: historyFacts,
  run: ({ integrationApp: app }, states) => {
    if (app === null) return notApplicable(say('notApplicable.integrationMissing'));
    const values = {
      accountEnabled: app.accountEnabled,
      isDisabled: app.isDisabled,
      disabledByMicrosoftStatus: app.disabledByMicrosoftStatus,
    };
    if (isDisabledByMicrosoft(app)) return fail(say('check.disabledIntegrationApp.byMicrosoft'), values);
    if (app.accountEnabled !== false) return pass(say('check.disabledIntegrationApp.pass'), values);
    const event = standing(historyOf(states), 'integration', ['disabled'], ['enabled']);
    if (event === null) return fail(say('check.disabledIntegrationApp.fail'), values);
    return fail(say('check.disabledIntegrationApp.failBy', { who: actorSentence(event.by), at: { at: event.at } }), {
      ...values,
      at: event.at,
      from: event.from,
      ...actorValues(event.by),
    });
  },
});
