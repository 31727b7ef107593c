import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { lookAlikeOf } from '../look-alike.ts';

/** Whether another application bears the integration's name: consent must not go to it. */
export const lookAlikeApp = defineCheck({
  id: 'look-alike-app',
  title: say('check.lookAlikeApp'),
  needs: ['webexApps'],
  run: ({ webexApps }) => {
    const twin = lookAlikeOf(webexApps);
    if (twin === null) return pass(say('check.lookAlikeApp.pass'));
    return warning(say('check.lookAlikeApp.warning', { appId: twin.appId }), { id: twin.id, appId: twin.appId });
  },
});
