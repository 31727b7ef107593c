import { type WebhookEvent, webhookEventSchema } from './webhook-event.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a verified body as one of Webex's events; null when it is no UTF-8, no JSON or no event. */
export function readEvent(raw: Uint8Array): WebhookEvent | null {
  try {
    const result = webhookEventSchema.safeParse(JSON.parse(utf8.decode(raw)));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
