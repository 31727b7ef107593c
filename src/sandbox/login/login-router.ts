import express, { type Router } from 'express';
import type { SandboxClock } from '../sandbox-clock.ts';
import { ada } from '../tenant/audit-event.ts';
import { grantConsent } from '../tenant/change-tenant.ts';
import { botClientId, botClientSecret, graphAppId, integrationAppId } from '../tenant/ids.ts';
import { allBotRoles, integrationPermissions } from '../tenant/permissions.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { consentPage } from './consent-page.ts';
import { signInErrorPage } from './sign-in-error-page.ts';
import { signInRefusal } from './sign-in-errors.ts';
import type { TokenMint } from './token-mint.ts';

/** What the fake sign-in service works with. */
export interface LoginParts {
  tenant(): Tenant;
  clock: SandboxClock;
  tokens: TokenMint;
  /** How long clients are told to keep a token. */
  tokenSeconds: number;
  /** Where it is mounted, for the discovery document. */
  address(): string;
  changed(): void;
}

/** The Entra sign-in service as far as this project meets it: tokens, discovery, the admin-consent screen. */
export function loginRouter(parts: LoginParts): Router {
  const router = express.Router();
  router.use(express.urlencoded({ extended: false }));
  router.post('/:tenant/oauth2/v2.0/token', (request, response) => {
    const form = readForm(request.body);
    const code = refusalOf(parts.tenant(), request.params.tenant, form);
    if (code !== null) {
      const names = { app: form.get('client_id') ?? '', tenant: request.params.tenant };
      const { status, body } = signInRefusal(code, names, parts.clock.now());
      return void response.status(status).json(body);
    }
    const { id, bot } = parts.tenant();
    const access_token = parts.tokens.mint({ tenantId: id, clientId: botClientId, roles: bot.roles });
    const { tokenSeconds } = parts;
    response.json({ token_type: 'Bearer', expires_in: tokenSeconds, ext_expires_in: tokenSeconds, access_token });
  });
  router.get('/:tenant/v2.0/.well-known/openid-configuration', (request, response) => {
    const tenant = parts.tenant();
    if (!isKnown(tenant, request.params.tenant)) {
      const { status, body } = signInRefusal('90002', { app: '', tenant: request.params.tenant }, parts.clock.now());
      return void response.status(status).json(body);
    }
    response.json(discovery(tenant, parts.address()));
  });
  router.use(consentRoutes(parts));
  return router;
}

function readForm(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(Object(body))) form.set(name, String(value));
  return form;
}

function isKnown(tenant: Tenant, asked: string): boolean {
  const names = [tenant.id, ...tenant.domains];
  return tenant.whereabouts !== 'nowhere' && names.includes(asked.toLowerCase());
}

/** The number with which this token request is refused, or null when it is granted. */
function refusalOf(tenant: Tenant, asked: string, form: URLSearchParams): string | null {
  if (!isKnown(tenant, asked)) return '90002';
  if (tenant.whereabouts === 'other-cloud') return '90038';
  if (form.get('grant_type') !== 'client_credentials') return '70003';
  if (form.get('client_id') !== botClientId) return '700016';
  const secret = form.get('client_secret');
  if (secret === null && !form.has('client_assertion')) return '7000216';
  if (secret !== null && secret !== botClientSecret) return '7000215';
  if (tenant.bot.signInError !== null) return tenant.bot.signInError;
  if (!tenant.bot.admitted) return '7000229';
  if (!/^https:\/\/[\w.-]*graph[\w.-]*\/\.default$/.test(form.get('scope')?.split(' ')[0] ?? '')) return '500011';
  const graph = tenant.servicePrincipals.find(({ appId }) => appId === graphAppId);
  return graph?.accountEnabled || tenant.bot.tokensOutliveGraph ? null : '500014';
}

function discovery(tenant: Tenant, address: string) {
  const away = tenant.whereabouts === 'other-cloud';
  const login = `${address}/${tenant.id}`;
  return {
    token_endpoint: `${login}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${login}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    issuer: `https://login.${away ? 'microsoftonline.us' : 'microsoftonline.com'}/${tenant.id}/v2.0`,
    authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
    tenant_region_scope: away ? 'USGov' : 'NA',
    tenant_region_sub_scope: away ? 'DODCON' : null,
    cloud_instance_name: away ? 'microsoftonline.us' : 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: away ? 'graph.microsoft.us' : 'graph.microsoft.com',
  };
}

function consentRoutes(parts: LoginParts): Router {
  const router = express.Router();
  router.get('/:tenant/adminconsent', (request, response) => {
    const asked = askedFor(request.query);
    if (asked.clientId !== integrationAppId && asked.clientId !== botClientId)
      return void response
        .status(400)
        .send(
          signInErrorPage(
            '700016',
            `Application with identifier '${asked.clientId}' was not found in the directory 'Contoso'.`,
            parts.clock.now(),
          ),
        );
    const tenant = parts.tenant();
    const own = asked.clientId === botClientId;
    const permissions = own ? allBotRoles : integrationPermissions.map(({ screenText }) => screenText);
    const app = own ? 'Entra Doctor' : 'Cisco Webex Identity Integration';
    response.send(consentPage({ app, permissions, organisation: tenant.name, account: 'ada.admin@contoso.com' }));
  });
  router.post('/:tenant/adminconsent', (request, response) => {
    const asked = askedFor(request.query);
    const tenant = parts.tenant();
    const accepted = request.body?.decision === 'accept';
    if (accepted) {
      if (asked.clientId === botClientId) Object.assign(tenant.bot, { admitted: true, signInError: null, roles: [...allBotRoles] });
      else grantConsent(tenant, ada, parts.clock);
      parts.changed();
    }
    if (asked.redirect !== null) return response.redirect(redirectOf(asked, tenant.id, accepted));
    const page: [string, string] = accepted
      ? ['500113', 'No reply address is registered for the application.']
      : ['65004', 'User declined to consent to access the app.'];
    response.status(400).send(signInErrorPage(...page, parts.clock.now()));
  });
  return router;
}

function askedFor(query: object): { clientId: string; redirect: string | null; state: string } {
  const values = new Map(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return { clientId: values.get('client_id') ?? '', redirect: values.get('redirect_uri') ?? null, state: values.get('state') ?? '' };
}

/** Where the real one sends the browser: `admin_consent=True` stands there even when it was refused. */
function redirectOf(asked: { redirect: string | null; state: string }, tenant: string, accepted: boolean): string {
  const answer = new URL(asked.redirect ?? '');
  answer.searchParams.set('admin_consent', 'True');
  if (accepted) answer.searchParams.set('tenant', tenant);
  else {
    answer.searchParams.set('error', 'consent_required');
    answer.searchParams.set('error_description', 'AADSTS65004: The resource owner or authorization server denied the request.');
  }
  answer.searchParams.set('state', asked.state);
  return answer.href;
}
