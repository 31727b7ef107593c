import { type AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';
import { z } from 'zod';
import type { Admission, Evidence, UnknownReason } from '../../ports/directory.ts';
import { Refused } from '../../ports/errors.ts';
import { SignInFailure } from './msal-network.ts';

export type NotAdmitted = Exclude<Admission, { admitted: true }>;

/** AADSTS numbers that mean "ask less often", whatever the HTTP status: tenant throttled, client in a loop. */
const throttlingCodes = new Set(['90055', '50196']);
const claims = z.object({ roles: z.array(z.string()).default([]) });

/** The application permissions in an access token; null when it is not a JWT that can be read, which nothing promises. */
export function readRoles(token: string): string[] | null {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).roles;
  } catch {
    return null;
  }
}

/**
 * What an error of the sign-in means. `redact` takes the bot's own secret out of the service's words.
 * Null for an error that says nothing about the outside: it is ours.
 */
export function readSignInError(error: unknown, evidence: Evidence, redact: (text: string) => string): NotAdmitted | null {
  if (error instanceof SignInFailure) {
    const status = error.failure instanceof Refused ? error.failure.status : null;
    return { admitted: null, reason: failureReason(error.failure), evidence: { ...evidence, status } };
  }
  if (!(error instanceof ServerError || error instanceof InteractionRequiredAuthError)) return null;
  const code = codeOf(error);
  const status = error instanceof ServerError ? (error.status ?? null) : null;
  // A server error without a status is msal's own memory of a Retry-After: nothing was sent.
  const remembered = error instanceof ServerError && status === null;
  const told: Evidence = { ...evidence, status, requestId: remembered ? null : evidence.requestId };
  if (remembered || throttlingCodes.has(code ?? ''))
    return { admitted: null, reason: { kind: 'throttled', retryAfterSeconds: null }, evidence: told };
  return { admitted: false, code, text: redact(firstSentence(error)), evidence: told };
}

function failureReason(failure: SignInFailure['failure']): UnknownReason {
  if (!(failure instanceof Refused)) return { kind: 'network', detail: failure.kind };
  if (failure.status === 429) return { kind: 'throttled', retryAfterSeconds: failure.retryAfterSeconds };
  return { kind: 'network', detail: 'server-error' };
}

function codeOf(error: ServerError | InteractionRequiredAuthError): string | null {
  // msal passes the number on as it came in JSON, although its type says string.
  const number = error.errorNo === undefined ? '' : String(error.errorNo);
  return /^\d+$/.test(number) ? number : (/AADSTS(\d+)/.exec(error.errorMessage)?.[1] ?? null);
}

/** msal wraps the description: `Error(s): 700016 - Timestamp: … - Description: AADSTS700016: Application … - Correlation ID: …`. */
function firstSentence(error: AuthError): string {
  const description = /(?:Description: )?(?:AADSTS\d+: )([\s\S]*)/.exec(error.errorMessage)?.[1] ?? error.errorCode;
  const [line = ''] = description.split(/\r?\n/);
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.replace(/ (Trace ID|- Correlation ID):.*$/, '').slice(0, 300);
}
