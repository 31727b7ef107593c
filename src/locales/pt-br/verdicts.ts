import type { Translated } from '../sentence.ts';

/** What is wrong, in one sentence each, and why we think so; in Brazilian Portuguese. */
export const verdicts = {
  'verdict.tenantMismatch': 'O erro trata de outro locatário do Entra, não do que este bot examina.',
  'verdict.tenantMismatch.because': 'O endereço colado cita o locatário {pasted}; este bot examina {id}.',

  'verdict.admission.notAdmitted':
    'Este bot não tem consentimento no locatário e não pôde verificar nada. Isso não diz nada sobre o Webex.',
  'verdict.admission.disabled': 'Este bot está desabilitado no locatário e não pôde verificar nada. Isso não diz nada sobre o Webex.',
  'verdict.admission.credentialBad':
    'A Microsoft recusou as credenciais deste bot, que não pôde verificar nada. Isso não diz nada sobre o Webex.',
  'verdict.admission.refused': 'A Microsoft recusou a entrada deste bot, que não pôde verificar nada. Isso não diz nada sobre o Webex.',
  'verdict.admission.blocked':
    'Uma política de Acesso Condicional bloqueia este bot, que não pôde verificar nada. Isso não diz nada sobre o Webex.',
  'verdict.admission.tenantNotFound': 'A Microsoft não conhece esse locatário nesta nuvem. Isso não diz nada sobre o Webex.',
  'verdict.admission.otherCloud': 'O locatário está em outra nuvem da Microsoft, não na deste bot. Isso não diz nada sobre o Webex.',
  'verdict.admission.graphDisabled':
    'O Microsoft Graph está desabilitado no locatário: todos os aplicativos são recusados, não só este bot.',
  'verdict.admission.because': 'O serviço de entrada da Microsoft disse isso.',
  'verdict.admission.becauseCode': 'O serviço de entrada da Microsoft respondeu AADSTS{code}.',

  'verdict.deletedRestorable': 'O Cisco Webex Identity Integration foi excluído. Ainda pode ser restaurado.',
  'verdict.deletedByLog': 'O log de auditoria mostra que o Cisco Webex Identity Integration foi excluído.',
  'verdict.deletedRestorable.binAndLog': 'Ele está na lixeira, e o log de auditoria diz quem o excluiu.',
  'verdict.deletedRestorable.binAndEntry': 'Ele está na lixeira, e o log de auditoria tem a entrada, mas não nomeia ninguém.',
  'verdict.deletedRestorable.noLog': 'Ele está na lixeira. Não foi possível ler quem o excluiu.',
  'verdict.deletedRestorable.notYet':
    'Ele está na lixeira. O log de auditoria ainda não diz quem o excluiu: verifique de novo em 15 minutos.',
  'verdict.deletedRestorable.older': {
    one: 'Ele está na lixeira. Foi excluído antes do início do log de auditoria, que alcança {count} dia para trás.',
    other: 'Ele está na lixeira. Foi excluído antes do início do log de auditoria, que alcança {count} dias para trás.',
  },
  'verdict.deletedRestorable.logOnly': 'O log de auditoria mostra a exclusão. Não foi possível ler o que está agora no locatário.',
  'verdict.deletedRestorable.noEntry': 'Ele está na lixeira. O log de auditoria não diz nada sobre isso.',

  'verdict.deletedForGood': 'O Cisco Webex Identity Integration foi excluído definitivamente. Não pode ser restaurado.',
  'verdict.deletedForGood.hard': 'O log de auditoria mostra que ele foi excluído definitivamente.',
  'verdict.deletedForGood.log': 'O log de auditoria mostra a exclusão, e ele não está mais na lixeira.',

  'verdict.neverConsented':
    'O Cisco Webex Identity Integration não está no locatário: nunca recebeu consentimento, ou foi excluído há mais de 30 dias.',
  'verdict.neverConsented.noTrace': {
    one: 'Nem a lixeira nem o log de auditoria do último dia o mostram.',
    other: 'Nem a lixeira nem o log de auditoria dos últimos {count} dias o mostram.',
  },

  'verdict.integrationNotFoundById': 'O Cisco Webex Identity Integration não foi encontrado pelo ID do cliente.',
  'verdict.integrationNotFoundById.because': 'O ID do cliente {id} é o da nuvem global. Nesta nuvem, a Cisco talvez use outro.',
  'verdict.integrationMissing': 'O Cisco Webex Identity Integration não está no locatário.',
  'verdict.integrationMissing.noLog': 'Ele não está na lixeira, e não foi possível ler o log de auditoria.',
  'verdict.integrationMissing.log': 'O log de auditoria mostra a exclusão. Não foi possível ler a lixeira.',
  'verdict.integrationMissing.noBin': 'Não foi possível ler a lixeira, e o log de auditoria não diz como ele sumiu.',
  'verdict.integrationMissing.neither': 'Não foi possível ler nem a lixeira nem o log de auditoria.',
  'verdict.integrationMissing.nothing': 'Nem a lixeira nem o log de auditoria dizem como ele sumiu.',

  'verdict.disabled': 'O Cisco Webex Identity Integration está com a entrada desabilitada.',
  'verdict.disabled.because': 'O Entra mostra o aplicativo com a entrada desabilitada.',
  'verdict.disabled.becauseLog': 'O Entra mostra o aplicativo com a entrada desabilitada, e o log de auditoria diz quem fez isso.',
  'verdict.disabled.becauseEntry':
    'O Entra mostra o aplicativo com a entrada desabilitada, e o log de auditoria tem a entrada, mas não nomeia ninguém.',
  'verdict.disabledByMicrosoft': 'O Cisco Webex Identity Integration foi desativado pela Microsoft ou pela Cisco.',
  'verdict.disabledByMicrosoft.because': 'O Entra marca o aplicativo como desativado. Nenhum administrador do locatário pode mudar isso.',
  'verdict.graphDisabled': 'O Microsoft Graph está desabilitado no locatário: todos os aplicativos são recusados, não só o Webex.',
  'verdict.graphDisabled.because': 'O Entra mostra o próprio Microsoft Graph com a entrada desabilitada.',

  'verdict.consentRevoked': 'O consentimento ao Cisco Webex Identity Integration foi revogado.',
  'verdict.consentRevoked.because': 'O aplicativo está no locatário, mas nenhuma das suas permissões de aplicativo está concedida.',
  'verdict.consentPartlyRevoked': 'Faltam permissões ao Cisco Webex Identity Integration: {permissions}.',
  'verdict.consentPartlyRevoked.because':
    'Elas fazem parte do consentimento que a Cisco pede. A Cisco pode ter mudado a lista desde então.',

  'verdict.secondAppDeleted': 'O Cisco Webex Identity foi excluído. Ainda pode ser restaurado.',
  'verdict.secondAppDeleted.because': 'Ele está na lixeira.',
  'verdict.secondAppMissing': 'O Cisco Webex Identity não está no locatário.',
  'verdict.secondAppMissing.because':
    'Não foi encontrado nenhum aplicativo com esse nome, nem um que o aplicativo de integração tenha criado.',
  'verdict.secondAppMissing.binUnread':
    'Não foi encontrado nenhum aplicativo com esse nome, nem um que o aplicativo de integração tenha criado. Ele pode estar na lixeira, que não pôde ser lida.',
  'verdict.secondAppNotFound': 'O Cisco Webex Identity não foi encontrado pelo nome.',
  'verdict.secondAppNotFound.because': 'Ele pode ter sido renomeado: não foi possível ler o que o aplicativo de integração criou.',
  'verdict.secondAppDisabled': 'O Cisco Webex Identity está com a entrada desabilitada.',
  'verdict.secondAppNotOwned': 'O Cisco Webex Identity não pertence ao aplicativo de integração que está agora no locatário.',
  'verdict.secondAppNotOwned.because':
    'Um novo consentimento cria um novo ID de objeto. Isso não causa o erro, mas o Webex talvez não consiga gerenciar o aplicativo.',

  'verdict.signInFailing': 'O Cisco Webex Identity Integration está no locatário, mas não consegue entrar: AADSTS{code}.',
  'verdict.signInFailing.because':
    'A entrada mais recente dele falhou, e o log de auditoria não mostra nada que a tenha corrigido desde então.',

  'verdict.signInFailing.noLog': 'A entrada mais recente dele falhou. Não foi possível ler se isso foi corrigido desde então.',
  'verdict.provisioningQuarantined': 'O Entra colocou o provisionamento do Cisco Webex Identity em quarentena.',
  'verdict.provisioningQuarantined.because': 'O trabalho de provisionamento diz isso.',
  'verdict.provisioningStopped': 'O provisionamento do Cisco Webex Identity está parado.',
  'verdict.provisioningStopped.because': 'O trabalho de provisionamento está em pausa ou desabilitado. Alguém pode ter querido assim.',
  'verdict.provisioningStopped.afterQuarantine':
    'O trabalho de provisionamento está parado e antes estava em quarentena. O Entra o para após quatro semanas.',
  'verdict.provisioningNotStarted': 'O provisionamento do Cisco Webex Identity nunca foi iniciado.',
  'verdict.provisioningAbsent': 'O Cisco Webex Identity não tem nenhum trabalho de provisionamento.',
  'verdict.provisioningAbsent.because': 'Sem ele, ninguém é sincronizado com o Webex. Isso não causa o erro.',
  'verdict.provisioningLastFailed': 'A última execução do provisionamento do Cisco Webex Identity falhou.',
  'verdict.provisioningFailing': 'Algumas contas não puderam ser provisionadas no Webex nos últimos 7 dias.',
  'verdict.provisioningFailing.because':
    'O log de provisionamento mostra falhas. Até um dia de falhas é normal depois de restaurar o aplicativo.',

  'verdict.wizardNotSetUp': 'O Webex não conhece o locatário do Entra: o aplicativo do assistente nunca foi configurado.',
  'verdict.wizardNotSetUp.because': 'O Webex respondeu com o código 100013. O Entra não consegue mostrar se ainda é assim.',
  'verdict.microsoftIncident': 'A Microsoft tem um problema aberto com o Entra: {title} ({id}).',
  'verdict.webexIncident': 'O Webex tem um incidente: {name}.',
  'verdict.incident.because': 'Ele está aberto agora. Daqui não se pode dizer se ele causa este erro.',
  'verdict.lookAlike': 'Outro aplicativo do locatário tem o nome do aplicativo de integração.',
  'verdict.lookAlike.because': 'O ID do cliente dele não é o da Cisco. Não dê consentimento a ele.',

  'verdict.undetermined': 'A causa não pôde ser determinada: nem tudo pôde ser examinado.',
  'verdict.nothingWrong': 'Não há nada errado no lado do Entra.',
  'verdict.nothingElseWrong': 'Não há mais nada errado no lado do Entra.',
  'verdict.nothingFound': 'Nada errado foi encontrado no lado do Entra, mas nem tudo pôde ser examinado.',
  'verdict.nothingElseFound': 'Nada mais foi encontrado no lado do Entra, mas nem tudo pôde ser examinado.',
  'verdict.nothingWrong.because': 'Os dois aplicativos estão no locatário, estão habilitados e têm as suas permissões.',
  'verdict.nothingWrong.rolesUnread':
    'Os dois aplicativos estão no locatário e estão habilitados. Não foi possível ler todas as permissões deles.',
  'verdict.nothingWrong.signsIn': 'Os dois aplicativos estão em ordem, e o aplicativo de integração entrou desde então.',

  'verify.directorySync':
    'No Control Hub, abra Configurações da organização > Sincronização de diretórios e verifique se “Permitir a sincronização do Azure AD” (Allow Azure AD sync) está ativado.',
  'verify.bothApps':
    'No centro de administração do Microsoft Entra, abra Aplicativos empresariais e verifique se o Cisco Webex Identity e o Cisco Webex Identity Integration estão na lista.',
  'verify.provisioning':
    'No centro de administração do Microsoft Entra, abra Cisco Webex Identity > Provisionamento e verifique se a próxima execução tem êxito.',
} satisfies Translated<typeof import('../en/verdicts.ts').verdicts>;
