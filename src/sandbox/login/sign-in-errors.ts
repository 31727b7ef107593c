import { randomUUID } from 'node:crypto';

interface SignInError {
  status: number;
  error: string;
  /** First sentence of Microsoft's text, with `{app}` and `{tenant}` to fill. */
  text: string;
}

/** Refusals of the sign-in service, by AADSTS number; wording and status of Microsoft's reference of error codes. */
const signInErrors: Record<string, SignInError> = {
  '7000229': {
    status: 401,
    error: 'invalid_client',
    text: 'The client application {app} is missing service principal in the tenant {tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119',
  },
  '700016': {
    status: 400,
    error: 'unauthorized_client',
    text: "Application with identifier '{app}' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
  },
  '7000112': { status: 401, error: 'unauthorized_client', text: "Application '{app}'(Entra Doctor) is disabled." },
  '7000215': {
    status: 401,
    error: 'invalid_client',
    text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{app}'.",
  },
  '7000222': {
    status: 401,
    error: 'invalid_client',
    text: "The provided client secret keys for app '{app}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.",
  },
  '7000216': {
    status: 401,
    error: 'invalid_client',
    text: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  },
  '900144': { status: 400, error: 'invalid_request', text: "The request body must contain the following parameter: 'scope'." },
  '90002': {
    status: 400,
    error: 'invalid_tenant',
    text: "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
  },
  '90038': {
    status: 400,
    error: 'invalid_request',
    text: "Tenant '{tenant}' request is being redirected to the National Cloud 'MicrosoftOnline.US'.",
  },
  '500011': {
    status: 400,
    error: 'invalid_resource',
    text: 'The resource principal named was not found in the tenant named {tenant}. This can happen if the application has not been installed by the administrator of the tenant.',
  },
  '500014': {
    status: 400,
    error: 'unauthorized_client',
    text: "The service principal for resource 'https://graph.microsoft.com' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
  },
  '53003': {
    status: 400,
    error: 'access_denied',
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  '70003': { status: 400, error: 'unsupported_grant_type', text: 'The app requested an unsupported grant type.' },
};

/** The sign-in service's refusal: status and body. An unknown number is a fault of the sandbox. */
export function signInRefusal(code: string, names: { app: string; tenant: string }, at: Date): { status: number; body: object } {
  const known = signInErrors[code];
  if (!known) throw new Error(`the sandbox knows no sign-in error ${code}`);
  const timestamp = `${at.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const text = known.text.replaceAll('{app}', names.app).replaceAll('{tenant}', names.tenant);
  const body = {
    error: known.error,
    error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [Number(code)],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
  return { status: known.status, body };
}
