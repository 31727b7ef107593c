import type { Diagnosis, Remedy, TimelineEntry, Verdict } from '../diagnosis/diagnosis.ts';
import { type Sentence, say } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';

/** A label with what belongs to it, one line of a card. */
export interface Fact {
  label: Sentence;
  value: Sentence;
}

/** A text from outside as a sentence of its own. */
export function verbatim(text: string): Sentence {
  return say('card.verbatim', { text });
}

/** The tenant, then the verdict's own lines: since, who, from where, restorable until. */
export function factsOf(diagnosis: Diagnosis, verdict: Verdict): Fact[] {
  const { tenant } = diagnosis;
  const name = tenant === null ? [] : [{ label: say('card.tenant'), value: verbatim(tenant.name ?? tenant.id) }];
  return [...name, ...verdict.facts];
}

/** "Case 12, TrackingID ATLAS_…", so that people and support can name it. */
export function caseLine(theCase: Case): Sentence {
  const trackingId = theCase.report.trackingId?.text;
  return trackingId === undefined
    ? say('card.case', { number: theCase.number })
    : say('card.caseTracking', { number: theCase.number, trackingId });
}

/** One entry of the timeline as a line. */
export function timelineLine({ at, what, who }: TimelineEntry): Sentence {
  return who === null ? say('card.timelineEntry', { at: { at }, what }) : say('card.timelineEntryBy', { at: { at }, what, who });
}

/** How many entries of the timeline a card shows (issue: complete diagnosis). */
export const mostTimelineEntries = 8;

/** The newest entries, and how many more there are. */
export function timelineLines(timeline: TimelineEntry[], most = mostTimelineEntries): Sentence[] {
  const count = timeline.length - most;
  const shown = timeline.slice(0, most).map(timelineLine);
  return count > 0 ? [...shown, say('card.earlierEntries', { count })] : shown;
}

/** A remedy as lines: role, steps, what it brings with it. */
export function remedyLines({ role, steps, consequence, command }: Remedy): Sentence[] {
  return [
    ...(role === null ? [] : [say('card.role', { role })]),
    ...steps.map((step, index) => say('card.step', { number: index + 1, step })),
    ...commandLines(command).map((line) => say('card.command', { command: line })),
    ...(consequence === null ? [] : [consequence]),
  ];
}

/** A command line by line: what is copied must not run into one. */
export function commandLines(command: string | null): string[] {
  return (command ?? '').split('\n').filter((line) => line.trim() !== '');
}

/** Pages that explain more; they stand on every diagnosis. */
export const furtherReading: { title: Sentence; url: string }[] = [
  { title: say('card.linkWizard'), url: 'https://help.webex.com/heauzeb' },
  {
    title: say('card.linkCiscoDocument'),
    url: 'https://www.cisco.com/c/en/us/support/docs/conferencing/webex-control-hub/220476-clear-azure-ad-integration-error-reques.html',
  },
  {
    title: say('card.linkScimErrors'),
    url: 'https://learn.microsoft.com/en-us/entra/identity/app-provisioning/troubleshoot-scim-api-errors',
  },
];
