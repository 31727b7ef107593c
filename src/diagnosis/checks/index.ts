import type { Check } from '../check.ts';
import { appRoles } from './app-roles.ts';
import { assignmentRequirement } from './assignment-requirement.ts';
import { botAdmission } from './bot-admission.ts';
import { botRights } from './bot-rights.ts';
import { cleanUpRecommendation } from './clean-up-recommendation.ts';
import { conditionalAccess } from './conditional-access.ts';
import { consentPolicy } from './consent-policy.ts';
import { delegatedPermissions } from './delegated-permissions.ts';
import { deletedIntegrationApp } from './deleted-integration-app.ts';
import { disabledIntegrationApp } from './disabled-integration-app.ts';
import { disabledSecondApp } from './disabled-second-app.ts';
import { graphServicePrincipal } from './graph-service-principal.ts';
import { integrationApp } from './integration-app.ts';
import { integrationSignIns } from './integration-sign-ins.ts';
import { lookAlikeApp } from './look-alike-app.ts';
import { microsoftIncident } from './microsoft-incident.ts';
import { paste } from './paste.ts';
import { pastedRequest } from './pasted-request.ts';
import { pastedSignInError } from './pasted-sign-in-error.ts';
import { pendingConsentRequest } from './pending-consent-request.ts';
import { provisioningFailures } from './provisioning-failures.ts';
import { provisioningJob } from './provisioning-job.ts';
import { recurringRemoval } from './recurring-removal.ts';
import { removalAuthor } from './removal-author.ts';
import { revocationAuthor } from './revocation-author.ts';
import { secondApp } from './second-app.ts';
import { secondAppOwner } from './second-app-owner.ts';
import { tenant } from './tenant.ts';
import { webexIncident } from './webex-incident.ts';

/** Every check, in the order in which they stand on the card. */
export const checks: readonly Check[] = [
  paste,
  botAdmission,
  botRights,
  tenant,
  integrationApp,
  deletedIntegrationApp,
  removalAuthor,
  recurringRemoval,
  disabledIntegrationApp,
  lookAlikeApp,
  assignmentRequirement,
  appRoles,
  delegatedPermissions,
  revocationAuthor,
  graphServicePrincipal,
  secondApp,
  disabledSecondApp,
  secondAppOwner,
  provisioningJob,
  provisioningFailures,
  integrationSignIns,
  pastedRequest,
  consentPolicy,
  pendingConsentRequest,
  pastedSignInError,
  conditionalAccess,
  microsoftIncident,
  webexIncident,
  cleanUpRecommendation,
];
