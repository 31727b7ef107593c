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
    const finding =
      nationalEnvironment(moment.graphUrl) !== null
        ? say('check.lookAlikeApp.perhapsCisco', { appId })
        : say('check.lookAlikeApp.warning', { appId });
    return warning(finding, { id, appId, appOwnerOrganizationId });
  },
});
