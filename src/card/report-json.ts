import type { CaseView } from './evidence-text.ts';
import { maskPeople } from './mask-people.ts';

/** A case as JSON for other tools: ids and request-ids complete, sentences by their keys and values, people masked unless revealed. */
export function reportJson({ theCase, diagnosis, reveal }: CaseView): string {
  const { number, tenantId, report, brokenSince, mendedAt, createdAt, updatedAt, askedBy } = theCase;
  const shown = reveal ? diagnosis : maskPeople(diagnosis);
  const body = {
    format: 'webex-entra-doctor/report',
    version: 1,
    case: {
      number,
      tenantId,
      askedBy: reveal ? askedBy.displayName : null,
      webexOrganisation: askedBy.orgId,
      brokenSince,
      mendedAt,
      createdAt,
      updatedAt,
    },
    peopleMasked: !reveal,
    report: reveal ? report : { ...report, userId: null },
    diagnosis: shown,
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
