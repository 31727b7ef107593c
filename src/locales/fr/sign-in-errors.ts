import type { Translated } from '../sentence.ts';

/** Sentences about Microsoft's sign-in errors: what a number means, who can mend it, how. */
export const signInErrors = {
  'signIn.meaning.appMissing':
    'L’application n’a pas de principal de service dans ce locataire : elle a été supprimée, n’a jamais reçu de consentement, ou ce n’est pas le bon locataire.',
  'signIn.remedy.appMissing':
    'Accordez de nouveau le consentement de l’administrateur, ou restaurez l’application parmi les applications d’entreprise supprimées.',
  'signIn.meaning.appDisabled': 'L’application est désactivée dans ce locataire.',
  'signIn.meaning.appDisabledOrMissing': 'L’application est désactivée dans ce locataire ou n’y figure pas.',
  'signIn.remedy.appDisabled':
    'Centre d’administration Microsoft Entra > Applications d’entreprise > l’application > Propriétés : mettez « Activé pour que les utilisateurs se connectent ? » sur Oui.',
  'signIn.meaning.resourceMissing': 'L’application a demandé une ressource que ce locataire n’a pas.',
  'signIn.remedy.resourceMissing': 'Vérifiez que le locataire et le cloud sont les bons. L’autorisation demandée est peut-être mal écrite.',
  'signIn.meaning.resourceDisabled':
    'Le service que l’application demande, par exemple Microsoft Graph, est désactivé dans ce locataire, ou son abonnement a expiré.',
  'signIn.remedy.resourceDisabled': 'Réactivez l’application d’entreprise de ce service, ou renouvelez l’abonnement.',
  'signIn.meaning.secretWrong': 'L’application s’est connectée avec un secret client erroné.',
  'signIn.meaning.secretExpired': 'Le secret client de l’application a expiré.',
  'signIn.remedy.secret':
    'Créez un nouveau secret client dans l’inscription d’application et mettez sa valeur, non son identifiant, dans les paramètres de l’application.',
  'signIn.meaning.certificate': 'Le certificat de l’application n’a pas été accepté : mauvaise clé, ou horloge déréglée.',
  'signIn.remedy.certificate':
    'Vérifiez que le certificat de l’inscription d’application correspond à la clé utilisée, et que l’horloge est juste.',
  'signIn.meaning.noCredential': 'L’application s’est connectée sans secret ni certificat.',
  'signIn.remedy.noCredential': 'Donnez à l’application un secret client ou un certificat dans ses paramètres.',
  'signIn.meaning.tenantNotFound': 'Ce locataire n’existe pas dans ce cloud Microsoft, ou n’a pas d’abonnement actif.',
  'signIn.remedy.tenantNotFound':
    'Vérifiez l’ID ou le domaine du locataire, et s’il se trouve dans un cloud national (gouvernement des États-Unis, Chine).',
  'signIn.meaning.otherCloud': 'Le locataire se trouve dans un autre cloud Microsoft.',
  'signIn.remedy.otherCloud':
    'Utilisez l’adresse de connexion de ce cloud, par exemple login.microsoftonline.us pour le gouvernement des États-Unis.',
  'signIn.meaning.noTenant': 'La demande de connexion n’indiquait aucun locataire.',
  'signIn.remedy.noTenant':
    'Mettez l’ID ou le domaine du locataire dans l’adresse. Si un programme a fait la demande, c’est à ses auteurs de le corriger.',
  'signIn.meaning.tooMany': 'Microsoft bloque les connexions pendant un moment, car il y en a eu trop.',
  'signIn.remedy.tooMany': 'Attendez quelques minutes et réessayez. Un programme qui se répète ainsi doit garder ses jetons.',
  'signIn.meaning.notConsented': 'Personne n’a consenti aux autorisations de l’application dans ce locataire.',
  'signIn.remedy.notConsented': 'Ouvrez le lien de consentement de l’administrateur et acceptez les autorisations.',
  'signIn.meaning.declined': 'Le consentement a été annulé : quelqu’un a cliqué sur Annuler au lieu d’Accepter.',
  'signIn.remedy.declined': 'Ouvrez de nouveau le lien de consentement de l’administrateur et cliquez sur Accepter.',
  'signIn.meaning.misconfigured': 'L’inscription de l’application ne contient pas la ressource qu’elle demande.',
  'signIn.remedy.misconfigured':
    'Vérifiez que le lien désigne la bonne application. Si c’est celle de Cisco, ouvrez un dossier auprès du TAC Cisco.',
  'signIn.meaning.halfDone': 'Un consentement n’a abouti qu’à moitié, ou le locataire n’est pas géré.',
  'signIn.remedy.halfDone':
    'Attendez une demi-minute et ouvrez de nouveau le lien. Si la page dit « non géré » (unmanaged), un administrateur doit d’abord prendre le contrôle du domaine.',
  'signIn.meaning.notSubscribed':
    'L’application a besoin d’un service auquel cette organisation n’est pas abonnée ou qu’elle n’a pas activé.',
  'signIn.remedy.notSubscribed': 'Abonnez-vous au service que la page nomme, ou activez-le, puis consentez de nouveau.',
  'signIn.meaning.resourceRemoved': 'L’application demande des autorisations d’une ressource supprimée ou qui n’est plus disponible.',
  'signIn.remedy.resourceRemoved':
    'Si c’est l’application de Cisco, ouvrez un dossier auprès du TAC Cisco ; sinon, adressez-vous à ses auteurs.',
  'signIn.meaning.needsAdmin': 'Seul un administrateur peut consentir à ces autorisations.',
  'signIn.remedy.needsAdmin': 'Ouvrez le lien avec un compte Administrateur général ou Administrateur de rôle privilégié.',
  'signIn.meaning.requestSent': 'Une demande de consentement a été envoyée aux réviseurs de ce locataire.',
  'signIn.remedy.requestSent':
    'Un réviseur l’accepte dans le Centre d’administration Microsoft Entra : Applications d’entreprise > Activité > Demandes de consentement administrateur.',
  'signIn.meaning.wrongAccount': 'Le compte connecté n’appartient pas à ce locataire, ou plusieurs comptes étaient connectés.',
  'signIn.remedy.wrongAccount': 'Ouvrez le lien dans une fenêtre privée et connectez-vous avec un compte administrateur du bon locataire.',
  'signIn.meaning.accountType': 'Ce genre de compte ne peut pas se connecter ici, par exemple un compte personnel.',
  'signIn.remedy.accountType': 'Connectez-vous avec un compte professionnel du locataire.',
  'signIn.meaning.crossTenant': 'Une stratégie entre locataires interdit cette connexion.',
  'signIn.remedy.crossTenant': 'Vérifiez les paramètres d’accès entre locataires (Identités externes) des deux locataires.',
  'signIn.meaning.tenantRestrictions': 'Les restrictions de locataire du réseau interdisent la connexion à ce locataire.',
  'signIn.remedy.tenantRestrictions': 'Connectez-vous depuis un autre réseau, ou faites ajouter le locataire à ceux que le proxy autorise.',
  'signIn.meaning.conditionalAccess': 'Une stratégie d’accès conditionnel a arrêté la personne qui se connectait.',
  'signIn.remedy.conditionalAccess':
    'Le journal de connexion nomme la stratégie. Connectez-vous comme elle l’exige, ou excluez le compte le temps du consentement.',
  'signIn.meaning.securityDefaults': 'Les paramètres de sécurité par défaut du locataire ont arrêté la personne qui se connectait.',
  'signIn.remedy.securityDefaults': 'Inscrivez-vous à l’authentification multifacteur et connectez-vous avec un navigateur récent.',
  'signIn.meaning.notAssigned': 'L’application exige que les personnes lui soient affectées, et cette personne ne l’est pas.',
  'signIn.remedy.notAssigned':
    'Centre d’administration Microsoft Entra > Applications d’entreprise > l’application > Utilisateurs et groupes : ajoutez la personne, ou désactivez « Affectation requise ? ».',
  'signIn.meaning.multifactor': 'La personne doit prouver son identité avec un second facteur.',
  'signIn.remedy.multifactor': 'Reconnectez-vous et effectuez ou configurez l’authentification multifacteur.',
  'signIn.meaning.device': 'Une stratégie exige un appareil conforme, et celui-ci ne l’est pas.',
  'signIn.remedy.device': 'Connectez-vous depuis un appareil géré et conforme.',
  'signIn.meaning.redirect': 'L’adresse de retour n’est pas enregistrée pour cette application.',
  'signIn.remedy.redirect': 'Ouvrez le lien de consentement sans redirect_uri.',
  'signIn.meaning.noReply': 'La page n’avait pas d’adresse de retour. Après Accepter sur une page de consentement, c’est normal.',
  'signIn.remedy.noReply':
    'Si vous avez choisi Accepter, fermez la page et vérifiez de nouveau ici. Sinon, rouvrez le lien de consentement.',
  'signIn.meaning.wrongRequest':
    'Le programme a fait sa demande d’une manière que Microsoft n’autorise pas : une application publique avec un secret, ou pas de locataire dans sa propre connexion.',
  'signIn.remedy.wrongRequest':
    'Les paramètres de l’application sont à corriger : une inscription confidentielle, et l’ID du locataire à la place de « common ».',
  'signIn.meaning.unknown': 'Je n’ai pas d’explication pour AADSTS{number}.',
  'signIn.remedy.unknown':
    'Suivez le lien pour lire l’explication de Microsoft, et gardez l’ID de corrélation de la page pour le support Microsoft.',

  'signIn.who.consent': 'Un Administrateur général ou un Administrateur de rôle privilégié du locataire.',
  'signIn.who.application': 'Un Administrateur d’application cloud ou un Administrateur d’application du locataire.',
  'signIn.who.global': 'Un Administrateur général du locataire.',
  'signIn.who.operator': 'La personne qui exploite l’application qui s’est connectée.',
  'signIn.who.cisco': 'Cisco, si c’est l’application de Cisco ; sinon ses auteurs.',
  'signIn.who.yourself': 'La personne qui se connecte.',
  'signIn.who.conditionalAccess': 'Un Administrateur de l’accès conditionnel ou un Administrateur de la sécurité du locataire.',
  'signIn.who.reviewer': 'Un réviseur des demandes de consentement administrateur du locataire.',
  'signIn.who.network': 'Les administrateurs des locataires et du réseau.',
  'signIn.who.nobody': 'Personne : cela passe tout seul.',
  'signIn.who.unknown': 'La page de Microsoft dit qui est concerné.',
} satisfies Translated<typeof import('../en/sign-in-errors.ts').signInErrors>;
