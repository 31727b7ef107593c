import { AuthError, type INetworkModule, type NetworkRequestOptions } from '@azure/msal-node';
import { z } from 'zod';
import { Refused, Unreachable, type UnreachableKind } from '../../ports/errors.ts';
import { type EntraContext, redirectPrefix } from './entra-context.ts';
import { exchange, parseJson } from './http-exchange.ts';
import { readRetryAfter, withRetries } from './retry-plan.ts';

/** Carries our own error through msal, which replaces every error that is not one of its own kind. */
export class SignInFailure extends AuthError {
  readonly failure: Refused | Unreachable;

  constructor(failure: Refused | Unreachable, correlationId: string) {
    super('sign_in_failure', correlationId, failure.message);
    // AuthError makes whatever derives from it a plain AuthError again.
    Object.setPrototypeOf(this, SignInFailure.prototype);
    this.failure = failure;
  }
}

const granted = z.looseObject({ access_token: z.string().min(1) });
const refused = z.looseObject({ error: z.string().min(1) });

/**
 * msal's way to the sign-in service: with a time limit, which msal's own POST has not, and only to the sign-in host.
 * Throws `SignInFailure` for what msal must not see: throttling and 5xx, after which msal would refuse everything
 * by itself for a minute, and answers that are none.
 */
export function createMsalNetwork(context: EntraContext): INetworkModule {
  const send = async (method: string, url: string, options: NetworkRequestOptions = {}) => {
    const correlationId = options.correlationId ?? '';
    const reply = await ask(context, method, url, options).catch((error: unknown) => {
      throw error instanceof Unreachable ? new SignInFailure(error, correlationId) : error;
    });
    const failure = failureOf(reply);
    if (failure !== null) throw new SignInFailure(failure, correlationId);
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: JSON.parse(reply.text) };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

type SignInReply = Awaited<ReturnType<typeof ask>>;

function ask(context: EntraContext, method: string, url: string, { headers, body }: NetworkRequestOptions) {
  const target = redirectPrefix(url, context.links.login, context.loginUrl);
  if (target === null) throw new Error(`msal asked for ${new URL(url).origin}, which is not the sign-in host`);
  const init: RequestInit = { method, headers: headers ?? {}, body: body ?? null };
  return withRetries(context.clock, async () => {
    const reply = await exchange({ service: 'sign-in', url: target, init, fetch: context.fetch }, context.limits.signIn);
    const retryAfterMilliseconds = readRetryAfter(reply.headers.get('retry-after'), context.clock.now());
    context.log.debug({ service: 'sign-in', status: reply.status, requestId: reply.headers.get('x-ms-request-id') }, 'sign-in answered');
    return { ...reply, code: null, retryAfterMilliseconds };
  });
}

function failureOf(reply: SignInReply): Refused | Unreachable | null {
  const { status } = reply;
  const retryAfterSeconds = reply.retryAfterMilliseconds === null ? null : Math.ceil(reply.retryAfterMilliseconds / 1000);
  const refusal = (message: string) => new Refused({ service: 'sign-in', status, retryAfterSeconds, message });
  if (status === 429) return refusal('The sign-in service is throttling');
  const body = parseJson(reply);
  if (body === undefined) return unusable('not-json', 'The sign-in service answered with something else than JSON');
  if (status >= 500) return refusal('The sign-in service failed');
  const expected = status >= 200 && status < 300 ? granted : refused;
  return expected.safeParse(body).success ? null : unusable('not-json', 'The sign-in service answered in an unknown shape');
}

function unusable(kind: UnreachableKind, message: string): Unreachable {
  return new Unreachable({ service: 'sign-in', kind, message });
}
