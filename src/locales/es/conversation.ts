import type { Translated } from '../sentence.ts';

/** Commands, and what the bot says around the cards, in Spanish. */
export const conversation = {
  thanks: 'De nada. Aquí estaré para el próximo error de Control Hub.',
  'command.diagnose': 'Comprobar ahora las dos aplicaciones de Webex en Entra. No hace falta pegar nada.',
  'command.re-check': 'Comprobar otra vez el último caso. Añada un número de caso para elegir otro.',
  'command.status': 'Las dos aplicaciones tal como están ahora y los últimos casos.',
  'command.history': 'Los casos de este espacio. Añada «todo» para ver todo el inquilino, o un número de página.',
  'command.case': 'Mostrar un caso: añada su número o su TrackingID.',
  'command.report': 'Enviar un caso como archivos para una solicitud de soporte. Añada «anonimizado» para omitir a las personas.',
  'command.permissions': 'Qué permisos tengo, cuáles faltan y qué activa cada uno.',
  'command.language': 'Elegir mi idioma en este espacio, por ejemplo «idioma inglés».',
  'command.help': 'Esta lista.',
  'command.about': 'Qué soy, qué puedo leer y qué guardo.',
  'report.sameAs': 'Lo mismo en {format}.',
  'report.sent': 'Informe del caso {number}.',
  'report.sent-masked': 'Informe del caso {number}, sin nombres ni direcciones de personas.',
  'file.too-large': 'El archivo **{name}** supera los 5 MB. Envíe una parte más pequeña, o pegue la información de depuración como texto.',
  'file.not-text': 'No puedo leer el archivo **{name}**. Leo archivos .txt, .json y .har.',
  'file.broken-json': 'El archivo **{name}** no es un JSON completo. Expórtelo de nuevo, o pegue la información de depuración como texto.',
  'file.nothing': 'No encontré ninguna solicitud fallida entre Webex y Entra en el archivo **{name}**.',
  'file.unreadable':
    'No se pudo obtener de Webex el archivo **{name}**. Envíelo de nuevo, o pegue la información de depuración como texto.',
  'signIn.page': 'Página de Microsoft sobre este error',
  'failed.next': 'Vuelva a intentarlo dentro de un minuto. Si falla otra vez, dé esta referencia a quien opera este bot.',
  'refused.again': 'Solo respondo a personas de la organización que me opera.',
  'reports.more': {
    one: 'Su texto contiene {count} error más. Envíelo por separado.',
    other: 'Su texto contiene {count} errores más. Envíelos uno por uno.',
  },
} satisfies Translated<typeof import('../en/conversation.ts').conversation>;
