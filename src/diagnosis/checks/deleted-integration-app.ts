import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, pass } from '../check.ts';
import { restorableUntil } from '../recycle-bin.ts';
import { newest } from '../second-app.ts';

/** Whether the integration lies in the recycle bin, which the Entra admin center does not show. */
export const deletedIntegrationApp = defineCheck({
  id: 'deleted-integration-app',
  title: say('check.deletedIntegrationApp'),
  needs: ['integrationApp', 'deletedIntegrationApps', 'moment'],
  run: ({ integrationApp, deletedIntegrationApps, moment }) => {
    const copy = newest(deletedIntegrationApps);
    const values = { id: copy?.id ?? null, deletedDateTime: copy?.deletedDateTime ?? null };
    if (integrationApp !== null) {
      return pass(say(copy === null ? 'check.deletedIntegrationApp.pass' : 'check.deletedIntegrationApp.olderCopy'), values);
    }
    const until = restorableUntil(copy, moment.now);
    if (copy === null || until === 'over') return fail(say('check.deletedIntegrationApp.gone'), values);
    if (until === 'not-told') return fail(say('check.deletedIntegrationApp.restorable'), values);
    return fail(say('check.deletedIntegrationApp.restorableUntil', { until: { day: until } }), { ...values, restorableUntil: until });
  },
});
