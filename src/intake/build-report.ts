import { classify } from './classify.ts';
import { parseEndpoint } from './recognisers/addresses.ts';
import { parseTrackingId } from './recognisers/tracking-id.ts';
import type { FaultKind, Report, ReportField } from './report.ts';
import { type Sign, type SignField, uuidPattern } from './sign.ts';

const longestDescription = 300;
const organisationInPath = new RegExp(`/extIntegration/[^/]{1,40}/(${uuidPattern})/`, 'i');
/** The id has a field of its own; what stands behind it, in a body that was cut off, is not the service's. */
const fromClientRequestId = /client[ -]request[ -]id[\s\S]*/i;

/** Makes the report of one fault from its signs; null when they tell of none. */
export function buildReport(signs: Sign[]): Report | null {
  const first = (field: SignField): string | null => signs.find((sign) => sign.field === field)?.value ?? null;
  const [trackingId, endpoint, status, description] = [first('trackingId'), first('endpoint'), first('status'), first('description')];
  const ids = idsOf(signs);
  const known = {
    trackingId: trackingId === null ? null : parseTrackingId(trackingId),
    httpStatus: status === null ? null : Number(status),
    statusText: first('statusText'),
    code: first('code'),
    description: description === null ? null : tidyDescription(description),
    endpoint: endpoint === null ? null : parseEndpoint(endpoint),
    viewOrgId: ids.viewOrgId ?? organisationOf(endpoint) ?? first('queryOrgId')?.toLowerCase() ?? null,
    userOrgId: ids.userOrgId,
    userId: ids.userId,
    clock: first('clock'),
    clientRequestId: first('clientRequestId')?.toLowerCase() ?? null,
    entraTenantId: first('entraTenantId')?.toLowerCase() ?? null,
    build: first('build'),
    customerType: first('customerType'),
    signInError: null,
  };
  const fault = classify({ ...known, toast: first('toast') !== null });
  return fault === null ? null : { fault, ...known, missing: missingOf({ fault, ...known }) };
}

/** Three ids under labels that we cannot read stand in the block's order: the organisation, the person, the person's organisation. */
function idsOf(signs: Sign[]): Pick<Report, 'viewOrgId' | 'userId' | 'userOrgId'> {
  const labelled = (field: SignField) => signs.find((sign) => sign.field === field)?.value ?? null;
  const unlabelled = signs.filter(({ field }) => field === 'unlabelledId').map(({ value }) => value);
  const [view = null, user = null, userOrg = null] = unlabelled.length % 3 === 0 ? unlabelled : [];
  return { viewOrgId: labelled('viewOrgId') ?? view, userId: labelled('userId') ?? user, userOrgId: labelled('userOrgId') ?? userOrg };
}

function organisationOf(endpoint: string | null): string | null {
  return endpoint === null ? null : (organisationInPath.exec(endpoint)?.[1]?.toLowerCase() ?? null);
}

function tidyDescription(description: string): string | null {
  const tidy = description.replace(fromClientRequestId, '').replace(/\s+/g, ' ').trim().slice(0, longestDescription);
  return tidy === '' ? null : tidy;
}

const wholeBlock: ReportField[] = ['trackingId', 'httpStatus', 'code', 'endpoint', 'clock', 'viewOrgId'];
/** Only an answer of Microsoft Graph that Webex passes on carries a client-request-id. */
const withClientRequestId: FaultKind[] = ['integration-unauthorized', 'domains-unauthorized', 'toast', 'tracking-id'];

/** What a whole block of this fault would have told and this one does not. */
export function missingOf(report: Omit<Report, 'missing'>): ReportField[] {
  if (report.fault === 'sign-in-error') return [];
  const whole: ReportField[] = withClientRequestId.includes(report.fault) ? [...wholeBlock, 'clientRequestId'] : wholeBlock;
  return whole.filter((field) => report[field] === null);
}
