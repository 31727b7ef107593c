import { missingOf } from './build-report.ts';
import type { Report } from './report.ts';

/**
 * What is known of a fault with what a later paste of the same tracking id adds, such as the whole block after the bare id. What
 * was known stays as it was. Gives `known` itself back when nothing is added.
 */
export function addToReport(known: Report, told: Report): Report {
  const fault = isVague(known) && !isVague(told) ? told.fault : known.fault;
  const all = {
    fault,
    trackingId: known.trackingId ?? told.trackingId,
    httpStatus: known.httpStatus ?? told.httpStatus,
    statusText: known.statusText ?? told.statusText,
    code: known.code ?? told.code,
    description: known.description ?? told.description,
    endpoint: known.endpoint ?? told.endpoint,
    viewOrgId: known.viewOrgId ?? told.viewOrgId,
    userOrgId: known.userOrgId ?? told.userOrgId,
    userId: known.userId ?? told.userId,
    clock: known.clock ?? told.clock,
    clientRequestId: known.clientRequestId ?? told.clientRequestId,
    entraTenantId: known.entraTenantId ?? told.entraTenantId,
    build: known.build ?? told.build,
    customerType: known.customerType ?? told.customerType,
    signInError: known.signInError ?? told.signInError,
  };
  const report = { ...all, missing: missingOf(all) };
  const isMore = report.missing.length < known.missing.length || report.entraTenantId !== known.entraTenantId || fault !== known.fault;
  return isMore ? report : known;
}

/** Nothing in it tells which fault it is. */
function isVague({ fault }: Report): boolean {
  return fault === 'tracking-id' || fault === 'toast';
}
