/** How a call failed: Webex said no, or no usable answer came, or the address is none of Webex's. */
export type WebexErrorKind = 'refused' | 'timeout' | 'network' | 'not-json' | 'too-large' | 'foreign-address';

/** A call to Webex that failed, with what Webex's support asks for. Never holds the token or what was sent. */
export class WebexError extends Error {
  readonly kind: WebexErrorKind;
  /** HTTP status; 0 when no answer came. The framework reads it under this name. */
  readonly statusCode: number;
  /** Webex's `trackingid` header. */
  readonly trackingId: string | null;
  /** What `Retry-After` said, in seconds. */
  readonly retryAfterSeconds: number | null;

  constructor(
    detail: {
      kind: WebexErrorKind;
      message: string;
      statusCode?: number;
      trackingId?: string | null;
      retryAfterSeconds?: number | null;
    },
    options?: ErrorOptions,
  ) {
    super(detail.message, options);
    this.name = 'WebexError';
    this.kind = detail.kind;
    this.statusCode = detail.statusCode ?? 0;
    this.trackingId = detail.trackingId ?? null;
    this.retryAfterSeconds = detail.retryAfterSeconds ?? null;
  }
}
