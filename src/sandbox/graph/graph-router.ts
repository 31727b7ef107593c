import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Faults, OtherAnswer } from '../faults.ts';
import type { TokenMint } from '../login/token-mint.ts';
import { directoryOperations } from './directory-operations.ts';
import { type ErrorIds, errorAnswer, type GraphAnswer, GraphRefusal, type GraphRequest } from './graph-answer.ts';
import type { GraphContext, Operation } from './operation.ts';
import { readBatch } from './read-batch.ts';
import { reportOperations } from './report-operations.ts';
import type { ReportThrottle } from './report-throttle.ts';
import { tenantOperations } from './tenant-operations.ts';

const operations: Operation[] = [...directoryOperations, ...tenantOperations, ...reportOperations];

/** What the fake Graph works with; `context` is asked anew for every request, because a scenario replaces the tenant. */
export interface GraphParts {
  context(): GraphContext;
  tokens: TokenMint;
  throttle: ReportThrottle;
  faults: Faults;
}

/** Microsoft Graph as far as this project asks it; paths begin with `/v1.0` or `/beta`. */
export function graphRouter(parts: GraphParts): Router {
  const router = express.Router();
  router.use((request, response) => {
    const { clock } = parts.context();
    const requestId = randomUUID();
    const clientRequestId = String(request.headers['client-request-id'] ?? requestId);
    const ids = { at: clock.now(), requestId, clientRequestId };
    send(
      response,
      attempt(ids, () => answer(parts, request, ids)),
      ids,
    );
  });
  return router;
}

function answer(parts: GraphParts, request: Request, ids: ErrorIds): GraphAnswer {
  const { tenant } = parts.context();
  const roles = parts.tokens.read(request.headers.authorization);
  if (roles === null) throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
  if (!tenant.bot.admitted)
    throw new GraphRefusal(401, 'Authorization_IdentityNotFound', 'The identity of the calling application could not be established.');
  const [, version = '', path = ''] = /^\/(v1\.0|beta)(\/[^?]*)/.exec(decodeURIComponent(request.url)) ?? [];
  if (path !== '/$batch') return one(parts, toRequest(request.method, version, request.url.slice(version.length + 1), roles));
  let byProxy = false;
  const responses = readBatch(request.body).map((inner) => {
    const fault = parts.faults.take('graph', inner.method, `/${version}${inner.url}`);
    const innerIds = { ...ids, requestId: randomUUID() };
    const played = fault === null || typeof fault === 'string' || !('status' in fault) ? null : fault;
    byProxy ||= played?.byProxy === true;
    const found = played === null ? null : { status: played.status, ...playInner(played) };
    const made = found ?? attempt(innerIds, () => one(parts, toRequest(inner.method, version, inner.url, roles)));
    return { id: inner.id, ...made, headers: { 'Content-Type': 'application/json', ...made.headers } };
  });
  // Graph answers a batch in any order.
  return { status: 200, body: { responses: responses.toReversed() }, byProxy };
}

function playInner(fault: OtherAnswer): Omit<GraphAnswer, 'status'> {
  const body = fault.body ?? {
    error: { code: fault.status === 429 ? 'TooManyRequests' : 'UnknownError', message: 'Please retry again later.' },
  };
  const headers = fault.status === 429 ? { 'Retry-After': '1', ...fault.headers } : fault.headers;
  return headers ? { headers, body } : { body };
}

function one(parts: GraphParts, request: GraphRequest): GraphAnswer {
  const candidates = operations.filter(({ version, path }) => version === request.version && path.test(request.path));
  if (candidates.length === 0)
    throw new GraphRefusal(400, 'BadRequest', `Resource not found for the segment '${request.path.split('/')[1]}'.`);
  const operation = candidates.find(({ method }) => method === request.method);
  if (!operation) throw new GraphRefusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  if (operation.report) parts.throttle.count();
  const { permissions } = operation;
  if (permissions.length > 0 && !permissions.some((permission) => request.roles.includes(permission))) throw denied(operation);
  const parameter = operation.path.exec(request.path)?.[1] ?? '';
  return operation.answer(parts.context(), request, parameter);
}

function denied({ report, permissions }: Operation): GraphRefusal {
  if (!report) return new GraphRefusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  const message = `Calling principal does not have required MSGraph permissions ${permissions[0]}`;
  return new GraphRefusal(403, 'Authentication_MSGraphPermissionMissing', message);
}

function toRequest(method: string, version: string, url: string, roles: readonly string[]): GraphRequest {
  const { pathname, searchParams } = new URL(url, 'https://graph.microsoft.com');
  return { method, version, path: decodeURIComponent(pathname), query: searchParams, url, roles };
}

function attempt(ids: ErrorIds, work: () => GraphAnswer): GraphAnswer {
  try {
    return work();
  } catch (error) {
    return errorAnswer(error, ids);
  }
}

function send(response: Response, { status, headers, body, byProxy = false }: GraphAnswer, ids: ErrorIds): void {
  response.locals['byProxy'] = byProxy;
  response.status(status).set({ 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId, ...headers });
  response.json(body);
}
