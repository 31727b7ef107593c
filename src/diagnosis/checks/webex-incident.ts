import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';

/** Whether Webex itself reports an incident. */
export const webexIncident = defineCheck({
  id: 'webex-incident',
  title: say('check.webexIncident'),
  needs: ['webexIncidents'],
  run: ({ webexIncidents }) => {
    const [incident] = webexIncidents;
    if (incident === undefined) return pass(say('check.webexIncident.pass'));
    const values = { impact: incident.impact, status: incident.status, incidents: webexIncidents.length };
    return warning(say('check.webexIncident.warning', { name: incident.name }), values);
  },
});
