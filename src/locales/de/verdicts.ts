import type { Translated } from '../sentence.ts';

/** What is wrong, in one sentence each, and why we think so, in German. */
export const verdicts = {
  'verdict.tenantMismatch': 'Der Fehler betrifft einen anderen Entra-Mandanten als den, den dieser Bot abfragt.',
  'verdict.tenantMismatch.because': 'Die eingefügte Adresse nennt den Mandanten {pasted}; dieser Bot fragt {id} ab.',

  'verdict.admission.notAdmitted': 'Dieser Bot hat im Mandanten keine Einwilligung und konnte nicht nachsehen. Über Webex sagt das nichts.',
  'verdict.admission.disabled': 'Dieser Bot ist im Mandanten deaktiviert und konnte nicht nachsehen. Über Webex sagt das nichts.',
  'verdict.admission.credentialBad':
    'Microsoft hat die Anmeldeinformationen dieses Bots abgelehnt. Er konnte nicht nachsehen. Über Webex sagt das nichts.',
  'verdict.admission.refused': 'Microsoft hat die Anmeldung dieses Bots abgelehnt. Er konnte nicht nachsehen. Über Webex sagt das nichts.',
  'verdict.admission.blocked':
    'Eine Richtlinie für bedingten Zugriff blockiert diesen Bot. Er konnte nicht nachsehen. Über Webex sagt das nichts.',
  'verdict.admission.tenantNotFound': 'Microsoft kennt in dieser Cloud keinen solchen Mandanten. Über Webex sagt das nichts.',
  'verdict.admission.otherCloud': 'Der Mandant liegt in einer anderen Microsoft-Cloud als dieser Bot. Über Webex sagt das nichts.',
  'verdict.admission.graphDisabled': 'Microsoft Graph ist im Mandanten deaktiviert: Jede App wird abgelehnt, nicht nur dieser Bot.',
  'verdict.admission.because': 'Das meldet der Anmeldedienst von Microsoft.',
  'verdict.admission.becauseCode': 'Der Anmeldedienst von Microsoft antwortete AADSTS{code}.',

  'verdict.deletedRestorable': 'Cisco Webex Identity Integration wurde gelöscht. Die App kann noch wiederhergestellt werden.',
  'verdict.deletedByLog': 'Das Überwachungsprotokoll zeigt, dass Cisco Webex Identity Integration gelöscht wurde.',
  'verdict.deletedRestorable.binAndLog': 'Sie liegt im Papierkorb, und das Überwachungsprotokoll nennt, wer sie gelöscht hat.',
  'verdict.deletedRestorable.binAndEntry': 'Sie liegt im Papierkorb, und das Überwachungsprotokoll hat den Eintrag, nennt aber niemanden.',
  'verdict.deletedRestorable.noLog': 'Sie liegt im Papierkorb. Wer sie gelöscht hat, konnte nicht gelesen werden.',
  'verdict.deletedRestorable.notYet':
    'Sie liegt im Papierkorb. Wer sie gelöscht hat, steht noch nicht im Überwachungsprotokoll: Prüfen Sie in 15 Minuten erneut.',
  'verdict.deletedRestorable.older': {
    one: 'Sie liegt im Papierkorb. Sie wurde gelöscht, bevor das Überwachungsprotokoll beginnt: Es reicht {count} Tag zurück.',
    other: 'Sie liegt im Papierkorb. Sie wurde gelöscht, bevor das Überwachungsprotokoll beginnt: Es reicht {count} Tage zurück.',
  },
  'verdict.deletedRestorable.logOnly':
    'Das Überwachungsprotokoll zeigt die Löschung. Was jetzt im Mandanten steht, konnte nicht gelesen werden.',
  'verdict.deletedRestorable.noEntry': 'Sie liegt im Papierkorb. Das Überwachungsprotokoll enthält keinen Eintrag darüber.',

  'verdict.deletedForGood': 'Cisco Webex Identity Integration wurde endgültig gelöscht. Die App kann nicht wiederhergestellt werden.',
  'verdict.deletedForGood.hard': 'Das Überwachungsprotokoll zeigt die endgültige Löschung.',
  'verdict.deletedForGood.log': 'Das Überwachungsprotokoll zeigt die Löschung, und im Papierkorb liegt die App nicht mehr.',

  'verdict.neverConsented':
    'Cisco Webex Identity Integration ist nicht im Mandanten: Es wurde nie eingewilligt, oder die Löschung liegt mehr als 30 Tage zurück.',
  'verdict.neverConsented.noTrace': {
    one: 'Weder der Papierkorb noch das Überwachungsprotokoll des letzten Tages zeigt sie.',
    other: 'Weder der Papierkorb noch das Überwachungsprotokoll der letzten {count} Tage zeigt sie.',
  },

  'verdict.integrationNotFoundById': 'Cisco Webex Identity Integration wurde mit ihrer Client-ID nicht gefunden.',
  'verdict.integrationNotFoundById.because':
    'Die Client-ID {id} ist die der globalen Cloud. In dieser Cloud verwendet Cisco vielleicht eine andere.',
  'verdict.integrationMissing': 'Cisco Webex Identity Integration ist nicht im Mandanten.',
  'verdict.integrationMissing.noLog': 'Im Papierkorb liegt sie nicht, und das Überwachungsprotokoll konnte nicht gelesen werden.',
  'verdict.integrationMissing.log': 'Das Überwachungsprotokoll zeigt die Löschung. Der Papierkorb konnte nicht gelesen werden.',
  'verdict.integrationMissing.noBin':
    'Der Papierkorb konnte nicht gelesen werden, und das Überwachungsprotokoll zeigt nicht, wie es dazu kam.',
  'verdict.integrationMissing.neither': 'Weder der Papierkorb noch das Überwachungsprotokoll konnte gelesen werden.',
  'verdict.integrationMissing.nothing': 'Weder der Papierkorb noch das Überwachungsprotokoll zeigt, wie es dazu kam.',

  'verdict.disabled': 'Die Anmeldung ist für Cisco Webex Identity Integration deaktiviert.',
  'verdict.disabled.because': 'Entra zeigt die App mit deaktivierter Anmeldung.',
  'verdict.disabled.becauseLog': 'Entra zeigt die App mit deaktivierter Anmeldung, und das Überwachungsprotokoll nennt, wer es war.',
  'verdict.disabled.becauseEntry':
    'Entra zeigt die App mit deaktivierter Anmeldung, und das Überwachungsprotokoll hat den Eintrag, nennt aber niemanden.',
  'verdict.disabledByMicrosoft': 'Cisco Webex Identity Integration wurde von Microsoft oder Cisco deaktiviert.',
  'verdict.disabledByMicrosoft.because': 'Entra kennzeichnet die App als deaktiviert. Kein Administrator des Mandanten kann das ändern.',
  'verdict.graphDisabled': 'Microsoft Graph ist im Mandanten deaktiviert: Jede App wird abgelehnt, nicht nur Webex.',
  'verdict.graphDisabled.because': 'Entra zeigt Microsoft Graph selbst mit deaktivierter Anmeldung.',

  'verdict.consentRevoked': 'Die Einwilligung für Cisco Webex Identity Integration wurde widerrufen.',
  'verdict.consentRevoked.because': 'Die App ist im Mandanten vorhanden, aber keine ihrer Anwendungsberechtigungen ist erteilt.',
  'verdict.consentPartlyRevoked': 'Cisco Webex Identity Integration fehlen Berechtigungen: {permissions}.',
  'verdict.consentPartlyRevoked.because':
    'Sie gehören zur Einwilligung, um die Cisco bittet. Cisco hat die Liste seither vielleicht geändert.',

  'verdict.secondAppDeleted': 'Cisco Webex Identity wurde gelöscht. Die App kann noch wiederhergestellt werden.',
  'verdict.secondAppDeleted.because': 'Sie liegt im Papierkorb.',
  'verdict.secondAppMissing': 'Cisco Webex Identity ist nicht im Mandanten.',
  'verdict.secondAppMissing.because': 'Gefunden wurde keine App dieses Namens und keine, die die Integrations-App angelegt hat.',
  'verdict.secondAppMissing.binUnread':
    'Gefunden wurde keine App dieses Namens und keine, die die Integrations-App angelegt hat. Vielleicht liegt sie im Papierkorb, der nicht gelesen werden konnte.',
  'verdict.secondAppNotFound': 'Cisco Webex Identity wurde unter diesem Namen nicht gefunden.',
  'verdict.secondAppNotFound.because':
    'Vielleicht wurde sie umbenannt: Was die Integrations-App angelegt hat, konnte nicht gelesen werden.',
  'verdict.secondAppDisabled': 'Die Anmeldung ist für Cisco Webex Identity deaktiviert.',
  'verdict.secondAppNotOwned': 'Cisco Webex Identity gehört nicht zur Integrations-App, die jetzt im Mandanten steht.',
  'verdict.secondAppNotOwned.because':
    'Eine neue Einwilligung erzeugt eine neue Objekt-ID. Das verursacht den Fehler nicht, aber Webex kann die App vielleicht nicht verwalten.',

  'verdict.signInFailing': 'Cisco Webex Identity Integration ist im Mandanten vorhanden, kann sich aber nicht anmelden: AADSTS{code}.',
  'verdict.signInFailing.because':
    'Ihre neueste Anmeldung schlug fehl, und das Überwachungsprotokoll zeigt nichts, was das seither behoben hätte.',

  'verdict.signInFailing.noLog': 'Ihre neueste Anmeldung schlug fehl. Ob das seither behoben wurde, konnte nicht gelesen werden.',
  'verdict.provisioningQuarantined': 'Entra hat die Bereitstellung von Cisco Webex Identity unter Quarantäne gestellt.',
  'verdict.provisioningQuarantined.because': 'Das meldet der Bereitstellungsauftrag.',
  'verdict.provisioningStopped': 'Die Bereitstellung von Cisco Webex Identity ist angehalten.',
  'verdict.provisioningStopped.because': 'Der Bereitstellungsauftrag ist angehalten oder deaktiviert. Vielleicht war das so gewollt.',
  'verdict.provisioningStopped.afterQuarantine':
    'Der Bereitstellungsauftrag ist angehalten und war vorher in Quarantäne. Nach vier Wochen darin hält Entra ihn an.',
  'verdict.provisioningNotStarted': 'Die Bereitstellung von Cisco Webex Identity wurde nie gestartet.',
  'verdict.provisioningAbsent': 'Cisco Webex Identity hat keinen Bereitstellungsauftrag.',
  'verdict.provisioningAbsent.because': 'Ohne ihn wird niemand mit Webex synchronisiert. Den Fehler verursacht das nicht.',
  'verdict.provisioningLastFailed': 'Der letzte Lauf der Bereitstellung von Cisco Webex Identity schlug fehl.',
  'verdict.provisioningFailing': 'Einige Konten konnten in den letzten 7 Tagen nicht in Webex bereitgestellt werden.',
  'verdict.provisioningFailing.because':
    'Das Bereitstellungsprotokoll zeigt Fehler. Nach einer Wiederherstellung sind sie bis zu einem Tag lang normal.',

  'verdict.wizardNotSetUp': 'Webex kennt den Entra-Mandanten nicht: Die Wizard-App wurde nie eingerichtet.',
  'verdict.wizardNotSetUp.because': 'Webex antwortete mit Code 100013. Ob das noch so ist, lässt sich in Entra nicht sehen.',
  'verdict.microsoftIncident': 'Microsoft hat ein offenes Problem mit Entra: {title} ({id}).',
  'verdict.webexIncident': 'Webex hat einen Vorfall: {name}.',
  'verdict.incident.because': 'Er ist jetzt offen. Ob er diesen Fehler verursacht, lässt sich von hier aus nicht sagen.',
  'verdict.lookAlike': 'Eine andere App im Mandanten trägt den Namen der Integrations-App.',
  'verdict.lookAlike.because': 'Ihre Client-ID ist nicht die von Cisco. Willigen Sie nicht in diese App ein.',

  'verdict.undetermined': 'Die Ursache ließ sich nicht ermitteln: Nicht alles konnte geprüft werden.',
  'verdict.nothingWrong': 'Auf der Entra-Seite ist alles in Ordnung.',
  'verdict.nothingElseWrong': 'Auf der Entra-Seite ist sonst alles in Ordnung.',
  'verdict.nothingFound': 'Auf der Entra-Seite wurde kein Fehler gefunden, aber nicht alles konnte geprüft werden.',
  'verdict.nothingElseFound': 'Auf der Entra-Seite wurde sonst nichts gefunden, aber nicht alles konnte geprüft werden.',
  'verdict.nothingWrong.because': 'Beide Apps sind im Mandanten vorhanden, aktiviert und haben ihre Berechtigungen.',
  'verdict.nothingWrong.rolesUnread':
    'Beide Apps sind im Mandanten vorhanden und aktiviert. Nicht alle ihre Berechtigungen konnten gelesen werden.',
  'verdict.nothingWrong.signsIn': 'Beide Apps sind in Ordnung, und die Integrations-App hat sich seither angemeldet.',

  'verify.directorySync':
    'Öffnen Sie in Control Hub Organisationseinstellungen > Verzeichnissynchronisierung und prüfen Sie, ob „Azure AD-Synchronisierung zulassen“ (Allow Azure AD sync) an ist.',
  'verify.bothApps':
    'Öffnen Sie im Microsoft Entra Admin Center Unternehmensanwendungen und prüfen Sie, ob Cisco Webex Identity und Cisco Webex Identity Integration dort stehen.',
  'verify.provisioning':
    'Öffnen Sie im Microsoft Entra Admin Center Cisco Webex Identity > Bereitstellung und prüfen Sie, ob der nächste Lauf gelingt.',
} satisfies Translated<typeof import('../en/verdicts.ts').verdicts>;
