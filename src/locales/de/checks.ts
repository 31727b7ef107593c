import type { Translated } from '../sentence.ts';

/** Titles and findings of the checks, in German. */
export const checks = {
  'check.paste': 'Eingefügter Text',
  'check.paste.integration': 'Dies ist der Fehler der Entra-Integration: Microsoft hat die Anforderung der Integrations-App abgelehnt.',
  'check.paste.domains': 'Webex konnte die Domänen nicht lesen: Die Wizard-App hat keine gültige Einwilligung.',
  'check.paste.wizard': 'Webex kennt den Entra-Mandanten nicht: Die Wizard-App wurde nie eingerichtet.',
  'check.paste.otherIntegration': 'Dies ist ein anderer Fehler der Entra-Integration.',
  'check.paste.otherControlHub': 'Dies ist ein Fehler von Control Hub, aber nicht der Entra-Integration.',
  'check.paste.signIn': 'Dies ist ein Fehler der Microsoft-Anmeldeseite.',
  'check.paste.toast': 'Der Text passt zum Fehler der Entra-Integration, zeigt aber keinen Code. Copy Debug Info würde Gewissheit geben.',
  'check.paste.trackingId': 'Dies ist nur eine Tracking-ID. Copy Debug Info würde zeigen, welcher Fehler es war.',

  'check.botAdmission': 'Anmeldung dieses Bots',
  'check.botAdmission.pass': 'Dieser Bot darf sich beim Mandanten anmelden.',
  'check.botAdmission.notAdmitted': 'Dieser Bot hat im Mandanten keine Einwilligung. Deshalb konnte nichts geprüft werden.',
  'check.botAdmission.disabled': 'Dieser Bot ist im Mandanten deaktiviert. Deshalb konnte nichts geprüft werden.',
  'check.botAdmission.credentialBad':
    'Microsoft hat das Geheimnis oder das Zertifikat dieses Bots abgelehnt. Deshalb konnte nichts geprüft werden.',
  'check.botAdmission.refused': 'Microsoft hat die Anmeldung dieses Bots abgelehnt. Deshalb konnte nichts geprüft werden.',
  'check.botAdmission.blocked': 'Eine Richtlinie für bedingten Zugriff blockiert diesen Bot. Deshalb konnte nichts geprüft werden.',
  'check.botAdmission.graphDisabled': 'Microsoft Graph ist im Mandanten deaktiviert: Niemand erhält dafür ein Token.',
  'check.botAdmission.tenantNotFound': 'Microsoft kennt keinen Mandanten mit dieser ID.',
  'check.botAdmission.otherCloud': 'Der Mandant liegt in einer anderen Microsoft-Cloud als dieser Bot.',

  'check.botRights': 'Berechtigungen dieses Bots',
  'check.botRights.pass': 'Dieser Bot hat alle Berechtigungen, die die Prüfungen brauchen.',
  'check.botRights.warning': 'Einige Prüfungen entfallen. Sie brauchen {permissions}.',
  'check.botRights.fail': 'Die wichtigsten Prüfungen entfallen. Sie brauchen {permissions}.',
  'check.botRights.untold':
    'Das Token von Microsoft zeigt die Berechtigungen nicht. Jede Prüfung fragt nach und meldet, wenn sie abgelehnt wird.',
  'check.botRights.notAdmitted': 'Dieser Bot konnte sich nicht anmelden. Seine Berechtigungen sind deshalb nicht bekannt.',

  'check.tenant': 'Entra-Mandant',
  'check.tenant.pass': 'Der Mandant {id} ist in dieser Cloud vorhanden.',
  'check.tenant.passNamed': 'Der Mandant ist {name}.',
  'check.tenant.notFound': 'Microsoft kennt in dieser Cloud keinen Mandanten {id}.',
  'check.tenant.otherCloud': 'Der Mandant {id} liegt in einer anderen Microsoft-Cloud.',
  'check.tenant.mismatch': 'Der eingefügte Text betrifft den Mandanten {pasted}, geprüft wurde aber der Mandant {id}.',

  'check.integrationApp': 'Integrations-App',
  'check.integrationApp.pass': '{name} ist im Mandanten vorhanden.',
  'check.integrationApp.otherId':
    'Keine App mit der Client-ID {appId} ist im Mandanten. In dieser Cloud verwendet Cisco vielleicht eine andere.',
  'check.integrationApp.fail': 'Cisco Webex Identity Integration ist nicht im Mandanten.',

  'check.deletedIntegrationApp': 'Integrations-App im Papierkorb',
  'check.deletedIntegrationApp.pass': 'Die Integrations-App ist nicht im Papierkorb.',
  'check.deletedIntegrationApp.olderCopy':
    'Eine ältere Kopie liegt im Papierkorb. Lassen Sie sie dort: Die App ist im Mandanten vorhanden.',
  'check.deletedIntegrationApp.gone': 'Die Integrations-App ist nicht im Papierkorb. Sie kann nicht wiederhergestellt werden.',
  'check.deletedIntegrationApp.restorable': 'Die Integrations-App liegt im Papierkorb und kann wiederhergestellt werden.',
  'check.deletedIntegrationApp.restorableUntil':
    'Die Integrations-App liegt im Papierkorb und kann bis zum {until} wiederhergestellt werden.',

  'check.removalAuthor': 'Löschung der Integrations-App',
  'check.removalAuthor.pass': 'Das Überwachungsprotokoll zeigt keine Löschung der Integrations-App.',
  'check.removalAuthor.before': 'Gelöscht am {at}. Durch: {who}. Sie ist inzwischen wieder da.',
  'check.removalAuthor.deleted': 'Gelöscht am {at}. Durch: {who}.',
  'check.removalAuthor.hardDeleted': 'Endgültig gelöscht am {at}. Durch: {who}.',
  'check.removalAuthor.notYet': 'Noch nicht im Überwachungsprotokoll. Entra braucht bis zu 15 Minuten: Prüfen Sie dann erneut.',
  'check.removalAuthor.noEntry': {
    one: 'Das Überwachungsprotokoll des letzten Tages enthält keinen Eintrag über die Löschung.',
    other: 'Das Überwachungsprotokoll der letzten {count} Tage enthält keinen Eintrag über die Löschung.',
  },

  'check.recurringRemoval': 'Wiederholte Löschung',
  'check.recurringRemoval.pass': 'Das Überwachungsprotokoll zeigt eine Löschung.',
  'check.recurringRemoval.none': 'Das Überwachungsprotokoll zeigt keine Löschung.',
  'check.recurringRemoval.warning': {
    one: 'Sie wurde seit dem {since} {count}-mal gelöscht.',
    other: 'Sie wurde seit dem {since} {count}-mal gelöscht.',
  },

  'check.disabledIntegrationApp': 'Anmeldung der Integrations-App',
  'check.disabledIntegrationApp.pass': 'Die Anmeldung ist aktiviert.',
  'check.disabledIntegrationApp.fail': 'Die Anmeldung ist deaktiviert.',
  'check.disabledIntegrationApp.failBy': 'Die Anmeldung wurde am {at} deaktiviert. Durch: {who}.',
  'check.disabledIntegrationApp.byMicrosoft': 'Microsoft oder Cisco hat die App deaktiviert.',

  'check.lookAlikeApp': 'Doppelgänger der Integrations-App',
  'check.lookAlikeApp.pass': 'Keine andere App trägt ihren Namen.',
  'check.lookAlikeApp.perhapsCisco': 'Eine App dieses Namens hat die Client-ID {appId}. In dieser Cloud ist sie vielleicht die von Cisco.',
  'check.lookAlikeApp.warning': 'Eine andere App trägt ihren Namen: Client-ID {appId}. Sie ist nicht von Cisco.',

  'check.assignmentRequirement': 'Zuweisung zur Integrations-App',
  'check.assignmentRequirement.pass': 'Eine Zuweisung ist nicht erforderlich.',
  'check.assignmentRequirement.warning':
    'Nur zugewiesene Personen dürfen sich bei ihr anmelden. Das kann einen Administrator bei der Einwilligung aufhalten, nicht die App selbst.',

  'check.appRoles': 'Berechtigungen der Integrations-App',
  'check.appRoles.pass': { one: '{count} Berechtigung ist erteilt.', other: 'Alle {count} Berechtigungen sind erteilt.' },
  'check.appRoles.none': 'Keine ihrer Anwendungsberechtigungen ist erteilt.',
  'check.appRoles.missing': 'Nicht erteilt: {permissions}.',
  'check.appRoles.unproven':
    'Nicht als Anwendungsberechtigungen erteilt: {permissions}. Vielleicht sind sie als delegierte erteilt; diese konnte der Bot nicht lesen.',

  'check.delegatedPermissions': 'Anmeldeberechtigung der Integrations-App',
  'check.delegatedPermissions.pass': 'User.Read ist für alle erteilt.',
  'check.delegatedPermissions.perUser': 'User.Read ist nur für einzelne Personen erteilt, nicht für alle.',
  'check.delegatedPermissions.none': 'User.Read ist nicht erteilt.',

  'check.revocationAuthor': 'Entzug von Berechtigungen',
  'check.revocationAuthor.pass': 'Das Überwachungsprotokoll zeigt keinen Entzug von Berechtigungen.',
  'check.revocationAuthor.before': 'Am {at} wurde eine Berechtigung entzogen. Durch: {who}. Seither wurde erneut eingewilligt.',
  'check.revocationAuthor.warning': 'Am {at} wurde eine Berechtigung entzogen. Durch: {who}.',

  'check.graphServicePrincipal': 'Microsoft Graph im Mandanten',
  'check.graphServicePrincipal.pass': 'Microsoft Graph ist aktiviert.',
  'check.graphServicePrincipal.fail': 'Microsoft Graph ist deaktiviert: Jede App wird abgelehnt.',

  'check.secondApp': 'Cisco Webex Identity',
  'check.secondApp.pass': '{name} ist im Mandanten vorhanden.',
  'check.secondApp.fail': 'Weder im Mandanten noch im Papierkorb ist eine App mit dem Namen Cisco Webex Identity.',
  'check.secondApp.binUnread': 'Cisco Webex Identity ist nicht im Mandanten. Der Papierkorb konnte nicht gelesen werden.',
  'check.secondApp.deleted': 'Cisco Webex Identity liegt im Papierkorb und kann wiederhergestellt werden.',
  'check.secondApp.deletedUntil': 'Cisco Webex Identity liegt im Papierkorb und kann bis zum {until} wiederhergestellt werden.',
  'check.secondApp.perhapsRenamed': 'Keine App heißt Cisco Webex Identity. Vielleicht wurde sie umbenannt.',

  'check.disabledSecondApp': 'Anmeldung von Cisco Webex Identity',
  'check.disabledSecondApp.pass': 'Die Anmeldung ist aktiviert.',
  'check.disabledSecondApp.byMicrosoft': 'Microsoft oder Cisco hat die App deaktiviert.',
  'check.disabledSecondApp.fail': 'Die Anmeldung ist deaktiviert.',

  'check.secondAppOwner': 'Besitzer von Cisco Webex Identity',
  'check.secondAppOwner.pass': 'Die Integrations-App besitzt sie.',
  'check.secondAppOwner.warning': 'Die Integrations-App, die jetzt im Mandanten steht, besitzt sie nicht.',

  'check.provisioningJob': 'Bereitstellungsauftrag',
  'check.provisioningJob.pass': 'Die Bereitstellung läuft.',
  'check.provisioningJob.none': 'Es gibt keinen Bereitstellungsauftrag.',
  'check.provisioningJob.notStarted': 'Die Bereitstellung wurde nie gestartet.',
  'check.provisioningJob.lastFailed': 'Der letzte Lauf der Bereitstellung ist fehlgeschlagen.',
  'check.provisioningJob.stopped': 'Die Bereitstellung ist angehalten.',
  'check.provisioningJob.quarantined': 'Entra hat die Bereitstellung unter Quarantäne gestellt.',
  'check.provisioningJob.quarantinedSince': 'Entra hat die Bereitstellung am {since} unter Quarantäne gestellt.',

  'check.provisioningFailures': 'Fehler der Bereitstellung',
  'check.provisioningFailures.atLeast': 'Mindestens {count} Fehler in den letzten 7 Tagen: {codes}.',
  'check.provisioningFailures.pass': 'Kein Fehler in den letzten 7 Tagen.',
  'check.provisioningFailures.warning': {
    one: '{count} Fehler in den letzten 7 Tagen: {codes}.',
    other: '{count} Fehler in den letzten 7 Tagen: {codes}.',
  },

  'check.integrationSignIns': 'Anmeldungen der Integrations-App',
  'check.integrationSignIns.pass': 'Die letzte Anmeldung gelang am {at}.',
  'check.integrationSignIns.none': 'Keine Anmeldung in den letzten 7 Tagen.',
  'check.integrationSignIns.warning': 'Die letzte Anmeldung schlug am {at} mit AADSTS{code} fehl.',
  'check.integrationSignIns.outdated': 'Die letzte Anmeldung schlug am {at} fehl, vor der Behebung. Eine neuere ist nicht bekannt.',

  'check.pastedRequest': 'Abgelehnte Anforderung',
  'check.pastedRequest.found': 'Das Anmeldeprotokoll enthält {id}: {at}, AADSTS{code}.',
  'check.pastedRequest.foundGood': 'Das Anmeldeprotokoll enthält {id}: {at}, und diese Anmeldung war erfolgreich.',
  'check.pastedRequest.foundUntold': 'Das Anmeldeprotokoll enthält {id}: {at}, nennt aber kein Ergebnis.',
  'check.pastedRequest.notFound':
    'Das Anmeldeprotokoll enthält {id} nicht. Vielleicht steht sie in den Graph-Aktivitätsprotokollen, falls diese gesammelt werden.',

  'check.consentPolicy': 'Einwilligungsanforderungen',
  'check.consentPolicy.on': 'Wer nicht selbst einwilligen darf, kann die Einwilligung in Entra anfordern.',
  'check.consentPolicy.off':
    'Wer nicht selbst einwilligen darf, kann die Einwilligung in Entra nicht anfordern. Wenden Sie sich an einen Administrator.',

  'check.pendingConsentRequest': 'Ausstehende Einwilligungsanforderung',
  'check.pendingConsentRequest.pass': 'Keine Einwilligungsanforderung steht aus.',
  'check.pendingConsentRequest.warning':
    'Eine Einwilligungsanforderung für die Integrations-App wartet auf einen Prüfer: Microsoft Entra Admin Center, Unternehmensanwendungen, Aktivität, Anforderungen zur Administratoreinwilligung.',

  'check.pastedSignInError': 'Eingefügter Anmeldefehler',
  'check.pastedSignInError.none': 'Der eingefügte Text enthält keinen Anmeldefehler.',
  'check.pastedSignInError.warning': 'AADSTS{code}: {meaning}',

  'check.conditionalAccess': 'Bedingter Zugriff',
  'check.conditionalAccess.none':
    'Keine aktive Richtlinie gilt für die Integrations-App, weder über ihre ID noch als Richtlinie für alle Apps.',
  'check.conditionalAccess.pass': {
    one: '{count} aktive Richtlinie gilt für die Anmeldung des Administrators bei der Einwilligung. Die App selbst kann sie nicht blockieren.',
    other:
      '{count} aktive Richtlinien gelten für die Anmeldung des Administrators bei der Einwilligung. Die App selbst können sie nicht blockieren.',
  },
  'check.conditionalAccess.warning':
    'Die Richtlinie {name} nennt die Integrations-App. Sie kann einen Administrator bei der Einwilligung aufhalten, nicht die App selbst.',

  'check.microsoftIncident': 'Dienststatus von Microsoft',
  'check.microsoftIncident.pass': 'Microsoft meldet kein offenes Problem mit Entra.',
  'check.microsoftIncident.warning': 'Microsoft meldet ein offenes Problem: {title} ({id}).',

  'check.webexIncident': 'Dienststatus von Webex',
  'check.webexIncident.pass': 'Webex meldet keinen Vorfall.',
  'check.webexIncident.warning': 'Webex meldet einen Vorfall: {name}.',

  'check.cleanUpRecommendation': 'Empfehlung zum Aufräumen',
  'check.cleanUpRecommendation.pass': 'Entra rät nicht dazu, ungenutzte Apps zu entfernen.',
  'check.cleanUpRecommendation.warning':
    'Entra empfiehlt, nicht verwendete Apps zu entfernen. So kommt es, dass die Integrations-App gelöscht wird.',

  'check.nothingFound': 'Entra-Seite insgesamt',
  'check.nothingFound.pass': 'Auf der Entra-Seite wurde kein Fehler gefunden.',
  'check.nothingFound.notApplicable': 'Es wurde etwas gefunden, oder nicht alles konnte geprüft werden.',
} satisfies Translated<typeof import('../en/checks.ts').checks>;
