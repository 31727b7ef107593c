import type { Translated } from '../sentence.ts';

/** Titles and findings of the checks. */
export const checks = {
  'check.paste': 'Le texte collé',
  'check.paste.integration': 'C’est l’erreur d’intégration Entra : Microsoft a refusé la requête de l’application d’intégration.',
  'check.paste.domains': 'Webex n’a pas pu lire les domaines : l’application Assistant n’a pas de consentement valide.',
  'check.paste.wizard': 'Webex ne connaît pas le locataire Entra : l’application Assistant n’a jamais été configurée.',
  'check.paste.otherIntegration': 'C’est une autre erreur de l’intégration Entra.',
  'check.paste.otherControlHub': 'C’est une erreur de Control Hub, mais pas de l’intégration Entra.',
  'check.paste.signIn': 'C’est une erreur de la page de connexion de Microsoft.',
  'check.paste.toast':
    'Le texte correspond à l’erreur d’intégration Entra, mais ne montre aucun code. Les informations de débogage le confirmeraient.',
  'check.paste.trackingId': 'Ce n’est qu’un identifiant de suivi. Les informations de débogage diraient de quelle erreur il s’agit.',

  'check.botAdmission': 'Connexion de ce bot',
  'check.botAdmission.pass': 'Ce bot peut se connecter au locataire.',
  'check.botAdmission.notAdmitted': 'Ce bot n’a pas de consentement dans le locataire : rien n’a pu être examiné.',
  'check.botAdmission.disabled': 'Ce bot est désactivé dans le locataire : rien n’a pu être examiné.',
  'check.botAdmission.credentialBad': 'Microsoft a refusé le secret ou le certificat de ce bot : rien n’a pu être examiné.',
  'check.botAdmission.refused': 'Microsoft a refusé la connexion de ce bot : rien n’a pu être examiné.',
  'check.botAdmission.blocked': 'Une stratégie d’accès conditionnel bloque ce bot : rien n’a pu être examiné.',
  'check.botAdmission.graphDisabled': 'Microsoft Graph est désactivé dans le locataire : personne n’obtient de jeton.',
  'check.botAdmission.tenantNotFound': 'Microsoft ne connaît aucun locataire portant cet identifiant.',
  'check.botAdmission.otherCloud': 'Le locataire se trouve dans un autre cloud Microsoft que ce bot.',

  'check.botRights': 'Autorisations de ce bot',
  'check.botRights.pass': 'Ce bot possède toutes les autorisations dont les vérifications ont besoin.',
  'check.botRights.warning': 'Certaines vérifications sont désactivées. Il leur faut {permissions}.',
  'check.botRights.fail': 'Les vérifications principales sont désactivées. Il leur faut {permissions}.',
  'check.botRights.untold': 'Le jeton de Microsoft ne montre pas les autorisations. Chaque contrôle demande, et dit quand c’est refusé.',
  'check.botRights.notAdmitted': 'Ce bot n’a pas pu se connecter : ses autorisations ne sont pas connues.',

  'check.tenant': 'Locataire Entra',
  'check.tenant.pass': 'Le locataire {id} existe dans ce cloud.',
  'check.tenant.passNamed': 'Le locataire est {name}.',
  'check.tenant.notFound': 'Microsoft ne connaît aucun locataire {id} dans ce cloud.',
  'check.tenant.otherCloud': 'Le locataire {id} se trouve dans un autre cloud Microsoft.',
  'check.tenant.mismatch': 'Le texte collé concerne le locataire {pasted}, mais le locataire {id} a été examiné.',

  'check.integrationApp': 'Application d’intégration',
  'check.integrationApp.pass': '{name} est présente dans le locataire.',
  'check.integrationApp.otherId':
    'Aucune application avec l’ID client {appId} n’est dans le locataire. Dans ce cloud, Cisco en utilise peut-être un autre.',
  'check.integrationApp.fail': 'Cisco Webex Identity Integration n’est pas dans le locataire.',

  'check.deletedIntegrationApp': 'Application d’intégration dans la corbeille',
  'check.deletedIntegrationApp.pass': 'L’application d’intégration n’est pas dans la corbeille.',
  'check.deletedIntegrationApp.olderCopy':
    'Une copie plus ancienne se trouve dans la corbeille. Laissez-la : l’application est présente dans le locataire.',
  'check.deletedIntegrationApp.gone': 'L’application d’intégration n’est pas dans la corbeille : elle ne peut pas être restaurée.',
  'check.deletedIntegrationApp.restorable': 'L’application d’intégration est dans la corbeille et peut être restaurée.',
  'check.deletedIntegrationApp.restorableUntil':
    'L’application d’intégration est dans la corbeille et peut être restaurée jusqu’au {until}.',

  'check.removalAuthor': 'Suppression de l’application d’intégration',
  'check.removalAuthor.pass': 'Le journal d’audit ne montre aucune suppression de l’application d’intégration.',
  'check.removalAuthor.before': 'Supprimée le {at}. Auteur : {who}. Elle est revenue depuis.',
  'check.removalAuthor.deleted': 'Supprimée le {at}. Auteur : {who}.',
  'check.removalAuthor.hardDeleted': 'Supprimée définitivement le {at}. Auteur : {who}.',
  'check.removalAuthor.notYet': 'Pas encore dans le journal d’audit. Entra a besoin de 15 minutes au plus : vérifiez de nouveau ensuite.',
  'check.removalAuthor.noEntry': {
    one: 'Le journal d’audit du dernier jour ne dit rien de la suppression.',
    other: 'Le journal d’audit des {count} derniers jours ne dit rien de la suppression.',
  },

  'check.recurringRemoval': 'Suppressions répétées',
  'check.recurringRemoval.pass': 'Le journal d’audit montre une seule suppression.',
  'check.recurringRemoval.none': 'Le journal d’audit ne montre aucune suppression.',
  'check.recurringRemoval.warning': {
    one: 'Elle a été supprimée {count} fois depuis le {since}.',
    other: 'Elle a été supprimée {count} fois depuis le {since}.',
  },

  'check.disabledIntegrationApp': 'Connexion de l’application d’intégration',
  'check.disabledIntegrationApp.pass': 'La connexion est activée.',
  'check.disabledIntegrationApp.fail': 'La connexion est désactivée.',
  'check.disabledIntegrationApp.failBy': 'La connexion a été désactivée le {at}. Auteur : {who}.',
  'check.disabledIntegrationApp.byMicrosoft': 'Microsoft ou Cisco a désactivé l’application.',

  'check.lookAlikeApp': 'Sosie de l’application d’intégration',
  'check.lookAlikeApp.pass': 'Aucune autre application ne porte son nom.',
  'check.lookAlikeApp.perhapsCisco': 'Une application de ce nom a l’ID client {appId}. Dans ce cloud, c’est peut-être celle de Cisco.',
  'check.lookAlikeApp.warning': 'Une autre application porte son nom : ID client {appId}. Ce n’est pas celle de Cisco.',

  'check.assignmentRequirement': 'Affectation à l’application d’intégration',
  'check.assignmentRequirement.pass': 'Aucune affectation n’est requise.',
  'check.assignmentRequirement.warning':
    'Seules les personnes affectées peuvent s’y connecter. Cela peut arrêter un administrateur au consentement, pas l’application elle-même.',

  'check.appRoles': 'Autorisations de l’application d’intégration',
  'check.appRoles.pass': { one: '{count} autorisation est accordée.', other: 'Les {count} autorisations sont accordées.' },
  'check.appRoles.none': 'Aucune de ses autorisations d’application n’est accordée.',
  'check.appRoles.missing': 'Non accordées : {permissions}.',
  'check.appRoles.unproven':
    'Non accordées comme autorisations d’application : {permissions}. Elles le sont peut-être comme autorisations déléguées, que ce bot n’a pas pu lire.',

  'check.delegatedPermissions': 'Autorisation de connexion de l’application d’intégration',
  'check.delegatedPermissions.pass': 'User.Read est accordée pour tous.',
  'check.delegatedPermissions.perUser': 'User.Read n’est accordée que pour certaines personnes, pas pour tous.',
  'check.delegatedPermissions.none': 'User.Read n’est pas accordée.',

  'check.revocationAuthor': 'Retrait d’autorisations',
  'check.revocationAuthor.pass': 'Le journal d’audit ne montre aucun retrait d’autorisations.',
  'check.revocationAuthor.before':
    'Une autorisation a été retirée le {at}. Auteur : {who}. Le consentement a été accordé de nouveau depuis.',
  'check.revocationAuthor.warning': 'Une autorisation a été retirée le {at}. Auteur : {who}.',

  'check.graphServicePrincipal': 'Microsoft Graph dans le locataire',
  'check.graphServicePrincipal.pass': 'Microsoft Graph est activé.',
  'check.graphServicePrincipal.fail': 'Microsoft Graph est désactivé : toutes les applications sont refusées.',

  'check.secondApp': 'Cisco Webex Identity',
  'check.secondApp.pass': '{name} est présente dans le locataire.',
  'check.secondApp.fail': 'Aucune application du nom de Cisco Webex Identity n’est dans le locataire ni dans la corbeille.',
  'check.secondApp.binUnread': 'Cisco Webex Identity n’est pas dans le locataire. La corbeille n’a pas pu être lue.',
  'check.secondApp.deleted': 'Cisco Webex Identity est dans la corbeille et peut être restaurée.',
  'check.secondApp.deletedUntil': 'Cisco Webex Identity est dans la corbeille et peut être restaurée jusqu’au {until}.',
  'check.secondApp.perhapsRenamed': 'Aucune application ne s’appelle Cisco Webex Identity. Elle a peut-être été renommée.',

  'check.disabledSecondApp': 'Connexion de Cisco Webex Identity',
  'check.disabledSecondApp.pass': 'La connexion est activée.',
  'check.disabledSecondApp.byMicrosoft': 'Microsoft ou Cisco a désactivé l’application.',
  'check.disabledSecondApp.fail': 'La connexion est désactivée.',

  'check.secondAppOwner': 'Propriétaire de Cisco Webex Identity',
  'check.secondAppOwner.pass': 'L’application d’intégration en est propriétaire.',
  'check.secondAppOwner.warning': 'L’application d’intégration présente aujourd’hui n’en est pas propriétaire.',

  'check.provisioningJob': 'Tâche d’approvisionnement',
  'check.provisioningJob.pass': 'L’approvisionnement fonctionne.',
  'check.provisioningJob.none': 'Il n’y a pas de tâche d’approvisionnement.',
  'check.provisioningJob.notStarted': 'L’approvisionnement n’a jamais été démarré.',
  'check.provisioningJob.lastFailed': 'La dernière exécution de l’approvisionnement a échoué.',
  'check.provisioningJob.stopped': 'L’approvisionnement est arrêté.',
  'check.provisioningJob.quarantined': 'Entra a mis l’approvisionnement en quarantaine.',
  'check.provisioningJob.quarantinedSince': 'Entra a mis l’approvisionnement en quarantaine le {since}.',

  'check.provisioningFailures': 'Échecs d’approvisionnement',
  'check.provisioningFailures.atLeast': 'Au moins {count} échecs ces 7 derniers jours : {codes}.',
  'check.provisioningFailures.pass': 'Aucun échec ces 7 derniers jours.',
  'check.provisioningFailures.warning': {
    one: '{count} échec ces 7 derniers jours : {codes}.',
    other: '{count} échecs ces 7 derniers jours : {codes}.',
  },

  'check.integrationSignIns': 'Connexions de l’application d’intégration',
  'check.integrationSignIns.pass': 'La dernière connexion a réussi le {at}.',
  'check.integrationSignIns.none': 'Aucune connexion ces 7 derniers jours.',
  'check.integrationSignIns.warning': 'La dernière connexion a échoué le {at} avec AADSTS{code}.',
  'check.integrationSignIns.outdated': 'La dernière connexion a échoué le {at}, avant la réparation. Aucune plus récente n’est connue.',

  'check.pastedRequest': 'La requête refusée',
  'check.pastedRequest.found': 'Le journal de connexion contient {id} : {at}, AADSTS{code}.',
  'check.pastedRequest.foundGood': 'Le journal de connexion contient {id} : {at}, et cette connexion a réussi.',
  'check.pastedRequest.foundUntold': 'Le journal de connexion contient {id} : {at}, mais ne dit pas comment elle s’est passée.',
  'check.pastedRequest.notFound':
    'Le journal de connexion ne contient pas {id}. Les journaux d’activité Graph le contiennent peut-être, s’ils sont collectés.',

  'check.consentPolicy': 'Demandes de consentement',
  'check.consentPolicy.on': 'Les personnes sans droit de consentir peuvent en faire la demande dans Entra.',
  'check.consentPolicy.off':
    'Les personnes sans droit de consentir ne peuvent pas en faire la demande dans Entra : adressez-vous à un administrateur.',

  'check.pendingConsentRequest': 'Demande de consentement en attente',
  'check.pendingConsentRequest.pass': 'Aucune demande de consentement n’attend.',
  'check.pendingConsentRequest.warning':
    'Une demande de consentement pour l’application d’intégration attend un réviseur : Centre d’administration Microsoft Entra, Applications d’entreprise, Activité, Demandes de consentement administrateur.',

  'check.pastedSignInError': 'Erreur de connexion collée',
  'check.pastedSignInError.none': 'Le texte collé ne contient aucune erreur de connexion.',
  'check.pastedSignInError.warning': 'AADSTS{code} : {meaning}',

  'check.conditionalAccess': 'Accès conditionnel',
  'check.conditionalAccess.none':
    'Aucune stratégie active ne s’applique à l’application d’intégration, ni par son ID, ni comme stratégie pour toutes les applications.',
  'check.conditionalAccess.pass': {
    one: '{count} stratégie active s’applique à la connexion de l’administrateur lors du consentement. Elle ne peut pas bloquer l’application elle-même.',
    other:
      '{count} stratégies actives s’appliquent à la connexion de l’administrateur lors du consentement. Elles ne peuvent pas bloquer l’application elle-même.',
  },
  'check.conditionalAccess.warning':
    'La stratégie {name} vise l’application d’intégration. Elle peut arrêter un administrateur au consentement, pas l’application elle-même.',

  'check.microsoftIncident': 'Intégrité du service Microsoft',
  'check.microsoftIncident.pass': 'Microsoft ne signale aucun problème ouvert avec Entra.',
  'check.microsoftIncident.warning': 'Microsoft signale un problème ouvert : {title} ({id}).',

  'check.webexIncident': 'État du service Webex',
  'check.webexIncident.pass': 'Webex ne signale aucun incident.',
  'check.webexIncident.warning': 'Webex signale un incident : {name}.',

  'check.cleanUpRecommendation': 'Conseil de nettoyage d’Entra',
  'check.cleanUpRecommendation.pass': 'Entra ne conseille pas de supprimer des applications inutilisées.',
  'check.cleanUpRecommendation.warning':
    'Entra conseille de supprimer les applications inutilisées. C’est ainsi que l’application d’intégration finit par être supprimée.',

  'check.nothingFound': 'Le côté Entra dans son ensemble',
  'check.nothingFound.pass': 'Rien d’anormal n’a été trouvé du côté d’Entra.',
  'check.nothingFound.notApplicable': 'Quelque chose a été trouvé, ou tout n’a pas pu être examiné.',
} satisfies Translated<typeof import('../en/checks.ts').checks>;
