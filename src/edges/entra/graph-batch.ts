import { z } from 'zod';
import type { EntraContext } from './entra-context.ts';
import type { SendToGraph } from './graph-client.ts';
import { type GraphAsk, type GraphReply, readGraphReply } from './graph-reply.ts';
import { parseJson } from './http-exchange.ts';
import { createRetryPlan, type Retry } from './retry-plan.ts';

/** Microsoft's limit (Graph documentation, "Combine multiple requests in one HTTP call using JSON batching"). */
export const largestBatch = 20;

const batchBody = z.object({
  responses: z.array(
    z.object({ id: z.string(), status: z.number().int(), headers: z.record(z.string(), z.string()).nullish(), body: z.unknown() }),
  ),
});

/** One question of a batch; it lives through the rounds in which parts are asked again. */
interface Item {
  ask: GraphAsk;
  plan: ReturnType<typeof createRetryPlan>;
  reply: GraphReply | null;
}

/**
 * Asks several things of one version, `largestBatch` at most, in one exchange. Parts that must be asked again (throttled,
 * 5xx) go into a new batch after the longest wait: the client repeats only whole batches.
 * Gives the replies in the order of the questions; null for one that Graph left out. Throws what `send` throws.
 */
export async function sendBatch(edge: EntraContext, send: SendToGraph, tenantId: string, asks: GraphAsk[]): Promise<(GraphReply | null)[]> {
  const items = asks.map((ask): Item => ({ ask, plan: createRetryPlan(), reply: null }));
  await sendRound(edge, send, tenantId, items);
  for (let open = retriesOf(items); open.size > 0; open = retriesOf([...open.keys()])) {
    await edge.clock.wait(Math.max(...[...open.values()].map(({ waitMilliseconds }) => waitMilliseconds)));
    try {
      await sendRound(edge, send, tenantId, [...open.keys()]);
    } catch {
      // What the first rounds answered stays; the parts asked again keep their own refusal.
      break;
    }
  }
  return items.map(({ reply }) => reply);
}

function retriesOf(items: Item[]): Map<Item, Retry> {
  const retries = new Map<Item, Retry>();
  for (const item of items) {
    const retry = item.reply === null ? null : item.plan(item.reply);
    // A new token is a matter of the whole exchange: the reader asks such a part again on its own.
    if (retry !== null && retry.kind !== 'token') retries.set(item, retry);
  }
  return retries;
}

async function sendRound(edge: EntraContext, send: SendToGraph, tenantId: string, items: Item[]): Promise<void> {
  const version = items[0]?.ask.version ?? 'v1.0';
  const requests = items.map(({ ask }, index) => ({
    id: String(index + 1),
    method: ask.method,
    url: ask.path,
    ...(ask.headers === undefined ? {} : { headers: ask.headers }),
  }));
  const outer = await send(tenantId, { method: 'POST', version, path: '/$batch', group: 'directory', body: { requests } });
  const { data } = batchBody.safeParse(outer.body);
  // A batch that was refused as a whole is the answer to each of its parts.
  const whole = outer.status < 200 || outer.status > 299 ? outer : { ...outer, body: undefined };
  for (const [index, item] of items.entries()) {
    const inner = data?.responses.find(({ id }) => id === String(index + 1));
    if (data === undefined || whole === outer) item.reply = whole;
    else item.reply = inner === undefined ? null : readInner(edge, inner, outer.requestId);
  }
}

type InnerAnswer = z.output<typeof batchBody>['responses'][number];

function readInner(edge: EntraContext, { status, headers, body }: InnerAnswer, outerRequestId: string | null): GraphReply {
  // Names come in any letter case, which `Headers` evens out.
  const innerHeaders = new Headers(headers ?? {});
  const parsed = typeof body === 'string' ? parseJson({ headers: innerHeaders, text: body }) : body;
  return readGraphReply({ status, headers: innerHeaders, body: parsed }, edge.clock.now(), outerRequestId);
}
