import { graphAppId } from '../tenant/ids.ts';
import type { Tenant } from '../tenant/tenant.ts';
import * as entities from './entities.ts';
import { GraphRefusal } from './graph-answer.ts';
import { answerCollection, answerEntity } from './odata-query.ts';
import type { Operation } from './operation.ts';

const get = { method: 'GET', version: 'v1.0' } as const;

/** The tenant itself: name, domains, licences, policies, waiting consent requests, Microsoft's incidents, recommendations. */
export const tenantOperations: Operation[] = [
  {
    ...get,
    path: /^\/organization$/i,
    permissions: ['Directory.Read.All', 'Organization.Read.All'],
    answer: ({ tenant }, request) => answerCollection([organizationOf(tenant)], entities.organization, request),
  },
  {
    ...get,
    path: /^\/domains$/i,
    permissions: ['Domain.Read.All', 'Directory.Read.All'],
    answer: ({ tenant }, request) => answerCollection(domainsOf(tenant), entities.domain, request),
  },
  {
    ...get,
    path: /^\/subscribedSkus$/i,
    permissions: ['LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All'],
    answer: ({ tenant }, request) => answerCollection([skuOf(tenant)], entities.subscribedSku, request),
  },
  {
    ...get,
    path: /^\/policies\/authorizationPolicy$/i,
    permissions: ['Policy.Read.All'],
    answer: (_context, request) => answerEntity(authorizationPolicy, entities.authorizationPolicy, request),
  },
  {
    ...get,
    path: /^\/policies\/adminConsentRequestPolicy$/i,
    permissions: ['Policy.Read.All'],
    answer: (_context, request) => answerEntity(adminConsentRequestPolicy, entities.consentPolicy, request),
  },
  {
    ...get,
    path: /^\/policies\/defaultAppManagementPolicy$/i,
    permissions: ['Policy.Read.All'],
    answer: (_context, request) => {
      const policy = { id: '00000000-0000-0000-0000-000000000000', displayName: 'Default app management tenant policy', isEnabled: false };
      return answerEntity(policy, entities.managementPolicy, request);
    },
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
    ...get,
    path: /^\/users\/([^/]+)$/i,
    permissions: ['User.Read.All', 'User.ReadBasic.All', 'Directory.Read.All'],
    answer: ({ tenant }, request, id) => {
      const actor = tenant.audit.map(({ initiatedBy }) => initiatedBy.user).find((user) => user !== null && 'id' in user && user.id === id);
      if (!actor) throw new GraphRefusal(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist.`);
      const name = actor.userPrincipalName?.split('@')[0]?.replace('.', ' ') ?? null;
      return answerEntity(
        { id, displayName: name, userPrincipalName: actor.userPrincipalName, accountEnabled: true },
        entities.user,
        request,
      );
    },
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

function domainsOf({ domains }: Tenant) {
  return domains.map((id, index) => ({
    id,
    authenticationType: 'Managed',
    isAdminManaged: true,
    isDefault: index === 0,
    isInitial: id.endsWith('.onmicrosoft.com'),
    isRoot: true,
    isVerified: true,
    supportedServices: ['Email'],
  }));
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

const authorizationPolicy = {
  id: 'authorizationPolicy',
  displayName: 'Authorization Policy',
  allowInvitesFrom: 'everyone',
  allowedToSignUpEmailBasedSubscriptions: false,
  allowedToUseSSPR: true,
  allowEmailVerifiedUsersToJoinOrganization: false,
  blockMsolPowerShell: false,
  guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  defaultUserRolePermissions: {
    allowedToCreateApps: true,
    allowedToCreateSecurityGroups: true,
    allowedToCreateTenants: true,
    allowedToReadBitlockerKeysForOwnedDevice: true,
    allowedToReadOtherUsers: true,
    permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-low'],
  },
};

const adminConsentRequestPolicy = {
  id: 'adminConsentRequestPolicy',
  isEnabled: true,
  notifyReviewers: true,
  remindersEnabled: true,
  requestDurationInDays: 30,
  reviewers: [],
  version: 1,
};
