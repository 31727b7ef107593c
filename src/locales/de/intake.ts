import type { Translated } from '../sentence.ts';

/** What a paste says by itself, and which fault it shows, in German. */
export const intake = {
  'intake.says.unauthorized':
    'Status 401: Die Anforderung, die Webex weitergab, enthielt keine gültigen Anmeldeinformationen für Microsoft.',
  'intake.says.status': 'Status {status}: {statusText}.',
  'intake.says.statusOnly': 'Status {status}.',
  'intake.says.codeRefused': 'Code {code}: Microsoft Graph hat die Anwendung von Webex abgelehnt.',
  'intake.says.codeNoTenant': 'Code {code}: Webex weiß nicht, welcher Entra-Mandant zur Organisation gehört.',
  'intake.says.code': 'Code {code}.',
  'intake.says.description': 'Control Hub sagt: „{description}“.',
  'intake.says.endpointStatus': 'Der Fehler trat auf, als Control Hub den Zustand der Entra ID-Integration abfragte ({path} auf {host}).',
  'intake.says.endpointDomains':
    'Der Fehler trat auf, als Control Hub die überprüften Domänen des Entra-Mandanten las ({path} auf {host}).',
  'intake.says.endpointIntegration': 'Der Fehler trat bei der Entra ID-Integration auf ({path} auf {host}).',
  'intake.says.endpointOther': 'Der Fehler trat bei {path} auf {host} auf.',
  'intake.says.clock': 'Es geschah am {when}, nach der Uhr auf dem Computer des Administrators.',
  'intake.says.partner':
    'Der Administrator gehört zur Organisation {userOrgId} und hatte die Organisation {viewOrgId} geöffnet: ein Partner, der für einen Kunden arbeitet.',
  'intake.says.tenant': 'Die Adresse in Control Hub nennt den Entra-Mandanten {tenantId}.',
  'intake.says.clientRequestId':
    'Die client-request-id {clientRequestId} stammt von Microsoft Graph: Nennen Sie sie dem Microsoft-Support.',
  'intake.says.signIn': 'Der Anmeldedienst von Microsoft antwortete AADSTS{number}.',
  'intake.says.missing': 'Im eingefügten Text fehlt: {fields}. Copy Debug Info in Control Hub liefert alles.',

  'intake.field.trackingId': 'Tracking-ID',
  'intake.field.httpStatus': 'HTTP-Status',
  'intake.field.code': 'Fehlercode',
  'intake.field.endpoint': 'Adresse der fehlgeschlagenen Anforderung',
  'intake.field.clock': 'Uhrzeit',
  'intake.field.viewOrgId': 'ID der Webex-Organisation',
  'intake.field.clientRequestId': 'client-request-id',

  'intake.fault.integrationUnauthorized': 'Microsoft hat die Entra ID-Integration von Control Hub abgelehnt (Fehler 701018).',
  'intake.fault.integrationUnauthorized401': 'Die Entra ID-Integration von Control Hub wurde abgelehnt (Status 401).',
  'intake.fault.domainsUnauthorized':
    'Control Hub darf die überprüften Domänen Ihres Entra-Mandanten nicht lesen: Die Wizard-App hat keine gültige Einwilligung.',
  'intake.fault.wizardNotSetUp':
    'Fehler 100013: Webex kennt Ihren Entra-Mandanten noch nicht, weil die Entra ID Wizard-App nie eingerichtet wurde.',
  'intake.fault.otherIntegration': 'Ein anderer Fehler der Entra ID-Integration ({what}).',
  'intake.fault.otherControlHub': 'Ein Fehler von Control Hub, der nicht von der Entra ID-Integration kommt ({what}).',
  'intake.fault.signIn': 'Die Anmeldeseite von Microsoft antwortete AADSTS{number}.',
  'intake.fault.toast': 'Es sieht nach dem Fehler der Entra ID-Integration aus; der Text allein beweist es nicht.',
  'intake.fault.trackingId': 'Nur eine Tracking-ID; sie sagt nicht, welcher Fehler es ist.',

  'intake.what.code': 'Code {code}',
  'intake.what.status': 'Status {status}',
  'intake.what.codeAndStatus': 'Code {code}, Status {status}',
  'intake.what.unknown': 'ohne Code',

  'intake.next.wizard':
    'Öffnen Sie in Control Hub Organisationseinstellungen > Verzeichnissynchronisierung und richten Sie zuerst die Entra ID Wizard-App ein.',
  'intake.next.wizardRoles':
    'Sie brauchen die Rechte eines Volladministrators in Control Hub und ein Entra-Konto, das die mandantenweite Administratoreinwilligung erteilen darf.',
  'intake.next.addDomains': 'Fügen Sie danach die Domänen erneut hinzu.',
  'intake.next.signOut':
    'Melden Sie sich von Control Hub ab, melden Sie sich in einem privaten Fenster wieder an und versuchen Sie es noch einmal.',
  'intake.next.webexStatus': 'Sehen Sie auf status.webex.com nach, ob ein Vorfall offen ist.',
  'intake.next.tac': 'Bleibt der Fehler, öffnen Sie einen Fall bei Cisco TAC und nennen Sie die Tracking-ID {trackingId}.',
  'intake.next.tacWithoutId': 'Bleibt der Fehler, öffnen Sie einen Fall bei Cisco TAC und geben Sie alle Debug-Informationen an.',
  'intake.next.debugInfo': 'Drücken Sie neben dem Fehler in Control Hub auf Copy Debug Info und fügen Sie alles hier ein.',
  'intake.next.link': 'Öffnen Sie {link}: Dort steht die Erklärung von Microsoft.',
  'intake.next.diagnose': 'Bitten Sie mich um eine Diagnose: Ich sehe mir beide Unternehmensanwendungen an.',

  'intake.support.all': 'Für den Support: Webex-Tracking-ID {trackingId}, client-request-id von Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.ids': 'Für den Support: Webex-Tracking-ID {trackingId}, client-request-id von Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequest': 'Für den Microsoft-Support: client-request-id von Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequestAt': 'Für den Microsoft-Support: client-request-id von Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.tracking': 'Für den Cisco-Support: Webex-Tracking-ID {trackingId}.',
  'intake.support.trackingAt': 'Für den Cisco-Support: Webex-Tracking-ID {trackingId}, {when}.',
  'intake.support.none': 'Der eingefügte Text enthält keine ID, nach der der Support suchen könnte.',
} satisfies Translated<typeof import('../en/intake.ts').intake>;
