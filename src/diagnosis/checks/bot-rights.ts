import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, notApplicable, pass, warning } from '../check.ts';
import { missingPermissions, requiredPermissions } from '../held-permissions.ts';

/** Which permissions the bot's token holds, and which are missing for some of the checks. */
export const botRights = defineCheck({
  id: 'bot-rights',
  title: say('check.botRights'),
  needs: ['admission'],
  run: ({ admission }) => {
    if (!admission.admitted) return notApplicable(say('check.botRights.notAdmitted'));
    if (admission.roles === null) return notApplicable(say('check.botRights.untold'));
    const missing = missingPermissions(admission.roles);
    const required = missing.filter((permission) => requiredPermissions.includes(permission));
    const values = { held: admission.roles.join(' '), missing: missing.join(' ') };
    if (required.length > 0) return fail(say('check.botRights.fail', { permissions: { list: required } }), values);
    if (missing.length > 0) return warning(say('check.botRights.warning', { permissions: { list: missing } }), values);
    return pass(say('check.botRights.pass'), values);
  },
});
