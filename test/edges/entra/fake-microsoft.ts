import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A request as the fake saw it. */
export interface Seen {
  method: string;
  /** Without the prefix under which the fake stands. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What the fake gives back: JSON unless `raw` says otherwise. */
export interface Given {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  raw?: string;
}

type Answerer = (request: Seen, response: ServerResponse) => Given | Promise<Given> | 'handled';

/** Sign-in service and Graph over real HTTP on loopback, each under a prefix of its own, answering as a test says. */
export interface FakeMicrosoft {
  loginUrl: string;
  graphUrl: string;
  /** Requests of the sign-in service, of Graph, and to anything else. */
  signIns: Seen[];
  graph: Seen[];
  strays: Seen[];
  onSignIn: Answerer;
  onGraph: Answerer;
  close(): Promise<void>;
}

/** A token such as the sign-in service gives, with application permissions in it; unsigned. */
export function fakeToken(roles: string[], name = 'token'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ roles, name })}.signature`;
}

/** The sign-in service's answer with a token that lives an hour. */
export function granted(token: string): Given {
  return { json: { token_type: 'Bearer', expires_in: 3599, access_token: token } };
}

/** The sign-in service's refusal, in the shape that its error reference shows. */
export function refusedSignIn(status: number, error: string, code: number, sentences: string): Given {
  const ids = 'Trace ID: 0000aaaa-11bb-cccc-dd33-eeeeee333333 Correlation ID: aaaa0000-bb11-2222-33cc-444444dddddd';
  return {
    status,
    json: {
      error,
      error_description: `AADSTS${code}: ${sentences} ${ids} Timestamp: 2026-11-23 18:34:26Z`,
      error_codes: [code],
      timestamp: '2026-11-23 18:34:26Z',
      trace_id: '0000aaaa-11bb-cccc-dd33-eeeeee333333',
      correlation_id: 'aaaa0000-bb11-2222-33cc-444444dddddd',
    },
  };
}

/** Graph's refusal. */
export function graphError(status: number, code: string, headers: Record<string, string> = {}): Given {
  const innerError = { 'request-id': '93b6f17e-c05d-4f45-ad2a-6665c708d8a0', 'client-request-id': '9afc732a-2dcf-44e0-8bd8-49db92e483b7' };
  return { status, headers, json: { error: { code, message: `${code} happened.`, innerError } } };
}

/** A page such as a proxy or a captive portal gives in the place of an answer. */
export function htmlPage(status: number): Given {
  return { status, headers: { 'content-type': 'text/html' }, raw: '<html><body>Please log on to the network</body></html>' };
}

const batchBody = z.object({
  requests: z.array(
    z.object({ id: z.string(), method: z.string(), url: z.string(), headers: z.record(z.string(), z.string()).optional() }),
  ),
});

/** The parts of a `$batch` request. */
export function batchParts(request: Seen): z.output<typeof batchBody>['requests'] {
  return batchBody.parse(JSON.parse(request.body)).requests;
}

/** Answers a `$batch` part by part; a part that gets null is left out. */
export function answerBatch(request: Seen, answer: (url: string) => Given | null): Given {
  const responses = batchParts(request).flatMap(({ id, url }) => {
    const given = answer(url);
    if (given === null) return [];
    return [
      { id, status: given.status ?? 200, headers: { 'Content-Type': 'application/json', ...given.headers }, body: given.raw ?? given.json },
    ];
  });
  // Graph gives them in any order.
  return { json: { responses: responses.reverse() } };
}

/** Gives one answer after another; the last one again and again. */
export function inTurn(...answers: Given[]): Answerer {
  let next = 0;
  return () => answers[Math.min(next++, answers.length - 1)] ?? {};
}

/** Starts the fake. It grants a token and answers every question with an empty collection until told otherwise. */
export async function startFakeMicrosoft(): Promise<FakeMicrosoft> {
  const server = createServer((request, response) => void serve(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${addressOf(server.address()).port}`;
  const fake: FakeMicrosoft = {
    loginUrl: `${base}/login`,
    graphUrl: `${base}/graph`,
    signIns: [],
    graph: [],
    strays: [],
    onSignIn: () => granted(fakeToken(['Application.Read.All'])),
    onGraph: (request) => {
      if (request.path.endsWith('/$batch')) return answerBatch(request, () => ({ json: { value: [] } }));
      return { headers: { 'request-id': 'request-1' }, json: { value: [] } };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The fake does not listen');
  return address;
}

async function serve(fake: FakeMicrosoft, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const url = request.url ?? '';
  const prefix = /^\/(login|graph)(?=\/)/.exec(url)?.[0] ?? '';
  const seen: Seen = { method: request.method ?? '', path: url.slice(prefix.length), headers: request.headers, body };
  const [list, answerer] =
    prefix === '/login'
      ? [fake.signIns, fake.onSignIn]
      : prefix === '/graph'
        ? [fake.graph, fake.onGraph]
        : [fake.strays, () => htmlPage(404)];
  list.push(seen);
  const given = await answerer(seen, response);
  if (given === 'handled') return;
  response.writeHead(given.status ?? 200, { 'content-type': 'application/json; odata.metadata=minimal', ...given.headers });
  response.end(given.raw ?? JSON.stringify(given.json));
}
