import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, notApplicable, pass } from '../check.ts';
import { isDisabledByMicrosoft } from '../disabled.ts';
import { secondAppOf } from '../second-app.ts';

/** Whether sign-in is enabled for Cisco Webex Identity. */
export const disabledSecondApp = defineCheck({
  id: 'disabled-second-app',
  title: say('check.disabledSecondApp'),
  needs: ['webexApps'],
  uses: ['createdApps'],
  run: ({ webexApps }, { createdApps }) => {
    const app = secondAppOf(webexApps, createdApps);
    if (app === null) return notApplicable(say('notApplicable.secondAppMissing'));
    const { accountEnabled, isDisabled, disabledByMicrosoftStatus } = app;
    const values = { id: app.id, accountEnabled, isDisabled, disabledByMicrosoftStatus };
    if (isDisabledByMicrosoft(app)) return fail(say('check.disabledSecondApp.byMicrosoft'), values);
    return accountEnabled === false ? fail(say('check.disabledSecondApp.fail'), values) : pass(say('check.disabledSecondApp.pass'), values);
  },
});
