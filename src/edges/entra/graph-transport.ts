import type { Context } from '@microsoft/microsoft-graph-client';
import { type EntraContext, redirectPrefix } from './entra-context.ts';
import { exchange } from './http-exchange.ts';

/**
 * The last step of the chain and the only one that sends. It sends to the configured Graph address and nowhere else,
 * with a time and a size limit, and reads the whole body.
 * Throws `Unreachable`; `Error` for an address outside of Graph (a token would leave the house).
 */
export function createGraphTransport(edge: EntraContext): (context: Context) => Promise<void> {
  return async (context) => {
    const asked = typeof context.request === 'string' ? context.request : context.request.url;
    const url = redirectPrefix(asked, edge.links.graph, edge.graphUrl);
    if (url === null) throw new Error('Only the configured Graph address may be asked');
    const started = edge.clock.now().getTime();
    const reply = await exchange({ service: 'graph', url, init: context.options ?? {}, fetch: edge.fetch }, edge.limits.graph);
    const { status, headers } = reply;
    // Without the query: it can hold what somebody pasted.
    const path = new URL(asked).pathname;
    const milliseconds = edge.clock.now().getTime() - started;
    edge.log.debug({ service: 'graph', path, status, requestId: headers.get('request-id'), milliseconds }, 'Graph answered');
    if (status >= 300 && status < 400) edge.log.warn({ service: 'graph', path, status }, 'a redirect was refused');
    context.response = new Response(statusWithoutBody(status) ? null : reply.text, { status, headers });
  };
}

/** Statuses with which `Response` takes no body (Fetch standard, "null body status"). */
function statusWithoutBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
