import type { Translated } from '../sentence.ts';

/** Commands, and what the bot says around the cards, in German. */
export const conversation = {
  thanks: 'Gern geschehen. Beim nächsten Fehler in Control Hub bin ich wieder da.',
  'command.diagnose': 'Die beiden Webex-Anwendungen in Entra jetzt prüfen. Ohne eingefügten Text.',
  'command.re-check': 'Den letzten Fall erneut prüfen. Eine Fallnummer dahinter wählt einen anderen.',
  'command.status': 'Der jetzige Stand der beiden Anwendungen und die letzten Fälle.',
  'command.history': 'Die Fälle dieses Bereichs. Mit „alle“ für den ganzen Mandanten, oder mit einer Seitenzahl.',
  'command.case': 'Einen Fall zeigen: mit seiner Nummer oder seiner TrackingID.',
  'command.report': 'Einen Fall als Dateien für ein Support-Ticket senden. Mit „anonymisiert“ ohne Personen.',
  'command.permissions': 'Welche Berechtigungen ich habe, welche fehlen und was jede ermöglicht.',
  'command.language': 'Meine Sprache in diesem Bereich wählen, zum Beispiel „sprache englisch“.',
  'command.help': 'Diese Liste.',
  'command.about': 'Was ich bin, was ich lesen darf und was ich aufbewahre.',
  'report.sameAs': 'Dasselbe als {format}.',
  'report.sent': 'Bericht zu Fall {number}.',
  'report.sent-masked': 'Bericht zu Fall {number}, ohne Namen und Adressen von Personen.',
  'file.too-large':
    'Die Datei **{name}** ist größer als 5 MB. Senden Sie einen kleineren Teil davon, oder fügen Sie die Debug-Informationen als Text ein.',
  'file.not-text': 'Ich kann die Datei **{name}** nicht lesen. Ich lese .txt-, .json- und .har-Dateien.',
  'file.broken-json':
    'Die Datei **{name}** ist kein vollständiges JSON. Exportieren Sie sie erneut, oder fügen Sie die Debug-Informationen als Text ein.',
  'file.nothing': 'In der Datei **{name}** habe ich keine fehlgeschlagene Anforderung zwischen Webex und Entra gefunden.',
  'file.unreadable':
    'Die Datei **{name}** konnte nicht von Webex geholt werden. Senden Sie sie erneut, oder fügen Sie die Debug-Informationen als Text ein.',
  'signIn.page': 'Seite von Microsoft zu diesem Fehler',
  'refused.again': 'Ich antworte nur Personen der Organisation, die mich betreibt.',
  'reports.more': {
    one: 'Ihr Text enthält {count} weiteren Fehler. Senden Sie ihn für sich allein.',
    other: 'Ihr Text enthält {count} weitere Fehler. Senden Sie sie einzeln.',
  },
  'failed.next': 'Versuchen Sie es in einer Minute erneut. Schlägt es wieder fehl, nennen Sie diese Referenz dem Betreiber des Bots.',
} satisfies Translated<typeof import('../en/conversation.ts').conversation>;
