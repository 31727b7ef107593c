import type { WebexIncident } from '../ports/directory.ts';

const concerned = /control hub|identity|director|sign.?in|log.?in|\bsso\b|authenti|provision|user management/i;

/** The first incident that may touch Control Hub or its directory synchronisation, or null. Most of Webex's concern calls and meetings. */
export function controlHubIncident(incidents: WebexIncident[]): WebexIncident | null {
  return (
    incidents.find(({ name, components, impact }) => impact === 'critical' || [name, ...components].some((text) => concerned.test(text))) ??
    null
  );
}
