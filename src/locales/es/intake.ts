import type { Translated } from '../sentence.ts';

/** What a paste says by itself, and which fault it shows, in Spanish. */
export const intake = {
  'intake.says.unauthorized': 'Estado 401: la solicitud que Webex transmitió no llevaba credenciales válidas para Microsoft.',
  'intake.says.status': 'Estado {status}: {statusText}.',
  'intake.says.statusOnly': 'Estado {status}.',
  'intake.says.codeRefused': 'Código {code}: Microsoft Graph rechazó la aplicación de Webex.',
  'intake.says.codeNoTenant': 'Código {code}: Webex no sabe qué inquilino de Entra corresponde a la organización.',
  'intake.says.code': 'Código {code}.',
  'intake.says.description': 'Control Hub dice: «{description}».',
  'intake.says.endpointStatus': 'Falló donde Control Hub consulta el estado de la integración de Entra ID ({path} en {host}).',
  'intake.says.endpointDomains': 'Falló donde Control Hub lee los dominios comprobados del inquilino de Entra ({path} en {host}).',
  'intake.says.endpointIntegration': 'Falló en la integración de Entra ID ({path} en {host}).',
  'intake.says.endpointOther': 'Falló en {path} de {host}.',
  'intake.says.clock': 'Ocurrió el {when}, según el reloj del equipo del administrador.',
  'intake.says.partner':
    'El administrador pertenece a la organización {userOrgId} y estaba viendo la organización {viewOrgId}: un socio que trabaja para un cliente.',
  'intake.says.tenant': 'La dirección en Control Hub nombra el inquilino de Entra {tenantId}.',
  'intake.says.clientRequestId': 'El client-request-id {clientRequestId} es el de Microsoft Graph: déselo al soporte técnico de Microsoft.',
  'intake.says.signIn': 'El servicio de inicio de sesión de Microsoft respondió AADSTS{number}.',
  'intake.says.missing': 'Falta en el texto pegado: {fields}. «Copy Debug Info» en Control Hub lo da todo.',

  'intake.field.trackingId': 'identificador de seguimiento (TrackingID)',
  'intake.field.httpStatus': 'estado HTTP',
  'intake.field.code': 'código de error',
  'intake.field.endpoint': 'dirección de la solicitud fallida',
  'intake.field.clock': 'hora',
  'intake.field.viewOrgId': 'id. de la organización de Webex',
  'intake.field.clientRequestId': 'client-request-id',

  'intake.fault.integrationUnauthorized': 'Microsoft rechazó la integración de Entra ID de Control Hub (error 701018).',
  'intake.fault.integrationUnauthorized401': 'Se rechazó la integración de Entra ID de Control Hub (estado 401).',
  'intake.fault.domainsUnauthorized':
    'Control Hub no puede leer los dominios comprobados de su inquilino de Entra: la aplicación del asistente no tiene un consentimiento válido.',
  'intake.fault.wizardNotSetUp':
    'Error 100013: Webex todavía no conoce su inquilino de Entra, porque la aplicación del asistente de Entra ID nunca se configuró.',
  'intake.fault.otherIntegration': 'Otro error de la integración de Entra ID ({what}).',
  'intake.fault.otherControlHub': 'Un error de Control Hub que no viene de la integración de Entra ID ({what}).',
  'intake.fault.signIn': 'La página de inicio de sesión de Microsoft respondió AADSTS{number}.',
  'intake.fault.toast': 'Parece el error de integración de Entra ID; el texto por sí solo no lo demuestra.',
  'intake.fault.trackingId': 'Solo un identificador de seguimiento; no dice de qué error se trata.',

  'intake.what.code': 'código {code}',
  'intake.what.status': 'estado {status}',
  'intake.what.codeAndStatus': 'código {code}, estado {status}',
  'intake.what.unknown': 'sin código',

  'intake.next.wizard':
    'En Control Hub, abra Configuración de la organización > Sincronización de directorios y configure primero la aplicación del asistente de Entra ID.',
  'intake.next.wizardRoles':
    'Necesita derechos de administrador total en Control Hub y una cuenta de Entra que pueda conceder el consentimiento del administrador para todo el inquilino.',
  'intake.next.addDomains': 'Después añada los dominios otra vez.',
  'intake.next.signOut': 'Cierre la sesión de Control Hub, vuelva a iniciarla en una ventana privada e inténtelo de nuevo.',
  'intake.next.webexStatus': 'Consulte en status.webex.com si hay un incidente abierto.',
  'intake.next.tac': 'Si el error continúa, abra un caso en Cisco TAC e indique el identificador de seguimiento {trackingId}.',
  'intake.next.tacWithoutId': 'Si el error continúa, abra un caso en Cisco TAC y entregue toda la información de depuración.',
  'intake.next.debugInfo': 'Pulse «Copy Debug Info» junto al error en Control Hub y pegue aquí todo el texto.',
  'intake.next.link': 'Abra {link} para leer la explicación de Microsoft.',
  'intake.next.diagnose': 'Pídame un diagnóstico: compruebo las dos aplicaciones empresariales.',

  'intake.support.all':
    'Para el soporte técnico: identificador de seguimiento de Webex {trackingId}, client-request-id de Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.ids':
    'Para el soporte técnico: identificador de seguimiento de Webex {trackingId}, client-request-id de Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequest': 'Para el soporte técnico de Microsoft: client-request-id de Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequestAt': 'Para el soporte técnico de Microsoft: client-request-id de Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.tracking': 'Para el soporte técnico de Cisco: identificador de seguimiento de Webex {trackingId}.',
  'intake.support.trackingAt': 'Para el soporte técnico de Cisco: identificador de seguimiento de Webex {trackingId}, {when}.',
  'intake.support.none': 'El texto pegado no contiene ningún identificador que el soporte técnico pueda buscar.',
} satisfies Translated<typeof import('../en/intake.ts').intake>;
