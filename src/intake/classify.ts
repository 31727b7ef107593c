import type { FaultKind, Report } from './report.ts';

/** What the classification looks at. */
export interface Traits extends Pick<Report, 'trackingId' | 'httpStatus' | 'code' | 'endpoint' | 'clientRequestId' | 'clock' | 'build'> {
  /** Whether the text speaks of the Entra integration. */
  toast: boolean;
}

/** Names the fault by its code and endpoint, never by a sentence; null when nothing tells of a fault. */
export function classify(traits: Traits): FaultKind | null {
  const { endpoint } = traits;
  if (endpoint === null) return withoutEndpoint(traits);
  if (endpoint.kind === 'other') return isFaultElsewhere(traits) ? 'other-control-hub-fault' : withoutEndpoint(traits);
  if (traits.code === null && traits.httpStatus === null) return endpoint.kind === 'other-integration' ? withoutEndpoint(traits) : 'toast';
  if (endpoint.kind === 'WebexApplications/status') return isUnauthorized(traits) ? 'integration-unauthorized' : 'other-integration-fault';
  if (endpoint.kind === 'other-integration') return traits.code === '701018' ? 'integration-unauthorized' : 'other-integration-fault';
  if (traits.code === '100013') return 'wizard-not-set-up';
  return isUnauthorized(traits) ? 'domains-unauthorized' : 'other-integration-fault';
}

/** A known code decides over the status: 401 alone may be any fault of the session. */
function isUnauthorized({ code, httpStatus }: Traits): boolean {
  return code === '701018' || (httpStatus === 401 && code !== '100013');
}

/** An address alone is no fault: people name interfaces in passing. */
function isFaultElsewhere({ httpStatus, code, trackingId, clock }: Traits): boolean {
  return httpStatus !== null || code !== null || trackingId !== null || clock !== null;
}

function withoutEndpoint({ code, httpStatus, trackingId, toast, clientRequestId, clock, build }: Traits): FaultKind | null {
  const block = trackingId !== null || (clock !== null && build !== null);
  if (code === '701018') return 'integration-unauthorized';
  if (code === '100013') return 'wizard-not-set-up';
  if (code === null && (toast || clientRequestId !== null)) return 'toast';
  if (!block) return toast ? 'toast' : null;
  if (code !== null || (httpStatus !== null && httpStatus !== 401)) return 'other-control-hub-fault';
  return httpStatus === 401 || trackingId === null ? 'toast' : 'tracking-id';
}
