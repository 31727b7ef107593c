import { Refused, Unreachable } from '../../ports/errors.ts';

/** Throws the failure of a start again, in words for the operator; what Webex said is its cause. */
export function explainStart(error: unknown): never {
  throw new Error(`The bot cannot start. ${explain(error)}`, { cause: error });
}

/** Says what is wrong with the way to Webex, and what to do about it. */
export function explain(error: unknown): string {
  if (error instanceof Unreachable) return `Webex cannot be reached (${error.kind}). Check the network, any proxy and WEBEX_API_URL.`;
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  const reference = error.requestId === null ? '' : ` Webex trackingid: ${error.requestId}`;
  if (error.status === 401) return `Webex does not accept WEBEX_BOT_TOKEN (401). Make a new one at developer.webex.com.${reference}`;
  if (error.status === 429)
    return `Webex asks to wait${error.retryAfterSeconds === null ? '' : ` ${error.retryAfterSeconds} s`} (429).${reference}`;
  if (error.status === 409) return `Webex refuses the webhooks (409): ${error.message}.${reference}`;
  return `${error.message}.${reference}`;
}
