import { say } from '../../locales/sentence.ts';
import { integrationAppId } from '../applications.ts';
import { defineCheck, fail, pass, warning } from '../check.ts';
import { nationalEnvironment } from '../clouds.ts';

/** Whether Cisco Webex Identity Integration stands in the tenant. Which client ids Cisco has in the national clouds is not published. */
export const integrationApp = defineCheck({
  id: 'integration-app',
  title: say('check.integrationApp'),
  needs: ['integrationApp', 'moment'],
  run: ({ integrationApp: app, moment }) => {
    if (app !== null) {
      const values = { id: app.id, appId: app.appId, displayName: app.displayName, appOwnerOrganizationId: app.appOwnerOrganizationId };
      return pass(say('check.integrationApp.pass', { name: app.displayName ?? app.appId }), values);
    }
    const values = { appId: integrationAppId };
    if (nationalEnvironment(moment.graphUrl) !== null)
      return warning(say('check.integrationApp.otherId', { appId: integrationAppId }), values);
    return fail(say('check.integrationApp.fail'), values);
  },
});
