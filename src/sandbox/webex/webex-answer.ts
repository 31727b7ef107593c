import { randomUUID } from 'node:crypto';
import type { Response } from 'express';

/** A refusal in Webex's own shape; the tracking id stands in the header and the body, as support asks for it. */
export function refuse(response: Response, status: number, message: string): void {
  const trackingId = String(response.getHeader('trackingid') ?? `ROUTER_${randomUUID()}`);
  response.status(status).json({ message, errors: [{ description: message }], trackingId });
}

export const notFound = 'The requested resource could not be found.';

/** A refusal that Webex answers with. */
export class WebexRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'WebexRefusal';
    this.status = status;
  }
}
