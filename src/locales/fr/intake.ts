import type { Translated } from '../sentence.ts';

/** Sentences of the intake part: what a paste says by itself, and which fault it shows. */
export const intake = {
  'intake.says.unauthorized':
    'Statut 401 : la requête transmise par Webex ne contenait pas d’informations d’identification valides pour Microsoft.',
  'intake.says.status': 'Statut {status} : {statusText}.',
  'intake.says.statusOnly': 'Statut {status}.',
  'intake.says.codeRefused': 'Code {code} : Microsoft Graph a refusé l’application de Webex.',
  'intake.says.codeNoTenant': 'Code {code} : Webex ne sait pas quel locataire Entra correspond à l’organisation.',
  'intake.says.code': 'Code {code}.',
  'intake.says.description': 'Control Hub indique : « {description} ».',
  'intake.says.endpointStatus': 'L’échec s’est produit là où Control Hub demande l’état de l’intégration Entra ID ({path} sur {host}).',
  'intake.says.endpointDomains':
    'L’échec s’est produit là où Control Hub lit les domaines vérifiés du locataire Entra ({path} sur {host}).',
  'intake.says.endpointIntegration': 'L’échec s’est produit dans l’intégration Entra ID ({path} sur {host}).',
  'intake.says.endpointOther': 'L’échec s’est produit à {path} sur {host}.',
  'intake.says.clock': 'C’est arrivé le {when}, d’après l’horloge de l’ordinateur de l’administrateur.',
  'intake.says.partner':
    'L’administrateur appartient à l’organisation {userOrgId} et consultait l’organisation {viewOrgId} : un partenaire qui travaille pour un client.',
  'intake.says.tenant': 'L’adresse dans Control Hub désigne le locataire Entra {tenantId}.',
  'intake.says.clientRequestId': 'Le client-request-id {clientRequestId} est celui de Microsoft Graph : donnez-le au support Microsoft.',
  'intake.says.signIn': 'Le service de connexion de Microsoft a répondu AADSTS{number}.',
  'intake.says.missing': 'Absent du texte collé : {fields}. « Copy Debug Info » dans Control Hub donne le tout.',

  'intake.field.trackingId': 'ID de suivi (TrackingID)',
  'intake.field.httpStatus': 'statut HTTP',
  'intake.field.code': 'code d’erreur',
  'intake.field.endpoint': 'adresse de la requête en échec',
  'intake.field.clock': 'heure',
  'intake.field.viewOrgId': 'ID de l’organisation Webex',
  'intake.field.clientRequestId': 'client-request-id',

  'intake.fault.integrationUnauthorized': 'Microsoft a refusé l’intégration Entra ID de Control Hub (erreur 701018).',
  'intake.fault.integrationUnauthorized401': 'L’intégration Entra ID de Control Hub a été refusée (statut 401).',
  'intake.fault.domainsUnauthorized':
    'Control Hub ne peut pas lire les domaines vérifiés de votre locataire Entra : l’application Assistant n’a pas de consentement valide.',
  'intake.fault.wizardNotSetUp':
    'Erreur 100013 : Webex ne connaît pas encore votre locataire Entra, car l’application Assistant Entra ID n’a jamais été configurée.',
  'intake.fault.otherIntegration': 'Une autre erreur de l’intégration Entra ID ({what}).',
  'intake.fault.otherControlHub': 'Une erreur de Control Hub qui ne vient pas de l’intégration Entra ID ({what}).',
  'intake.fault.signIn': 'La page de connexion de Microsoft a répondu AADSTS{number}.',
  'intake.fault.toast': 'Cela ressemble à l’erreur d’intégration Entra ID ; le texte seul ne le prouve pas.',
  'intake.fault.trackingId': 'Un ID de suivi seul ; il ne dit pas de quelle erreur il s’agit.',

  'intake.what.code': 'code {code}',
  'intake.what.status': 'statut {status}',
  'intake.what.codeAndStatus': 'code {code}, statut {status}',
  'intake.what.unknown': 'aucun code indiqué',

  'intake.next.wizard':
    'Dans Control Hub, ouvrez Paramètres de l’organisation > Synchronisation du répertoire et configurez d’abord l’application Assistant Entra ID.',
  'intake.next.wizardRoles':
    'Il faut être administrateur complet dans Control Hub et avoir un compte Entra qui peut accorder le consentement de l’administrateur à l’échelle du locataire.',
  'intake.next.addDomains': 'Ajoutez ensuite les domaines de nouveau.',
  'intake.next.signOut': 'Déconnectez-vous de Control Hub, reconnectez-vous dans une fenêtre privée et réessayez.',
  'intake.next.webexStatus': 'Regardez sur status.webex.com si un incident est en cours.',
  'intake.next.tac': 'Si l’erreur persiste, ouvrez un dossier auprès du TAC Cisco et donnez l’ID de suivi {trackingId}.',
  'intake.next.tacWithoutId': 'Si l’erreur persiste, ouvrez un dossier auprès du TAC Cisco et donnez toutes les informations de débogage.',
  'intake.next.debugInfo': 'Cliquez sur « Copy Debug Info » à côté de l’erreur dans Control Hub et collez le tout ici.',
  'intake.next.link': 'Ouvrez {link} pour l’explication de Microsoft.',
  'intake.next.diagnose': 'Demandez-moi un diagnostic : je regarde les deux applications d’entreprise.',

  'intake.support.all': 'Pour le support : ID de suivi Webex {trackingId}, client-request-id Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.ids': 'Pour le support : ID de suivi Webex {trackingId}, client-request-id Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequest': 'Pour le support Microsoft : client-request-id Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequestAt': 'Pour le support Microsoft : client-request-id Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.tracking': 'Pour le support Cisco : ID de suivi Webex {trackingId}.',
  'intake.support.trackingAt': 'Pour le support Cisco : ID de suivi Webex {trackingId}, {when}.',
  'intake.support.none': 'Le texte collé ne contient aucun identifiant que le support pourrait rechercher.',
} satisfies Translated<typeof import('../en/intake.ts').intake>;
