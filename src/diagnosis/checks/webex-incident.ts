import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { controlHubIncident } from '../control-hub-incident.ts';

/** Whether Webex itself reports an incident. */
export const webexIncident = defineCheck({
  id: 'webex-incident',
  title: say('check.webexIncident'),
  needs: ['webexIncidents'],
  run: ({ webexIncidents }) => {
    const incident = controlHubIncident(webexIncidents) ?? webexIncidents[0];
    if (incident === undefined) return pass(say('check.webexIncident.pass'));
    const values = { impact: incident.impact, status: incident.status, incidents: webexIncidents.length };
    return warning(say('check.webexIncident.warning', { name: incident.name }), values);
  },
});
