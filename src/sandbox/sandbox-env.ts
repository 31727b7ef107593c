import { botClientId, botClientSecret, tenantId } from './tenant/ids.ts';

/** The bot's Webex token; without the shape of a real one. */
export const botToken = 'sandbox-bot-token';

/** The settings that point the service at a sandbox at `url`; names as in the README. */
export function createSandboxEnv(url: string): Record<string, string> {
  return {
    WEBEX_BOT_TOKEN: botToken,
    WEBEX_WEBHOOK_SECRET: 'sandbox-webhook-secret',
    WEBEX_API_URL: `${url}/webex/v1`,
    WEBEX_STATUS_URL: `${url}/status`,
    ENTRA_LOGIN_URL: `${url}/login`,
    GRAPH_URL: `${url}/graph`,
    ENTRA_CLIENT_ID: botClientId,
    ENTRA_CLIENT_SECRET: botClientSecret,
    ENTRA_TENANT_ID: tenantId,
    ENTRA_CLOUD: 'global',
  };
}
