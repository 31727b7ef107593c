import { FilterError } from './odata-filter.ts';

/** A request to Graph, alone or inside a `$batch`. */
export interface GraphRequest {
  method: string;
  version: string;
  /** Decoded, without the version: `/servicePrincipals`. */
  path: string;
  query: URLSearchParams;
  /** As sent, for nextLinks. */
  url: string;
  /** The permissions in the caller's token. */
  roles: readonly string[];
}

export interface GraphAnswer {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
  /** Something in between answered, at least a part of it. */
  byProxy?: boolean;
}

/** A refusal that Graph answers with; everything else thrown is a fault of the sandbox. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'GraphRefusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Ids that every refusal carries. */
export interface ErrorIds {
  at: Date;
  requestId: string;
  clientRequestId: string;
}

/** Graph's error envelope. */
export function errorAnswer(error: unknown, ids: ErrorIds): GraphAnswer {
  const refusal = toRefusal(error);
  const innerError = { date: ids.at.toISOString().slice(0, 19), 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  const body = { error: { code: refusal.code, message: refusal.message, innerError } };
  return { status: refusal.status, headers: refusal.headers, body };
}

function toRefusal(error: unknown): GraphRefusal {
  if (error instanceof GraphRefusal) return error;
  if (error instanceof FilterError)
    return new GraphRefusal(400, error.unsupported ? 'Request_UnsupportedQuery' : 'Request_BadRequest', error.message);
  throw error;
}
