import { z } from 'zod';
import type { DirectoryAnswer, DirectoryRequest, Evidence, UnknownReason } from '../../ports/directory.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { SignInRefused } from './graph-client.ts';
import type { GraphReply } from './graph-reply.ts';
import { logBug } from './log-bug.ts';

/** What every answer of Graph looks like: a collection, or one thing that says what it is. An `error` is neither. */
const usable = z
  .looseObject({ error: z.undefined().optional() })
  .and(
    z.union([
      z.looseObject({ value: z.array(z.unknown()) }),
      z.looseObject({ id: z.string(), value: z.undefined().optional() }),
      z.looseObject({ '@odata.context': z.string(), value: z.undefined().optional() }),
    ]),
  );

/** Turns a reply into an answer. Whatever cannot be used becomes a reason, never an empty answer. */
export function readAnswer(request: DirectoryRequest, reply: GraphReply, log: Log): DirectoryAnswer {
  const { status, requestId, at } = reply;
  const evidence: Evidence = { ...noEvidence(request, at), requestId, status };
  if (status >= 200 && status < 300 && usable.safeParse(reply.body).success) return { ok: true, body: reply.body, evidence };
  return { ok: false, reason: reasonOf(request, reply, log), evidence };
}

/** Turns what `SendToGraph` threw into an answer; an unknown error becomes `our-bug`. `at` is an ISO instant. */
export function readFailure(request: DirectoryRequest, error: unknown, at: string, log: Log): DirectoryAnswer {
  const evidence = noEvidence(request, at);
  if (error instanceof Refused && error.status === 429)
    return { ok: false, reason: { kind: 'throttled', retryAfterSeconds: error.retryAfterSeconds }, evidence };
  if (error instanceof Unreachable) return { ok: false, reason: { kind: 'network', detail: error.kind }, evidence };
  if (error instanceof SignInRefused) {
    const { admission } = error;
    const reason: UnknownReason = admission.admitted === null ? admission.reason : { kind: 'bot-not-admitted', code: admission.code };
    return { ok: false, reason, evidence: admission.evidence };
  }
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 4) : undefined;
  return {
    ok: false,
    reason: logBug(log, { request: request.id, error: name, stack }, 'a Graph question failed in our own code'),
    evidence,
  };
}

/** Evidence of a question that got no answer. */
export function noEvidence({ version, path }: DirectoryRequest, at: string): Evidence {
  return { request: `GET /${version}${path}`, at, requestId: null, status: null };
}

function reasonOf(request: DirectoryRequest, reply: GraphReply, log: Log): UnknownReason {
  const { status, code, retryAfterMilliseconds } = reply;
  if (status === 429)
    return { kind: 'throttled', retryAfterSeconds: retryAfterMilliseconds === null ? null : Math.ceil(retryAfterMilliseconds / 1000) };
  if (status === 408) return { kind: 'network', detail: 'timeout' };
  if (reply.body === undefined || status < 400) return { kind: 'network', detail: 'not-json' };
  if (status >= 500 || status === 424) return { kind: 'network', detail: 'server-error' };
  // A token that was made anew and is refused again never reached Graph whole, or Graph fails: no word about the bot's consent.
  if (status === 401 && code === 'InvalidAuthenticationToken') return { kind: 'network', detail: 'server-error' };
  if (status === 401) return { kind: 'bot-not-admitted', code: null };
  if (status === 403) return refusedBy(request, code);
  // 400, 404 and the like: facts ask by filter, which finds nothing with 200, so the question itself was wrong.
  const fields = { request: request.id, path: request.path.split('?')[0], status, code, requestId: reply.requestId };
  return logBug(log, fields, 'Graph did not take our question');
}

function refusedBy(request: DirectoryRequest, code: string | null): UnknownReason {
  if (code === 'Authentication_RequestFromNonPremiumTenantOrB2CTenant') return licence(request);
  // The report's own permission is there; Graph lacks the one to look at the tenant's licences.
  const isLicenceCheck = code === 'Authentication_ApplicationHasNoDirectoryReadAccess';
  return { kind: 'permission-missing', permission: isLicenceCheck ? 'Directory.Read.All' : request.permission };
}

function licence(request: DirectoryRequest): UnknownReason {
  return { kind: 'licence-missing', licence: request.licence ?? 'Microsoft Entra ID P1' };
}
