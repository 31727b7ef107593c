import { type Contents, openContents } from './contents.ts';
import { createTransport, type Transport, type TransportOptions } from './transport.ts';
import { WebexError } from './webex-error.ts';

/** One page of a list, in the shape that webex-node-bot-framework reads. */
export interface Page {
  items: unknown[];
  length: number;
  hasNext(): boolean;
  /** The following page, asked under the same base address. */
  next(): Promise<Page>;
}

/** A thing by its id, or the thing itself. */
export type Target = string | { id: string };

/** The calls that all of Webex's resources share. What comes back is JSON as sent: check it before use. */
interface Resource {
  get(target: Target): Promise<unknown>;
  list(query?: Record<string, string | number | undefined>): Promise<Page>;
  create(body: object): Promise<unknown>;
  /** With one argument it is the changed thing itself. */
  update(target: Target, body?: object): Promise<unknown>;
  remove(target: Target): Promise<void>;
}

/** A file to be posted with a message. */
interface Upload {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** The part of the Webex REST API that a bot needs (developer.webex.com). Every call throws `WebexError` alone. */
export interface WebexClient {
  people: Resource;
  rooms: Resource;
  memberships: Resource;
  messages: Resource & { upload(fields: Record<string, string>, file: Upload): Promise<unknown> };
  attachmentActions: Resource;
  webhooks: Resource;
  contents: { open(address: string, maxBytes: number): Promise<Contents> };
}

/** Makes a client of the Webex REST API for one token. */
export function createWebexClient(options: TransportOptions): WebexClient {
  const transport = createTransport(options);
  return {
    people: resource(transport, '/people'),
    rooms: resource(transport, '/rooms'),
    memberships: resource(transport, '/memberships'),
    messages: { ...resource(transport, '/messages'), upload: (fields, file) => upload(transport, fields, file) },
    attachmentActions: resource(transport, '/attachment/actions'),
    webhooks: resource(transport, '/webhooks'),
    contents: { open: (address, maxBytes) => openContents(transport, address, maxBytes) },
  };
}

/** The entry of the Webex SDK that webex-node-bot-framework calls at its start. */
export function init(options: { credentials: { access_token: string }; config?: { baseUrl?: string } }): WebexClient {
  const baseUrl = options.config?.baseUrl;
  return createWebexClient({ token: options.credentials.access_token, ...(baseUrl === undefined ? {} : { baseUrl }) });
}

function resource(transport: Transport, path: string): Resource {
  const one = (target: Target) => `${path}/${encodeURIComponent(idOf(target))}`;
  return {
    get: async (target) => (await transport.ask({ method: 'GET', address: one(target) })).body,
    list: (query = {}) => readPage(transport, path + queryString(query)),
    create: async (body) => (await transport.ask({ method: 'POST', address: path, body })).body,
    update: async (target, body) =>
      (await transport.ask({ method: 'PUT', address: one(target), body: body ?? (typeof target === 'string' ? {} : target) })).body,
    remove: async (target) => {
      await transport.ask({ method: 'DELETE', address: one(target) });
    },
  };
}

async function readPage(transport: Transport, address: string): Promise<Page> {
  const { body, next } = await transport.ask({ method: 'GET', address });
  const items: unknown = typeof body === 'object' && body !== null && 'items' in body ? body.items : undefined;
  if (!Array.isArray(items)) throw new WebexError({ kind: 'not-json', message: "Webex's answer is not a list" });
  return {
    items,
    length: items.length,
    hasNext: () => next !== null,
    next: async () => {
      if (next === null) throw new RangeError('There is no further page');
      return readPage(transport, next);
    },
  };
}

async function upload(transport: Transport, fields: Record<string, string>, file: Upload): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('files', new Blob([Buffer.from(file.bytes)], { type: file.contentType }), file.name);
  return (await transport.ask({ method: 'POST', address: '/messages', body: form })).body;
}

function queryString(query: Record<string, string | number | undefined>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}

function idOf(target: Target): string {
  return typeof target === 'string' ? target : target.id;
}
