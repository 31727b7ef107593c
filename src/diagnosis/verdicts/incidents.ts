import { say } from '../../locales/sentence.ts';
import { type CaseView, verdict } from '../case-view.ts';
import { controlHubIncident } from '../control-hub-incident.ts';
import type { Verdict } from '../diagnosis.ts';
import { entraIssues } from '../entra-issues.ts';
import { valueIfKnown } from '../fact.ts';
import { simpleRemedy } from '../remedies.ts';

/** Microsoft reports trouble with Entra. */
export function microsoftIncident(view: CaseView): Verdict | null {
  const [issue] = entraIssues(valueIfKnown(view.states.serviceIssues) ?? []);
  if (issue === undefined) return null;
  return verdict({
    cause: 'microsoft-incident',
    owner: 'microsoft',
    headline: say('verdict.microsoftIncident', { title: issue.title, id: issue.id }),
    confidence: 'low',
    because: say('verdict.incident.because'),
    checks: ['microsoft-incident'],
    remedies: [
      simpleRemedy('wait-for-microsoft', {
        title: say('remedy.wait'),
        steps: [say('remedy.wait.microsoft'), say('remedy.recheck')],
        link: { title: 'link.microsoftHealth', url: 'https://admin.microsoft.com/#/servicehealth' },
      }),
    ],
    since: issue.startDateTime,
  });
}

/** Webex reports an incident that may touch Control Hub. */
export function webexIncident(view: CaseView): Verdict | null {
  const incident = controlHubIncident(valueIfKnown(view.states.webexIncidents) ?? []);
  if (incident === null) return null;
  return verdict({
    cause: 'webex-incident',
    owner: 'cisco',
    headline: say('verdict.webexIncident', { name: incident.name }),
    confidence: 'low',
    because: say('verdict.incident.because'),
    checks: ['webex-incident'],
    remedies: [
      simpleRemedy('wait-for-webex', {
        title: say('remedy.wait'),
        steps: [say('remedy.wait.webex'), say('remedy.recheck')],
        link: { title: 'link.webexStatus', url: 'https://status.webex.com' },
      }),
    ],
  });
}
