/** Titles and findings of the checks, in the order of the list. */
export const checks = {
  'check.paste': 'The paste',
  'check.paste.integration': 'This is the Entra integration error: Microsoft refused the request of the integration app.',
  'check.paste.domains': 'Webex could not read the domains: the wizard app has no valid consent.',
  'check.paste.wizard': 'Webex does not know the Entra tenant: the wizard app was never set up.',
  'check.paste.otherIntegration': 'This is another error of the Entra integration.',
  'check.paste.otherControlHub': 'This is an error of Control Hub, but not of the Entra integration.',
  'check.paste.signIn': 'This is an error of Microsoft’s sign-in page.',
  'check.paste.toast': 'The text fits the Entra integration error, but it shows no code. Copy Debug Info would tell for sure.',
  'check.paste.trackingId': 'This is only a tracking id. Copy Debug Info would tell which error it was.',

  'check.botAdmission': 'Sign-in of this bot',
  'check.botAdmission.pass': 'This bot may sign in to the tenant.',
  'check.botAdmission.notAdmitted': 'This bot has no consent in the tenant, so nothing could be looked at.',
  'check.botAdmission.disabled': 'This bot is disabled in the tenant, so nothing could be looked at.',
  'check.botAdmission.credentialBad': 'Microsoft refused the secret or certificate of this bot, so nothing could be looked at.',
  'check.botAdmission.refused': 'Microsoft refused the sign-in of this bot, so nothing could be looked at.',
  'check.botAdmission.blocked': 'A Conditional Access policy blocks this bot, so nothing could be looked at.',
  'check.botAdmission.graphDisabled': 'Microsoft Graph is disabled in the tenant: nobody gets a token for it.',
  'check.botAdmission.tenantNotFound': 'Microsoft knows no tenant of this id.',
  'check.botAdmission.otherCloud': 'The tenant lives in another Microsoft cloud than this bot.',

  'check.botRights': 'Permissions of this bot',
  'check.botRights.pass': 'This bot holds every permission that the checks need.',
  'check.botRights.warning': 'Some checks are off. They need {permissions}.',
  'check.botRights.fail': 'The main checks are off. They need {permissions}.',
  'check.botRights.untold': 'Microsoft’s token does not show the permissions. Each check asks, and says when it is refused.',
  'check.botRights.notAdmitted': 'This bot could not sign in, so its permissions are not known.',

  'check.tenant': 'Entra tenant',
  'check.tenant.pass': 'The tenant {id} exists in this cloud.',
  'check.tenant.passNamed': 'The tenant is {name}.',
  'check.tenant.notFound': 'Microsoft knows no tenant {id} in this cloud.',
  'check.tenant.otherCloud': 'The tenant {id} lives in another Microsoft cloud.',
  'check.tenant.mismatch': 'The paste is about the tenant {pasted}, but the tenant {id} was looked at.',

  'check.integrationApp': 'Integration app',
  'check.integrationApp.pass': '{name} is in the tenant.',
  'check.integrationApp.otherId': 'No app with the client id {appId} is in the tenant. In this cloud Cisco may use another one.',
  'check.integrationApp.fail': 'Cisco Webex Identity Integration is not in the tenant.',

  'check.deletedIntegrationApp': 'Integration app in the recycle bin',
  'check.deletedIntegrationApp.pass': 'The integration app is not in the recycle bin.',
  'check.deletedIntegrationApp.olderCopy': 'An older copy is in the recycle bin. Leave it there: the app is in the tenant.',
  'check.deletedIntegrationApp.gone': 'The integration app is not in the recycle bin: it cannot be restored.',
  'check.deletedIntegrationApp.restorable': 'The integration app is in the recycle bin and can be restored.',
  'check.deletedIntegrationApp.restorableUntil': 'The integration app is in the recycle bin and can be restored until {until}.',

  'check.removalAuthor': 'Removal of the integration app',
  'check.removalAuthor.pass': 'The audit log shows no removal of the integration app.',
  'check.removalAuthor.before': '{who} removed it on {at}. It is back since.',
  'check.removalAuthor.deleted': '{who} removed it on {at}.',
  'check.removalAuthor.hardDeleted': '{who} deleted it for good on {at}.',
  'check.removalAuthor.notYet': 'Not yet in the audit log. Entra needs up to 15 minutes: check again then.',
  'check.removalAuthor.noEntry': {
    one: 'The audit log of the last day has no entry about the removal.',
    other: 'The audit log of the last {count} days has no entry about the removal.',
  },

  'check.recurringRemoval': 'Repeated removal',
  'check.recurringRemoval.pass': 'The audit log shows one removal.',
  'check.recurringRemoval.none': 'The audit log shows no removal.',
  'check.recurringRemoval.warning': {
    one: 'It was removed {count} time since {since}.',
    other: 'It was removed {count} times since {since}.',
  },

  'check.disabledIntegrationApp': 'Sign-in of the integration app',
  'check.disabledIntegrationApp.pass': 'Sign-in is enabled.',
  'check.disabledIntegrationApp.fail': 'Sign-in is disabled.',
  'check.disabledIntegrationApp.failBy': '{who} disabled sign-in on {at}.',
  'check.disabledIntegrationApp.byMicrosoft': 'Microsoft or Cisco has deactivated the app.',

  'check.lookAlikeApp': 'Look-alike of the integration app',
  'check.lookAlikeApp.pass': 'No other app bears its name.',
  'check.lookAlikeApp.perhapsCisco': 'An app of this name has the client id {appId}. In this cloud it may be Cisco’s own.',
  'check.lookAlikeApp.warning': 'Another app bears its name: client id {appId}. It is not Cisco’s.',

  'check.assignmentRequirement': 'Assignment to the integration app',
  'check.assignmentRequirement.pass': 'No assignment is required.',
  'check.assignmentRequirement.warning':
    'Only assigned people may sign in to it. This can stop an administrator at consent, not the app itself.',

  'check.appRoles': 'Permissions of the integration app',
  'check.appRoles.pass': { one: '{count} permission is granted.', other: 'All {count} permissions are granted.' },
  'check.appRoles.none': 'None of its application permissions is granted.',
  'check.appRoles.missing': 'Not granted: {permissions}.',
  'check.appRoles.unproven':
    'Not granted as application permissions: {permissions}. They may be granted as delegated ones, which this bot could not read.',

  'check.delegatedPermissions': 'Sign-in permission of the integration app',
  'check.delegatedPermissions.pass': 'User.Read is granted for everybody.',
  'check.delegatedPermissions.perUser': 'User.Read is granted for single people only, not for everybody.',
  'check.delegatedPermissions.none': 'User.Read is not granted.',

  'check.revocationAuthor': 'Removal of permissions',
  'check.revocationAuthor.pass': 'The audit log shows no removal of permissions.',
  'check.revocationAuthor.before': '{who} removed a permission on {at}. Consent was granted again since.',
  'check.revocationAuthor.warning': '{who} removed a permission on {at}.',

  'check.graphServicePrincipal': 'Microsoft Graph in the tenant',
  'check.graphServicePrincipal.pass': 'Microsoft Graph is enabled.',
  'check.graphServicePrincipal.fail': 'Microsoft Graph is disabled: every app is refused.',

  'check.secondApp': 'Cisco Webex Identity',
  'check.secondApp.pass': '{name} is in the tenant.',
  'check.secondApp.fail': 'No app called Cisco Webex Identity is in the tenant or in the recycle bin.',
  'check.secondApp.binUnread': 'Cisco Webex Identity is not in the tenant. The recycle bin could not be read.',
  'check.secondApp.deleted': 'Cisco Webex Identity is in the recycle bin and can be restored.',
  'check.secondApp.deletedUntil': 'Cisco Webex Identity is in the recycle bin and can be restored until {until}.',
  'check.secondApp.perhapsRenamed': 'No app is called Cisco Webex Identity. It may have been renamed.',

  'check.disabledSecondApp': 'Sign-in of Cisco Webex Identity',
  'check.disabledSecondApp.pass': 'Sign-in is enabled.',
  'check.disabledSecondApp.byMicrosoft': 'Microsoft or Cisco has deactivated the app.',
  'check.disabledSecondApp.fail': 'Sign-in is disabled.',

  'check.secondAppOwner': 'Owner of Cisco Webex Identity',
  'check.secondAppOwner.pass': 'The integration app owns it.',
  'check.secondAppOwner.warning': 'The integration app that is in the tenant now does not own it.',

  'check.provisioningJob': 'Provisioning job',
  'check.provisioningJob.pass': 'Provisioning runs.',
  'check.provisioningJob.none': 'There is no provisioning job.',
  'check.provisioningJob.notStarted': 'Provisioning was never started.',
  'check.provisioningJob.lastFailed': 'The last run of provisioning failed.',
  'check.provisioningJob.stopped': 'Provisioning is stopped.',
  'check.provisioningJob.quarantined': 'Entra has put provisioning into quarantine.',
  'check.provisioningJob.quarantinedSince': 'Entra has put provisioning into quarantine on {since}.',

  'check.provisioningFailures': 'Provisioning failures',
  'check.provisioningFailures.atLeast': 'At least {count} failures in the last 7 days: {codes}.',
  'check.provisioningFailures.pass': 'No failure in the last 7 days.',
  'check.provisioningFailures.warning': {
    one: '{count} failure in the last 7 days: {codes}.',
    other: '{count} failures in the last 7 days: {codes}.',
  },

  'check.integrationSignIns': 'Sign-ins of the integration app',
  'check.integrationSignIns.pass': 'The last sign-in succeeded on {at}.',
  'check.integrationSignIns.none': 'No sign-in in the last 7 days.',
  'check.integrationSignIns.warning': 'The last sign-in failed on {at} with AADSTS{code}.',
  'check.integrationSignIns.outdated': 'The last sign-in failed on {at}, before it was mended. No newer one is known.',

  'check.pastedRequest': 'The refused request',
  'check.pastedRequest.found': 'The sign-in log has {id}: {at}, AADSTS{code}.',
  'check.pastedRequest.foundGood': 'The sign-in log has {id}: {at}, and that sign-in succeeded.',
  'check.pastedRequest.foundUntold': 'The sign-in log has {id}: {at}, but does not say how it went.',
  'check.pastedRequest.notFound': 'The sign-in log does not have {id}. The Graph activity logs may have it, where they are collected.',

  'check.consentPolicy': 'Requests for consent',
  'check.consentPolicy.on': 'People without the right to consent can ask for it in Entra.',
  'check.consentPolicy.off': 'People without the right to consent cannot ask for it in Entra: turn to an administrator.',

  'check.pendingConsentRequest': 'Pending request for consent',
  'check.pendingConsentRequest.pass': 'No request for consent is waiting.',
  'check.pendingConsentRequest.warning':
    'A request for consent to the integration app is waiting for a reviewer: Entra admin center, Enterprise apps, Activity, Admin consent requests.',

  'check.pastedSignInError': 'Pasted sign-in error',
  'check.pastedSignInError.none': 'The paste holds no sign-in error.',
  'check.pastedSignInError.warning': 'AADSTS{code}: {meaning}',

  'check.conditionalAccess': 'Conditional Access',
  'check.conditionalAccess.none': 'No active policy applies to the integration app, neither by its id nor as one for all apps.',
  'check.conditionalAccess.pass': {
    one: '{count} active policy applies to the administrator’s sign-in at consent. It cannot block the app itself.',
    other: '{count} active policies apply to the administrator’s sign-in at consent. They cannot block the app itself.',
  },
  'check.conditionalAccess.warning':
    'The policy {name} names the integration app. It can stop an administrator at consent, not the app itself.',

  'check.microsoftIncident': 'Microsoft service health',
  'check.microsoftIncident.pass': 'Microsoft reports no open issue with Entra.',
  'check.microsoftIncident.warning': 'Microsoft reports an open issue: {title} ({id}).',

  'check.webexIncident': 'Webex service status',
  'check.webexIncident.pass': 'Webex reports no incident.',
  'check.webexIncident.warning': 'Webex reports an incident: {name}.',

  'check.cleanUpRecommendation': 'Clean-up advice of Entra',
  'check.cleanUpRecommendation.pass': 'Entra does not advise removing unused apps.',
  'check.cleanUpRecommendation.warning': 'Entra advises removing unused apps. That is how the integration app gets deleted.',

  'check.nothingFound': 'The Entra side as a whole',
  'check.nothingFound.pass': 'Nothing wrong was found on the Entra side.',
  'check.nothingFound.notApplicable': 'Something was found, or not everything could be looked at.',
} as const;
