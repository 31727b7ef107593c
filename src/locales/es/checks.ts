import type { Translated } from '../sentence.ts';

/** Titles and findings of the checks, in the order of the list, in Spanish. */
export const checks = {
  'check.paste': 'El texto pegado',
  'check.paste.integration': 'Es el error de integración de Entra: Microsoft rechazó la solicitud de la aplicación de integración.',
  'check.paste.domains': 'Webex no pudo leer los dominios: la aplicación del asistente no tiene un consentimiento válido.',
  'check.paste.wizard': 'Webex no conoce el inquilino de Entra: la aplicación del asistente nunca se configuró.',
  'check.paste.otherIntegration': 'Es otro error de la integración de Entra.',
  'check.paste.otherControlHub': 'Es un error de Control Hub, pero no de la integración de Entra.',
  'check.paste.signIn': 'Es un error de la página de inicio de sesión de Microsoft.',
  'check.paste.toast':
    'El texto coincide con el error de integración de Entra, pero no muestra ningún código. «Copy Debug Info» lo confirmaría.',
  'check.paste.trackingId': 'Es solo un identificador de seguimiento. «Copy Debug Info» diría de qué error se trata.',

  'check.botAdmission': 'Inicio de sesión de este bot',
  'check.botAdmission.pass': 'Este bot puede iniciar sesión en el inquilino.',
  'check.botAdmission.notAdmitted': 'Este bot no tiene consentimiento en el inquilino; no se pudo comprobar nada.',
  'check.botAdmission.disabled': 'Este bot está deshabilitado en el inquilino; no se pudo comprobar nada.',
  'check.botAdmission.credentialBad': 'Microsoft rechazó el secreto o el certificado de este bot; no se pudo comprobar nada.',
  'check.botAdmission.refused': 'Microsoft rechazó el inicio de sesión de este bot; no se pudo comprobar nada.',
  'check.botAdmission.blocked': 'Una directiva de acceso condicional bloquea este bot; no se pudo comprobar nada.',
  'check.botAdmission.graphDisabled': 'Microsoft Graph está deshabilitado en el inquilino: nadie obtiene un token.',
  'check.botAdmission.tenantNotFound': 'Microsoft no conoce ningún inquilino con este identificador.',
  'check.botAdmission.otherCloud': 'El inquilino está en otra nube de Microsoft que este bot.',

  'check.botRights': 'Permisos de este bot',
  'check.botRights.pass': 'Este bot tiene todos los permisos que necesitan las comprobaciones.',
  'check.botRights.warning': 'Algunas comprobaciones están desactivadas. Necesitan {permissions}.',
  'check.botRights.fail': 'Las comprobaciones principales están desactivadas. Necesitan {permissions}.',
  'check.botRights.untold': 'El token de Microsoft no muestra los permisos. Cada comprobación pregunta, y dice cuándo se le deniega.',
  'check.botRights.notAdmitted': 'Este bot no pudo iniciar sesión; sus permisos se desconocen.',

  'check.tenant': 'Inquilino de Entra',
  'check.tenant.pass': 'El inquilino {id} existe en esta nube.',
  'check.tenant.passNamed': 'El inquilino es {name}.',
  'check.tenant.notFound': 'Microsoft no conoce ningún inquilino {id} en esta nube.',
  'check.tenant.otherCloud': 'El inquilino {id} está en otra nube de Microsoft.',
  'check.tenant.mismatch': 'El texto pegado trata del inquilino {pasted}, pero se comprobó el inquilino {id}.',

  'check.integrationApp': 'Aplicación de integración',
  'check.integrationApp.pass': '{name} está en el inquilino.',
  'check.integrationApp.otherId':
    'Ninguna aplicación con el id. de cliente {appId} está en el inquilino. En esta nube, Cisco puede usar otro.',
  'check.integrationApp.fail': 'Cisco Webex Identity Integration no está en el inquilino.',

  'check.deletedIntegrationApp': 'Aplicación de integración en la papelera de reciclaje',
  'check.deletedIntegrationApp.pass': 'La aplicación de integración no está en la papelera de reciclaje.',
  'check.deletedIntegrationApp.olderCopy':
    'Hay una copia anterior en la papelera de reciclaje. Déjela ahí: la aplicación está en el inquilino.',
  'check.deletedIntegrationApp.gone': 'La aplicación de integración no está en la papelera de reciclaje: no se puede restaurar.',
  'check.deletedIntegrationApp.restorable': 'La aplicación de integración está en la papelera de reciclaje y se puede restaurar.',
  'check.deletedIntegrationApp.restorableUntil':
    'La aplicación de integración está en la papelera de reciclaje y se puede restaurar hasta el {until}.',

  'check.removalAuthor': 'Eliminación de la aplicación de integración',
  'check.removalAuthor.pass': 'El registro de auditoría no muestra ninguna eliminación de la aplicación de integración.',
  'check.removalAuthor.before': 'La eliminó {who} el {at}. Desde entonces ha vuelto.',
  'check.removalAuthor.deleted': 'La eliminó {who} el {at}.',
  'check.removalAuthor.hardDeleted': 'La eliminó definitivamente {who} el {at}.',
  'check.removalAuthor.notYet':
    'Todavía no está en el registro de auditoría. Entra necesita hasta 15 minutos: compruebe de nuevo entonces.',
  'check.removalAuthor.noEntry': {
    one: 'El registro de auditoría del último día no dice nada de la eliminación.',
    other: 'El registro de auditoría de los últimos {count} días no dice nada de la eliminación.',
  },

  'check.recurringRemoval': 'Eliminación repetida',
  'check.recurringRemoval.pass': 'El registro de auditoría muestra una eliminación.',
  'check.recurringRemoval.none': 'El registro de auditoría no muestra ninguna eliminación.',
  'check.recurringRemoval.warning': {
    one: 'Se ha eliminado {count} vez desde el {since}.',
    other: 'Se ha eliminado {count} veces desde el {since}.',
  },

  'check.disabledIntegrationApp': 'Inicio de sesión de la aplicación de integración',
  'check.disabledIntegrationApp.pass': 'El inicio de sesión está habilitado.',
  'check.disabledIntegrationApp.fail': 'El inicio de sesión está deshabilitado.',
  'check.disabledIntegrationApp.failBy': 'El inicio de sesión se deshabilitó el {at}. Autor: {who}.',
  'check.disabledIntegrationApp.byMicrosoft': 'Microsoft o Cisco ha desactivado la aplicación.',

  'check.lookAlikeApp': 'Aplicación parecida a la de integración',
  'check.lookAlikeApp.pass': 'Ninguna otra aplicación lleva su nombre.',
  'check.lookAlikeApp.perhapsCisco': 'Una aplicación con este nombre tiene el id. de cliente {appId}. En esta nube puede ser la de Cisco.',
  'check.lookAlikeApp.warning': 'Otra aplicación lleva su nombre: id. de cliente {appId}. No es la de Cisco.',

  'check.assignmentRequirement': 'Asignación a la aplicación de integración',
  'check.assignmentRequirement.pass': 'No se requiere asignación.',
  'check.assignmentRequirement.warning':
    'Solo las personas asignadas pueden iniciar sesión en ella. Esto puede detener a un administrador en el consentimiento, no a la aplicación.',

  'check.appRoles': 'Permisos de la aplicación de integración',
  'check.appRoles.pass': { one: '{count} permiso está concedido.', other: 'Los {count} permisos están concedidos.' },
  'check.appRoles.none': 'Ninguno de sus permisos de aplicación está concedido.',
  'check.appRoles.missing': 'No concedidos: {permissions}.',
  'check.appRoles.unproven':
    'No concedidos como permisos de aplicación: {permissions}. Tal vez lo estén como permisos delegados, que este bot no pudo leer.',

  'check.delegatedPermissions': 'Permiso de inicio de sesión de la aplicación de integración',
  'check.delegatedPermissions.pass': 'User.Read está concedido para todos.',
  'check.delegatedPermissions.perUser': 'User.Read está concedido solo para algunas personas, no para todos.',
  'check.delegatedPermissions.none': 'User.Read no está concedido.',

  'check.revocationAuthor': 'Retirada de permisos',
  'check.revocationAuthor.pass': 'El registro de auditoría no muestra ninguna retirada de permisos.',
  'check.revocationAuthor.before': 'Se retiró un permiso el {at}. Autor: {who}. Desde entonces se ha vuelto a dar el consentimiento.',
  'check.revocationAuthor.warning': 'Se retiró un permiso el {at}. Autor: {who}.',

  'check.graphServicePrincipal': 'Microsoft Graph en el inquilino',
  'check.graphServicePrincipal.pass': 'Microsoft Graph está habilitado.',
  'check.graphServicePrincipal.fail': 'Microsoft Graph está deshabilitado: se rechazan todas las aplicaciones.',

  'check.secondApp': 'Cisco Webex Identity',
  'check.secondApp.pass': '{name} está en el inquilino.',
  'check.secondApp.fail': 'Ninguna aplicación con el nombre Cisco Webex Identity está en el inquilino ni en la papelera de reciclaje.',
  'check.secondApp.binUnread': 'Cisco Webex Identity no está en el inquilino. No se pudo leer la papelera de reciclaje.',
  'check.secondApp.deleted': 'Cisco Webex Identity está en la papelera de reciclaje y se puede restaurar.',
  'check.secondApp.deletedUntil': 'Cisco Webex Identity está en la papelera de reciclaje y se puede restaurar hasta el {until}.',
  'check.secondApp.perhapsRenamed': 'Ninguna aplicación se llama Cisco Webex Identity. Puede que se le haya cambiado el nombre.',

  'check.disabledSecondApp': 'Inicio de sesión de Cisco Webex Identity',
  'check.disabledSecondApp.pass': 'El inicio de sesión está habilitado.',
  'check.disabledSecondApp.byMicrosoft': 'Microsoft o Cisco ha desactivado la aplicación.',
  'check.disabledSecondApp.fail': 'El inicio de sesión está deshabilitado.',

  'check.secondAppOwner': 'Propietario de Cisco Webex Identity',
  'check.secondAppOwner.pass': 'La aplicación de integración es su propietaria.',
  'check.secondAppOwner.warning': 'La aplicación de integración que está ahora en el inquilino no es su propietaria.',

  'check.provisioningJob': 'Trabajo de aprovisionamiento',
  'check.provisioningJob.pass': 'El aprovisionamiento funciona.',
  'check.provisioningJob.none': 'No hay ningún trabajo de aprovisionamiento.',
  'check.provisioningJob.notStarted': 'El aprovisionamiento nunca se inició.',
  'check.provisioningJob.lastFailed': 'La última ejecución del aprovisionamiento falló.',
  'check.provisioningJob.stopped': 'El aprovisionamiento está detenido.',
  'check.provisioningJob.quarantined': 'Entra ha puesto el aprovisionamiento en cuarentena.',
  'check.provisioningJob.quarantinedSince': 'Entra puso el aprovisionamiento en cuarentena el {since}.',

  'check.provisioningFailures': 'Errores de aprovisionamiento',
  'check.provisioningFailures.atLeast': 'Al menos {count} errores en los últimos 7 días: {codes}.',
  'check.provisioningFailures.pass': 'Ningún error en los últimos 7 días.',
  'check.provisioningFailures.warning': {
    one: '{count} error en los últimos 7 días: {codes}.',
    other: '{count} errores en los últimos 7 días: {codes}.',
  },

  'check.integrationSignIns': 'Inicios de sesión de la aplicación de integración',
  'check.integrationSignIns.pass': 'El último inicio de sesión fue correcto, el {at}.',
  'check.integrationSignIns.none': 'Ningún inicio de sesión en los últimos 7 días.',
  'check.integrationSignIns.warning': 'El último inicio de sesión falló el {at} con AADSTS{code}.',
  'check.integrationSignIns.outdated':
    'El último inicio de sesión falló el {at}, antes de la reparación. No se conoce ninguno más reciente.',

  'check.pastedRequest': 'La solicitud rechazada',
  'check.pastedRequest.found': 'El registro de inicios de sesión contiene {id}: {at}, AADSTS{code}.',
  'check.pastedRequest.foundGood': 'El registro de inicios de sesión contiene {id}: {at}, y ese inicio de sesión se realizó correctamente.',
  'check.pastedRequest.foundUntold': 'El registro de inicios de sesión contiene {id}: {at}, pero no dice cómo fue.',
  'check.pastedRequest.notFound':
    'El registro de inicios de sesión no contiene {id}. Puede que esté en los registros de actividad de Graph, si se recopilan.',

  'check.consentPolicy': 'Solicitudes de consentimiento',
  'check.consentPolicy.on': 'Quien no tiene derecho a consentir puede solicitarlo en Entra.',
  'check.consentPolicy.off': 'Quien no tiene derecho a consentir no puede solicitarlo en Entra: acuda a un administrador.',

  'check.pendingConsentRequest': 'Solicitud de consentimiento pendiente',
  'check.pendingConsentRequest.pass': 'No hay ninguna solicitud de consentimiento pendiente.',
  'check.pendingConsentRequest.warning':
    'Una solicitud de consentimiento para la aplicación de integración espera a un revisor: Centro de administración de Microsoft Entra, Aplicaciones empresariales, Actividad, Solicitudes de consentimiento del administrador.',

  'check.pastedSignInError': 'Error de inicio de sesión pegado',
  'check.pastedSignInError.none': 'El texto pegado no contiene ningún error de inicio de sesión.',
  'check.pastedSignInError.warning': 'AADSTS{code}: {meaning}',

  'check.conditionalAccess': 'Acceso condicional',
  'check.conditionalAccess.none':
    'Ninguna directiva activa se aplica a la aplicación de integración, ni por su id. ni como directiva para todas las aplicaciones.',
  'check.conditionalAccess.pass': {
    one: '{count} directiva activa se aplica al inicio de sesión del administrador durante el consentimiento. No puede bloquear la aplicación.',
    other:
      '{count} directivas activas se aplican al inicio de sesión del administrador durante el consentimiento. No pueden bloquear la aplicación.',
  },
  'check.conditionalAccess.warning':
    'La directiva {name} nombra la aplicación de integración. Puede detener a un administrador en el consentimiento, no a la aplicación.',

  'check.microsoftIncident': 'Estado de los servicios de Microsoft',
  'check.microsoftIncident.pass': 'Microsoft no informa de ningún problema abierto con Entra.',
  'check.microsoftIncident.warning': 'Microsoft informa de un problema abierto: {title} ({id}).',

  'check.webexIncident': 'Estado del servicio Webex',
  'check.webexIncident.pass': 'Webex no informa de ningún incidente.',
  'check.webexIncident.warning': 'Webex informa de un incidente: {name}.',

  'check.cleanUpRecommendation': 'Recomendación de limpieza de Entra',
  'check.cleanUpRecommendation.pass': 'Entra no recomienda quitar aplicaciones sin usar.',
  'check.cleanUpRecommendation.warning': 'Entra recomienda quitar las aplicaciones sin usar. Así se elimina la aplicación de integración.',

  'check.nothingFound': 'El lado de Entra en su conjunto',
  'check.nothingFound.pass': 'No se ha encontrado nada incorrecto en el lado de Entra.',
  'check.nothingFound.notApplicable': 'Se ha encontrado algo, o no se pudo comprobar todo.',
} satisfies Translated<typeof import('../en/checks.ts').checks>;
