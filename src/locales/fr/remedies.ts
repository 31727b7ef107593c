import type { Translated } from '../sentence.ts';

/** What to do: titles, roles, consequences and steps. */
export const remedies = {
  'role.globalOrPrivileged': 'Administrateur général ou Administrateur de rôle privilégié',
  'role.cloudApplication': 'Administrateur d’application cloud ou Administrateur d’application',
  'role.controlHubAndGlobal':
    'Administrateur complet de Control Hub, et Administrateur général ou Administrateur de rôle privilégié d’Entra',
  'role.operator': 'La personne qui exploite ce bot',

  'link.consent': 'Accorder le consentement',
  'link.consentBot': 'Accorder le consentement à ce bot',
  'link.graphExplorer': 'Ouvrir l’Afficheur Graph',
  'link.consentRequests': 'Ouvrir les demandes',
  'link.signInError': 'Ouvrir l’explication de Microsoft',
  'link.properties': 'Ouvrir ses propriétés',
  'link.provisioning': 'Ouvrir l’approvisionnement',
  'link.wizardArticle': 'Ouvrir l’article de l’assistant',
  'link.ciscoSupport': 'Ouvrir un dossier Cisco',
  'link.microsoftHealth': 'Ouvrir l’intégrité du service',
  'link.webexStatus': 'Ouvrir l’état de Webex',

  'remedy.recheck': 'Vérifiez de nouveau ici.',

  'remedy.consentAgain': 'Consentir de nouveau',
  'remedy.consentAgain.consequence':
    'L’application reçoit un nouvel ID d’objet. Vérifiez ensuite que Cisco Webex Identity lui appartient encore. Ne la restaurez pas en plus.',
  'remedy.consentAgain.sameApp': 'L’application garde son ID d’objet. Le consentement remplace ce qui lui était accordé pour tous.',
  'remedy.consentAgain.newApp':
    'L’application reçoit un nouvel ID d’objet. Vérifiez ensuite que Cisco Webex Identity lui appartient encore.',
  'remedy.consentAgain.open': 'Ouvrez le lien de consentement dans une fenêtre privée.',
  'remedy.consentAgain.signIn': 'Connectez-vous comme Administrateur général ou Administrateur de rôle privilégié de ce locataire.',
  'remedy.consentAgain.accept': 'Lisez les huit autorisations et choisissez Accepter.',
  'remedy.consentAgain.errorPage': 'Une page d’erreur après Accepter est normale. Fermez la fenêtre.',

  'remedy.restore': 'Restaurer {name}',
  'remedy.restore.consequence':
    'Elle garde son ID d’objet, ses propriétaires et ses autorisations. L’approvisionnement peut montrer des erreurs pendant un jour au plus. Les stratégies ne sont pas restaurées.',
  'remedy.restore.open': 'Ouvrez l’Afficheur Graph (Graph Explorer) et connectez-vous, ou utilisez la commande PowerShell ci-dessous.',
  'remedy.restore.powerShell': 'Exécutez la commande PowerShell ci-dessous. L’Afficheur Graph (Graph Explorer) ne couvre pas ce cloud.',
  'remedy.restore.run': 'Exécutez {call} sans corps de requête.',
  'remedy.restore.permission': 'En cas de refus, consentez pour vous-même à Application.ReadWrite.All et recommencez.',
  'remedy.restore.notBoth': 'Ne consentez pas de nouveau en plus : une application déjà revenue bloque la restauration avec 409.',

  'remedy.enableSignIn': 'Activer la connexion pour {name}',
  'remedy.enableSignIn.open': 'Ouvrez le Centre d’administration Microsoft Entra > Applications d’entreprise > l’application > Propriétés.',
  'remedy.enableGraph.open':
    'Ouvrez le Centre d’administration Microsoft Entra > Applications d’entreprise, choisissez Applications Microsoft, puis Microsoft Graph > Propriétés.',
  'remedy.enableGraph.subscription': 'Si l’activation est impossible, vérifiez si un abonnement du locataire a expiré.',
  'remedy.enableSignIn.switch': 'Mettez « Activé pour que les utilisateurs se connectent ? » sur Oui et enregistrez.',

  'remedy.setUpWizard': 'Configurer de nouveau l’application Assistant',
  'remedy.setUpWizard.consequence':
    'La synchronisation est à configurer de nouveau : ses paramètres ne sont conservés que si seule l’application d’intégration a disparu.',
  'remedy.setUpWizard.open': 'Ouvrez Control Hub > Paramètres de l’organisation > Synchronisation du répertoire.',
  'remedy.setUpWizard.follow': 'Suivez les étapes de l’article et accordez le consentement quand il est demandé.',

  'remedy.mendProvisioning': 'Réparer l’approvisionnement',
  'remedy.mendProvisioning.open':
    'Ouvrez le Centre d’administration Microsoft Entra > Applications d’entreprise > Cisco Webex Identity > Approvisionnement.',
  'remedy.startProvisioning': 'Choisissez Démarrer l’approvisionnement, sauf si quelqu’un l’a arrêté exprès.',
  'remedy.restartProvisioning': 'Choisissez Redémarrer l’approvisionnement.',
  'remedy.readProvisioningLogs': 'Ouvrez les journaux d’approvisionnement et corrigez les comptes ou attributs qu’ils nomment.',
  'remedy.quarantine.credentials':
    'Autorisez de nouveau la synchronisation dans Control Hub : les informations d’identification enregistrées ne sont pas valides.',
  'remedy.quarantine.escrow': 'Ouvrez les journaux d’approvisionnement : trop de comptes échouent. Corrigez ce qu’ils nomment.',
  'remedy.quarantine.deletes': 'Vérifiez que les nombreuses suppressions sont voulues, et confirmez-les.',
  'remedy.quarantine.onDemand': 'Cherchez qui l’a mis manuellement en quarantaine, et pourquoi.',
  'remedy.quarantine.other': 'Lisez la raison sur la page et corrigez-la.',

  'remedy.approveRequest': 'Approuver la demande en attente',
  'remedy.approveRequest.open':
    'Ouvrez le Centre d’administration Microsoft Entra > Applications d’entreprise > Demandes de consentement administrateur et choisissez Cisco Webex Identity Integration.',
  'remedy.approveRequest.accept': 'Examinez les autorisations et donnez le consentement.',
  'remedy.consentBot': 'Accorder à ce bot ses autorisations',
  'remedy.consentBot.consequence': 'Le bot peut alors lire, jamais écrire, ce que les autorisations nomment.',
  'remedy.consentBot.register': 'Si une autorisation manque dans l’inscription d’application du bot, ajoutez-la d’abord.',
  'remedy.consentBot.open': 'Ouvrez le lien de consentement de ce bot et choisissez Accepter.',
  'remedy.consentBot.wait': 'Attendez une minute, le temps qu’Entra en tienne compte.',
  'remedy.mendSignIn': 'Réparer la connexion',
  'remedy.enableBot': 'Activer ce bot dans le locataire',
  'remedy.enableBot.step':
    'Ouvrez le Centre d’administration Microsoft Entra > Applications d’entreprise > ce bot > Propriétés et activez la connexion.',
  'remedy.renewCredential': 'Renouveler les informations d’identification du bot',
  'remedy.renewCredential.step':
    'Créez un nouveau secret ou certificat dans l’inscription d’application du bot et mettez-le dans ses paramètres.',
  'remedy.unblockBot': 'Laisser passer ce bot dans l’accès conditionnel',
  'remedy.unblockBot.step': 'Excluez le bot de la stratégie qui le bloque, ou autorisez son adresse réseau.',
  'remedy.checkTenant': 'Vérifier quel locataire ce bot examine',
  'remedy.checkTenant.step': 'Mettez le bon ID de locataire dans le paramètre ENTRA_TENANT_ID.',
  'remedy.setCloud': 'Exécuter le bot dans le cloud du locataire',
  'remedy.setCloud.step': 'Mettez le cloud du locataire dans le paramètre ENTRA_CLOUD et inscrivez-y le bot.',

  'remedy.keepIt': 'Éviter une nouvelle suppression',
  'remedy.keepIt.script': 'Retirez l’application de ce que {name} nettoie.',
  'remedy.keepIt.note': 'Ajoutez à l’application une note et un propriétaire qui disent à quoi elle sert.',
  'remedy.keepIt.dismiss': 'Ignorez-la dans le conseil d’Entra « Supprimer les applications inutilisées ».',
  'remedy.keepIt.dismissIfListed': 'Si le conseil d’Entra « Supprimer les applications inutilisées » la cite, ignorez-la là.',
  'remedy.checkLookAlike': 'Examiner l’autre application',
  'remedy.checkLookAlike.step': 'Cherchez qui l’a créée. Supprimez-la si personne n’en a besoin, après avoir comparé l’ID client.',

  'remedy.wait': 'Attendre la fin',
  'remedy.wait.microsoft': 'Suivez le problème dans l’intégrité du service de Microsoft.',
  'remedy.wait.webex': 'Suivez l’incident sur la page d’état de Webex.',
  'remedy.tryAgain': 'Réessayer',
  'remedy.tryAgain.step': 'Attendez quelques minutes.',
  'remedy.signOutAndIn': 'Se déconnecter et se reconnecter',
  'remedy.signOutAndIn.step': 'Déconnectez-vous de Control Hub, reconnectez-vous et répétez ce qui a échoué.',
  'remedy.signOutAndIn.status': 'Regardez la page d’état de Webex.',
  'remedy.askCisco': 'Contacter le TAC Cisco',
  'remedy.askCisco.open': 'Ouvrez un dossier auprès du TAC Cisco et joignez-y mon rapport.',
  'remedy.askCisco.trackingId': 'Indiquez l’ID de suivi {id}.',
  'remedy.askCisco.clientRequestId': 'Indiquez le client-request-id {id}.',
  'remedy.findRequest': 'Chercher la requête refusée',
  'remedy.findRequest.consequence': 'On ne la trouve que si les journaux d’activité Graph sont collectés.',
  'remedy.findRequest.query': 'Exécutez la requête ci-dessous dans Log Analytics.',
  'remedy.findRequest.microsoft': 'Ou donnez le client-request-id {id} au support Microsoft.',
} satisfies Translated<typeof import('../en/remedies.ts').remedies>;
