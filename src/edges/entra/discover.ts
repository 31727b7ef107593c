import { z } from 'zod';
import type { Discovery, Evidence } from '../../ports/directory.ts';
import { Unreachable } from '../../ports/errors.ts';
import type { EntraContext } from './entra-context.ts';
import { exchange, parseJson } from './http-exchange.ts';

const uuidPattern = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** What we use of the OpenID Connect discovery document (OpenID Connect Discovery 1.0 §3, with Microsoft's additions). */
const document = z.object({
  issuer: z.string().regex(new RegExp(`/${uuidPattern}(/|$)`)),
  cloud_instance_name: z.string(),
  msgraph_host: z.string(),
});
const refusal = z.object({ error: z.string(), error_codes: z.array(z.number()).optional(), error_description: z.string().optional() });

/** Words that the sign-in service takes in a tenant's place. */
const notTenants = new Set(['common', 'organizations', 'consumers']);

/** Asks the sign-in service what it says of a tenant id or domain. Never rejects. */
export async function discover(edge: EntraContext, tenant: string): Promise<Discovery> {
  const path = `/${tenant}/v2.0/.well-known/openid-configuration`;
  const evidence = (status: number | null, requestId: string | null): Evidence => ({
    request: `GET ${path}`,
    at: edge.clock.now().toISOString(),
    requestId,
    status,
  });
  if (!isTenantName(tenant)) return { found: false, code: null, evidence: evidence(null, null) };
  try {
    const target = { service: 'sign-in' as const, url: `${edge.loginUrl}${path}`, init: {}, fetch: edge.fetch };
    const reply = await exchange(target, edge.limits.discovery);
    return read(reply.status, parseJson(reply), evidence(reply.status, reply.headers.get('x-ms-request-id')));
  } catch (error) {
    const detail = error instanceof Unreachable ? error.kind : 'network';
    return { found: null, reason: { kind: 'network', detail }, evidence: evidence(null, null) };
  }
}

function read(status: number, body: unknown, evidence: Evidence): Discovery {
  const found = document.safeParse(body);
  if (status === 200 && found.success) {
    const { issuer, cloud_instance_name: cloudInstance, msgraph_host: graphHost } = found.data;
    const tenantId = new RegExp(uuidPattern).exec(issuer)?.[0].toLowerCase() ?? '';
    return { found: true, tenantId, cloudInstance, graphHost, evidence };
  }
  const refused = refusal.safeParse(body);
  if (status === 429) return { found: null, reason: { kind: 'throttled', retryAfterSeconds: null }, evidence };
  if (status >= 400 && status < 500 && refused.success) {
    const { error_codes: codes, error_description: description = '' } = refused.data;
    return { found: false, code: codes?.[0]?.toString() ?? /AADSTS(\d+)/.exec(description)?.[1] ?? null, evidence };
  }
  const detail = status >= 500 && body !== undefined ? 'server-error' : 'not-json';
  return { found: null, reason: { kind: 'network', detail }, evidence };
}

/** A tenant id or a domain; nothing that could lead to another path of the sign-in service. */
function isTenantName(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{0,252}$/i.test(text) && !text.includes('..') && !notTenants.has(text.toLowerCase());
}
