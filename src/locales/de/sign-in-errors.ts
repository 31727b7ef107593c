import type { Translated } from '../sentence.ts';

/** What a number of Microsoft's sign-in errors means, who can mend it, how, in German. */
export const signInErrors = {
  'signIn.meaning.appMissing':
    'Die Anwendung hat in diesem Mandanten keinen Dienstprinzipal: Sie wurde gelöscht, es wurde nie eingewilligt, oder es ist der falsche Mandant.',
  'signIn.remedy.appMissing':
    'Erteilen Sie der Anwendung erneut die Administratoreinwilligung, oder stellen Sie sie aus den gelöschten Unternehmensanwendungen wieder her.',
  'signIn.meaning.appDisabled': 'Die Anwendung ist in diesem Mandanten deaktiviert.',
  'signIn.meaning.appDisabledOrMissing': 'Die Anwendung ist in diesem Mandanten deaktiviert oder nicht vorhanden.',
  'signIn.remedy.appDisabled':
    'Microsoft Entra Admin Center > Unternehmensanwendungen > die Anwendung > Eigenschaften: Stellen Sie „Aktiviert für die Benutzeranmeldung?“ auf „Ja“.',
  'signIn.meaning.resourceMissing': 'Die Anwendung verlangte eine Ressource, die dieser Mandant nicht hat.',
  'signIn.remedy.resourceMissing':
    'Prüfen Sie, ob es der richtige Mandant und die richtige Cloud ist. Vielleicht ist die angeforderte Berechtigung falsch geschrieben.',
  'signIn.meaning.resourceDisabled':
    'Der Dienst, den die Anwendung verlangt, etwa Microsoft Graph, ist in diesem Mandanten deaktiviert, oder sein Abonnement ist abgelaufen.',
  'signIn.remedy.resourceDisabled': 'Aktivieren Sie die Unternehmensanwendung dieses Dienstes wieder, oder verlängern Sie das Abonnement.',
  'signIn.meaning.secretWrong': 'Die Anwendung meldete sich mit einem falschen Clientgeheimnis an.',
  'signIn.meaning.secretExpired': 'Das Clientgeheimnis der Anwendung ist abgelaufen.',
  'signIn.remedy.secret':
    'Erstellen Sie in der App-Registrierung ein neues Clientgeheimnis und tragen Sie seinen Wert, nicht seine ID, in die Einstellungen der Anwendung ein.',
  'signIn.meaning.certificate':
    'Das Zertifikat, mit dem sich die Anwendung anmeldete, wurde nicht angenommen: falscher Schlüssel oder falsch gehende Uhr.',
  'signIn.remedy.certificate':
    'Prüfen Sie, ob das Zertifikat in der App-Registrierung zum verwendeten Schlüssel gehört und ob die Uhr richtig geht.',
  'signIn.meaning.noCredential': 'Die Anwendung meldete sich ohne Geheimnis oder Zertifikat an.',
  'signIn.remedy.noCredential': 'Geben Sie der Anwendung in ihren Einstellungen ein Clientgeheimnis oder ein Zertifikat.',
  'signIn.meaning.tenantNotFound': 'In dieser Microsoft-Cloud gibt es keinen solchen Mandanten, oder er hat kein aktives Abonnement.',
  'signIn.remedy.tenantNotFound':
    'Prüfen Sie die Mandanten-ID oder die Domäne, und ob der Mandant in einer nationalen Cloud liegt (US Government, China).',
  'signIn.meaning.otherCloud': 'Der Mandant liegt in einer anderen Microsoft-Cloud.',
  'signIn.remedy.otherCloud': 'Verwenden Sie die Anmeldeadresse dieser Cloud, zum Beispiel login.microsoftonline.us für US Government.',
  'signIn.meaning.noTenant': 'Die Anmeldeanforderung sagte nicht, für welchen Mandanten sie ist.',
  'signIn.remedy.noTenant':
    'Setzen Sie die Mandanten-ID oder die Domäne in die Adresse ein. Kam die Anforderung von einem Programm, muss sein Hersteller es berichtigen.',
  'signIn.meaning.tooMany': 'Microsoft hält Anmeldungen eine Weile zurück, weil es zu viele waren.',
  'signIn.remedy.tooMany':
    'Warten Sie einige Minuten und versuchen Sie es erneut. Ein Programm, dem das öfter geschieht, muss seine Token aufheben.',
  'signIn.meaning.notConsented': 'In diesem Mandanten hat niemand in die Berechtigungen der Anwendung eingewilligt.',
  'signIn.remedy.notConsented': 'Öffnen Sie den Link zur Administratoreinwilligung und akzeptieren Sie die Berechtigungen.',
  'signIn.meaning.declined': 'Die Einwilligung wurde abgebrochen: Jemand wählte „Abbrechen“ statt „Akzeptieren“.',
  'signIn.remedy.declined': 'Öffnen Sie den Link zur Administratoreinwilligung erneut und wählen Sie „Akzeptieren“.',
  'signIn.meaning.misconfigured': 'Die Registrierung der Anwendung nennt die Ressource nicht, die sie verlangt.',
  'signIn.remedy.misconfigured':
    'Prüfen Sie, ob der Link die richtige Anwendung nennt. Ist sie von Cisco, öffnen Sie einen Fall bei Cisco TAC.',
  'signIn.meaning.halfDone': 'Eine Einwilligung ist nur halb fertig, oder der Mandant wird nicht verwaltet.',
  'signIn.remedy.halfDone':
    'Warten Sie eine halbe Minute und öffnen Sie den Link erneut. Nennt die Seite den Mandanten „unmanaged“, muss zuerst ein Administrator die Domäne übernehmen.',
  'signIn.meaning.notSubscribed': 'Die Anwendung braucht einen Dienst, den diese Organisation nicht abonniert oder nicht aktiviert hat.',
  'signIn.remedy.notSubscribed':
    'Abonnieren oder aktivieren Sie den Dienst, den die Seite nennt, und erteilen Sie dann die Einwilligung erneut.',
  'signIn.meaning.resourceRemoved':
    'Die Anwendung verlangt Berechtigungen einer Ressource, die entfernt wurde oder nicht mehr verfügbar ist.',
  'signIn.remedy.resourceRemoved': 'Ist es eine Anwendung von Cisco, öffnen Sie einen Fall bei Cisco TAC; sonst fragen Sie den Hersteller.',
  'signIn.meaning.needsAdmin': 'Nur ein Administrator darf in diese Berechtigungen einwilligen.',
  'signIn.remedy.needsAdmin':
    'Öffnen Sie den Link mit dem Konto eines Globalen Administrators oder eines Administrators für privilegierte Rollen.',
  'signIn.meaning.requestSent': 'Eine Einwilligungsanforderung wurde an die Prüfer dieses Mandanten gesendet.',
  'signIn.remedy.requestSent':
    'Ein Prüfer genehmigt sie im Microsoft Entra Admin Center: Unternehmensanwendungen > Aktivität > Anforderungen zur Administratoreinwilligung.',
  'signIn.meaning.wrongAccount': 'Das angemeldete Konto gehört nicht zu diesem Mandanten, oder mehrere Konten waren angemeldet.',
  'signIn.remedy.wrongAccount':
    'Öffnen Sie den Link in einem privaten Fenster und melden Sie sich mit einem Administratorkonto des richtigen Mandanten an.',
  'signIn.meaning.accountType': 'Diese Art von Konto darf sich hier nicht anmelden, zum Beispiel ein persönliches.',
  'signIn.remedy.accountType': 'Melden Sie sich mit einem Geschäftskonto des Mandanten an.',
  'signIn.meaning.crossTenant': 'Eine Richtlinie zwischen den Mandanten verbietet diese Anmeldung.',
  'signIn.remedy.crossTenant': 'Prüfen Sie die mandantenübergreifenden Zugriffseinstellungen (External Identities) beider Mandanten.',
  'signIn.meaning.tenantRestrictions': 'Mandanteneinschränkungen des Netzwerks verbieten eine Anmeldung bei diesem Mandanten.',
  'signIn.remedy.tenantRestrictions': 'Melden Sie sich aus einem anderen Netzwerk an, oder lassen Sie den Mandanten im Proxy zulassen.',
  'signIn.meaning.conditionalAccess': 'Eine Richtlinie für bedingten Zugriff hat die Person aufgehalten, die sich anmeldete.',
  'signIn.remedy.conditionalAccess':
    'Das Anmeldeprotokoll nennt die Richtlinie. Melden Sie sich so an, wie sie es verlangt, oder schließen Sie das Konto für die Dauer der Einwilligung aus.',
  'signIn.meaning.securityDefaults': 'Die Sicherheitsstandards des Mandanten haben die Person aufgehalten, die sich anmeldete.',
  'signIn.remedy.securityDefaults':
    'Registrieren Sie sich für die Multi-Faktor-Authentifizierung und melden Sie sich mit einem aktuellen Browser an.',
  'signIn.meaning.notAssigned': 'Die Anwendung verlangt, dass ihr Personen zugewiesen sind, und diese Person ist es nicht.',
  'signIn.remedy.notAssigned':
    'Microsoft Entra Admin Center > Unternehmensanwendungen > die Anwendung > Benutzer und Gruppen: Fügen Sie die Person hinzu, oder schalten Sie „Zuweisung erforderlich?“ aus.',
  'signIn.meaning.multifactor': 'Die Person muss sich mit einem zweiten Faktor ausweisen.',
  'signIn.remedy.multifactor':
    'Melden Sie sich erneut an und führen Sie die Multi-Faktor-Authentifizierung durch oder richten Sie sie ein.',
  'signIn.meaning.device': 'Eine Richtlinie verlangt ein konformes Gerät, und dieses ist es nicht.',
  'signIn.remedy.device': 'Melden Sie sich von einem verwalteten, konformen Gerät an.',
  'signIn.meaning.redirect': 'Die Rücksprungadresse ist für diese Anwendung nicht registriert.',
  'signIn.remedy.redirect': 'Öffnen Sie den Einwilligungslink ohne redirect_uri darin.',
  'signIn.meaning.noReply':
    'Die Seite hatte keine Adresse, zu der sie zurückkehrt. Nach „Akzeptieren“ auf einer Einwilligungsseite ist das normal.',
  'signIn.remedy.noReply':
    'Haben Sie „Akzeptieren“ gewählt, schließen Sie die Seite und prüfen Sie hier erneut. Sonst öffnen Sie den Einwilligungslink noch einmal.',
  'signIn.meaning.wrongRequest':
    'Das Programm fragte auf eine Weise, die Microsoft nicht zulässt: eine öffentliche Anwendung mit einem Geheimnis, oder kein Mandant bei der eigenen Anmeldung.',
  'signIn.remedy.wrongRequest':
    'Die Einstellungen der Anwendung müssen berichtigt werden: eine vertrauliche Registrierung, und die Mandanten-ID anstelle von „common“.',
  'signIn.meaning.unknown': 'Zu AADSTS{number} habe ich keine Erklärung.',
  'signIn.remedy.unknown':
    'Lesen Sie die Erklärung von Microsoft über den Link, und bewahren Sie die Korrelations-ID der Seite für den Microsoft-Support auf.',

  'signIn.who.consent': 'Ein Globaler Administrator oder ein Administrator für privilegierte Rollen des Mandanten.',
  'signIn.who.application': 'Ein Cloudanwendungsadministrator oder ein Anwendungsadministrator des Mandanten.',
  'signIn.who.global': 'Ein Globaler Administrator des Mandanten.',
  'signIn.who.operator': 'Wer die Anwendung betreibt, die sich anmeldete.',
  'signIn.who.cisco': 'Cisco, wenn es eine Anwendung von Cisco ist; sonst ihr Hersteller.',
  'signIn.who.yourself': 'Die Person, die sich anmeldet.',
  'signIn.who.conditionalAccess': 'Ein Administrator für bedingten Zugriff oder ein Sicherheitsadministrator des Mandanten.',
  'signIn.who.reviewer': 'Ein Prüfer für Anforderungen zur Administratoreinwilligung im Mandanten.',
  'signIn.who.network': 'Die Administratoren der Mandanten und des Netzwerks.',
  'signIn.who.nobody': 'Niemand: Es geht vorüber.',
  'signIn.who.unknown': 'Die Seite von Microsoft sagt, wen es betrifft.',
} satisfies Translated<typeof import('../en/sign-in-errors.ts').signInErrors>;
