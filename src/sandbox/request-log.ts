import { appendFileSync } from 'node:fs';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ServiceName } from './faults.ts';

/** One request that a service was asked. */
export interface RequestRecord {
  service: ServiceName;
  method: string;
  /** Path and query without the service's prefix: `/v1.0/servicePrincipals?…`, `/v1/messages`. */
  path: string;
  /** ISO instant by the sandbox's clock. */
  at: string;
  /** Null while there is no answer. */
  status: number | null;
  /** For a `$batch`, the requests inside: `GET /servicePrincipals?…`. */
  inner: string[];
}

export type RequestLog = Record<ServiceName, RequestRecord[]>;

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  return { webex: [], login: [], graph: [], status: [] };
}

/** Middleware that logs every request and, for Webex and Graph, appends each exchange to the trace file as one line of JSON. */
export function recordRequests(service: ServiceName, log: RequestLog, now: () => Date, traceFile: string | undefined): RequestHandler {
  const traced = traceFile !== undefined && (service === 'graph' || service === 'webex');
  return (request: Request, response: Response, next: NextFunction) => {
    const path = request.url;
    const record: RequestRecord = {
      service,
      method: request.method,
      path,
      at: now().toISOString(),
      status: null,
      inner: [],
    };
    log[service].push(record);
    const settle = (body: unknown) => {
      if (record.status !== null) return;
      record.status = response.statusCode;
      record.inner = innerRequests(request.body);
      // Not traced: a file's bytes (no operation of the published contract) and what a proxy answered in the service's place.
      if (traced && !path.startsWith('/v1/contents/') && response.locals['byProxy'] !== true)
        appendFileSync(traceFile, `${traceLine(service, request, path, response, body)}\n`);
    };
    const json = response.json.bind(response);
    response.json = (body: unknown) => {
      settle(body);
      return json(body);
    };
    const end = response.end;
    response.end = new Proxy(end, {
      apply: (target, self, values) => {
        settle(null);
        return Reflect.apply(target, self, values);
      },
    });
    next();
  };
}

function innerRequests(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || !('requests' in body) || !Array.isArray(body.requests)) return [];
  return body.requests.map((request: { method?: unknown; url?: unknown }) => `${String(request.method)} ${String(request.url)}`);
}

/**
 * Real, documented (beta recommendations), but not in the extract of Graph's contract that traffic is held against: recorded
 * under a service name of its own, so that it is seen and not counted as held.
 */
const outsideContract = '/beta/directory/recommendations';

function traceLine(service: ServiceName, request: Request, path: string, response: Response, body: unknown): string {
  const sent: unknown = request.body;
  const isJson = typeof sent === 'object' && sent !== null && !Buffer.isBuffer(sent);
  const line = {
    service: path.startsWith(outsideContract) ? `${service}-without-contract` : service,
    method: request.method,
    url: path,
    requestBody: isJson ? sent : null,
    status: response.statusCode,
    responseBody: body,
  };
  return JSON.stringify(line, (key, value) => (key === 'secret' ? '[secret]' : value));
}
