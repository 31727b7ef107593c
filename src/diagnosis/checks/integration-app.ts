import { say } from '../../locales/sentence.ts';
import { integrationAppId } from '../applications.ts';
import { defineCheck, fail, pass } from '../check.ts';

/** Whether Cisco Webex Identity Integration stands in the tenant. */
export const integrationApp = defineCheck({
  id: 'integration-app',
  title: say('check.integrationApp'),
  needs: ['integrationApp'],
  run: ({ integrationApp: app }) => {
    if (app === null) return fail(say('check.integrationApp.fail'), { appId: integrationAppId });
    const values = { id: app.id, appId: app.appId, displayName: app.displayName };
    return pass(say('check.integrationApp.pass', { name: app.displayName ?? app.appId }), values);
  },
});
