/** What is wrong, in one sentence each, and why we think so. */
export const verdicts = {
  'verdict.tenantMismatch': 'The error is about another Entra tenant than the one that this bot looks at.',
  'verdict.tenantMismatch.because': 'The pasted address names the tenant {pasted}; this bot looks at {id}.',

  'verdict.admission.notAdmitted': 'This bot has no consent in the tenant, so it could not look. This says nothing about Webex.',
  'verdict.admission.disabled': 'This bot is disabled in the tenant, so it could not look. This says nothing about Webex.',
  'verdict.admission.credentialBad': 'Microsoft refused this bot’s own credential, so it could not look. This says nothing about Webex.',
  'verdict.admission.refused': 'Microsoft refused the sign-in of this bot, so it could not look. This says nothing about Webex.',
  'verdict.admission.blocked': 'A Conditional Access policy blocks this bot, so it could not look. This says nothing about Webex.',
  'verdict.admission.tenantNotFound': 'Microsoft knows no such tenant in this cloud. This says nothing about Webex.',
  'verdict.admission.otherCloud': 'The tenant lives in another Microsoft cloud than this bot. This says nothing about Webex.',
  'verdict.admission.graphDisabled': 'Microsoft Graph is disabled in the tenant: every app is refused, not only this bot.',
  'verdict.admission.because': 'Microsoft’s sign-in service said so.',
  'verdict.admission.becauseCode': 'Microsoft’s sign-in service answered AADSTS{code}.',

  'verdict.deletedRestorable': 'Cisco Webex Identity Integration was deleted. It can still be restored.',
  'verdict.deletedByLog': 'The audit log shows that Cisco Webex Identity Integration was deleted.',
  'verdict.deletedRestorable.binAndLog': 'The recycle bin holds it and the audit log names who deleted it.',
  'verdict.deletedRestorable.binAndEntry': 'The recycle bin holds it, and the audit log has the entry but names nobody.',
  'verdict.deletedRestorable.noLog': 'The recycle bin holds it. Who deleted it could not be read.',
  'verdict.deletedRestorable.notYet': 'The recycle bin holds it. Who deleted it is not yet in the audit log: check again in 15 minutes.',
  'verdict.deletedRestorable.older': {
    one: 'The recycle bin holds it. It was deleted before the audit log begins: it reaches back {count} day.',
    other: 'The recycle bin holds it. It was deleted before the audit log begins: it reaches back {count} days.',
  },
  'verdict.deletedRestorable.logOnly': 'The audit log shows the removal. What is in the tenant now could not be read.',
  'verdict.deletedRestorable.noEntry': 'The recycle bin holds it. The audit log has no entry about it.',

  'verdict.deletedForGood': 'Cisco Webex Identity Integration was deleted for good. It cannot be restored.',
  'verdict.deletedForGood.hard': 'The audit log shows that it was deleted for good.',
  'verdict.deletedForGood.log': 'The audit log shows the removal, and the recycle bin does not hold it any more.',

  'verdict.neverConsented': 'Cisco Webex Identity Integration is not in the tenant: never consented to, or deleted more than 30 days ago.',
  'verdict.neverConsented.noTrace': {
    one: 'Neither the recycle bin nor the audit log of the last day shows it.',
    other: 'Neither the recycle bin nor the audit log of the last {count} days shows it.',
  },

  'verdict.integrationNotFoundById': 'Cisco Webex Identity Integration was not found by its client id.',
  'verdict.integrationNotFoundById.because': 'The client id {id} is that of the global cloud. In this cloud Cisco may use another one.',
  'verdict.integrationMissing': 'Cisco Webex Identity Integration is not in the tenant.',
  'verdict.integrationMissing.noLog': 'The recycle bin does not hold it, and the audit log could not be read.',
  'verdict.integrationMissing.log': 'The audit log shows the removal. The recycle bin could not be read.',
  'verdict.integrationMissing.noBin': 'The recycle bin could not be read, and the audit log does not tell how it went.',
  'verdict.integrationMissing.neither': 'Neither the recycle bin nor the audit log could be read.',
  'verdict.integrationMissing.nothing': 'Neither the recycle bin nor the audit log tells how it went.',

  'verdict.disabled': 'Cisco Webex Identity Integration is disabled for sign-in.',
  'verdict.disabled.because': 'Entra shows the app with sign-in disabled.',
  'verdict.disabled.becauseLog': 'Entra shows the app with sign-in disabled, and the audit log names who did it.',
  'verdict.disabled.becauseEntry': 'Entra shows the app with sign-in disabled, and the audit log has the entry but names nobody.',
  'verdict.disabledByMicrosoft': 'Cisco Webex Identity Integration was deactivated by Microsoft or Cisco.',
  'verdict.disabledByMicrosoft.because': 'Entra marks the app as deactivated. No administrator of the tenant can change that.',
  'verdict.graphDisabled': 'Microsoft Graph is disabled in the tenant: every app is refused, not only Webex.',
  'verdict.graphDisabled.because': 'Entra shows Microsoft Graph itself with sign-in disabled.',

  'verdict.consentRevoked': 'The consent to Cisco Webex Identity Integration was revoked.',
  'verdict.consentRevoked.because': 'The app is in the tenant, but none of its application permissions is granted.',
  'verdict.consentPartlyRevoked': 'Cisco Webex Identity Integration lacks permissions: {permissions}.',
  'verdict.consentPartlyRevoked.because': 'They belong to the consent that Cisco asks for. Cisco may have changed the list since.',

  'verdict.secondAppDeleted': 'Cisco Webex Identity was deleted. It can still be restored.',
  'verdict.secondAppDeleted.because': 'The recycle bin holds it.',
  'verdict.secondAppMissing': 'Cisco Webex Identity is not in the tenant.',
  'verdict.secondAppMissing.because': 'No app of that name, and none that the integration app created, was found.',
  'verdict.secondAppMissing.binUnread':
    'No app of that name, and none that the integration app created, was found. It may be in the recycle bin, which could not be read.',
  'verdict.secondAppNotFound': 'Cisco Webex Identity was not found by its name.',
  'verdict.secondAppNotFound.because': 'It may have been renamed: what the integration app created could not be read.',
  'verdict.secondAppDisabled': 'Cisco Webex Identity is disabled for sign-in.',
  'verdict.secondAppNotOwned': 'Cisco Webex Identity does not belong to the integration app that is in the tenant now.',
  'verdict.secondAppNotOwned.because':
    'A new consent makes a new object id. This does not cause the error, but Webex may not be able to manage the app.',

  'verdict.signInFailing': 'Cisco Webex Identity Integration is in the tenant, but cannot sign in: AADSTS{code}.',
  'verdict.signInFailing.because': 'Its newest sign-in failed, and the audit log shows nothing that mended it since.',

  'verdict.signInFailing.noLog': 'Its newest sign-in failed. Whether it was mended since could not be read.',
  'verdict.provisioningQuarantined': 'Entra has put the provisioning of Cisco Webex Identity into quarantine.',
  'verdict.provisioningQuarantined.because': 'The provisioning job says so.',
  'verdict.provisioningStopped': 'The provisioning of Cisco Webex Identity is stopped.',
  'verdict.provisioningStopped.because': 'The provisioning job is paused or disabled. Somebody may have wanted it so.',
  'verdict.provisioningStopped.afterQuarantine':
    'The provisioning job is stopped and was in quarantine before. Entra stops it after four weeks of that.',
  'verdict.provisioningNotStarted': 'The provisioning of Cisco Webex Identity was never started.',
  'verdict.provisioningAbsent': 'Cisco Webex Identity has no provisioning job.',
  'verdict.provisioningAbsent.because': 'Without one, nobody is synchronised to Webex. This does not cause the error.',
  'verdict.provisioningLastFailed': 'The last run of the provisioning of Cisco Webex Identity failed.',
  'verdict.provisioningFailing': 'Some accounts could not be provisioned to Webex in the last 7 days.',
  'verdict.provisioningFailing.because': 'The provisioning log shows failures. Up to a day of them is normal after the app was restored.',

  'verdict.wizardNotSetUp': 'Webex does not know the Entra tenant: the wizard app was never set up.',
  'verdict.wizardNotSetUp.because': 'Webex answered with code 100013. Entra cannot show whether that is still so.',
  'verdict.microsoftIncident': 'Microsoft has an open issue with Entra: {title} ({id}).',
  'verdict.webexIncident': 'Webex has an incident: {name}.',
  'verdict.incident.because': 'It is open now. Whether it causes this error cannot be told from here.',
  'verdict.lookAlike': 'Another app in the tenant bears the name of the integration app.',
  'verdict.lookAlike.because': 'Its client id is not Cisco’s. Do not consent to it.',

  'verdict.undetermined': 'The cause could not be determined: not everything could be looked at.',
  'verdict.nothingWrong': 'Nothing is wrong on the Entra side.',
  'verdict.nothingElseWrong': 'Nothing else is wrong on the Entra side.',
  'verdict.nothingFound': 'Nothing wrong was found on the Entra side, but not everything could be looked at.',
  'verdict.nothingElseFound': 'Nothing else was found on the Entra side, but not everything could be looked at.',
  'verdict.nothingWrong.because': 'Both apps are in the tenant, are enabled, and hold their permissions.',
  'verdict.nothingWrong.rolesUnread': 'Both apps are in the tenant and are enabled. Not all of their permissions could be read.',
  'verdict.nothingWrong.signsIn': 'Both apps are in order, and the integration app has signed in since.',

  'verify.directorySync':
    'In Control Hub, open Organization Settings > Directory Synchronization and check that “Allow Azure AD sync” is on.',
  'verify.bothApps':
    'In the Entra admin center, open Enterprise apps and check that Cisco Webex Identity and Cisco Webex Identity Integration are listed.',
  'verify.provisioning': 'In the Entra admin center, open Cisco Webex Identity > Provisioning and check that the next run succeeds.',
} as const;
