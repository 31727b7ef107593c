import type { Translated } from '../sentence.ts';

/** Microsoft's sign-in errors: what a number means, who can mend it, how; in Spanish. */
export const signInErrors = {
  'signIn.meaning.appMissing':
    'La aplicación no tiene entidad de servicio en este inquilino: se eliminó, nunca recibió consentimiento, o no es el inquilino correcto.',
  'signIn.remedy.appMissing':
    'Conceda de nuevo el consentimiento del administrador a la aplicación, o restáurela desde las aplicaciones empresariales eliminadas.',
  'signIn.meaning.appDisabled': 'La aplicación está deshabilitada en este inquilino.',
  'signIn.meaning.appDisabledOrMissing': 'La aplicación está deshabilitada en este inquilino o no está en él.',
  'signIn.remedy.appDisabled':
    'Centro de administración de Microsoft Entra > Aplicaciones empresariales > la aplicación > Propiedades: ponga «¿Habilitado para que los usuarios inicien sesión?» en Sí.',
  'signIn.meaning.resourceMissing': 'La aplicación pidió un recurso que este inquilino no tiene.',
  'signIn.remedy.resourceMissing': 'Compruebe que son el inquilino y la nube correctos. El permiso solicitado puede estar mal escrito.',
  'signIn.meaning.resourceDisabled':
    'El servicio que pide la aplicación, por ejemplo Microsoft Graph, está deshabilitado en este inquilino, o su suscripción ha caducado.',
  'signIn.remedy.resourceDisabled': 'Habilite de nuevo la aplicación empresarial de ese servicio, o renueve la suscripción.',
  'signIn.meaning.secretWrong': 'La aplicación inició sesión con un secreto de cliente incorrecto.',
  'signIn.meaning.secretExpired': 'El secreto de cliente de la aplicación ha expirado.',
  'signIn.remedy.secret':
    'Cree un nuevo secreto de cliente en el registro de aplicación y ponga su valor, no su id., en la configuración de la aplicación.',
  'signIn.meaning.certificate':
    'No se aceptó el certificado con el que la aplicación inició sesión: clave incorrecta, o un reloj mal ajustado.',
  'signIn.remedy.certificate':
    'Compruebe que el certificado del registro de aplicación corresponde a la clave en uso y que el reloj está bien.',
  'signIn.meaning.noCredential': 'La aplicación inició sesión sin secreto ni certificado.',
  'signIn.remedy.noCredential': 'Ponga un secreto de cliente o un certificado en la configuración de la aplicación.',
  'signIn.meaning.tenantNotFound': 'No existe ese inquilino en esta nube de Microsoft, o no tiene una suscripción activa.',
  'signIn.remedy.tenantNotFound':
    'Compruebe el id. o el dominio del inquilino, y si está en una nube nacional (gobierno de EE. UU., China).',
  'signIn.meaning.otherCloud': 'El inquilino está en otra nube de Microsoft.',
  'signIn.remedy.otherCloud':
    'Use la dirección de inicio de sesión de esa nube, por ejemplo login.microsoftonline.us para el gobierno de EE. UU.',
  'signIn.meaning.noTenant': 'La solicitud de inicio de sesión no decía para qué inquilino era.',
  'signIn.remedy.noTenant':
    'Ponga el id. o el dominio del inquilino en la dirección. Si la solicitud la hizo un programa, deben corregirlo sus autores.',
  'signIn.meaning.tooMany': 'Microsoft retiene los inicios de sesión durante un rato, porque hubo demasiados.',
  'signIn.remedy.tooMany': 'Espere unos minutos e inténtelo de nuevo. Un programa que lo repite debe conservar sus tokens.',
  'signIn.meaning.notConsented': 'Nadie ha dado consentimiento a los permisos de la aplicación en este inquilino.',
  'signIn.remedy.notConsented': 'Abra el vínculo de consentimiento del administrador y acepte los permisos.',
  'signIn.meaning.declined': 'Se canceló el consentimiento: alguien pulsó Cancelar en lugar de Aceptar.',
  'signIn.remedy.declined': 'Abra de nuevo el vínculo de consentimiento del administrador y pulse Aceptar.',
  'signIn.meaning.misconfigured': 'El registro de la aplicación no incluye el recurso que pide.',
  'signIn.remedy.misconfigured': 'Compruebe que el vínculo nombra la aplicación correcta. Si es la de Cisco, abra un caso en Cisco TAC.',
  'signIn.meaning.halfDone': 'Un consentimiento quedó a medias, o el inquilino no está administrado.',
  'signIn.remedy.halfDone':
    'Espere medio minuto y abra el vínculo otra vez. Si la página dice «no administrado» (unmanaged), un administrador debe tomar antes el control del dominio.',
  'signIn.meaning.notSubscribed': 'La aplicación necesita un servicio al que esta organización no está suscrita o que no ha habilitado.',
  'signIn.remedy.notSubscribed': 'Suscríbase al servicio que nombra la página, o habilítelo, y dé el consentimiento otra vez.',
  'signIn.meaning.resourceRemoved': 'La aplicación pide permisos de un recurso que se quitó o que ya no está disponible.',
  'signIn.remedy.resourceRemoved': 'Si es la aplicación de Cisco, abra un caso en Cisco TAC; si no, pregunte a sus autores.',
  'signIn.meaning.needsAdmin': 'Solo un administrador puede dar consentimiento a estos permisos.',
  'signIn.remedy.needsAdmin': 'Abra el vínculo con una cuenta de Administrador global o Administrador de roles con privilegios.',
  'signIn.meaning.requestSent': 'Se envió una solicitud de consentimiento a los revisores de este inquilino.',
  'signIn.remedy.requestSent':
    'Un revisor la acepta en el Centro de administración de Microsoft Entra: Aplicaciones empresariales > Actividad > Solicitudes de consentimiento del administrador.',
  'signIn.meaning.wrongAccount': 'La cuenta con la que se inició sesión no pertenece a este inquilino, o había varias sesiones iniciadas.',
  'signIn.remedy.wrongAccount':
    'Abra el vínculo en una ventana privada e inicie sesión con una cuenta de administrador del inquilino correcto.',
  'signIn.meaning.accountType': 'Este tipo de cuenta no puede iniciar sesión aquí, por ejemplo una cuenta personal.',
  'signIn.remedy.accountType': 'Inicie sesión con una cuenta profesional del inquilino.',
  'signIn.meaning.crossTenant': 'Una directiva entre inquilinos prohíbe este inicio de sesión.',
  'signIn.remedy.crossTenant': 'Revise la configuración de acceso entre inquilinos (External Identities) de los dos inquilinos.',
  'signIn.meaning.tenantRestrictions': 'Las restricciones de inquilino de la red prohíben iniciar sesión en este inquilino.',
  'signIn.remedy.tenantRestrictions': 'Inicie sesión desde otra red, o haga que añadan el inquilino a los que permite el proxy.',
  'signIn.meaning.conditionalAccess': 'Una directiva de acceso condicional detuvo a la persona que iniciaba sesión.',
  'signIn.remedy.conditionalAccess':
    'El registro de inicios de sesión nombra la directiva. Inicie sesión como ella exige, o excluya la cuenta mientras dure el consentimiento.',
  'signIn.meaning.securityDefaults': 'Los valores predeterminados de seguridad del inquilino detuvieron a la persona que iniciaba sesión.',
  'signIn.remedy.securityDefaults': 'Regístrese en la autenticación multifactor e inicie sesión con un navegador actual.',
  'signIn.meaning.notAssigned': 'La aplicación exige que se le asignen personas, y esta persona no está asignada.',
  'signIn.remedy.notAssigned':
    'Centro de administración de Microsoft Entra > Aplicaciones empresariales > la aplicación > Usuarios y grupos: añada a la persona, o desactive «¿Asignación necesaria?».',
  'signIn.meaning.multifactor': 'La persona debe demostrar quién es con un segundo factor.',
  'signIn.remedy.multifactor': 'Inicie sesión de nuevo y complete o configure la autenticación multifactor.',
  'signIn.meaning.device': 'Una directiva exige un dispositivo compatible, y este no lo es.',
  'signIn.remedy.device': 'Inicie sesión desde un dispositivo administrado y compatible.',
  'signIn.meaning.redirect': 'La dirección de retorno no está registrada para esta aplicación.',
  'signIn.remedy.redirect': 'Abra el vínculo de consentimiento sin redirect_uri.',
  'signIn.meaning.noReply':
    'La página no tenía una dirección a la que volver. Después de Aceptar en una página de consentimiento, es normal.',
  'signIn.remedy.noReply':
    'Si eligió Aceptar, cierre la página y compruebe de nuevo aquí. Si no, abra otra vez el vínculo de consentimiento.',
  'signIn.meaning.wrongRequest':
    'El programa pidió de un modo que Microsoft no permite: una aplicación pública con secreto, o sin inquilino en su propio inicio de sesión.',
  'signIn.remedy.wrongRequest':
    'Hay que corregir la configuración de la aplicación: un registro confidencial, y el id. del inquilino en lugar de «common».',
  'signIn.meaning.unknown': 'No tengo explicación de AADSTS{number}.',
  'signIn.remedy.unknown':
    'Lea la explicación de Microsoft en el vínculo, y guarde el id. de correlación de la página para el soporte técnico de Microsoft.',

  'signIn.who.consent': 'Un Administrador global o un Administrador de roles con privilegios del inquilino.',
  'signIn.who.application': 'Un Administrador de aplicaciones en la nube o un Administrador de aplicaciones del inquilino.',
  'signIn.who.global': 'Un Administrador global del inquilino.',
  'signIn.who.operator': 'Quien opera la aplicación que inició sesión.',
  'signIn.who.cisco': 'Cisco, si es la aplicación de Cisco; si no, sus autores.',
  'signIn.who.yourself': 'La persona que inicia sesión.',
  'signIn.who.conditionalAccess': 'Un Administrador de acceso condicional o un Administrador de seguridad del inquilino.',
  'signIn.who.reviewer': 'Un revisor de las solicitudes de consentimiento del administrador en el inquilino.',
  'signIn.who.network': 'Los administradores de los inquilinos y de la red.',
  'signIn.who.nobody': 'Nadie: se pasa solo.',
  'signIn.who.unknown': 'La página de Microsoft dice a quién corresponde.',
} satisfies Translated<typeof import('../en/sign-in-errors.ts').signInErrors>;
