import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, pass, warning } from '../check.ts';
import { valueIfKnown } from '../fact.ts';
import { restorableUntil } from '../recycle-bin.ts';
import { deletedSecondAppOf, secondAppOf } from '../second-app.ts';

/** Whether Cisco Webex Identity, through which people are provisioned, stands in the tenant. */
export const secondApp = defineCheck({
  id: 'second-app',
  title: say('check.secondApp'),
  needs: ['webexApps', 'moment'],
  uses: ['createdApps', 'deletedWebexApps'],
  run: ({ webexApps, moment }, { createdApps, deletedWebexApps }) => {
    const app = secondAppOf(webexApps, createdApps);
    if (app !== null) {
      const values = { id: app.id, appId: app.appId, displayName: app.displayName };
      return pass(say('check.secondApp.pass', { name: app.displayName ?? app.appId }), values);
    }
    const copy = deletedSecondAppOf(valueIfKnown(deletedWebexApps) ?? []);
    const until = restorableUntil(copy, moment.now);
    if (copy !== null && until !== 'over') {
      const values = { id: copy.id, deletedDateTime: copy.deletedDateTime };
      if (until === 'not-told') return fail(say('check.secondApp.deleted'), values);
      return fail(say('check.secondApp.deletedUntil', { until: { day: until } }), { ...values, restorableUntil: until });
    }
    // Only what the integration created could be found under another name.
    if (createdApps.state === 'known' && deletedWebexApps.state !== 'known') return fail(say('check.secondApp.binUnread'));
    return createdApps.state === 'known' ? fail(say('check.secondApp.fail')) : warning(say('check.secondApp.perhapsRenamed'));
  },
});
