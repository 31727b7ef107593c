import type { Translated } from '../sentence.ts';

/** What to do: titles, roles, consequences and steps, in Spanish. */
export const remedies = {
  'role.globalOrPrivileged': 'Administrador global o Administrador de roles con privilegios',
  'role.cloudApplication': 'Administrador de aplicaciones en la nube o Administrador de aplicaciones',
  'role.controlHubAndGlobal':
    'Administrador total de Control Hub, y Administrador global o Administrador de roles con privilegios de Entra',
  'role.operator': 'Quien opera este bot',

  'link.consent': 'Dar consentimiento',
  'link.consentBot': 'Dar consentimiento a este bot',
  'link.graphExplorer': 'Abrir el Probador de Graph',
  'link.consentRequests': 'Abrir las solicitudes',
  'link.signInError': 'Abrir la explicación de Microsoft',
  'link.properties': 'Abrir sus propiedades',
  'link.provisioning': 'Abrir el aprovisionamiento',
  'link.wizardArticle': 'Abrir el artículo del asistente',
  'link.ciscoSupport': 'Abrir un caso en Cisco',
  'link.microsoftHealth': 'Abrir el estado del servicio',
  'link.webexStatus': 'Abrir el estado de Webex',

  'remedy.recheck': 'Compruebe de nuevo aquí.',

  'remedy.consentAgain': 'Consentir de nuevo',
  'remedy.consentAgain.consequence':
    'La aplicación recibe un nuevo id. de objeto. Compruebe después que Cisco Webex Identity todavía le pertenece. No la restaure además.',
  'remedy.consentAgain.sameApp': 'La aplicación conserva su id. de objeto. El consentimiento sustituye lo que tenía concedido para todos.',
  'remedy.consentAgain.newApp':
    'La aplicación recibe un nuevo id. de objeto. Compruebe después que Cisco Webex Identity todavía le pertenece.',
  'remedy.consentAgain.open': 'Abra el vínculo de consentimiento en una ventana privada.',
  'remedy.consentAgain.signIn': 'Inicie sesión como Administrador global o Administrador de roles con privilegios de este inquilino.',
  'remedy.consentAgain.accept': 'Lea los ocho permisos y elija Aceptar.',
  'remedy.consentAgain.errorPage': 'Es normal que aparezca una página de error después de Aceptar. Cierre la ventana.',

  'remedy.restore': 'Restaurar {name}',
  'remedy.restore.consequence':
    'Conserva su id. de objeto, sus propietarios y sus permisos. El aprovisionamiento puede mostrar errores durante un día. Las directivas no se restauran.',
  'remedy.restore.open': 'Abra el Probador de Graph (Graph Explorer) e inicie sesión, o use el comando de PowerShell de abajo.',
  'remedy.restore.powerShell': 'Ejecute el comando de PowerShell de abajo. El Probador de Graph (Graph Explorer) no admite esta nube.',
  'remedy.restore.run': 'Ejecute {call} sin cuerpo.',
  'remedy.restore.permission': 'Si se rechaza, dé usted su consentimiento a Application.ReadWrite.All y ejecútelo otra vez.',
  'remedy.restore.notBoth': 'No dé además el consentimiento otra vez: una aplicación que ya ha vuelto bloquea la restauración con 409.',

  'remedy.enableSignIn': 'Habilitar el inicio de sesión de {name}',
  'remedy.enableSignIn.open':
    'Abra el Centro de administración de Microsoft Entra > Aplicaciones empresariales > la aplicación > Propiedades.',
  'remedy.enableGraph.open':
    'Abra el Centro de administración de Microsoft Entra > Aplicaciones empresariales, elija Aplicaciones de Microsoft y después Microsoft Graph > Propiedades.',
  'remedy.enableGraph.subscription': 'Si no se puede habilitar, compruebe si ha vencido una suscripción del inquilino.',
  'remedy.enableSignIn.switch': 'Ponga «¿Habilitado para que los usuarios inicien sesión?» en Sí y guarde.',

  'remedy.setUpWizard': 'Configurar de nuevo la aplicación del asistente',
  'remedy.setUpWizard.consequence':
    'La configuración de la sincronización se hace de nuevo: solo se conserva cuando se perdió únicamente la aplicación de integración.',
  'remedy.setUpWizard.open': 'Abra Control Hub > Configuración de la organización > Sincronización de directorios.',
  'remedy.setUpWizard.follow': 'Siga los pasos del artículo y dé el consentimiento cuando se le pida.',

  'remedy.mendProvisioning': 'Reparar el aprovisionamiento',
  'remedy.mendProvisioning.open':
    'Abra el Centro de administración de Microsoft Entra > Aplicaciones empresariales > Cisco Webex Identity > Aprovisionamiento.',
  'remedy.startProvisioning': 'Elija Iniciar aprovisionamiento, salvo que alguien lo haya detenido a propósito.',
  'remedy.restartProvisioning': 'Elija Reiniciar aprovisionamiento.',
  'remedy.readProvisioningLogs': 'Abra los registros de aprovisionamiento y corrija las cuentas o los atributos que nombran.',
  'remedy.quarantine.credentials': 'Autorice de nuevo la sincronización en Control Hub: las credenciales guardadas no son válidas.',
  'remedy.quarantine.escrow': 'Abra los registros de aprovisionamiento: fallan demasiadas cuentas. Corrija lo que nombran.',
  'remedy.quarantine.deletes': 'Compruebe que las numerosas eliminaciones son deseadas y confírmelas.',
  'remedy.quarantine.onDemand': 'Averigüe quién lo puso en cuarentena a mano y por qué.',
  'remedy.quarantine.other': 'Lea el motivo en la página y corríjalo.',

  'remedy.approveRequest': 'Aprobar la solicitud pendiente',
  'remedy.approveRequest.open':
    'Abra el Centro de administración de Microsoft Entra > Aplicaciones empresariales > Solicitudes de consentimiento del administrador y elija Cisco Webex Identity Integration.',
  'remedy.approveRequest.accept': 'Revise los permisos y dé su consentimiento.',
  'remedy.consentBot': 'Conceder a este bot sus permisos',
  'remedy.consentBot.consequence': 'El bot puede entonces leer, nunca escribir, lo que nombran los permisos.',
  'remedy.consentBot.register': 'Si un permiso falta en el registro de aplicación del bot, añádalo primero allí.',
  'remedy.consentBot.open': 'Abra el vínculo de consentimiento de este bot y elija Aceptar.',
  'remedy.consentBot.wait': 'Espere un minuto hasta que Entra lo sepa.',
  'remedy.mendSignIn': 'Arreglar el inicio de sesión',
  'remedy.enableBot': 'Habilitar este bot en el inquilino',
  'remedy.enableBot.step':
    'Abra el Centro de administración de Microsoft Entra > Aplicaciones empresariales > este bot > Propiedades y habilite el inicio de sesión.',
  'remedy.renewCredential': 'Renovar las credenciales del bot',
  'remedy.renewCredential.step': 'Cree un secreto o certificado nuevo en el registro de aplicación del bot y póngalo en su configuración.',
  'remedy.unblockBot': 'Dejar pasar a este bot en el acceso condicional',
  'remedy.unblockBot.step': 'Excluya el bot de la directiva que lo bloquea, o permita su dirección de red.',
  'remedy.checkTenant': 'Comprobar qué inquilino consulta este bot',
  'remedy.checkTenant.step': 'Ponga el id. de inquilino correcto en el ajuste ENTRA_TENANT_ID.',
  'remedy.setCloud': 'Ejecutar el bot en la nube del inquilino',
  'remedy.setCloud.step': 'Ponga la nube del inquilino en el ajuste ENTRA_CLOUD y registre el bot en ella.',

  'remedy.keepIt': 'Evitar que se elimine otra vez',
  'remedy.keepIt.script': 'Excluya la aplicación de lo que limpia {name}.',
  'remedy.keepIt.note': 'Añada a la aplicación una nota y un propietario que digan para qué sirve.',
  'remedy.keepIt.dismiss': 'Descártela en la recomendación de Entra «Quitar aplicaciones sin usar».',
  'remedy.keepIt.dismissIfListed': 'Si la recomendación de Entra «Quitar aplicaciones sin usar» la incluye, descártela allí.',
  'remedy.checkLookAlike': 'Examinar la otra aplicación',
  'remedy.checkLookAlike.step': 'Averigüe quién la creó. Elimínela si nadie la necesita, después de comparar el id. de cliente.',

  'remedy.wait': 'Esperar a que pase',
  'remedy.wait.microsoft': 'Siga el problema en el estado del servicio de Microsoft.',
  'remedy.wait.webex': 'Siga el incidente en la página de estado de Webex.',
  'remedy.tryAgain': 'Intentarlo de nuevo',
  'remedy.tryAgain.step': 'Espere unos minutos.',
  'remedy.signOutAndIn': 'Cerrar la sesión y volver a iniciarla',
  'remedy.signOutAndIn.step': 'Cierre la sesión de Control Hub, iníciela de nuevo y repita lo que falló.',
  'remedy.signOutAndIn.status': 'Consulte la página de estado de Webex.',
  'remedy.askCisco': 'Preguntar a Cisco TAC',
  'remedy.askCisco.open': 'Abra un caso en Cisco TAC y adjunte el informe de este caso.',
  'remedy.askCisco.trackingId': 'Indique el identificador de seguimiento {id}.',
  'remedy.askCisco.clientRequestId': 'Indique el client-request-id {id}.',
  'remedy.findRequest': 'Buscar la solicitud rechazada',
  'remedy.findRequest.consequence': 'Solo se encuentra donde se recopilan los registros de actividad de Graph.',
  'remedy.findRequest.query': 'Ejecute la consulta de abajo en Log Analytics.',
  'remedy.findRequest.microsoft': 'O dé el client-request-id {id} al soporte técnico de Microsoft.',
} satisfies Translated<typeof import('../en/remedies.ts').remedies>;
