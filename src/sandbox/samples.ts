import { adaUserId, contosoOrgId } from './people.ts';
import { hour, minute, type SandboxClock } from './sandbox-clock.ts';
import { tenantId } from './tenant/ids.ts';

/** Something to paste: `id` names its form. */
export interface Sample {
  id: string;
  title: string;
  text: string;
}

const trackingId = 'ATLAS_8e2f6b90-41c7-4d35-9a8e-f1d05b7c2a64_57';
const trackingIdElsewhere = 'ATLAS_3c9d1e57-a8f0-4b26-8e13-60b7d4f2c591_12';
/** The Graph request that Cisco's service was refused for. */
export const refusedRequestId = 'd7a1c4e8-3b96-4f52-80cd-5e9f0a6b2713';
/** A tenant that is not the sandbox's. */
export const otherTenantId = 'e18b5c3d-6f72-4a09-94d8-b2c7013ea5f6';

/** What people paste out of Control Hub, for the people and the tenant of the sandbox, a few minutes after the deletion. */
export function makeSamples(clock: SandboxClock): Sample[] {
  const block = debugBlock(clock);
  const domains = domainsBlock(clock, tenantId);
  return [
    { id: 'debug-info', title: 'Copy Debug Info', text: block },
    { id: 'flattened', title: 'Copy Debug Info on one line', text: block.replace(/\s+/g, ' ').trim() },
    {
      id: 'toast',
      title: 'The red message',
      text: toast('Azure AD integration error. The request was unauthorized. Please sign out and try again', trackingId),
    },
    { id: 'tracking-id', title: 'A bare TrackingID', text: trackingId },
    { id: 'domains', title: 'Copy Debug Info: wizard not set up (100013)', text: domains },
    { id: 'other-fault', title: 'Copy Debug Info of another fault', text: otherFault(clock) },
    { id: 'sign-in-error', title: 'Text of the consent page (AADSTS65004)', text: consentDeclined(clock) },
    {
      id: 'other-tenant',
      title: 'Copy Debug Info of another tenant',
      text: block
        .replaceAll(trackingId, trackingIdElsewhere)
        .replace('/settings', `/settings?type=azure-ad-domain&admin_consent=True&tenant=${otherTenantId}&orgId=${contosoOrgId}`),
    },
  ];
}

function head(clock: SandboxClock, address: string): string {
  return `Referrer: Control Hub notification toaster-links
Browser URL: ${address}
Control Hub Build: 20261119-5d20e7b
View Org ID: ${contosoOrgId}
Logged-in User ID: ${adaUserId}
Logged-in User Org ID: ${contosoOrgId}
Logged-in User Clock UTC: ${new Date(clock.at(-3 * hour + 6 * minute)).toUTCString()}
Customer Type: Enterprise`;
}

function debugBlock(clock: SandboxClock): string {
  const description = `Request unauthorized. client-request-id: ${refusedRequestId}`;
  const error = { error: { key: '401', message: [{ code: '701018', description }] }, trackingId };
  return `${head(clock, 'https://admin.webex.com/settings')}

Status: 401
Status Text: Unauthorized
URL: https://identity-b-us.webex.com/extIntegration/azureAD/${contosoOrgId}/v1/WebexApplications/status
Tracking ID: ${trackingId}

Error: ${JSON.stringify(error, null, 1)}

Message: ${toast('Azure AD integration error. The request was unauthorized. Please sign out and try again', trackingId)}
`;
}

function domainsBlock(clock: SandboxClock, tenant: string): string {
  const id = 'ATLAS_c05d9e17-6a2b-4f84-b3e0-79d1f8a4c526_12';
  const error = { error: { key: '400', message: [{ code: '100013', description: 'tenantId is required' }] }, trackingId: id };
  const address = `https://admin.webex.com/settings?type=azure-ad-domain&admin_consent=True&tenant=${tenant}&orgId=${contosoOrgId}`;
  return `${head(clock, address)}

Status: 400
Status Text: Bad Request
URL: https://identity-b-us.webex.com/extIntegration/azureAD/${contosoOrgId}/v1/Domains
Tracking ID: ${id}

Error: ${JSON.stringify(error)}

Message: ${toast('Error getting verified domain', id)}
`;
}

function otherFault(clock: SandboxClock): string {
  const id = 'ATLAS_f2a6c81d-5b39-4e70-a4d7-08e3b91c6f52_31';
  return `${head(clock, 'https://admin.webex.com/services')}

Status: 503
Status Text: Service Unavailable
URL: https://admin-api.example.webex.com/v1/licenses
Tracking ID: ${id}

Message: ${toast('The licences could not be loaded', id)}
`;
}

function toast(message: string, id: string): string {
  return `${message}. TrackingID: ${id}`;
}

function consentDeclined(clock: SandboxClock): string {
  return `Sorry, but we’re having trouble signing you in.
AADSTS65004: User declined to consent to access the app.
Request Id: 4c81f7d2-95ae-4b03-8e6d-a0f1c73b5200
Correlation Id: 1de09b5a-72c4-4836-95fb-8a3e60d7c41f
Timestamp: ${clock.at(-minute)}`;
}
