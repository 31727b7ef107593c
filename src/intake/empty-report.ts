import type { Report } from './report.ts';

/** A report that says nothing: for a diagnosis without a paste, and to build others on. */
export function emptyReport(): Report {
  return {
    fault: 'toast',
    trackingId: null,
    httpStatus: null,
    statusText: null,
    code: null,
    description: null,
    endpoint: null,
    viewOrgId: null,
    userOrgId: null,
    userId: null,
    clock: null,
    clientRequestId: null,
    entraTenantId: null,
    build: null,
    customerType: null,
    signInError: null,
    missing: [],
  };
}
