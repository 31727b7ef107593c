import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { entraIssues } from '../entra-issues.ts';

/** Whether Microsoft itself reports trouble with Entra. */
export const microsoftIncident = defineCheck({
  id: 'microsoft-incident',
  title: say('check.microsoftIncident'),
  needs: ['serviceIssues'],
  run: ({ serviceIssues }) => {
    const [issue] = entraIssues(serviceIssues);
    if (issue === undefined) return pass(say('check.microsoftIncident.pass'));
    return warning(say('check.microsoftIncident.warning', { id: issue.id, title: issue.title }), { id: issue.id, service: issue.service });
  },
});
