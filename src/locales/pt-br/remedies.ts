import type { Translated } from '../sentence.ts';

/** What to do: titles, roles, consequences and steps, in Brazilian Portuguese. */
export const remedies = {
  'role.globalOrPrivileged': 'Administrador Global ou Administrador de Função com Privilégios',
  'role.cloudApplication': 'Administrador de Aplicativos de Nuvem ou Administrador de Aplicativos',
  'role.controlHubAndGlobal':
    'Administrador total do Control Hub, e Administrador Global ou Administrador de Função com Privilégios do Entra',
  'role.operator': 'Quem opera este bot',

  'link.consent': 'Conceder consentimento',
  'link.consentBot': 'Conceder consentimento a este bot',
  'link.graphExplorer': 'Abrir o Explorador do Graph',
  'link.consentRequests': 'Abrir as solicitações',
  'link.signInError': 'Abrir a explicação da Microsoft',
  'link.properties': 'Abrir as propriedades',
  'link.provisioning': 'Abrir o provisionamento',
  'link.wizardArticle': 'Abrir o artigo do assistente',
  'link.ciscoSupport': 'Abrir um caso na Cisco',
  'link.microsoftHealth': 'Abrir a integridade do serviço',
  'link.webexStatus': 'Abrir o status do Webex',

  'remedy.recheck': 'Verifique de novo aqui.',

  'remedy.consentAgain': 'Consentir de novo',
  'remedy.consentAgain.consequence':
    'O aplicativo recebe um novo ID de objeto. Depois verifique se o Cisco Webex Identity ainda pertence a ele. Não o restaure também.',
  'remedy.consentAgain.sameApp': 'O aplicativo mantém o ID de objeto. O consentimento substitui o que estava concedido a ele para todos.',
  'remedy.consentAgain.newApp':
    'O aplicativo recebe um novo ID de objeto. Depois verifique se o Cisco Webex Identity ainda pertence a ele.',
  'remedy.consentAgain.open': 'Abra o link de consentimento em uma janela privada.',
  'remedy.consentAgain.signIn': 'Entre como Administrador Global ou Administrador de Função com Privilégios deste locatário.',
  'remedy.consentAgain.accept': 'Leia as oito permissões e escolha Aceitar.',
  'remedy.consentAgain.errorPage': 'Uma página de erro depois de Aceitar é normal. Feche a janela.',

  'remedy.restore': 'Restaurar {name}',
  'remedy.restore.consequence':
    'Ele mantém o ID de objeto, os proprietários e as permissões. O provisionamento pode mostrar erros por até um dia. As políticas não são restauradas.',
  'remedy.restore.open': 'Abra o Explorador do Graph (Graph Explorer) e entre, ou use o comando do PowerShell abaixo.',
  'remedy.restore.powerShell': 'Execute o comando do PowerShell abaixo. O Explorador do Graph (Graph Explorer) não atende esta nuvem.',
  'remedy.restore.run': 'Execute {call} sem corpo.',
  'remedy.restore.permission': 'Se for recusado, dê você mesmo o consentimento a Application.ReadWrite.All e execute de novo.',
  'remedy.restore.notBoth': 'Não dê também o consentimento de novo: um aplicativo que já voltou bloqueia a restauração com 409.',

  'remedy.enableSignIn': 'Habilitar a entrada de {name}',
  'remedy.enableSignIn.open': 'Abra o centro de administração do Microsoft Entra > Aplicativos empresariais > o aplicativo > Propriedades.',
  'remedy.enableGraph.open':
    'Abra o centro de administração do Microsoft Entra > Aplicativos empresariais, escolha Aplicativos da Microsoft e depois Microsoft Graph > Propriedades.',
  'remedy.enableGraph.subscription': 'Se não for possível habilitar, verifique se uma assinatura do locatário expirou.',
  'remedy.enableSignIn.switch': 'Defina “Habilitado para os usuários entrarem?” como Sim e salve.',

  'remedy.setUpWizard': 'Configurar de novo o aplicativo do assistente',
  'remedy.setUpWizard.consequence':
    'As configurações da sincronização são refeitas: elas só são mantidas quando apenas o aplicativo de integração foi perdido.',
  'remedy.setUpWizard.open': 'Abra Control Hub > Configurações da organização > Sincronização de diretórios.',
  'remedy.setUpWizard.follow': 'Siga as etapas do artigo e dê o consentimento quando for pedido.',

  'remedy.mendProvisioning': 'Corrigir o provisionamento',
  'remedy.mendProvisioning.open':
    'Abra o centro de administração do Microsoft Entra > Aplicativos empresariais > Cisco Webex Identity > Provisionamento.',
  'remedy.startProvisioning': 'Escolha Iniciar provisionamento, a menos que alguém o tenha parado de propósito.',
  'remedy.restartProvisioning': 'Escolha Reiniciar provisionamento.',
  'remedy.readProvisioningLogs': 'Abra os logs de provisionamento e corrija as contas ou os atributos que eles citam.',
  'remedy.quarantine.credentials': 'Autorize a sincronização de novo no Control Hub: as credenciais guardadas não são válidas.',
  'remedy.quarantine.escrow': 'Abra os logs de provisionamento: contas demais estão falhando. Corrija o que eles citam.',
  'remedy.quarantine.deletes': 'Verifique se as muitas exclusões são desejadas e confirme-as.',
  'remedy.quarantine.onDemand': 'Descubra quem o colocou em quarentena manualmente e por quê.',
  'remedy.quarantine.other': 'Leia o motivo na página e corrija-o.',

  'remedy.approveRequest': 'Aprovar a solicitação pendente',
  'remedy.approveRequest.open':
    'Abra o centro de administração do Microsoft Entra > Aplicativos empresariais > Solicitações de consentimento do administrador e escolha Cisco Webex Identity Integration.',
  'remedy.approveRequest.accept': 'Revise as permissões e dê o consentimento.',
  'remedy.consentBot': 'Conceder a este bot as permissões',
  'remedy.consentBot.consequence': 'O bot pode então ler, nunca gravar, o que as permissões citam.',
  'remedy.consentBot.register': 'Se uma permissão faltar no registro de aplicativo do bot, adicione-a lá primeiro.',
  'remedy.consentBot.open': 'Abra o link de consentimento deste bot e escolha Aceitar.',
  'remedy.consentBot.wait': 'Espere um minuto até que o Entra saiba disso.',
  'remedy.mendSignIn': 'Corrigir a entrada',
  'remedy.enableBot': 'Habilitar este bot no locatário',
  'remedy.enableBot.step':
    'Abra o centro de administração do Microsoft Entra > Aplicativos empresariais > este bot > Propriedades e habilite a entrada.',
  'remedy.renewCredential': 'Renovar as credenciais do bot',
  'remedy.renewCredential.step': 'Crie um novo segredo ou certificado no registro de aplicativo do bot e coloque-o nas configurações dele.',
  'remedy.unblockBot': 'Deixar este bot passar pelo Acesso Condicional',
  'remedy.unblockBot.step': 'Exclua o bot da política que o bloqueia, ou permita o endereço de rede dele.',
  'remedy.checkTenant': 'Verificar qual locatário este bot examina',
  'remedy.checkTenant.step': 'Coloque o ID de locatário correto na configuração ENTRA_TENANT_ID.',
  'remedy.setCloud': 'Executar o bot na nuvem do locatário',
  'remedy.setCloud.step': 'Coloque a nuvem do locatário na configuração ENTRA_CLOUD e registre o bot nela.',

  'remedy.keepIt': 'Evitar que seja excluído de novo',
  'remedy.keepIt.script': 'Retire o aplicativo do que {name} limpa.',
  'remedy.keepIt.note': 'Adicione ao aplicativo uma nota e um proprietário que digam para que ele serve.',
  'remedy.keepIt.dismiss': 'Ignore-o na recomendação do Entra “Remover aplicativos não utilizados”.',
  'remedy.keepIt.dismissIfListed': 'Se a recomendação do Entra “Remover aplicativos não utilizados” o listar, ignore-o lá.',
  'remedy.checkLookAlike': 'Examinar o outro aplicativo',
  'remedy.checkLookAlike.step': 'Descubra quem o criou. Exclua-o se ninguém precisar dele, depois de comparar o ID do cliente.',

  'remedy.wait': 'Esperar até passar',
  'remedy.wait.microsoft': 'Acompanhe o problema na integridade do serviço da Microsoft.',
  'remedy.wait.webex': 'Acompanhe o incidente na página de status do Webex.',
  'remedy.tryAgain': 'Tentar de novo',
  'remedy.tryAgain.step': 'Espere alguns minutos.',
  'remedy.signOutAndIn': 'Sair e entrar de novo',
  'remedy.signOutAndIn.step': 'Saia do Control Hub, entre de novo e repita o que falhou.',
  'remedy.signOutAndIn.status': 'Veja a página de status do Webex.',
  'remedy.askCisco': 'Perguntar ao Cisco TAC',
  'remedy.askCisco.open': 'Abra um caso no Cisco TAC e anexe o relatório deste caso.',
  'remedy.askCisco.trackingId': 'Informe o ID de rastreamento {id}.',
  'remedy.askCisco.clientRequestId': 'Informe o client-request-id {id}.',
  'remedy.findRequest': 'Procurar a solicitação recusada',
  'remedy.findRequest.consequence': 'Ela só é encontrada onde os logs de atividade do Graph são coletados.',
  'remedy.findRequest.query': 'Execute a consulta abaixo no Log Analytics.',
  'remedy.findRequest.microsoft': 'Ou informe o client-request-id {id} ao suporte da Microsoft.',
} satisfies Translated<typeof import('../en/remedies.ts').remedies>;
