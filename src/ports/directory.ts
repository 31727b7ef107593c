import type { UnreachableKind } from './errors.ts';

/** Why something could not be read. A fixed list: nothing unread is ever shown as fine or as missing. */
export type UnknownReason =
  | { kind: 'permission-missing'; permission: string }
  | { kind: 'licence-missing'; licence: string }
  | { kind: 'throttled'; retryAfterSeconds: number | null }
  | { kind: 'log-too-old' }
  /** The bot's own sign-in was refused; `code` is the AADSTS number when there is one. */
  | { kind: 'bot-not-admitted'; code: string | null }
  /** No Entra tenant is known for this conversation. */
  | { kind: 'not-connected' }
  /** No usable answer, or the service failed (5xx). */
  | { kind: 'network'; detail: UnreachableKind | 'server-error' }
  /** `reference` is found again in the log. */
  | { kind: 'our-bug'; reference: string };

/** One Graph question. `path` starts with `/`, holds the query, and is already percent-encoded. */
export interface DirectoryRequest {
  /** Unique within one `read`. */
  id: string;
  version: 'v1.0' | 'beta';
  path: string;
  /** `report` requests (auditLogs/*) are limited to 5 in 10 s per tenant and never batched (knowledge: throttling limits). */
  group: 'directory' | 'report';
  /** The least application permission; named in the reason when Graph answers 403. */
  permission: string;
  /** For example `Microsoft Entra ID P1`; named when Graph says that the tenant has none. */
  licence?: string;
  /** How many further pages may be followed; 0 when not given. Pages are joined into one `value`. */
  morePages?: number;
}

/** Where an answer comes from, kept with every finding. */
export interface Evidence {
  /** `GET /v1.0/servicePrincipals?…` as sent. */
  request: string;
  /** ISO instant of the answer. */
  at: string;
  /** Microsoft's request-id, or null when no answer came. */
  requestId: string | null;
  /** HTTP status, null when no answer came. */
  status: number | null;
}

export type DirectoryAnswer = { ok: true; body: unknown; evidence: Evidence } | { ok: false; reason: UnknownReason; evidence: Evidence };

/** How the bot's own sign-in to the tenant went. */
export type Admission =
  /** `roles`: the application permissions that the token holds, for example `Application.Read.All`; null where it does not show them. */
  | { admitted: true; roles: string[] | null; evidence: Evidence }
  /** The sign-in service refused. `code` is the AADSTS number without its prefix, `text` its first sentence. */
  | { admitted: false; code: string | null; text: string; evidence: Evidence }
  /** The sign-in service did not answer usably. */
  | { admitted: null; reason: UnknownReason; evidence: Evidence };

/** What the sign-in service's discovery document says of a tenant. */
export type Discovery =
  | { found: true; tenantId: string; cloudInstance: string; graphHost: string; evidence: Evidence }
  /** AADSTS90002: no such tenant in this cloud. AADSTS90038: it lives in another one. */
  | { found: false; code: string | null; evidence: Evidence }
  | { found: null; reason: UnknownReason; evidence: Evidence };

/** The few questions asked of Entra. No method throws for what the outside did: it is in the answer. */
export interface Directory {
  /** Signs in to the tenant. `fresh` drops a cached token: one outlives a change of permissions by up to an hour. */
  admission(tenantId: string, options?: { fresh?: boolean }): Promise<Admission>;
  /** Reads several things together: one `$batch` for a version's directory requests, reports side by side within their budget. */
  read(tenantId: string, requests: DirectoryRequest[]): Promise<Map<string, DirectoryAnswer>>;
  /** Asks the discovery document of a tenant id or domain; needs no sign-in. */
  discover(tenant: string): Promise<Discovery>;
}

/** An open incident on status.webex.com. */
export interface WebexIncident {
  name: string;
  /** Names of the services that it touches; empty where Webex does not say. */
  components: string[];
  impact: string;
  status: string;
}

/** Whether Webex itself has an incident. Never throws; limited to 2 s. */
export interface ServiceStatus {
  webexIncidents(): Promise<
    { ok: true; incidents: WebexIncident[]; evidence: Evidence } | { ok: false; reason: UnknownReason; evidence: Evidence }
  >;
}
