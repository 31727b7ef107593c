import type { Filterable } from './odata-filter.ts';

/** What may be asked of a kind of row: Graph's own property names and the operators that its documentation offers. */
export interface Entity {
  /** Name within `microsoft.graph`, for messages. */
  name: string;
  properties: readonly string[];
  filterable: Filterable;
  sortable: readonly string[];
  expandable?: readonly string[];
}

const list = (text: string) => text.trim().split(/\s+/);

export const servicePrincipal: Entity = {
  name: 'servicePrincipal',
  properties:
    list(`accountEnabled addIns alternativeNames appDescription appDisplayName appId appOwnerOrganizationId appRoleAssignmentRequired
    appRoles applicationTemplateId createdByAppId customSecurityAttributes deletedDateTime description disabledByMicrosoftStatus displayName
    homepage id info isDisabled keyCredentials loginUrl logoutUrl notes notificationEmailAddresses oauth2PermissionScopes passwordCredentials
    preferredSingleSignOnMode replyUrls servicePrincipalNames servicePrincipalType signInAudience tags tokenEncryptionKeyId verifiedPublisher`),
  filterable: {
    appId: ['eq'],
    id: ['eq'],
    displayName: ['eq', 'startswith'],
    accountEnabled: ['eq'],
    servicePrincipalType: ['eq'],
    // Nothing published says whether it can be filtered by: the scenario 'created-by-filter-refused' plays the other answer.
    createdByAppId: ['eq'],
  },
  sortable: [],
};

export const appRoleAssignment: Entity = {
  name: 'appRoleAssignment',
  properties: list(
    `appRoleId createdDateTime deletedDateTime id principalDisplayName principalId principalType resourceDisplayName resourceId`,
  ),
  filterable: {},
  sortable: [],
};

export const permissionGrant: Entity = {
  name: 'oAuth2PermissionGrant',
  properties: list('clientId consentType id principalId resourceId scope'),
  filterable: { clientId: ['eq'], resourceId: ['eq'], consentType: ['eq'], principalId: ['eq'] },
  sortable: [],
};

export const directoryObject: Entity = { name: 'directoryObject', properties: ['id', 'deletedDateTime'], filterable: {}, sortable: [] };

export const directoryAudit: Entity = {
  name: 'directoryAudit',
  properties:
    list(`activityDateTime activityDisplayName additionalDetails category correlationId id initiatedBy loggedByService operationType
    result resultReason targetResources`),
  filterable: {
    activityDateTime: ['eq', 'ge', 'le'],
    activityDisplayName: ['eq', 'startswith'],
    category: ['eq'],
    correlationId: ['eq'],
    id: ['eq'],
    loggedByService: ['eq'],
    'initiatedBy/user/id': ['eq'],
    'initiatedBy/user/displayName': ['eq'],
    'initiatedBy/user/userPrincipalName': ['eq', 'startswith'],
    'initiatedBy/app/appId': ['eq'],
    'initiatedBy/app/displayName': ['eq'],
    'targetResources/id': ['eq'],
    'targetResources/displayName': ['eq', 'startswith'],
  },
  sortable: ['activityDateTime'],
};

export const signIn: Entity = {
  name: 'signIn',
  properties: list(`appDisplayName appId appliedConditionalAccessPolicies conditionalAccessStatus correlationId createdDateTime id ipAddress
    isInteractive location resourceDisplayName resourceId servicePrincipalId servicePrincipalName signInEventTypes status userAgent`),
  filterable: {
    signInEventTypes: ['eq'],
    appId: ['eq'],
    correlationId: ['eq'],
    id: ['eq'],
    servicePrincipalId: ['eq'],
    createdDateTime: ['eq', 'ge', 'le'],
    'status/errorCode': ['eq'],
  },
  sortable: ['createdDateTime'],
};

export const provisioning: Entity = {
  name: 'provisioningObjectSummary',
  properties: list(`activityDateTime changeId cycleId durationInMilliseconds id initiatedBy jobId modifiedProperties provisioningAction
    provisioningStatusInfo provisioningSteps servicePrincipal sourceIdentity sourceSystem targetIdentity targetSystem tenantId`),
  // gt and lt only, not ge and le (provisioningobjectsummary-list.md).
  filterable: {
    activityDateTime: ['eq', 'gt', 'lt'],
    'servicePrincipal/id': ['eq'],
    'provisioningStatusInfo/status': ['eq', 'contains'],
    jobId: ['eq', 'contains'],
    changeId: ['eq', 'contains'],
    cycleId: ['eq', 'contains'],
    id: ['eq', 'contains'],
  },
  sortable: ['activityDateTime'],
};

const plain = (name: string, properties: string, filterable: Filterable = {}): Entity => ({
  name,
  properties: list(properties),
  filterable,
  sortable: [],
});

export const synchronizationJob = plain('synchronizationJob', 'id schedule status synchronizationJobSettings templateId');
export const organization = plain('organization', 'id displayName tenantType verifiedDomains countryLetterCode createdDateTime');
export const subscribedSku = plain(
  'subscribedSku',
  'id skuId skuPartNumber capabilityStatus consumedUnits appliesTo prepaidUnits servicePlans',
);
export const consentPolicy = plain(
  'adminConsentRequestPolicy',
  'id isEnabled notifyReviewers remindersEnabled requestDurationInDays reviewers version',
);
export const accessPolicy = plain('conditionalAccessPolicy', 'id displayName state conditions');
export const consentRequest = plain('appConsentRequest', 'id appId appDisplayName pendingScopes', {
  appId: ['eq'],
  'userConsentRequests/status': ['eq'],
});
export const issue = plain(
  'serviceHealthIssue',
  'id title service status isResolved classification origin feature featureGroup impactDescription startDateTime endDateTime lastModifiedDateTime details posts',
  { isResolved: ['eq'], service: ['eq'], status: ['eq'], classification: ['eq'] },
);
export const recommendation: Entity = {
  ...plain(
    'recommendation',
    'id displayName recommendationType status priority impactType insights benefits createdDateTime lastModifiedDateTime impactedResources',
    {
      status: ['eq'],
      recommendationType: ['eq'],
      displayName: ['eq'],
    },
  ),
  expandable: ['impactedResources'],
};
