import type { Translated } from '../sentence.ts';

/** What is wrong, in one sentence each, and why we think so. */
export const verdicts = {
  'verdict.tenantMismatch': 'L’erreur concerne un autre locataire Entra que celui que ce bot examine.',
  'verdict.tenantMismatch.because': 'L’adresse collée nomme le locataire {pasted} ; ce bot examine {id}.',

  'verdict.admission.notAdmitted': 'Ce bot n’a pas de consentement dans le locataire et n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.disabled': 'Ce bot est désactivé dans le locataire et n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.credentialBad':
    'Microsoft a refusé les informations d’identification de ce bot, qui n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.refused': 'Microsoft a refusé la connexion de ce bot, qui n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.blocked': 'Une stratégie d’accès conditionnel bloque ce bot, qui n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.tenantNotFound': 'Microsoft ne connaît pas ce locataire dans ce cloud. Cela ne dit rien de Webex.',
  'verdict.admission.otherCloud': 'Le locataire se trouve dans un autre cloud Microsoft que ce bot. Cela ne dit rien de Webex.',
  'verdict.admission.graphDisabled':
    'Microsoft Graph est désactivé dans le locataire : toutes les applications sont refusées, pas seulement ce bot.',
  'verdict.admission.because': 'C’est ce que le service de connexion de Microsoft a répondu.',
  'verdict.admission.becauseCode': 'Le service de connexion de Microsoft a répondu AADSTS{code}.',

  'verdict.deletedRestorable': 'Cisco Webex Identity Integration a été supprimée. Elle peut encore être restaurée.',
  'verdict.deletedByLog': 'Le journal d’audit montre que Cisco Webex Identity Integration a été supprimée.',
  'verdict.deletedRestorable.binAndLog': 'La corbeille la contient et le journal d’audit dit qui l’a supprimée.',
  'verdict.deletedRestorable.binAndEntry': 'La corbeille la contient, et le journal d’audit a l’entrée mais ne nomme personne.',
  'verdict.deletedRestorable.noLog': 'La corbeille la contient. L’auteur de la suppression n’a pas pu être lu.',
  'verdict.deletedRestorable.notYet':
    'La corbeille la contient. L’auteur de la suppression n’est pas encore dans le journal d’audit : vérifiez de nouveau dans 15 minutes.',
  'verdict.deletedRestorable.older': {
    one: 'La corbeille la contient. Elle a été supprimée avant le début du journal d’audit, qui remonte à {count} jour.',
    other: 'La corbeille la contient. Elle a été supprimée avant le début du journal d’audit, qui remonte à {count} jours.',
  },
  'verdict.deletedRestorable.logOnly':
    'Le journal d’audit montre la suppression. Ce qui est présent aujourd’hui dans le locataire n’a pas pu être lu.',
  'verdict.deletedRestorable.noEntry': 'La corbeille la contient. Le journal d’audit n’en dit rien.',

  'verdict.deletedForGood': 'Cisco Webex Identity Integration a été supprimée définitivement. Elle ne peut pas être restaurée.',
  'verdict.deletedForGood.hard': 'Le journal d’audit montre la suppression définitive.',
  'verdict.deletedForGood.log': 'Le journal d’audit montre la suppression, et la corbeille ne la contient plus.',

  'verdict.neverConsented':
    'Cisco Webex Identity Integration n’est pas dans le locataire : elle n’a jamais reçu de consentement, ou a été supprimée il y a plus de 30 jours.',
  'verdict.neverConsented.noTrace': {
    one: 'Ni la corbeille ni le journal d’audit du dernier jour n’en portent la trace.',
    other: 'Ni la corbeille ni le journal d’audit des {count} derniers jours n’en portent la trace.',
  },

  'verdict.integrationNotFoundById': 'Cisco Webex Identity Integration n’a pas été trouvée par son ID client.',
  'verdict.integrationNotFoundById.because':
    'L’ID client {id} est celui du cloud mondial. Dans ce cloud, Cisco en utilise peut-être un autre.',
  'verdict.integrationMissing': 'Cisco Webex Identity Integration n’est pas dans le locataire.',
  'verdict.integrationMissing.noLog': 'La corbeille ne la contient pas, et le journal d’audit n’a pas pu être lu.',
  'verdict.integrationMissing.log': 'Le journal d’audit montre la suppression. La corbeille n’a pas pu être lue.',
  'verdict.integrationMissing.noBin': 'La corbeille n’a pas pu être lue, et le journal d’audit ne dit pas comment elle a disparu.',
  'verdict.integrationMissing.neither': 'Ni la corbeille ni le journal d’audit n’ont pu être lus.',
  'verdict.integrationMissing.nothing': 'Ni la corbeille ni le journal d’audit ne disent comment elle a disparu.',

  'verdict.disabled': 'La connexion est désactivée pour Cisco Webex Identity Integration.',
  'verdict.disabled.because': 'Entra montre l’application avec la connexion désactivée.',
  'verdict.disabled.becauseLog': 'Entra montre l’application avec la connexion désactivée, et le journal d’audit dit qui l’a fait.',
  'verdict.disabled.becauseEntry':
    'Entra montre l’application avec la connexion désactivée, et le journal d’audit a l’entrée mais ne nomme personne.',
  'verdict.disabledByMicrosoft': 'Cisco Webex Identity Integration a été désactivée par Microsoft ou par Cisco.',
  'verdict.disabledByMicrosoft.because':
    'Entra marque l’application comme désactivée. Aucun administrateur du locataire ne peut changer cela.',
  'verdict.graphDisabled': 'Microsoft Graph est désactivé dans le locataire : toutes les applications sont refusées, pas seulement Webex.',
  'verdict.graphDisabled.because': 'Entra montre Microsoft Graph lui-même avec la connexion désactivée.',

  'verdict.consentRevoked': 'Le consentement à Cisco Webex Identity Integration a été révoqué.',
  'verdict.consentRevoked.because':
    'L’application est présente dans le locataire, mais aucune de ses autorisations d’application n’est accordée.',
  'verdict.consentPartlyRevoked': 'Il manque des autorisations à Cisco Webex Identity Integration : {permissions}.',
  'verdict.consentPartlyRevoked.because': 'Elles font partie du consentement que Cisco demande. Cisco a peut-être changé la liste depuis.',

  'verdict.secondAppDeleted': 'Cisco Webex Identity a été supprimée. Elle peut encore être restaurée.',
  'verdict.secondAppDeleted.because': 'La corbeille la contient.',
  'verdict.secondAppMissing': 'Cisco Webex Identity n’est pas dans le locataire.',
  'verdict.secondAppMissing.because': 'Aucune application de ce nom, et aucune que l’application d’intégration ait créée, n’a été trouvée.',
  'verdict.secondAppMissing.binUnread':
    'Aucune application de ce nom, et aucune que l’application d’intégration ait créée, n’a été trouvée. Elle est peut-être dans la corbeille, qui n’a pas pu être lue.',
  'verdict.secondAppNotFound': 'Cisco Webex Identity n’a pas été trouvée par son nom.',
  'verdict.secondAppNotFound.because': 'Elle a peut-être été renommée : ce que l’application d’intégration a créé n’a pas pu être lu.',
  'verdict.secondAppDisabled': 'La connexion est désactivée pour Cisco Webex Identity.',
  'verdict.secondAppNotOwned': 'Cisco Webex Identity n’appartient pas à l’application d’intégration présente aujourd’hui.',
  'verdict.secondAppNotOwned.because':
    'Un nouveau consentement crée un nouvel ID d’objet. Cela ne cause pas l’erreur, mais Webex ne peut peut-être pas gérer l’application.',

  'verdict.signInFailing': 'Cisco Webex Identity Integration est dans le locataire, mais ne peut pas se connecter : AADSTS{code}.',
  'verdict.signInFailing.because': 'Sa connexion la plus récente a échoué, et le journal d’audit ne montre rien qui l’ait réparée depuis.',

  'verdict.signInFailing.noLog': 'Sa connexion la plus récente a échoué. Si elle a été réparée depuis n’a pas pu être lu.',
  'verdict.provisioningQuarantined': 'Entra a mis l’approvisionnement de Cisco Webex Identity en quarantaine.',
  'verdict.provisioningQuarantined.because': 'La tâche d’approvisionnement l’indique.',
  'verdict.provisioningStopped': 'L’approvisionnement de Cisco Webex Identity est arrêté.',
  'verdict.provisioningStopped.because': 'La tâche d’approvisionnement est suspendue ou désactivée. C’est peut-être voulu.',
  'verdict.provisioningStopped.afterQuarantine':
    'La tâche d’approvisionnement est arrêtée et était auparavant en quarantaine. Entra l’arrête après quatre semaines.',
  'verdict.provisioningNotStarted': 'L’approvisionnement de Cisco Webex Identity n’a jamais été démarré.',
  'verdict.provisioningAbsent': 'Cisco Webex Identity n’a aucune tâche d’approvisionnement.',
  'verdict.provisioningAbsent.because': 'Sans elle, personne n’est synchronisé vers Webex. Cela ne cause pas l’erreur.',
  'verdict.provisioningLastFailed': 'La dernière exécution de l’approvisionnement de Cisco Webex Identity a échoué.',
  'verdict.provisioningFailing': 'Certains comptes n’ont pas pu être approvisionnés dans Webex ces 7 derniers jours.',
  'verdict.provisioningFailing.because':
    'Le journal d’approvisionnement montre des échecs. Jusqu’à un jour d’échecs est normal après une restauration.',

  'verdict.wizardNotSetUp': 'Webex ne connaît pas le locataire Entra : l’application Assistant n’a jamais été configurée.',
  'verdict.wizardNotSetUp.because': 'Webex a répondu avec le code 100013. Entra ne peut pas montrer si c’est encore le cas.',
  'verdict.microsoftIncident': 'Microsoft a un problème ouvert avec Entra : {title} ({id}).',
  'verdict.webexIncident': 'Webex a un incident : {name}.',
  'verdict.incident.because': 'Il est ouvert en ce moment. On ne peut pas dire d’ici s’il cause cette erreur.',
  'verdict.lookAlike': 'Une autre application du locataire porte le nom de l’application d’intégration.',
  'verdict.lookAlike.because': 'Son ID client n’est pas celui de Cisco. N’y consentez pas.',

  'verdict.undetermined': 'La cause n’a pas pu être déterminée : tout n’a pas pu être examiné.',
  'verdict.nothingWrong': 'Rien d’anormal du côté d’Entra.',
  'verdict.nothingElseWrong': 'Rien d’autre n’est anormal du côté d’Entra.',
  'verdict.nothingFound': 'Rien d’anormal n’a été trouvé du côté d’Entra, mais tout n’a pas pu être examiné.',
  'verdict.nothingElseFound': 'Rien d’autre n’a été trouvé du côté d’Entra, mais tout n’a pas pu être examiné.',
  'verdict.nothingWrong.because': 'Les deux applications sont présentes, activées, et ont leurs autorisations.',
  'verdict.nothingWrong.rolesUnread':
    'Les deux applications sont présentes et activées. Leurs autorisations n’ont pas toutes pu être lues.',
  'verdict.nothingWrong.signsIn': 'Les deux applications sont en ordre, et l’application d’intégration s’est connectée depuis.',

  'verify.directorySync':
    'Dans Control Hub, ouvrez Paramètres de l’organisation > Synchronisation du répertoire et vérifiez que « Autoriser la synchronisation Azure AD » (Allow Azure AD sync) est activé.',
  'verify.bothApps':
    'Dans le Centre d’administration Microsoft Entra, ouvrez Applications d’entreprise et vérifiez que Cisco Webex Identity et Cisco Webex Identity Integration y figurent.',
  'verify.provisioning':
    'Dans le Centre d’administration Microsoft Entra, ouvrez Cisco Webex Identity > Approvisionnement et vérifiez que la prochaine exécution réussit.',
} satisfies Translated<typeof import('../en/verdicts.ts').verdicts>;
