import { randomUUID } from 'node:crypto';
import { ConfidentialClientApplication } from '@azure/msal-node';
import type { EntraCredential } from '../../config.ts';
import type { Evidence } from '../../ports/directory.ts';
import { Refused } from '../../ports/errors.ts';
import { credentialOptions, FederatedTokenError } from './credential-options.ts';
import type { EntraContext } from './entra-context.ts';
import { logBug } from './log-bug.ts';
import { createMsalNetwork, SignInFailure } from './msal-network.ts';
import { type NotAdmitted, readSignInError } from './read-admission.ts';

/** A token for Graph in one tenant, or why there is none. */
export type SignIn = { ok: true; token: string; evidence: Evidence } | { ok: false; admission: NotAdmitted };

/** Tokens by tenant; one request at a time for the same tenant. Nothing throws. */
export interface TokenSource {
  /** A cached token, or a new one; `fresh` never takes a cached one. */
  signIn(tenantId: string, fresh?: boolean): Promise<SignIn>;
  /** A token in the place of one that Graph has rejected; asks for a new one only if nobody else has. */
  renew(tenantId: string, rejected: string): Promise<SignIn>;
}

/** Makes the token source over one msal client. */
export function createTokenSource(settings: { clientId: string; credential: EntraCredential }, context: EntraContext): TokenSource {
  const acquire = createAcquire(settings, context);
  const running = new Map<string, { fresh: boolean; result: Promise<SignIn> }>();

  const signIn = (tenantId: string, fresh = false): Promise<SignIn> => {
    const current = running.get(tenantId);
    if (current !== undefined && (current.fresh || !fresh)) return current.result;
    const result = (current?.result ?? Promise.resolve()).then(() => acquire(tenantId, fresh));
    const entry = { fresh, result };
    running.set(tenantId, entry);
    void result.then(() => {
      if (running.get(tenantId) === entry) running.delete(tenantId);
    });
    return result;
  };
  const renew = async (tenantId: string, rejected: string): Promise<SignIn> => {
    const current = await signIn(tenantId);
    return current.ok && current.token === rejected ? signIn(tenantId, true) : current;
  };
  return { signIn, renew };
}

/** One sign-in, over msal's cache. Never rejects. */
function createAcquire(settings: { clientId: string; credential: EntraCredential }, context: EntraContext) {
  const client = createClient(settings, context);
  const redact = createRedact(settings.credential);
  const scopes = [`${context.links.graph}/.default`];
  const lastEvidence = new Map<string, Evidence>();
  const quiet = createQuietTimes(context);

  return async (tenantId: string, fresh: boolean): Promise<SignIn> => {
    const correlationId = randomUUID();
    const authority = `${context.links.login}/${tenantId}`;
    const evidenceNow = (status: number | null): Evidence => ({
      request: `POST /${tenantId}/oauth2/v2.0/token`,
      at: context.clock.now().toISOString(),
      requestId: correlationId,
      status,
    });
    const wait = quiet.secondsLeft(tenantId);
    if (wait > 0) return { ok: false, admission: throttled(wait, { ...evidenceNow(null), requestId: null }) };
    try {
      const result = await client.acquireTokenByClientCredential({ scopes, authority, correlationId, skipCache: fresh });
      if (result === null) throw new Error('msal gave no result');
      // A cached token was proven by the answer that brought it.
      const evidence = (result.fromCache ? lastEvidence.get(tenantId) : undefined) ?? evidenceNow(200);
      lastEvidence.set(tenantId, evidence);
      return { ok: true, token: result.accessToken, evidence };
    } catch (error) {
      if (error instanceof SignInFailure) quiet.note(tenantId, error);
      return { ok: false, admission: readSignInError(error, evidenceNow(null), redact) ?? ownFault(context, error, evidenceNow(null)) };
    }
  };
}

function createClient({ clientId, credential }: { clientId: string; credential: EntraCredential }, context: EntraContext) {
  const { login } = context.links;
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `${login}/organizations`,
      // Given, so that msal asks for no discovery document; it fills `{tenantid}` in for each request.
      authorityMetadata: JSON.stringify({
        issuer: `${login}/{tenantid}/v2.0`,
        authorization_endpoint: `${login}/{tenantid}/oauth2/v2.0/authorize`,
        token_endpoint: `${login}/{tenantid}/oauth2/v2.0/token`,
        jwks_uri: `${login}/{tenantid}/discovery/v2.0/keys`,
      }),
      ...credentialOptions(credential),
    },
    system: { networkClient: createMsalNetwork(context) },
  });
}

/** Remembers until when the sign-in service wants not to be asked for a tenant. */
function createQuietTimes({ clock }: EntraContext) {
  const until = new Map<string, number>();
  return {
    secondsLeft: (tenantId: string) => {
      const left = (until.get(tenantId) ?? 0) - clock.now().getTime();
      if (left <= 0) until.delete(tenantId);
      return Math.max(0, Math.ceil(left / 1000));
    },
    note: (tenantId: string, { failure }: SignInFailure) => {
      if (failure instanceof Refused && failure.status === 429 && failure.retryAfterSeconds !== null)
        until.set(tenantId, clock.now().getTime() + failure.retryAfterSeconds * 1000);
    },
  };
}

function throttled(retryAfterSeconds: number, evidence: Evidence): NotAdmitted {
  return { admitted: null, reason: { kind: 'throttled', retryAfterSeconds }, evidence };
}

/** What went wrong on our own side, before anybody was asked. */
function ownFault({ log }: EntraContext, error: unknown, evidence: Evidence): NotAdmitted {
  const what = error instanceof FederatedTokenError ? error.message : 'the sign-in failed in our own code';
  const reason = logBug(log, { request: evidence.request, error: nameOf(error) }, what);
  return { admitted: null, reason, evidence: { ...evidence, requestId: null } };
}

/** Only what the error is called: its message may repeat what was sent. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function createRedact(credential: EntraCredential): (text: string) => string {
  const secret = credential.kind === 'secret' ? credential.secret.reveal() : '';
  return (text) => (secret === '' ? text : text.replaceAll(secret, '[secret]')).replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]');
}
