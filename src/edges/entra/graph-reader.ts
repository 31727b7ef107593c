import { z } from 'zod';
import type { DirectoryAnswer, DirectoryRequest } from '../../ports/directory.ts';
import { Unreachable } from '../../ports/errors.ts';
import { type EntraContext, redirectPrefix } from './entra-context.ts';
import { largestBatch, sendBatch } from './graph-batch.ts';
import type { SendToGraph } from './graph-client.ts';
import type { GraphAsk, GraphReply } from './graph-reply.ts';
import { readAnswer, readFailure } from './read-answer.ts';

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

/** Reads questions to their end. Never rejects: each question has an answer, in the order of the questions. */
export interface GraphReader {
  /** One question in an exchange of its own. */
  alone(tenantId: string, request: DirectoryRequest): Promise<DirectoryAnswer>;
  /** Questions of one version, together in batches of 20 at most; a single one goes alone. */
  together(tenantId: string, requests: DirectoryRequest[]): Promise<DirectoryAnswer>[];
}

/** Makes the reader over the way to Graph. */
export function createGraphReader(edge: EntraContext, send: SendToGraph): GraphReader {
  const guarded = async (request: DirectoryRequest, read: () => Promise<DirectoryAnswer>) => {
    try {
      return await read();
    } catch (error) {
      return readFailure(request, error, edge.clock.now().toISOString(), edge.log);
    }
  };
  const finish = (tenantId: string, request: DirectoryRequest, first: GraphReply) =>
    readToTheEnd(edge, (ask) => send(tenantId, ask), request, first);

  const alone: GraphReader['alone'] = (tenantId, request) =>
    guarded(request, async () => finish(tenantId, request, await send(tenantId, askFor(request))));

  const batch = (tenantId: string, requests: DirectoryRequest[]): Promise<DirectoryAnswer>[] => {
    const replies = sendBatch(edge, send, tenantId, requests.map(askFor));
    return requests.map((request, index) =>
      guarded(request, async () => {
        const reply = (await replies)[index] ?? null;
        if (reply === null) throw new Unreachable({ service: 'graph', kind: 'not-json', message: 'The batch holds no answer to this' });
        return reply.code === 'InvalidAuthenticationToken' ? alone(tenantId, request) : finish(tenantId, request, reply);
      }),
    );
  };

  return {
    alone,
    together: (tenantId, requests) =>
      chunks(requests).flatMap((part) => (part.length === 1 ? part.map((request) => alone(tenantId, request)) : batch(tenantId, part))),
  };
}

function chunks(requests: DirectoryRequest[]): DirectoryRequest[][] {
  const count = Math.ceil(requests.length / largestBatch);
  return Array.from({ length: count }, (_, index) => requests.slice(index * largestBatch, (index + 1) * largestBatch));
}

function askFor({ version, path, group }: DirectoryRequest): GraphAsk {
  const ask: GraphAsk = { method: 'GET', version, path, group };
  // Without it Graph hides values that are newer than the published enumeration (signIn, knowledge of the beta).
  return path.startsWith('/auditLogs/signIns') ? { ...ask, headers: { prefer: 'include-unknown-enum-members' } } : ask;
}

async function readToTheEnd(
  edge: EntraContext,
  send: (ask: GraphAsk) => Promise<GraphReply>,
  request: DirectoryRequest,
  first: GraphReply,
): Promise<DirectoryAnswer> {
  let ask = askFor(request);
  let reply = first;
  // Some filters on the recycle bin are taken only as "advanced queries" (Graph documentation, "List deletedItems").
  if (reply.status === 400 && reply.code === 'Request_UnsupportedQuery' && request.path.startsWith('/directory/deletedItems')) {
    const path = `${ask.path}${ask.path.includes('?') ? '&' : '?'}$count=true`;
    ask = { ...ask, path, headers: { consistencylevel: 'eventual' } };
    reply = await send(ask);
  }
  const answer = readAnswer(request, reply, edge.log);
  return answer.ok ? readPages(edge, send, { request, ask, answer }) : answer;
}

/** Joins further pages into `value`. A link that stays is the sign that there is more. */
async function readPages(
  edge: EntraContext,
  send: (ask: GraphAsk) => Promise<GraphReply>,
  { request, ask, answer }: { request: DirectoryRequest; ask: GraphAsk; answer: DirectoryAnswer & { ok: true } },
): Promise<DirectoryAnswer> {
  let joined = page.safeParse(answer.body).data;
  for (let left = request.morePages ?? 0; left > 0 && joined?.['@odata.nextLink'] !== undefined; left -= 1) {
    const next = readAnswer(request, await send({ ...ask, ...followLink(edge, joined['@odata.nextLink']) }), edge.log);
    if (!next.ok) return next;
    const { '@odata.nextLink': _read, ...before } = joined;
    const { value, '@odata.nextLink': link } = page.parse(next.body);
    joined = { ...before, value: [...joined.value, ...value], ...(link === undefined ? {} : { '@odata.nextLink': link }) };
  }
  return joined === undefined ? answer : { ...answer, body: joined };
}

/**
 * Where a next page stands. The client is never handed the link: it would glue an http one into the path.
 * Throws `Unreachable` for a link that leads away from Graph.
 */
function followLink({ links, graphUrl, log }: EntraContext, link: string): Pick<GraphAsk, 'version' | 'path'> {
  const local = redirectPrefix(link, links.graph, '') ?? redirectPrefix(link, graphUrl, '');
  const parts = local === null ? null : /^\/(v1\.0|beta)(\/.*)$/.exec(local);
  if (parts?.[2] === undefined) {
    log.warn(
      { service: 'graph', host: URL.canParse(link) ? new URL(link).host : null },
      'a next page was refused: it leads away from Graph',
    );
    throw new Unreachable({ service: 'graph', kind: 'not-json', message: 'The next page leads away from Graph' });
  }
  return { version: parts[1] === 'beta' ? 'beta' : 'v1.0', path: parts[2] };
}
