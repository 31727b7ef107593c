import { type Sentence, say, type Value } from '../locales/sentence.ts';
import type { Report, ReportField } from './report.ts';

/** What the paste itself tells, in plain words, without a look at anybody's tenant. */
export function pasteSays(report: Report): Sentence[] {
  return [
    ...statusSays(report),
    ...codeSays(report),
    ...endpointSays(report),
    ...(report.clock === null ? [] : [say('intake.says.clock', { when: { at: report.clock } })]),
    ...partnerSays(report),
    ...(report.entraTenantId === null ? [] : [say('intake.says.tenant', { tenantId: report.entraTenantId })]),
    ...(report.signInError === null ? [] : [say('intake.says.signIn', { number: report.signInError })]),
    ...(report.clientRequestId === null ? [] : [say('intake.says.clientRequestId', { clientRequestId: report.clientRequestId })]),
    ...missingSays(report),
  ];
}

/** What a whole block would have told beyond this paste; nothing for a whole one. */
export function missingSays({ missing }: Report): Sentence[] {
  return missing.length === 0 ? [] : [say('intake.says.missing', { fields: { list: missing.map(nameField) } })];
}

function statusSays({ httpStatus, statusText }: Report): Sentence[] {
  if (httpStatus === null) return [];
  if (httpStatus === 401) return [say('intake.says.unauthorized')];
  const status = String(httpStatus);
  return [statusText === null ? say('intake.says.statusOnly', { status }) : say('intake.says.status', { status, statusText })];
}

function codeSays({ code, description }: Report): Sentence[] {
  if (code === '701018') return [say('intake.says.codeRefused', { code })];
  if (code === '100013') return [say('intake.says.codeNoTenant', { code })];
  const said = description === null ? [] : [say('intake.says.description', { description })];
  return code === null ? said : [say('intake.says.code', { code }), ...said];
}

function endpointSays({ endpoint }: Report): Sentence[] {
  if (endpoint === null) return [];
  const { host, path } = endpoint;
  switch (endpoint.kind) {
    case 'WebexApplications/status':
      return [say('intake.says.endpointStatus', { host, path })];
    case 'Domains':
      return [say('intake.says.endpointDomains', { host, path })];
    case 'other-integration':
      return [say('intake.says.endpointIntegration', { host, path })];
    case 'other':
      return [say('intake.says.endpointOther', { host, path })];
  }
}

function partnerSays({ viewOrgId, userOrgId }: Report): Sentence[] {
  if (viewOrgId === null || userOrgId === null || viewOrgId === userOrgId) return [];
  return [say('intake.says.partner', { viewOrgId, userOrgId })];
}

function nameField(field: ReportField): Value {
  return say(`intake.field.${field}`);
}

/**
 * The query that finds the refused request in the Graph activity logs of a Log Analytics workspace, ready to be pasted
 * (Microsoft, "MicrosoftGraphActivityLogs"). It needs Entra ID P1 and a diagnostic setting; a hit is not promised.
 */
export function kqlFor(clientRequestId: string): string {
  // The id is pasted text and goes into a query language: nothing but what an id is made of.
  const id = clientRequestId.replace(/[^0-9a-zA-Z-]/g, '').slice(0, 64);
  return [
    'MicrosoftGraphActivityLogs',
    `| where ClientRequestId == '${id}'`,
    '| project TimeGenerated, AppId, ServicePrincipalId, ResponseStatusCode, RequestUri, SignInActivityId',
  ].join('\n');
}

/** One line with the ids that support asks for first. */
export function supportLine({ trackingId, clientRequestId, clock }: Report): Sentence {
  const when: Value | null = clock === null ? null : { at: clock };
  if (trackingId !== null && clientRequestId !== null) {
    const ids = { trackingId: trackingId.text, clientRequestId };
    return when === null ? say('intake.support.ids', ids) : say('intake.support.all', { ...ids, when });
  }
  if (clientRequestId !== null) {
    return when === null
      ? say('intake.support.clientRequest', { clientRequestId })
      : say('intake.support.clientRequestAt', { clientRequestId, when });
  }
  if (trackingId === null) return say('intake.support.none');
  const id = { trackingId: trackingId.text };
  return when === null ? say('intake.support.tracking', id) : say('intake.support.trackingAt', { ...id, when });
}
