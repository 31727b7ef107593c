import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A thing of Webex as JSON. */
export type Thing = Record<string, unknown> & { id: string };

/** A request as it came in. */
export interface Seen {
  method: string;
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  body: string;
}

/** Answers in the place of the fake; returns false to let it answer as usual. */
export type Fault = (seen: Seen, response: ServerResponse) => boolean;

/** Makes an id as Webex does: base64 of its address. */
export function webexId(kind: string, uuid: string): string {
  return Buffer.from(`ciscospark://us/${kind}/${uuid}`).toString('base64').replace(/=+$/, '');
}

export const botId = webexId('PEOPLE', 'b0b0b0b0-0000-4000-8000-000000000001');
export const adaId = webexId('PEOPLE', 'ada0ada0-0000-4000-8000-000000000002');
export const orgUuid = '0f9e8d7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f';
export const directId = webexId('ROOM', 'd1d1d1d1-0000-4000-8000-000000000003');
export const groupId = webexId('ROOM', 'a2a2a2a2-0000-4000-8000-000000000004');

const pathShape = /^\/v1\/(people|rooms|memberships|messages|attachment\/actions|webhooks|contents)(?:\/([^/]+))?$/;

/** A small Webex on loopback: it keeps what is posted, logs what is asked, and fails as it is told. */
export async function startFakeWebex() {
  const org = webexId('ORGANIZATION', orgUuid.toUpperCase());
  const kept: Record<string, Map<string, Thing>> = {
    people: keyed([
      { id: botId, emails: ['doctor@webex.bot'], displayName: 'Entra Doctor', type: 'bot', orgId: org },
      { id: adaId, emails: ['ada@contoso.example'], displayName: 'Ada Lovelace', type: 'person', orgId: org },
    ]),
    rooms: keyed([
      { id: directId, type: 'direct', title: 'Ada Lovelace', lastActivity: '2026-11-24T10:00:00.000Z' },
      { id: groupId, type: 'group', title: 'Support', lastActivity: '2026-11-24T09:00:00.000Z' },
    ]),
    memberships: keyed([]),
    messages: keyed([]),
    'attachment/actions': keyed([]),
    webhooks: keyed([]),
    contents: keyed([]),
  };
  const seen: Seen[] = [];
  const faults: Fault[] = [];
  let count = 0;
  const server = createServer(async (request, response) => {
    const asked = await readRequest(request);
    seen.push(asked);
    if (faults.some((fault) => fault(asked, response))) return;
    sendJson(response, ...answer(asked));
  });

  /** Status and body. */
  function answer({ method, path, query, body }: Seen): [number, unknown] {
    const [, resource = '', id] = path.match(pathShape) ?? [];
    const things = kept[resource];
    if (things === undefined) return [404, { message: 'no such resource' }];
    if (id === undefined && method === 'GET') return [200, { items: [...things.values()].filter((thing) => fits(thing, query)) }];
    if (method === 'POST') {
      const id = `new-${String(++count).padStart(4, '0')}`;
      const sent = readBody(body);
      const roomType = kept['rooms']?.get(String(sent['roomId']))?.['type'];
      const made: Thing = { created: '2026-11-24T10:00:00.000Z', personId: botId, ...(roomType ? { roomType } : {}), ...sent, id };
      things.set(id, resource === 'webhooks' ? { status: 'active', ...made } : made);
      return [200, things.get(id)];
    }
    const thing = things.get(id === 'me' ? botId : (id ?? ''));
    if (thing === undefined) return [404, { message: 'Could not find it.' }];
    if (method === 'PUT') things.set(thing.id, { ...thing, ...readBody(body) });
    if (method === 'DELETE') things.delete(thing.id);
    return method === 'DELETE' ? [204, undefined] : [200, things.get(thing.id)];
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    /** The calls as `GET /people/me`, in the order of their coming. */
    calls: () => seen.map(({ method, path }) => `${method} ${path.replace('/v1', '')}`),
    all: (resource: string): Thing[] => [...(kept[resource]?.values() ?? [])],
    put: (resource: string, thing: Thing) => void kept[resource]?.set(thing.id, thing),
    drop: (resource: string, id: string) => void kept[resource]?.delete(id),
    fault: (fault: Fault) => void faults.unshift(fault),
    heal: () => void faults.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

export type FakeWebex = Awaited<ReturnType<typeof startFakeWebex>>;

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', trackingid: 'ROUTER_TEST_1', ...headers }).end(JSON.stringify(body));
}

/** As Webex and the proxies before it do: a page where an answer should be. */
export function sendPage(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/html', trackingid: 'ROUTER_TEST_2', ...headers }).end('<html><h1>Sorry</h1></html>');
}

/** A page of somebody on the way to Webex, such as a proxy or portal: without Webex's trackingid. */
export function sendForeignPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Please sign in</h1></html>');
}

/** Fails the calls that fit, `times` times. */
export function failing(method: string, path: RegExp, times: number, fail: (response: ServerResponse) => void): Fault {
  let left = times;
  return (asked, response) => {
    if (left <= 0 || asked.method !== method || !path.test(asked.path)) return false;
    left--;
    fail(response);
    return true;
  };
}

/** Holds the first `together` calls back until all have come, then answers them alike. */
export function answeredTogether(method: string, path: string, together: number, answer: (response: ServerResponse) => void): Fault {
  const waiting: ServerResponse[] = [];
  return (asked, response) => {
    if (waiting.length >= together || asked.method !== method || asked.path !== path) return false;
    if (waiting.push(response) === together) waiting.forEach(answer);
    return true;
  };
}

function keyed(things: Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function fits(thing: Thing, query: URLSearchParams): boolean {
  const filters = ['roomId', 'personId'].filter((name) => query.has(name));
  const mentions = Array.isArray(thing['mentionedPeople']) ? thing['mentionedPeople'] : [];
  const isMentioning = query.get('mentionedPeople') !== 'me' || mentions.includes(botId);
  return isMentioning && filters.every((name) => thing[name] === query.get(name));
}

function readBody(text: string): Record<string, unknown> {
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : { multipart: text };
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

async function readRequest(request: IncomingMessage): Promise<Seen> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? '/', 'http://fake');
  const path = decodeURIComponent(url.pathname);
  return {
    method: request.method ?? '',
    path,
    query: url.searchParams,
    authorization: request.headers.authorization,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
