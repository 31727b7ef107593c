/** The outside services that a request can fail at. */
export type Service = 'webex' | 'graph' | 'sign-in' | 'webex-status' | 'store';

/**
 * The service answered, and the answer was "no". Keeps what the service's support asks for.
 * Told apart from `Unreachable` (no usable answer came) because the next step differs.
 */
export class Refused extends Error {
  readonly service: Service;
  /** HTTP status. */
  readonly status: number;
  /** The service's own error code, for example `Authorization_RequestDenied` or `AADSTS7000229`. */
  readonly code: string | null;
  /** Webex `trackingid`, Graph `request-id`, sign-in correlation id. */
  readonly requestId: string | null;
  /** Seconds; set when the service named them and they were longer than we wait. */
  readonly retryAfterSeconds: number | null;

  constructor(
    detail: {
      service: Service;
      status: number;
      code?: string | null;
      requestId?: string | null;
      retryAfterSeconds?: number | null;
      message: string;
    },
    options?: ErrorOptions,
  ) {
    super(detail.message, options);
    this.name = 'Refused';
    this.service = detail.service;
    this.status = detail.status;
    this.code = detail.code ?? null;
    this.requestId = detail.requestId ?? null;
    this.retryAfterSeconds = detail.retryAfterSeconds ?? null;
  }
}

/** Why no usable answer came. `not-json` is a proxy's or portal's page in the place of an answer. */
export type UnreachableKind = 'timeout' | 'network' | 'not-json' | 'too-large';

/** No usable answer came in time; the cause is kept. */
export class Unreachable extends Error {
  readonly service: Service;
  readonly kind: UnreachableKind;

  constructor(detail: { service: Service; kind: UnreachableKind; message: string }, options?: ErrorOptions) {
    super(detail.message, options);
    this.name = 'Unreachable';
    this.service = detail.service;
    this.kind = detail.kind;
  }
}

/** How long a service that asks to wait (`Retry-After`) is left alone at most. Webex's own example asks for an hour, but people wait. */
export const longestPauseMilliseconds = 10 * 60_000;

/** Milliseconds for which a service that refused asked to be left alone, as far as it is done; none for any other failure. */
export function pauseAskedBy(failure: unknown): number {
  const asked = failure instanceof Refused ? (failure.retryAfterSeconds ?? 0) : 0;
  return Math.min(asked * 1000, longestPauseMilliseconds);
}
