import type { Translated } from '../sentence.ts';

/** Titles and findings of the checks, in the order of the list, in Brazilian Portuguese. */
export const checks = {
  'check.paste': 'O texto colado',
  'check.paste.integration': 'É o erro de integração do Entra: a Microsoft recusou a solicitação do aplicativo de integração.',
  'check.paste.domains': 'O Webex não conseguiu ler os domínios: o aplicativo do assistente não tem consentimento válido.',
  'check.paste.wizard': 'O Webex não conhece o locatário do Entra: o aplicativo do assistente nunca foi configurado.',
  'check.paste.otherIntegration': 'É outro erro da integração do Entra.',
  'check.paste.otherControlHub': 'É um erro do Control Hub, mas não da integração do Entra.',
  'check.paste.signIn': 'É um erro da página de entrada da Microsoft.',
  'check.paste.toast': 'O texto combina com o erro de integração do Entra, mas não mostra código. “Copy Debug Info” daria a certeza.',
  'check.paste.trackingId': 'É apenas um ID de rastreamento. “Copy Debug Info” diria qual foi o erro.',

  'check.botAdmission': 'Entrada deste bot',
  'check.botAdmission.pass': 'Este bot pode entrar no locatário.',
  'check.botAdmission.notAdmitted': 'Este bot não tem consentimento no locatário; nada pôde ser examinado.',
  'check.botAdmission.disabled': 'Este bot está desabilitado no locatário; nada pôde ser examinado.',
  'check.botAdmission.credentialBad': 'A Microsoft recusou o segredo ou o certificado deste bot; nada pôde ser examinado.',
  'check.botAdmission.refused': 'A Microsoft recusou a entrada deste bot; nada pôde ser examinado.',
  'check.botAdmission.blocked': 'Uma política de Acesso Condicional bloqueia este bot; nada pôde ser examinado.',
  'check.botAdmission.graphDisabled': 'O Microsoft Graph está desabilitado no locatário: ninguém obtém um token.',
  'check.botAdmission.tenantNotFound': 'A Microsoft não conhece nenhum locatário com este ID.',
  'check.botAdmission.otherCloud': 'O locatário está em outra nuvem da Microsoft, não na deste bot.',

  'check.botRights': 'Permissões deste bot',
  'check.botRights.pass': 'Este bot tem todas as permissões de que as verificações precisam.',
  'check.botRights.warning': 'Algumas verificações estão desativadas. Elas precisam de {permissions}.',
  'check.botRights.fail': 'As verificações principais estão desativadas. Elas precisam de {permissions}.',
  'check.botRights.untold': 'O token da Microsoft não mostra as permissões. Cada verificação pergunta, e diz quando é recusada.',
  'check.botRights.notAdmitted': 'Este bot não conseguiu entrar; suas permissões são desconhecidas.',

  'check.tenant': 'Locatário do Entra',
  'check.tenant.pass': 'O locatário {id} existe nesta nuvem.',
  'check.tenant.passNamed': 'O locatário é {name}.',
  'check.tenant.notFound': 'A Microsoft não conhece nenhum locatário {id} nesta nuvem.',
  'check.tenant.otherCloud': 'O locatário {id} está em outra nuvem da Microsoft.',
  'check.tenant.mismatch': 'O texto colado trata do locatário {pasted}, mas o locatário {id} foi examinado.',

  'check.integrationApp': 'Aplicativo de integração',
  'check.integrationApp.pass': '{name} está no locatário.',
  'check.integrationApp.otherId': 'Nenhum aplicativo com o ID do cliente {appId} está no locatário. Nesta nuvem, a Cisco talvez use outro.',
  'check.integrationApp.fail': 'O Cisco Webex Identity Integration não está no locatário.',

  'check.deletedIntegrationApp': 'Aplicativo de integração na lixeira',
  'check.deletedIntegrationApp.pass': 'O aplicativo de integração não está na lixeira.',
  'check.deletedIntegrationApp.olderCopy': 'Há uma cópia mais antiga na lixeira. Deixe-a lá: o aplicativo está no locatário.',
  'check.deletedIntegrationApp.gone': 'O aplicativo de integração não está na lixeira: não pode ser restaurado.',
  'check.deletedIntegrationApp.restorable': 'O aplicativo de integração está na lixeira e pode ser restaurado.',
  'check.deletedIntegrationApp.restorableUntil': 'O aplicativo de integração está na lixeira e pode ser restaurado até {until}.',

  'check.removalAuthor': 'Exclusão do aplicativo de integração',
  'check.removalAuthor.pass': 'O log de auditoria não mostra nenhuma exclusão do aplicativo de integração.',
  'check.removalAuthor.before': 'Excluído em {at}. Autor: {who}. Desde então ele voltou.',
  'check.removalAuthor.deleted': 'Excluído em {at}. Autor: {who}.',
  'check.removalAuthor.hardDeleted': 'Excluído definitivamente em {at}. Autor: {who}.',
  'check.removalAuthor.notYet': 'Ainda não está no log de auditoria. O Entra precisa de até 15 minutos: verifique de novo depois.',
  'check.removalAuthor.noEntry': {
    one: 'O log de auditoria do último dia não diz nada sobre a exclusão.',
    other: 'O log de auditoria dos últimos {count} dias não diz nada sobre a exclusão.',
  },

  'check.recurringRemoval': 'Exclusão repetida',
  'check.recurringRemoval.pass': 'O log de auditoria mostra uma exclusão.',
  'check.recurringRemoval.none': 'O log de auditoria não mostra nenhuma exclusão.',
  'check.recurringRemoval.warning': {
    one: 'Foi excluído {count} vez desde {since}.',
    other: 'Foi excluído {count} vezes desde {since}.',
  },

  'check.disabledIntegrationApp': 'Entrada do aplicativo de integração',
  'check.disabledIntegrationApp.pass': 'A entrada está habilitada.',
  'check.disabledIntegrationApp.fail': 'A entrada está desabilitada.',
  'check.disabledIntegrationApp.failBy': 'A entrada foi desabilitada em {at}. Autor: {who}.',
  'check.disabledIntegrationApp.byMicrosoft': 'A Microsoft ou a Cisco desativou o aplicativo.',

  'check.lookAlikeApp': 'Sósia do aplicativo de integração',
  'check.lookAlikeApp.pass': 'Nenhum outro aplicativo tem o nome dele.',
  'check.lookAlikeApp.perhapsCisco': 'Um aplicativo com este nome tem o ID do cliente {appId}. Nesta nuvem, talvez seja o da Cisco.',
  'check.lookAlikeApp.warning': 'Outro aplicativo tem o nome dele: ID do cliente {appId}. Não é o da Cisco.',

  'check.assignmentRequirement': 'Atribuição ao aplicativo de integração',
  'check.assignmentRequirement.pass': 'Nenhuma atribuição é necessária.',
  'check.assignmentRequirement.warning':
    'Somente pessoas atribuídas podem entrar nele. Isso pode barrar um administrador no consentimento, não o aplicativo em si.',

  'check.appRoles': 'Permissões do aplicativo de integração',
  'check.appRoles.pass': { one: '{count} permissão está concedida.', other: 'Todas as {count} permissões estão concedidas.' },
  'check.appRoles.none': 'Nenhuma das suas permissões de aplicativo está concedida.',
  'check.appRoles.missing': 'Não concedidas: {permissions}.',
  'check.appRoles.unproven':
    'Não concedidas como permissões de aplicativo: {permissions}. Talvez estejam como permissões delegadas, que este bot não pôde ler.',

  'check.delegatedPermissions': 'Permissão de entrada do aplicativo de integração',
  'check.delegatedPermissions.pass': 'User.Read está concedida para todos.',
  'check.delegatedPermissions.perUser': 'User.Read está concedida só para algumas pessoas, não para todos.',
  'check.delegatedPermissions.none': 'User.Read não está concedida.',

  'check.revocationAuthor': 'Remoção de permissões',
  'check.revocationAuthor.pass': 'O log de auditoria não mostra nenhuma remoção de permissões.',
  'check.revocationAuthor.before': 'Uma permissão foi removida em {at}. Autor: {who}. O consentimento foi concedido de novo desde então.',
  'check.revocationAuthor.warning': 'Uma permissão foi removida em {at}. Autor: {who}.',

  'check.graphServicePrincipal': 'Microsoft Graph no locatário',
  'check.graphServicePrincipal.pass': 'O Microsoft Graph está habilitado.',
  'check.graphServicePrincipal.fail': 'O Microsoft Graph está desabilitado: todos os aplicativos são recusados.',

  'check.secondApp': 'Cisco Webex Identity',
  'check.secondApp.pass': '{name} está no locatário.',
  'check.secondApp.fail': 'Nenhum aplicativo com o nome Cisco Webex Identity está no locatário nem na lixeira.',
  'check.secondApp.binUnread': 'O Cisco Webex Identity não está no locatário. Não foi possível ler a lixeira.',
  'check.secondApp.deleted': 'O Cisco Webex Identity está na lixeira e pode ser restaurado.',
  'check.secondApp.deletedUntil': 'O Cisco Webex Identity está na lixeira e pode ser restaurado até {until}.',
  'check.secondApp.perhapsRenamed': 'Nenhum aplicativo se chama Cisco Webex Identity. Ele pode ter sido renomeado.',

  'check.disabledSecondApp': 'Entrada do Cisco Webex Identity',
  'check.disabledSecondApp.pass': 'A entrada está habilitada.',
  'check.disabledSecondApp.byMicrosoft': 'A Microsoft ou a Cisco desativou o aplicativo.',
  'check.disabledSecondApp.fail': 'A entrada está desabilitada.',

  'check.secondAppOwner': 'Proprietário do Cisco Webex Identity',
  'check.secondAppOwner.pass': 'O aplicativo de integração é o proprietário.',
  'check.secondAppOwner.warning': 'O aplicativo de integração que está agora no locatário não é o proprietário.',

  'check.provisioningJob': 'Trabalho de provisionamento',
  'check.provisioningJob.pass': 'O provisionamento está em execução.',
  'check.provisioningJob.none': 'Não há nenhum trabalho de provisionamento.',
  'check.provisioningJob.notStarted': 'O provisionamento nunca foi iniciado.',
  'check.provisioningJob.lastFailed': 'A última execução do provisionamento falhou.',
  'check.provisioningJob.stopped': 'O provisionamento está parado.',
  'check.provisioningJob.quarantined': 'O Entra colocou o provisionamento em quarentena.',
  'check.provisioningJob.quarantinedSince': 'O Entra colocou o provisionamento em quarentena em {since}.',

  'check.provisioningFailures': 'Falhas de provisionamento',
  'check.provisioningFailures.atLeast': 'Pelo menos {count} falhas nos últimos 7 dias: {codes}.',
  'check.provisioningFailures.pass': 'Nenhuma falha nos últimos 7 dias.',
  'check.provisioningFailures.warning': {
    one: '{count} falha nos últimos 7 dias: {codes}.',
    other: '{count} falhas nos últimos 7 dias: {codes}.',
  },

  'check.integrationSignIns': 'Entradas do aplicativo de integração',
  'check.integrationSignIns.pass': 'A última entrada teve êxito em {at}.',
  'check.integrationSignIns.none': 'Nenhuma entrada nos últimos 7 dias.',
  'check.integrationSignIns.warning': 'A última entrada falhou em {at} com AADSTS{code}.',
  'check.integrationSignIns.outdated': 'A última entrada falhou em {at}, antes da correção. Nenhuma mais recente é conhecida.',

  'check.pastedRequest': 'A solicitação recusada',
  'check.pastedRequest.found': 'O log de entrada contém {id}: {at}, AADSTS{code}.',
  'check.pastedRequest.foundGood': 'O log de entrada contém {id}: {at}, e essa entrada teve êxito.',
  'check.pastedRequest.foundUntold': 'O log de entrada contém {id}: {at}, mas não diz como foi.',
  'check.pastedRequest.notFound':
    'O log de entrada não contém {id}. Os logs de atividade do Graph talvez contenham, onde eles são coletados.',

  'check.consentPolicy': 'Solicitações de consentimento',
  'check.consentPolicy.on': 'Quem não tem direito de consentir pode solicitá-lo no Entra.',
  'check.consentPolicy.off': 'Quem não tem direito de consentir não pode solicitá-lo no Entra: procure um administrador.',

  'check.pendingConsentRequest': 'Solicitação de consentimento pendente',
  'check.pendingConsentRequest.pass': 'Nenhuma solicitação de consentimento está pendente.',
  'check.pendingConsentRequest.warning':
    'Uma solicitação de consentimento para o aplicativo de integração espera por um revisor: centro de administração do Microsoft Entra, Aplicativos empresariais, Atividade, Solicitações de consentimento do administrador.',

  'check.pastedSignInError': 'Erro de entrada colado',
  'check.pastedSignInError.none': 'O texto colado não contém nenhum erro de entrada.',
  'check.pastedSignInError.warning': 'AADSTS{code}: {meaning}',

  'check.conditionalAccess': 'Acesso Condicional',
  'check.conditionalAccess.none':
    'Nenhuma política ativa se aplica ao aplicativo de integração, nem pelo ID nem como política para todos os aplicativos.',
  'check.conditionalAccess.pass': {
    one: '{count} política ativa se aplica à entrada do administrador durante o consentimento. Ela não pode bloquear o aplicativo em si.',
    other:
      '{count} políticas ativas se aplicam à entrada do administrador durante o consentimento. Elas não podem bloquear o aplicativo em si.',
  },
  'check.conditionalAccess.warning':
    'A política {name} cita o aplicativo de integração. Ela pode barrar um administrador no consentimento, não o aplicativo em si.',

  'check.microsoftIncident': 'Integridade dos serviços Microsoft',
  'check.microsoftIncident.pass': 'A Microsoft não relata nenhum problema aberto com o Entra.',
  'check.microsoftIncident.warning': 'A Microsoft relata um problema aberto: {title} ({id}).',

  'check.webexIncident': 'Status do serviço Webex',
  'check.webexIncident.pass': 'O Webex não relata nenhum incidente.',
  'check.webexIncident.warning': 'O Webex relata um incidente: {name}.',

  'check.cleanUpRecommendation': 'Recomendação de limpeza do Entra',
  'check.cleanUpRecommendation.pass': 'O Entra não recomenda remover aplicativos não utilizados.',
  'check.cleanUpRecommendation.warning':
    'O Entra recomenda remover aplicativos não utilizados. É assim que o aplicativo de integração é excluído.',

  'check.nothingFound': 'O lado do Entra como um todo',
  'check.nothingFound.pass': 'Nada de errado foi encontrado no lado do Entra.',
  'check.nothingFound.notApplicable': 'Algo foi encontrado, ou nem tudo pôde ser examinado.',
} satisfies Translated<typeof import('../en/checks.ts').checks>;
