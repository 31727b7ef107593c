import { say } from '../../locales/sentence.ts';
import { defineCheck, notApplicable, pass, warning } from '../check.ts';

/** Whether only assigned people may sign in with the integration. It stops people at the consent page, not the application. */
export const assignmentRequirement = defineCheck({
  id: 'assignment-requirement',
  title: say('check.assignmentRequirement'),
  needs: ['integrationApp'],
  run: ({ integrationApp: app }) => {
    if (app === null) return notApplicable(say('notApplicable.integrationMissing'));
    const values = { appRoleAssignmentRequired: app.appRoleAssignmentRequired };
    if (app.appRoleAssignmentRequired === true) return warning(say('check.assignmentRequirement.warning'), values);
    return pass(say('check.assignmentRequirement.pass'), values);
  },
});
