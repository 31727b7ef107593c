import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { nationalEnvironment } from '../clouds.ts';
import { lookAlikeOf } from '../look-alike.ts';

/** Whether another application bears the integration's name: consent must not go to it. */
export const lookAlikeApp = defineCheck({
  id: 'look-alike-app',
  title: say('check.lookAlikeApp'),
  needs: ['webexApps', 'moment'],
  run: ({ webexApps, moment }) => {
    const twin = lookAlikeOf(webexApps);
    if (twin === null) return pass(say('check.lookAlikeApp.pass'));
    const { id, appId, appOwnerOrganizationId } = twin;
    const values = { id, appId, appOwnerOrganizationId };
    if (nationalEnvironment(moment.graphUrl) !== null) return warning(say('check.lookAlikeApp.perhapsCisco', { appId }), values);
    return warning(say('check.lookAlikeApp.warning', { appId }), values);
  },
});
