import { randomUUID } from 'node:crypto';
import { Client, type Context, type GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { Refused } from '../../ports/errors.ts';
import type { EntraContext } from './entra-context.ts';
import { type GraphAsk, type GraphReply, readGraphReply } from './graph-reply.ts';
import { createGraphTransport } from './graph-transport.ts';
import { parseJson } from './http-exchange.ts';
import { createLicenceRetries } from './licence-retries.ts';
import type { NotAdmitted } from './read-admission.ts';
import type { ReportBudget } from './report-budget.ts';
import { createRetryPlan, longestWaitMilliseconds, type RetryKind, withRetries } from './retry-plan.ts';
import type { SignIn, TokenSource } from './token-source.ts';

/** The bot has no token for the tenant; `admission` says why. */
export class SignInRefused extends Error {
  readonly admission: NotAdmitted;

  constructor(admission: NotAdmitted) {
    super('There is no token for the tenant');
    this.name = 'SignInRefused';
    this.admission = admission;
  }
}

/**
 * One question to Graph with everything that belongs to it: token, budget, repetition. Any status is a reply.
 * Throws `SignInRefused`, `Unreachable`, or `Refused` (429) when the report budget is used up.
 */
export type SendToGraph = (tenantId: string, ask: GraphAsk) => Promise<GraphReply>;

/** Makes the way to Graph: Microsoft's client over our own chain (repetition, budget, token, transport). */
export function createGraphClient(edge: EntraContext, tokens: TokenSource, budget: ReportBudget): SendToGraph {
  const transport = createGraphTransport(edge);
  const mayDoubtLicence = createLicenceRetries(edge.clock);
  return async (tenantId, ask) => {
    const token = createTokenStep(tokens, tenantId);
    const plan = createRetryPlan((kind) => kind !== 'licence' || mayDoubtLicence(tenantId));
    const attempt = async (context: Context, again: RetryKind | null) => {
      if (ask.group === 'report') await waitForBudget(edge, budget, tenantId);
      await token(context, again === 'token');
      await transport(context);
      return readReply(edge, context.response?.clone());
    };
    let failure: unknown;
    const execute = async (context: Context) => {
      try {
        await withRetries(edge.clock, (again) => attempt(context, again), plan);
      } catch (error) {
        // The client turns every error into one of its own that keeps neither kind nor cause.
        failure = error;
        throw error;
      }
    };
    const client = Client.initWithMiddleware({ baseUrl: `${edge.links.graph}/`, defaultVersion: ask.version, middleware: { execute } });
    // The client takes `://` anywhere in the path, in a filter's value too, for the beginning of an address.
    const request = client.api(ask.path.replaceAll('://', '%3A%2F%2F')).version(ask.version).responseType(ResponseType.RAW);
    request.headers({ ...ask.headers, 'client-request-id': randomUUID(), 'x-ms-throttle-priority': 'High' });
    try {
      return await readReply(edge, await submit(request, ask));
    } catch (error) {
      throw failure ?? error;
    }
  };
}

function submit(request: GraphRequest, ask: GraphAsk): Promise<unknown> {
  return ask.method === 'GET' ? request.get() : request.post(ask.body);
}

async function readReply(edge: EntraContext, answer: unknown): Promise<GraphReply> {
  const response = z.instanceof(Response).parse(answer);
  const { status, headers } = response;
  return readGraphReply({ status, headers, body: parseJson({ headers, text: await response.text() }) }, edge.clock.now());
}

/** Throws `Refused` with status 429 when the wait would be longer than a chat can bear. */
async function waitForBudget({ clock }: EntraContext, budget: ReportBudget, tenantId: string): Promise<void> {
  const wait = await budget.take(tenantId);
  if (wait > longestWaitMilliseconds) {
    const retryAfterSeconds = Math.ceil(wait / 1000);
    throw new Refused({ service: 'graph', status: 429, retryAfterSeconds, message: 'The report budget of the tenant is used up' });
  }
  if (wait > 0) await clock.wait(wait);
}

/** Puts a token on a request; `rejected` says that Graph did not take the last one. Throws `SignInRefused`. */
function createTokenStep(tokens: TokenSource, tenantId: string) {
  let last: string | null = null;
  return async (context: Context, rejected: boolean): Promise<void> => {
    const signIn: SignIn = await (rejected && last !== null ? tokens.renew(tenantId, last) : tokens.signIn(tenantId));
    if (!signIn.ok) throw new SignInRefused(signIn.admission);
    last = signIn.token;
    context.options = { ...context.options, headers: { ...context.options?.headers, authorization: `Bearer ${last}` } };
  };
}
