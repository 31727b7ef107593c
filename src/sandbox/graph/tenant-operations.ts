import { graphAppId } from '../tenant/ids.ts';
import type { Tenant } from '../tenant/tenant.ts';
import * as entities from './entities.ts';
import { answerCollection, answerEntity } from './odata-query.ts';
import type { Operation } from './operation.ts';

const get = { method: 'GET', version: 'v1.0' } as const;

/** The tenant itself: name, licences, policies, waiting consent requests, Microsoft's incidents, recommendations. */
export const tenantOperations: Operation[] = [
  {
    ...get,
    path: /^\/organization$/i,
    permissions: ['Directory.Read.All', 'Organization.Read.All'],
    answer: ({ tenant }, request) => answerCollection([organizationOf(tenant)], entities.organization, request),
  },
  {
    ...get,
    path: /^\/subscribedSkus$/i,
    permissions: ['LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All'],
    answer: ({ tenant }, request) => answerCollection([skuOf(tenant)], entities.subscribedSku, request),
  },
  {
    ...get,
    path: /^\/policies\/adminConsentRequestPolicy$/i,
    permissions: ['Policy.Read.All'],
    answer: (_context, request) => answerEntity(adminConsentRequestPolicy, entities.consentPolicy, request),
  },
  {
    ...get,
    path: /^\/identity\/conditionalAccess\/policies$/i,
    permissions: ['Policy.Read.All'],
    answer: (_context, request) => answerCollection([], entities.accessPolicy, request),
  },
  {
    ...get,
    path: /^\/identityGovernance\/appConsent\/appConsentRequests$/i,
    permissions: ['ConsentRequest.Read.All'],
    answer: ({ tenant }, request) => answerCollection(tenant.consentRequests, entities.consentRequest, request),
  },
  {
    ...get,
    path: /^\/admin\/serviceAnnouncement\/issues$/i,
    permissions: ['ServiceHealth.Read.All'],
    answer: ({ tenant }, request) => answerCollection(tenant.incidents, entities.issue, request),
  },
  {
    method: 'GET',
    version: 'beta',
    path: /^\/directory\/recommendations$/i,
    permissions: ['DirectoryRecommendations.Read.All'],
    answer: ({ tenant }, request) => answerCollection(tenant.recommendations, entities.recommendation, request),
  },
];

function organizationOf({ id, name, domains }: Tenant) {
  const verifiedDomains = domains.map((domain, index) => ({
    name: domain,
    type: 'Managed',
    capabilities: 'Email',
    isDefault: index === 0,
    isInitial: domain.endsWith('.onmicrosoft.com'),
  }));
  return { id, displayName: name, tenantType: 'AAD', countryLetterCode: 'US', createdDateTime: '2019-05-01T00:00:00Z', verifiedDomains };
}

function skuOf({ id, premium }: Tenant) {
  const plan = premium ? 'AAD_PREMIUM' : 'EXCHANGE_S_STANDARD';
  return {
    id: `${id}_${graphAppId}`,
    skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965',
    skuPartNumber: premium ? 'SPE_E3' : 'EXCHANGESTANDARD',
    capabilityStatus: 'Enabled',
    consumedUnits: 812,
    appliesTo: 'User',
    prepaidUnits: { enabled: 1000, lockedOut: 0, suspended: 0, warning: 0 },
    servicePlans: [
      { servicePlanId: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', servicePlanName: plan, provisioningStatus: 'Success', appliesTo: 'User' },
    ],
  };
}

const adminConsentRequestPolicy = {
  id: 'adminConsentRequestPolicy',
  isEnabled: true,
  notifyReviewers: true,
  remindersEnabled: true,
  requestDurationInDays: 30,
  reviewers: [],
  version: 1,
};
