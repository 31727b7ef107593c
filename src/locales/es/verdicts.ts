import type { Translated } from '../sentence.ts';

/** What is wrong, in one sentence each, and why we think so; in Spanish. */
export const verdicts = {
  'verdict.tenantMismatch': 'El error trata de otro inquilino de Entra, no del que consulta este bot.',
  'verdict.tenantMismatch.because': 'La dirección pegada nombra el inquilino {pasted}; este bot consulta {id}.',

  'verdict.admission.notAdmitted':
    'Este bot no tiene consentimiento en el inquilino y no pudo comprobar nada. Esto no dice nada sobre Webex.',
  'verdict.admission.disabled': 'Este bot está deshabilitado en el inquilino y no pudo comprobar nada. Esto no dice nada sobre Webex.',
  'verdict.admission.credentialBad':
    'Microsoft rechazó las credenciales de este bot, que no pudo comprobar nada. Esto no dice nada sobre Webex.',
  'verdict.admission.refused':
    'Microsoft rechazó el inicio de sesión de este bot, que no pudo comprobar nada. Esto no dice nada sobre Webex.',
  'verdict.admission.blocked':
    'Una directiva de acceso condicional bloquea este bot, que no pudo comprobar nada. Esto no dice nada sobre Webex.',
  'verdict.admission.tenantNotFound': 'Microsoft no conoce ese inquilino en esta nube. Esto no dice nada sobre Webex.',
  'verdict.admission.otherCloud': 'El inquilino está en otra nube de Microsoft que este bot. Esto no dice nada sobre Webex.',
  'verdict.admission.graphDisabled':
    'Microsoft Graph está deshabilitado en el inquilino: se rechazan todas las aplicaciones, no solo este bot.',
  'verdict.admission.because': 'Lo dijo el servicio de inicio de sesión de Microsoft.',
  'verdict.admission.becauseCode': 'El servicio de inicio de sesión de Microsoft respondió AADSTS{code}.',

  'verdict.deletedRestorable': 'Cisco Webex Identity Integration se eliminó. Todavía se puede restaurar.',
  'verdict.deletedByLog': 'El registro de auditoría muestra que Cisco Webex Identity Integration fue eliminada.',
  'verdict.deletedRestorable.binAndLog': 'Está en la papelera de reciclaje, y el registro de auditoría dice quién la eliminó.',
  'verdict.deletedRestorable.binAndEntry':
    'Está en la papelera de reciclaje, y el registro de auditoría tiene la entrada pero no nombra a nadie.',
  'verdict.deletedRestorable.noLog': 'Está en la papelera de reciclaje. No se pudo leer quién la eliminó.',
  'verdict.deletedRestorable.notYet':
    'Está en la papelera de reciclaje. El registro de auditoría aún no dice quién la eliminó: compruebe de nuevo dentro de 15 minutos.',
  'verdict.deletedRestorable.older': {
    one: 'Está en la papelera de reciclaje. Se eliminó antes del comienzo del registro de auditoría, que llega {count} día atrás.',
    other: 'Está en la papelera de reciclaje. Se eliminó antes del comienzo del registro de auditoría, que llega {count} días atrás.',
  },
  'verdict.deletedRestorable.logOnly': 'El registro de auditoría muestra la eliminación. No se pudo leer qué hay ahora en el inquilino.',
  'verdict.deletedRestorable.noEntry': 'Está en la papelera de reciclaje. El registro de auditoría no dice nada de ello.',

  'verdict.deletedForGood': 'Cisco Webex Identity Integration se eliminó definitivamente. No se puede restaurar.',
  'verdict.deletedForGood.hard': 'El registro de auditoría muestra que se eliminó definitivamente.',
  'verdict.deletedForGood.log': 'El registro de auditoría muestra la eliminación, y ya no está en la papelera de reciclaje.',

  'verdict.neverConsented':
    'Cisco Webex Identity Integration no está en el inquilino: nunca recibió consentimiento, o se eliminó hace más de 30 días.',
  'verdict.neverConsented.noTrace': {
    one: 'Ni la papelera de reciclaje ni el registro de auditoría del último día la muestran.',
    other: 'Ni la papelera de reciclaje ni el registro de auditoría de los últimos {count} días la muestran.',
  },

  'verdict.integrationNotFoundById': 'No se encontró Cisco Webex Identity Integration por su id. de cliente.',
  'verdict.integrationNotFoundById.because': 'El id. de cliente {id} es el de la nube global. En esta nube, Cisco puede usar otro.',
  'verdict.integrationMissing': 'Cisco Webex Identity Integration no está en el inquilino.',
  'verdict.integrationMissing.noLog': 'No está en la papelera de reciclaje, y no se pudo leer el registro de auditoría.',
  'verdict.integrationMissing.log': 'El registro de auditoría muestra la eliminación. No se pudo leer la papelera de reciclaje.',
  'verdict.integrationMissing.noBin': 'No se pudo leer la papelera de reciclaje, y el registro de auditoría no dice cómo desapareció.',
  'verdict.integrationMissing.neither': 'No se pudo leer ni la papelera de reciclaje ni el registro de auditoría.',
  'verdict.integrationMissing.nothing': 'Ni la papelera de reciclaje ni el registro de auditoría dicen cómo desapareció.',

  'verdict.disabled': 'Cisco Webex Identity Integration tiene el inicio de sesión deshabilitado.',
  'verdict.disabled.because': 'Entra muestra la aplicación con el inicio de sesión deshabilitado.',
  'verdict.disabled.becauseLog':
    'Entra muestra la aplicación con el inicio de sesión deshabilitado, y el registro de auditoría dice quién lo hizo.',
  'verdict.disabled.becauseEntry':
    'Entra muestra la aplicación con el inicio de sesión deshabilitado, y el registro de auditoría tiene la entrada pero no nombra a nadie.',
  'verdict.disabledByMicrosoft': 'Microsoft o Cisco desactivó Cisco Webex Identity Integration.',
  'verdict.disabledByMicrosoft.because': 'Entra marca la aplicación como desactivada. Ningún administrador del inquilino puede cambiarlo.',
  'verdict.graphDisabled': 'Microsoft Graph está deshabilitado en el inquilino: se rechazan todas las aplicaciones, no solo Webex.',
  'verdict.graphDisabled.because': 'Entra muestra el propio Microsoft Graph con el inicio de sesión deshabilitado.',

  'verdict.consentRevoked': 'Se revocó el consentimiento a Cisco Webex Identity Integration.',
  'verdict.consentRevoked.because': 'La aplicación está en el inquilino, pero ninguno de sus permisos de aplicación está concedido.',
  'verdict.consentPartlyRevoked': 'A Cisco Webex Identity Integration le faltan permisos: {permissions}.',
  'verdict.consentPartlyRevoked.because':
    'Forman parte del consentimiento que pide Cisco. Puede que Cisco haya cambiado la lista desde entonces.',

  'verdict.secondAppDeleted': 'Cisco Webex Identity se eliminó. Todavía se puede restaurar.',
  'verdict.secondAppDeleted.because': 'Está en la papelera de reciclaje.',
  'verdict.secondAppMissing': 'Cisco Webex Identity no está en el inquilino.',
  'verdict.secondAppMissing.because':
    'No se encontró ninguna aplicación con ese nombre, ni ninguna que creara la aplicación de integración.',
  'verdict.secondAppMissing.binUnread':
    'No se encontró ninguna aplicación con ese nombre, ni ninguna que creara la aplicación de integración. Puede estar en la papelera de reciclaje, que no se pudo leer.',
  'verdict.secondAppNotFound': 'No se encontró Cisco Webex Identity por su nombre.',
  'verdict.secondAppNotFound.because': 'Puede que se le haya cambiado el nombre: no se pudo leer qué creó la aplicación de integración.',
  'verdict.secondAppDisabled': 'Cisco Webex Identity tiene el inicio de sesión deshabilitado.',
  'verdict.secondAppNotOwned': 'Cisco Webex Identity no pertenece a la aplicación de integración que está ahora en el inquilino.',
  'verdict.secondAppNotOwned.because':
    'Un nuevo consentimiento crea un nuevo id. de objeto. Esto no causa el error, pero puede que Webex no pueda administrar la aplicación.',

  'verdict.signInFailing': 'Cisco Webex Identity Integration está en el inquilino, pero no puede iniciar sesión: AADSTS{code}.',
  'verdict.signInFailing.because':
    'Su inicio de sesión más reciente falló, y el registro de auditoría no muestra nada que lo haya arreglado desde entonces.',

  'verdict.signInFailing.noLog': 'Su inicio de sesión más reciente falló. No se pudo leer si se ha arreglado desde entonces.',
  'verdict.provisioningQuarantined': 'Entra ha puesto en cuarentena el aprovisionamiento de Cisco Webex Identity.',
  'verdict.provisioningQuarantined.because': 'Lo dice el trabajo de aprovisionamiento.',
  'verdict.provisioningStopped': 'El aprovisionamiento de Cisco Webex Identity está detenido.',
  'verdict.provisioningStopped.because':
    'El trabajo de aprovisionamiento está en pausa o deshabilitado. Puede que alguien lo haya querido así.',
  'verdict.provisioningStopped.afterQuarantine':
    'El trabajo de aprovisionamiento está detenido y antes estuvo en cuarentena. Entra lo detiene a las cuatro semanas.',
  'verdict.provisioningNotStarted': 'El aprovisionamiento de Cisco Webex Identity nunca se inició.',
  'verdict.provisioningAbsent': 'Cisco Webex Identity no tiene ningún trabajo de aprovisionamiento.',
  'verdict.provisioningAbsent.because': 'Sin él no se sincroniza a nadie con Webex. Esto no causa el error.',
  'verdict.provisioningLastFailed': 'La última ejecución del aprovisionamiento de Cisco Webex Identity falló.',
  'verdict.provisioningFailing': 'Algunas cuentas no se pudieron aprovisionar en Webex en los últimos 7 días.',
  'verdict.provisioningFailing.because':
    'El registro de aprovisionamiento muestra errores. Hasta un día de errores es normal después de restaurar la aplicación.',

  'verdict.wizardNotSetUp': 'Webex no conoce el inquilino de Entra: la aplicación del asistente nunca se configuró.',
  'verdict.wizardNotSetUp.because': 'Webex respondió con el código 100013. Entra no puede mostrar si todavía es así.',
  'verdict.microsoftIncident': 'Microsoft tiene un problema abierto con Entra: {title} ({id}).',
  'verdict.webexIncident': 'Webex tiene un incidente: {name}.',
  'verdict.incident.because': 'Está abierto ahora. Desde aquí no se puede saber si causa este error.',
  'verdict.lookAlike': 'Otra aplicación del inquilino lleva el nombre de la aplicación de integración.',
  'verdict.lookAlike.because': 'Su id. de cliente no es el de Cisco. No le dé consentimiento.',

  'verdict.undetermined': 'No se pudo determinar la causa: no se pudo comprobar todo.',
  'verdict.nothingWrong': 'No hay nada incorrecto en el lado de Entra.',
  'verdict.nothingElseWrong': 'No hay nada más incorrecto en el lado de Entra.',
  'verdict.nothingFound': 'No se encontró nada incorrecto en el lado de Entra, pero no se pudo comprobar todo.',
  'verdict.nothingElseFound': 'No se encontró nada más en el lado de Entra, pero no se pudo comprobar todo.',
  'verdict.nothingWrong.because': 'Las dos aplicaciones están en el inquilino, están habilitadas y tienen sus permisos.',
  'verdict.nothingWrong.rolesUnread':
    'Las dos aplicaciones están en el inquilino y están habilitadas. No se pudieron leer todos sus permisos.',
  'verdict.nothingWrong.signsIn': 'Las dos aplicaciones están en orden, y la aplicación de integración ha iniciado sesión desde entonces.',

  'verify.directorySync':
    'En Control Hub, abra Configuración de la organización > Sincronización de directorios y compruebe que «Permitir la sincronización de Azure AD» (Allow Azure AD sync) está activado.',
  'verify.bothApps':
    'En el Centro de administración de Microsoft Entra, abra Aplicaciones empresariales y compruebe que aparecen Cisco Webex Identity y Cisco Webex Identity Integration.',
  'verify.provisioning':
    'En el Centro de administración de Microsoft Entra, abra Cisco Webex Identity > Aprovisionamiento y compruebe que la próxima ejecución es correcta.',
} satisfies Translated<typeof import('../en/verdicts.ts').verdicts>;
