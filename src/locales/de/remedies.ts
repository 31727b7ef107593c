import type { Translated } from '../sentence.ts';

/** What to do: titles, roles, consequences and steps, in German. */
export const remedies = {
  'role.globalOrPrivileged': 'Globaler Administrator oder Administrator für privilegierte Rollen',
  'role.cloudApplication': 'Cloudanwendungsadministrator oder Anwendungsadministrator',
  'role.controlHubAndGlobal':
    'Volladministrator in Control Hub, und Globaler Administrator oder Administrator für privilegierte Rollen in Entra',
  'role.operator': 'Wer diesen Bot betreibt',

  'link.consent': 'Einwilligung erteilen',
  'link.consentBot': 'In diesen Bot einwilligen',
  'link.graphExplorer': 'Graph-Tester öffnen',
  'link.consentRequests': 'Anforderungen öffnen',
  'link.signInError': 'Erklärung von Microsoft öffnen',
  'link.properties': 'Eigenschaften öffnen',
  'link.provisioning': 'Bereitstellung öffnen',
  'link.wizardArticle': 'Artikel zur Wizard-App',
  'link.ciscoSupport': 'Fall bei Cisco öffnen',
  'link.microsoftHealth': 'Dienststatus öffnen',
  'link.webexStatus': 'Webex-Status öffnen',

  'remedy.recheck': 'Prüfen Sie hier erneut.',

  'remedy.consentAgain': 'Erneut einwilligen',
  'remedy.consentAgain.consequence':
    'Die App erhält eine neue Objekt-ID. Prüfen Sie danach, ob Cisco Webex Identity noch zu ihr gehört. Stellen Sie sie nicht zusätzlich wieder her.',
  'remedy.consentAgain.sameApp':
    'Die App behält ihre Objekt-ID. Die Einwilligung tritt an die Stelle dessen, was ihr für alle erteilt war.',
  'remedy.consentAgain.newApp': 'Die App erhält eine neue Objekt-ID. Prüfen Sie danach, ob Cisco Webex Identity noch zu ihr gehört.',
  'remedy.consentAgain.open': 'Öffnen Sie den Einwilligungslink in einem privaten Fenster.',
  'remedy.consentAgain.signIn':
    'Melden Sie sich als Globaler Administrator oder Administrator für privilegierte Rollen dieses Mandanten an.',
  'remedy.consentAgain.accept': 'Lesen Sie die acht Berechtigungen und wählen Sie „Akzeptieren“.',
  'remedy.consentAgain.errorPage': 'Eine Fehlerseite nach „Akzeptieren“ ist normal. Schließen Sie das Fenster.',

  'remedy.restore': '{name} wiederherstellen',
  'remedy.restore.consequence':
    'Objekt-ID, Besitzer und Berechtigungen bleiben erhalten. Die Bereitstellung kann bis zu einem Tag Fehler zeigen. Richtlinien werden nicht wiederhergestellt.',
  'remedy.restore.open': 'Öffnen Sie den Graph-Tester und melden Sie sich an, oder verwenden Sie den PowerShell-Befehl unten.',
  'remedy.restore.powerShell': 'Führen Sie den PowerShell-Befehl unten aus. Der Graph-Tester unterstützt diese Cloud nicht.',
  'remedy.restore.run': 'Führen Sie {call} ohne Anforderungstext aus.',
  'remedy.restore.permission':
    'Wird dies abgelehnt, willigen Sie für sich selbst in Application.ReadWrite.All ein und führen Sie es erneut aus.',
  'remedy.restore.notBoth':
    'Willigen Sie nicht zusätzlich erneut ein: Ist die App schon wieder da, scheitert die Wiederherstellung mit 409.',

  'remedy.enableSignIn': 'Anmeldung für {name} aktivieren',
  'remedy.enableSignIn.open': 'Öffnen Sie Microsoft Entra Admin Center > Unternehmensanwendungen > die App > Eigenschaften.',
  'remedy.enableGraph.open':
    'Öffnen Sie Microsoft Entra Admin Center > Unternehmensanwendungen, wählen Sie Microsoft-Anwendungen, dann Microsoft Graph > Eigenschaften.',
  'remedy.enableGraph.subscription': 'Lässt es sich nicht einschalten, prüfen Sie, ob ein Abonnement des Mandanten abgelaufen ist.',
  'remedy.enableSignIn.switch': 'Stellen Sie „Aktiviert für die Benutzeranmeldung?“ auf „Ja“ und speichern Sie.',

  'remedy.setUpWizard': 'Wizard-App neu einrichten',
  'remedy.setUpWizard.consequence':
    'Die Einstellungen der Synchronisierung werden neu angelegt: Sie bleiben nur erhalten, wenn allein die Integrations-App verloren ging.',
  'remedy.setUpWizard.open': 'Öffnen Sie Control Hub > Organisationseinstellungen > Verzeichnissynchronisierung.',
  'remedy.setUpWizard.follow': 'Folgen Sie den Schritten des Artikels und erteilen Sie die Einwilligung, wenn Sie gefragt werden.',

  'remedy.mendProvisioning': 'Bereitstellung in Ordnung bringen',
  'remedy.mendProvisioning.open':
    'Öffnen Sie Microsoft Entra Admin Center > Unternehmensanwendungen > Cisco Webex Identity > Bereitstellung.',
  'remedy.startProvisioning': 'Wählen Sie „Bereitstellung starten“, außer jemand hat sie absichtlich angehalten.',
  'remedy.restartProvisioning': 'Wählen Sie „Bereitstellung neu starten“.',
  'remedy.readProvisioningLogs':
    'Öffnen Sie die Bereitstellungsprotokolle und berichtigen Sie die Konten oder Attribute, die dort genannt sind.',
  'remedy.quarantine.credentials':
    'Autorisieren Sie die Synchronisierung in Control Hub erneut: Die gespeicherten Anmeldeinformationen sind nicht gültig.',
  'remedy.quarantine.escrow': 'Öffnen Sie die Bereitstellungsprotokolle: Zu viele Konten schlagen fehl. Berichtigen Sie, was dort steht.',
  'remedy.quarantine.deletes': 'Prüfen Sie, ob die vielen Löschungen gewollt sind, und bestätigen Sie sie.',
  'remedy.quarantine.onDemand': 'Finden Sie heraus, wer die Quarantäne von Hand eingeschaltet hat und warum.',
  'remedy.quarantine.other': 'Lesen Sie den Grund auf der Seite und beheben Sie ihn.',

  'remedy.approveRequest': 'Die wartende Anforderung genehmigen',
  'remedy.approveRequest.open':
    'Öffnen Sie Microsoft Entra Admin Center > Unternehmensanwendungen > Anforderungen zur Administratoreinwilligung und wählen Sie Cisco Webex Identity Integration.',
  'remedy.approveRequest.accept': 'Prüfen Sie die Berechtigungen und willigen Sie ein.',
  'remedy.consentBot': 'Diesem Bot seine Berechtigungen erteilen',
  'remedy.consentBot.consequence': 'Der Bot darf dann lesen, was die Berechtigungen nennen, aber niemals schreiben.',
  'remedy.consentBot.register': 'Fehlt eine Berechtigung in der App-Registrierung des Bots, fügen Sie sie dort zuerst hinzu.',
  'remedy.consentBot.open': 'Öffnen Sie den Einwilligungslink dieses Bots und wählen Sie „Akzeptieren“.',
  'remedy.consentBot.wait': 'Warten Sie eine Minute, bis Entra davon weiß.',
  'remedy.mendSignIn': 'Die Anmeldung in Ordnung bringen',
  'remedy.enableBot': 'Diesen Bot im Mandanten aktivieren',
  'remedy.enableBot.step':
    'Öffnen Sie Microsoft Entra Admin Center > Unternehmensanwendungen > dieser Bot > Eigenschaften und aktivieren Sie die Anmeldung.',
  'remedy.renewCredential': 'Geheimnis oder Zertifikat des Bots erneuern',
  'remedy.renewCredential.step':
    'Erstellen Sie in der App-Registrierung des Bots ein neues Geheimnis oder Zertifikat und tragen Sie es in seine Einstellungen ein.',
  'remedy.unblockBot': 'Diesen Bot beim bedingten Zugriff zulassen',
  'remedy.unblockBot.step': 'Schließen Sie den Bot aus der Richtlinie aus, die ihn blockiert, oder lassen Sie seine Netzwerkadresse zu.',
  'remedy.checkTenant': 'Prüfen, welchen Mandanten dieser Bot abfragt',
  'remedy.checkTenant.step': 'Tragen Sie die richtige Mandanten-ID in die Einstellung ENTRA_TENANT_ID ein.',
  'remedy.setCloud': 'Den Bot in der Cloud des Mandanten betreiben',
  'remedy.setCloud.step': 'Tragen Sie die Cloud des Mandanten in die Einstellung ENTRA_CLOUD ein und registrieren Sie den Bot dort.',

  'remedy.keepIt': 'Vor erneutem Löschen schützen',
  'remedy.keepIt.script': 'Nehmen Sie die App von dem aus, was {name} aufräumt.',
  'remedy.keepIt.note': 'Geben Sie der App einen Hinweis und einen Besitzer, damit klar ist, wozu sie dient.',
  'remedy.keepIt.dismiss': 'Schließen Sie in Entra die Empfehlung „Entfernen nicht verwendeter Anwendungen“ für diese App.',
  'remedy.keepIt.dismissIfListed':
    'Nennt die Entra-Empfehlung „Entfernen nicht verwendeter Anwendungen“ diese App, schließen Sie sie dort.',
  'remedy.checkLookAlike': 'Die andere App ansehen',
  'remedy.checkLookAlike.step':
    'Finden Sie heraus, wer sie angelegt hat. Vergleichen Sie die Client-ID, und entfernen Sie die App, wenn niemand sie braucht.',

  'remedy.wait': 'Warten, bis es vorbei ist',
  'remedy.wait.microsoft': 'Verfolgen Sie das Problem im Dienststatus von Microsoft.',
  'remedy.wait.webex': 'Verfolgen Sie den Vorfall auf der Webex-Statusseite.',
  'remedy.tryAgain': 'Erneut versuchen',
  'remedy.tryAgain.step': 'Warten Sie einige Minuten.',
  'remedy.signOutAndIn': 'Ab- und wieder anmelden',
  'remedy.signOutAndIn.step': 'Melden Sie sich von Control Hub ab, melden Sie sich wieder an und wiederholen Sie, was fehlschlug.',
  'remedy.signOutAndIn.status': 'Sehen Sie auf der Webex-Statusseite nach.',
  'remedy.askCisco': 'Cisco TAC fragen',
  'remedy.askCisco.open': 'Öffnen Sie einen Fall bei Cisco TAC und hängen Sie den Bericht zu diesem Fall an.',
  'remedy.askCisco.trackingId': 'Nennen Sie die Tracking-ID {id}.',
  'remedy.askCisco.clientRequestId': 'Nennen Sie die client-request-id {id}.',
  'remedy.findRequest': 'Die abgelehnte Anforderung suchen',
  'remedy.findRequest.consequence': 'Sie ist nur dort zu finden, wo Graph-Aktivitätsprotokolle gesammelt werden.',
  'remedy.findRequest.query': 'Führen Sie die Abfrage unten in Log Analytics aus.',
  'remedy.findRequest.microsoft': 'Oder nennen Sie dem Microsoft-Support die client-request-id {id}.',
} satisfies Translated<typeof import('../en/remedies.ts').remedies>;
