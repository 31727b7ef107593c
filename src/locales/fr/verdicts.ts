import type { Translated } from '../sentence.ts';

/** What is wrong, in one sentence each, and why we think so. */
export const verdicts = {
  'verdict.tenantMismatch': 'L’erreur concerne un autre locataire Entra que celui que ce bot examine.',
  'verdict.tenantMismatch.because': 'L’adresse collée nomme le locataire {pasted} ; ce bot examine {id}.',

  'verdict.admission.notAdmitted': 'Ce bot n’a pas de consentement dans le locataire et n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.disabled': 'Ce bot est désactivé dans le locataire et n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.credentialBad':
    'Microsoft a refusé les informations d’identification de ce bot, qui n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.blocked': 'Une stratégie d’accès conditionnel bloque ce bot, qui n’a rien pu examiner. Cela ne dit rien de Webex.',
  'verdict.admission.tenantNotFound': 'Microsoft ne connaît pas ce locataire dans ce cloud. Cela ne dit rien de Webex.',
  'verdict.admission.otherCloud': 'Le locataire se trouve dans un autre cloud Microsoft que ce bot. Cela ne dit rien de Webex.',
  'verdict.admission.graphDisabled':
    'Microsoft Graph est désactivé dans le locataire : toutes les applications sont refusées, pas seulement ce bot.',
  'verdict.admission.because': 'C’est ce que le service de connexion de Microsoft a répondu.',
  'verdict.admission.becauseCode': 'Le service de connexion de Microsoft a répondu AADSTS{code}.',

  'verdict.deletedRestorable': 'Cisco Webex Identity Integration a été supprimée. Elle peut encore être restaurée.',
  'verdict.deletedRestorable.binAndLog': 'La corbeille la contient et le journal d’audit dit qui l’a supprimée.',
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

  'verdict.integrationMissing': 'Cisco Webex Identity Integration n’est pas dans le locataire.',
  'verdict.integrationMissing.noLog': 'La corbeille ne la contient pas, et le journal d’audit n’a pas pu être lu.',
  'verdict.integrationMissing.log': 'Le journal d’audit montre la suppression. La corbeille n’a pas pu être lue.',
  'verdict.integrationMissing.nothing': 'Ni la corbeille ni le journal d’audit ne disent comment elle a disparu.',

  'verdict.disabled': 'La connexion est désactivée pour Cisco Webex Identity Integration.',
  'verdict.disabled.because': 'Entra montre l’application avec la connexion désactivée.',
  'verdict.disabled.becauseLog': 'Entra montre l’application avec la connexion désactivée, et le journal d’audit dit qui l’a fait.',
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
  'verdict.secondAppNotFound': 'Cisco Webex Identity n’a pas été trouvée par son nom.',
  'verdict.secondAppNotFound.because': 'Elle a peut-être été renommée : ce que l’application d’intégration a créé n’a pas pu être lu.',
  'verdict.secondAppDisabled': 'La connexion est désactivée pour Cisco Webex Identity.',
  'verdict.secondAppNotOwned': 'Cisco Webex Identity n’appartient pas à l’application d’intégration présente aujourd’hui.',
  'verdict.secondAppNotOwned.because':
    'Un nouveau consentement crée un nouvel ID d’objet. Cela ne cause pas l’erreur, mais Webex ne peut peut-être pas gérer l’application.',

  'verdict.signInFailing':
    'Les deux applications sont présentes, mais l’application d’intégration ne peut pas se connecter : AADSTS{code}.',
  'verdict.signInFailing.because': 'Sa connexion la plus récente a échoué, et rien n’a changé dans le locataire depuis.',

  'verdict.provisioningQuarantined': 'Entra a mis l’approvisionnement de Cisco Webex Identity en quarantaine.',
  'verdict.provisioningQuarantined.because': 'La tâche d’approvisionnement l’indique.',
  'verdict.provisioningStopped': 'L’approvisionnement de Cisco Webex Identity est arrêté.',
  'verdict.provisioningStopped.because': 'La tâche d’approvisionnement est suspendue ou désactivée. C’est peut-être voulu.',
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
  'verdict.nothingWrong.because': 'Les deux applications sont présentes, activées, et ont leurs autorisations.',
  'verdict.nothingWrong.signsIn': 'Les deux applications sont en ordre, et l’application d’intégration s’est connectée depuis.',

  'verify.directorySync':
    'Dans Control Hub, ouvrez Paramètres de l’organisation > Synchronisation du répertoire et vérifiez que « Autoriser la synchronisation Azure AD » (Allow Azure AD sync) est activé.',
  'verify.bothApps':
    'Dans le Centre d’administration Microsoft Entra, ouvrez Applications d’entreprise et vérifiez que Cisco Webex Identity et Cisco Webex Identity Integration y figurent.',
  'verify.provisioning':
    'Dans le Centre d’administration Microsoft Entra, ouvrez Cisco Webex Identity > Approvisionnement et vérifiez que la prochaine exécution réussit.',
} satisfies Translated<typeof import('../en/verdicts.ts').verdicts>;
