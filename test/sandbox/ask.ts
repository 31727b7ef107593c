import { createServer } from 'node:http';
import type { Sandbox } from '../../src/sandbox/create-sandbox.ts';

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; null when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

/** One HTTP exchange, read whole. */
export async function ask(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
}

/** Asks the fake Webex as the bot; `path` begins after `/v1`. */
export function askWebex(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Reply> {
  const headers = { authorization: `Bearer ${sandbox.env['WEBEX_BOT_TOKEN']}`, 'content-type': 'application/json' };
  return ask(`${sandbox.env['WEBEX_API_URL']}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

/** Asks for a token as the bot does; `change` replaces fields of the form. */
export function askToken(sandbox: Sandbox, change: Record<string, string> = {}, tenant = sandbox.env['ENTRA_TENANT_ID']): Promise<Reply> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: sandbox.env['ENTRA_CLIENT_ID'] ?? '',
    client_secret: sandbox.env['ENTRA_CLIENT_SECRET'] ?? '',
    scope: 'https://graph.microsoft.com/.default',
    ...change,
  });
  return ask(`${sandbox.env['ENTRA_LOGIN_URL']}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body });
}

/** Asks the fake Graph with a fresh token of the bot. */
export async function askGraph(
  sandbox: Sandbox,
  path: string,
  init: { method?: string; body?: unknown; token?: string } = {},
): Promise<Reply> {
  const token = init.token ?? (await askToken(sandbox)).body.access_token;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { method = 'GET', body } = init;
  return ask(`${sandbox.env['GRAPH_URL']}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

/** A receiver of webhooks that keeps what comes and answers with `status`. */
export async function receiver(status = 200) {
  const received: { headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return {
    url: `http://127.0.0.1:${address.port}/webhook`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
