import type { Translated } from '../sentence.ts';

/** Commands, and what the bot says around the cards. */
export const conversation = {
  thanks: 'Avec plaisir. Je suis là pour la prochaine erreur de Control Hub.',
  'command.diagnose': 'Vérifier maintenant les deux applications Webex dans Entra, sans rien coller.',
  'command.re-check': 'Vérifier à nouveau le dernier dossier. Ajoutez un numéro pour en choisir un autre.',
  'command.status': 'L’état actuel des deux applications et les derniers dossiers.',
  'command.history': 'Les dossiers de cet espace. Ajoutez « tout » pour tout le locataire, ou un numéro de page.',
  'command.case': 'Afficher un dossier : ajoutez son numéro ou son TrackingID.',
  'command.report': 'Envoyer un dossier sous forme de fichiers pour un ticket. Ajoutez « masqué » pour masquer les personnes.',
  'command.permissions': 'Les autorisations que j’ai, celles qui manquent et ce que chacune permet.',
  'command.language': 'Choisir ma langue dans cet espace, par exemple « langue anglais ».',
  'command.help': 'Cette liste.',
  'command.about': 'Ce que je suis, ce que je peux lire et ce que je conserve.',
  'report.sameAs': 'Le même en {format}.',
  'report.sent': 'Rapport du dossier {number}.',
  'report.sent-masked': 'Rapport du dossier {number}, sans les noms ni les adresses des personnes.',
  'file.too-large':
    'Le fichier **{name}** dépasse 5 Mo. Envoyez-en une partie plus petite, ou collez les informations de débogage en texte.',
  'file.not-text': 'Je ne peux pas lire le fichier **{name}**. Je lis les fichiers .txt, .json et .har.',
  'file.broken-json':
    'Le fichier **{name}** n’est pas un JSON complet. Exportez-le de nouveau, ou collez les informations de débogage en texte.',
  'file.nothing': 'Je n’ai trouvé aucune requête Webex–Entra en échec dans le fichier **{name}**.',
  'file.unreadable':
    'Le fichier **{name}** n’a pas pu être récupéré auprès de Webex. Envoyez-le de nouveau, ou collez les informations de débogage en texte.',
  'signIn.page': 'Page de Microsoft sur cette erreur',
  'refused.again': 'Je ne réponds qu’aux personnes de l’organisation qui m’exploite.',
  'reports.more': {
    one: 'Votre texte contient encore {count} autre erreur. Envoyez-la séparément.',
    other: 'Votre texte contient encore {count} autres erreurs. Envoyez-les une par une.',
  },
  'failed.next': 'Réessayez dans une minute. Si l’échec se répète, donnez cette référence à la personne qui exploite ce bot.',
} satisfies Translated<typeof import('../en/conversation.ts').conversation>;
