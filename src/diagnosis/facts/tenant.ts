import { integrationAppId } from '../applications.ts';
import { graphFact } from '../fact.ts';
import * as schemas from '../graph-schemas.ts';
import { graphPath } from './graph-path.ts';

/** The tenant's name and domains. */
export const organization = graphFact({
  permissions: ['Organization.Read.All', 'Directory.Read.All'],
  schema: schemas.organization,
  request: () => directory(graphPath('/organization', { select: 'id,displayName,verifiedDomains' })),
});

/** Bought licences: they decide how far back the logs go. */
export const licences = graphFact({
  permissions: ['Organization.Read.All', 'Directory.Read.All', 'LicenseAssignment.Read.All'],
  schema: schemas.licences,
  request: () => directory(graphPath('/subscribedSkus', { select: 'skuPartNumber,capabilityStatus,servicePlans' })),
});

/** Whether people without the right can ask for consent. */
export const consentPolicy = graphFact({
  permissions: ['Policy.Read.All'],
  schema: schemas.consentPolicy,
  request: () => directory('/policies/adminConsentRequestPolicy'),
});

/** Requests for consent to the integration that wait for a reviewer. */
export const consentRequests = graphFact({
  permissions: ['ConsentRequest.Read.All'],
  schema: schemas.consentRequests,
  request: () =>
    directory(
      graphPath('/identityGovernance/appConsent/appConsentRequests', {
        filter: `appId eq '${integrationAppId}' and userConsentRequests/any(u:u/status eq 'InProgress')`,
      }),
    ),
});

/** Conditional Access: it can stop the administrator who consents, never Cisco's application itself. */
export const accessPolicies = graphFact({
  permissions: ['Policy.Read.All'],
  schema: schemas.accessPolicies,
  request: () => directory(graphPath('/identity/conditionalAccess/policies', { select: 'id,displayName,state,conditions' })),
});

/** Open issues of Microsoft's own services. */
export const serviceIssues = graphFact({
  permissions: ['ServiceHealth.Read.All'],
  schema: schemas.serviceIssues,
  request: () => directory(graphPath('/admin/serviceAnnouncement/issues', { filter: 'isResolved eq false' })),
});

/** Entra's own advice, among it to remove unused applications; only in beta. */
export const recommendations = graphFact({
  permissions: ['DirectoryRecommendations.Read.All'],
  schema: schemas.recommendations,
  request: () => ({ version: 'beta', group: 'directory', path: '/directory/recommendations' }) as const,
});

function directory(path: string) {
  return { version: 'v1.0', group: 'directory', path } as const;
}
