import { z } from 'zod';

/** Graph leaves out or nulls what it does not know; both become null. */
const maybe = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? null);
const text = maybe(z.string());
const flag = maybe(z.boolean());
const list = <Value>(item: z.ZodType<Value>) => z.object({ value: z.array(item) }).transform((body) => body.value);
const firstOf = <Value>(item: z.ZodType<Value>) => list(item).transform((all) => all[0] ?? null);

const servicePrincipal = z.object({
  id: z.string(),
  appId: z.string(),
  displayName: text,
  accountEnabled: flag,
  isDisabled: flag,
  disabledByMicrosoftStatus: text,
  appOwnerOrganizationId: text,
  appRoleAssignmentRequired: flag,
  createdByAppId: text,
});
/** An enterprise application of the tenant. */
export type ServicePrincipal = z.output<typeof servicePrincipal>;
export const servicePrincipals = list(servicePrincipal);
export const oneServicePrincipal = firstOf(servicePrincipal);

const deletedApp = z.object({ id: z.string(), appId: z.string(), displayName: text, deletedDateTime: text });
/** A service principal in the recycle bin. */
export type DeletedApp = z.output<typeof deletedApp>;
export const deletedApps = list(deletedApp);

const organization_ = z.object({
  id: z.string(),
  displayName: text,
  verifiedDomains: maybe(z.array(z.object({ name: text, isDefault: flag }))),
});
export type Organization = z.output<typeof organization_>;
export const organization = firstOf(organization_);

const licence = z.object({
  skuPartNumber: text,
  capabilityStatus: text,
  servicePlans: z.array(z.object({ servicePlanName: text })),
});
export type Licence = z.output<typeof licence>;
export const licences = list(licence);

/** The tenant's admin consent workflow. */
export const consentPolicy = z.object({ isEnabled: z.boolean() });
export type ConsentPolicy = z.output<typeof consentPolicy>;

const consentRequest = z.object({ id: z.string(), appId: z.string(), appDisplayName: text });
export type ConsentRequest = z.output<typeof consentRequest>;
export const consentRequests = list(consentRequest);

const names = maybe(z.array(z.string()));
const accessPolicy = z.object({
  id: z.string(),
  displayName: text,
  state: z.string(),
  conditions: z.object({ applications: maybe(z.object({ includeApplications: names, excludeApplications: names })) }),
});
/** A Conditional Access policy. */
export type AccessPolicy = z.output<typeof accessPolicy>;
export const accessPolicies = list(accessPolicy);

const serviceIssue = z.object({ id: z.string(), service: z.string(), title: z.string(), startDateTime: text });
/** An open issue of Microsoft 365 service health. */
export type ServiceIssue = z.output<typeof serviceIssue>;
export const serviceIssues = list(serviceIssue);

const recommendation = z
  .object({ displayName: text, recommendationType: text, status: text, lastModifiedDateTime: text })
  .refine(({ displayName, recommendationType }) => displayName !== null || recommendationType !== null);
export type Recommendation = z.output<typeof recommendation>;
export const recommendations = list(recommendation);

const appRoleAssignment = z.object({ appRoleId: z.string(), resourceId: text });
export type AppRoleAssignment = z.output<typeof appRoleAssignment>;
export const appRoleAssignments = list(appRoleAssignment);

const delegatedGrant = z.object({ consentType: z.string(), resourceId: text, scope: text });
export type DelegatedGrant = z.output<typeof delegatedGrant>;
export const delegatedGrants = list(delegatedGrant);

const owner = z.object({ id: z.string() });
export type AppOwner = z.output<typeof owner>;
export const owners = list(owner);

const quarantine = z.object({ reason: text, currentBegan: text, error: maybe(z.object({ code: text, message: text })) });
const execution = maybe(z.object({ state: text, timeEnded: text }));
const syncJob = z.object({
  id: z.string(),
  schedule: maybe(z.object({ state: text })),
  status: maybe(z.object({ code: text, quarantine: maybe(quarantine), lastExecution: execution, lastSuccessfulExecution: execution })),
});
/** A provisioning job. */
export type SyncJob = z.output<typeof syncJob>;
export const syncJobs = list(syncJob);

const errorInformation = maybe(z.object({ errorCode: text, reason: text }));
const provisioningFailure = z
  .object({ activityDateTime: z.string(), provisioningStatusInfo: maybe(z.object({ errorInformation })) })
  .transform((entry) => ({ at: entry.activityDateTime, code: entry.provisioningStatusInfo?.errorInformation?.errorCode ?? null }));
export type ProvisioningFailure = z.output<typeof provisioningFailure>;
export const provisioningFailures = list(provisioningFailure);

const signIn = z
  .object({
    createdDateTime: z.string(),
    appId: text,
    resourceDisplayName: text,
    status: maybe(z.object({ errorCode: maybe(z.number()), failureReason: text })),
  })
  .transform((entry) => ({
    at: entry.createdDateTime,
    appId: entry.appId,
    /** 0 is a success; null where the entry does not say. */
    errorCode: entry.status?.errorCode ?? null,
    failureReason: entry.status?.failureReason ?? null,
  }));
/** One entry of the sign-in log. */
export type SignIn = z.output<typeof signIn>;
export const signIns = list(signIn);
