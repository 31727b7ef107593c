import type { Clock } from '../../src/ports/clock.ts';
import type { Admission, Directory, DirectoryAnswer, DirectoryRequest, Discovery, ServiceStatus } from '../../src/ports/directory.ts';
import {
  allRoles,
  graphObjectId,
  integrationClientId,
  integrationObjectId,
  now,
  roleAssignments,
  secondClientId,
  secondObjectId,
  tenantId,
} from './facts-of.ts';

const noEvidence = { request: '', at: now, requestId: null, status: null };
const servicePrincipal = (id: string, appId: string, displayName: string) => ({
  id,
  appId,
  displayName,
  accountEnabled: true,
  isDisabled: null,
  appRoleAssignmentRequired: false,
  createdByAppId: null,
});
export const integration = servicePrincipal(integrationObjectId, integrationClientId, 'Cisco Webex Identity Integration');
const identity = { ...servicePrincipal(secondObjectId, secondClientId, 'Cisco Webex Identity'), createdByAppId: integrationClientId };

/** Answers of Graph by the fact that asks; shapes as Graph gives them. */
export const healthyAnswers: Record<string, unknown> = {
  integrationApp: { value: [integration] },
  webexApps: { value: [integration, identity] },
  createdApps: { value: [identity] },
  deletedIntegrationApps: { value: [] },
  deletedWebexApps: { value: [] },
  graphServicePrincipal: { value: [servicePrincipal(graphObjectId, '00000003-0000-0000-c000-000000000000', 'Microsoft Graph')] },
  organization: { value: [{ id: tenantId, displayName: 'Contoso', verifiedDomains: [{ name: 'contoso.com', isDefault: true }] }] },
  licences: { value: [{ skuPartNumber: 'AAD_PREMIUM', capabilityStatus: 'Enabled', servicePlans: [{ servicePlanName: 'AAD_PREMIUM' }] }] },
  consentPolicy: { isEnabled: true },
  consentRequests: { value: [] },
  accessPolicies: { value: [] },
  serviceIssues: { value: [] },
  recommendations: { value: [] },
  appRoleAssignments: { value: roleAssignments() },
  delegatedGrants: { value: [{ consentType: 'AllPrincipals', resourceId: graphObjectId, scope: ' User.Read' }] },
  secondAppOwners: { value: [{ '@odata.type': '#microsoft.graph.servicePrincipal', id: integrationObjectId }] },
  syncJobs: { value: [{ id: 'j', schedule: { state: 'Active' }, status: { code: 'Active', lastExecution: { state: 'Succeeded' } } }] },
  audit: { value: [] },
  integrationSignIns: { value: [{ createdDateTime: now, appId: integrationClientId, status: { errorCode: 0 } }] },
  pastedSignIns: { value: [] },
  provisioningFailures: { value: [] },
};

/** A directory that gives recorded answers and keeps what it was asked. An answer that is a function decides by itself. */
export function fakeDirectory(
  answers: Record<string, unknown> = {},
  given: { admission?: Admission; discovery?: Discovery; delay?: (request: DirectoryRequest) => Promise<void> } = {},
) {
  const reads: DirectoryRequest[][] = [];
  const admissions: unknown[] = [];
  const directory: Directory = {
    admission: async (...args) => {
      admissions.push(args);
      return given.admission ?? { admitted: true, roles: allRoles, evidence: noEvidence };
    },
    read: async (tenant, requests) => {
      if (tenant !== tenantId) throw new Error('another tenant was read');
      reads.push(requests);
      const pairs = requests.map(async (request) => {
        await given.delay?.(request);
        return [request.id, answerTo(request, { ...healthyAnswers, ...answers }[request.id])] as const;
      });
      const all = await Promise.all(pairs);
      return new Map(all.filter((pair): pair is readonly [string, DirectoryAnswer] => pair[1] !== null));
    },
    discover: async () =>
      given.discovery ?? {
        found: true,
        tenantId,
        cloudInstance: 'microsoftonline.com',
        graphHost: 'graph.microsoft.com',
        evidence: noEvidence,
      },
  };
  return { directory, reads, admissions };
}

/** Marks an answer as refused with this reason. */
export const refused = (reason: Extract<DirectoryAnswer, { ok: false }>['reason']) => ({ refused: reason });

function answerTo(request: DirectoryRequest, body: unknown): DirectoryAnswer | null {
  const evidence = { request: `GET /${request.version}${request.path}`, at: now, requestId: `r-${request.id}`, status: 200 };
  if (body === undefined) return null;
  if (isRefusal(body)) return { ok: false, reason: body.refused, evidence: { ...evidence, status: 403 } };
  return { ok: true, body, evidence };
}

function isRefusal(body: unknown): body is ReturnType<typeof refused> {
  return typeof body === 'object' && body !== null && 'refused' in body;
}

export const allWell: ServiceStatus = { webexIncidents: async () => ({ ok: true, incidents: [], evidence: noEvidence }) };
export const clock: Clock = { now: () => new Date(now), wait: async () => undefined };
