import type { Translated } from '../sentence.ts';

/** Microsoft's sign-in errors: what a number means, who can mend it, how; in Brazilian Portuguese. */
export const signInErrors = {
  'signIn.meaning.appMissing':
    'O aplicativo não tem entidade de serviço neste locatário: foi excluído, nunca recebeu consentimento, ou é o locatário errado.',
  'signIn.remedy.appMissing':
    'Conceda de novo o consentimento do administrador ao aplicativo, ou restaure-o dos aplicativos empresariais excluídos.',
  'signIn.meaning.appDisabled': 'O aplicativo está desabilitado neste locatário.',
  'signIn.meaning.appDisabledOrMissing': 'O aplicativo está desabilitado neste locatário ou não está nele.',
  'signIn.remedy.appDisabled':
    'Centro de administração do Microsoft Entra > Aplicativos empresariais > o aplicativo > Propriedades: defina “Habilitado para os usuários entrarem?” como Sim.',
  'signIn.meaning.resourceMissing': 'O aplicativo pediu um recurso que este locatário não tem.',
  'signIn.remedy.resourceMissing': 'Verifique se o locatário e a nuvem estão certos. A permissão pedida pode estar escrita errado.',
  'signIn.meaning.resourceDisabled':
    'O serviço que o aplicativo pede, como o Microsoft Graph, está desabilitado neste locatário, ou a assinatura dele venceu.',
  'signIn.remedy.resourceDisabled': 'Habilite de novo o aplicativo empresarial desse serviço, ou renove a assinatura.',
  'signIn.meaning.secretWrong': 'O aplicativo entrou com um segredo do cliente errado.',
  'signIn.meaning.secretExpired': 'O segredo do cliente do aplicativo expirou.',
  'signIn.remedy.secret':
    'Crie um novo segredo do cliente no registro de aplicativo e coloque o valor dele, não o ID, nas configurações do aplicativo.',
  'signIn.meaning.certificate': 'O certificado com que o aplicativo entrou não foi aceito: chave errada, ou relógio errado.',
  'signIn.remedy.certificate': 'Verifique se o certificado no registro de aplicativo corresponde à chave em uso e se o relógio está certo.',
  'signIn.meaning.noCredential': 'O aplicativo entrou sem segredo nem certificado.',
  'signIn.remedy.noCredential': 'Coloque um segredo do cliente ou um certificado nas configurações do aplicativo.',
  'signIn.meaning.tenantNotFound': 'Esse locatário não existe nesta nuvem da Microsoft, ou não tem assinatura ativa.',
  'signIn.remedy.tenantNotFound': 'Verifique o ID ou o domínio do locatário, e se ele está em uma nuvem nacional (governo dos EUA, China).',
  'signIn.meaning.otherCloud': 'O locatário está em outra nuvem da Microsoft.',
  'signIn.remedy.otherCloud': 'Use o endereço de entrada dessa nuvem, por exemplo login.microsoftonline.us para o governo dos EUA.',
  'signIn.meaning.noTenant': 'A solicitação de entrada não disse para qual locatário era.',
  'signIn.remedy.noTenant':
    'Coloque o ID ou o domínio do locatário no endereço. Se um programa fez a solicitação, os autores dele devem corrigi-la.',
  'signIn.meaning.tooMany': 'A Microsoft está limitando as entradas por um tempo, porque houve muitas.',
  'signIn.remedy.tooMany': 'Espere alguns minutos e tente de novo. Um programa que repete isso deve guardar os tokens.',
  'signIn.meaning.notConsented': 'Ninguém deu consentimento às permissões do aplicativo neste locatário.',
  'signIn.remedy.notConsented': 'Abra o link de consentimento do administrador e aceite as permissões.',
  'signIn.meaning.declined': 'O consentimento foi cancelado: alguém clicou em Cancelar em vez de Aceitar.',
  'signIn.remedy.declined': 'Abra de novo o link de consentimento do administrador e clique em Aceitar.',
  'signIn.meaning.misconfigured': 'O registro do aplicativo não lista o recurso que ele pede.',
  'signIn.remedy.misconfigured': 'Verifique se o link cita o aplicativo certo. Se for o da Cisco, abra um caso no Cisco TAC.',
  'signIn.meaning.halfDone': 'Um consentimento ficou pela metade, ou o locatário não é gerenciado.',
  'signIn.remedy.halfDone':
    'Espere meio minuto e abra o link de novo. Se a página disser “não gerenciado” (unmanaged), um administrador deve antes assumir o controle do domínio.',
  'signIn.meaning.notSubscribed': 'O aplicativo precisa de um serviço que esta organização não assinou ou não habilitou.',
  'signIn.remedy.notSubscribed': 'Assine o serviço que a página cita, ou habilite-o, e dê o consentimento de novo.',
  'signIn.meaning.resourceRemoved': 'O aplicativo pede permissões de um recurso que foi removido ou não está mais disponível.',
  'signIn.remedy.resourceRemoved': 'Se for o aplicativo da Cisco, abra um caso no Cisco TAC; caso contrário, fale com os autores dele.',
  'signIn.meaning.needsAdmin': 'Somente um administrador pode dar consentimento a estas permissões.',
  'signIn.remedy.needsAdmin': 'Abra o link com uma conta de Administrador Global ou Administrador de Função com Privilégios.',
  'signIn.meaning.requestSent': 'Uma solicitação de consentimento foi enviada aos revisores deste locatário.',
  'signIn.remedy.requestSent':
    'Um revisor a aceita no centro de administração do Microsoft Entra: Aplicativos empresariais > Atividade > Solicitações de consentimento do administrador.',
  'signIn.meaning.wrongAccount': 'A conta que entrou não pertence a este locatário, ou várias contas estavam conectadas.',
  'signIn.remedy.wrongAccount': 'Abra o link em uma janela privada e entre com uma conta de administrador do locatário certo.',
  'signIn.meaning.accountType': 'Este tipo de conta não pode entrar aqui, por exemplo uma conta pessoal.',
  'signIn.remedy.accountType': 'Entre com uma conta corporativa do locatário.',
  'signIn.meaning.crossTenant': 'Uma política entre locatários proíbe esta entrada.',
  'signIn.remedy.crossTenant': 'Verifique as configurações de acesso entre locatários (External Identities) dos dois locatários.',
  'signIn.meaning.tenantRestrictions': 'As restrições de locatário da rede proíbem a entrada neste locatário.',
  'signIn.remedy.tenantRestrictions': 'Entre por outra rede, ou peça que o locatário seja incluído entre os permitidos do proxy.',
  'signIn.meaning.conditionalAccess': 'Uma política de Acesso Condicional barrou a pessoa que estava entrando.',
  'signIn.remedy.conditionalAccess':
    'O log de entrada cita a política. Entre como ela exige, ou exclua a conta dela enquanto durar o consentimento.',
  'signIn.meaning.securityDefaults': 'Os padrões de segurança do locatário barraram a pessoa que estava entrando.',
  'signIn.remedy.securityDefaults': 'Registre-se na autenticação multifator e entre com um navegador atual.',
  'signIn.meaning.notAssigned': 'O aplicativo exige que as pessoas sejam atribuídas a ele, e esta pessoa não é.',
  'signIn.remedy.notAssigned':
    'Centro de administração do Microsoft Entra > Aplicativos empresariais > o aplicativo > Usuários e grupos: adicione a pessoa, ou desative “Atribuição necessária?”.',
  'signIn.meaning.multifactor': 'A pessoa deve provar quem é com um segundo fator.',
  'signIn.remedy.multifactor': 'Entre de novo e conclua ou configure a autenticação multifator.',
  'signIn.meaning.device': 'Uma política exige um dispositivo em conformidade, e este não está.',
  'signIn.remedy.device': 'Entre em um dispositivo gerenciado e em conformidade.',
  'signIn.meaning.redirect': 'O endereço de retorno não está registrado para este aplicativo.',
  'signIn.remedy.redirect': 'Abra o link de consentimento sem redirect_uri.',
  'signIn.meaning.noReply': 'A página não tinha um endereço para voltar. Depois de Aceitar em uma página de consentimento, isso é normal.',
  'signIn.remedy.noReply':
    'Se você escolheu Aceitar, feche a página e verifique de novo aqui. Se não, abra o link de consentimento outra vez.',
  'signIn.meaning.wrongRequest':
    'O programa fez o pedido de um modo que a Microsoft não permite: um aplicativo público com segredo, ou sem locatário na própria entrada.',
  'signIn.remedy.wrongRequest':
    'É preciso corrigir as configurações do aplicativo: um registro confidencial, e o ID do locatário no lugar de “common”.',
  'signIn.meaning.unknown': 'Não tenho explicação para AADSTS{number}.',
  'signIn.remedy.unknown': 'Leia a explicação da Microsoft pelo link, e guarde o ID de correlação da página para o suporte da Microsoft.',

  'signIn.who.consent': 'Um Administrador Global ou Administrador de Função com Privilégios do locatário.',
  'signIn.who.application': 'Um Administrador de Aplicativos de Nuvem ou Administrador de Aplicativos do locatário.',
  'signIn.who.global': 'Um Administrador Global do locatário.',
  'signIn.who.operator': 'Quem opera o aplicativo que entrou.',
  'signIn.who.cisco': 'A Cisco, se for o aplicativo da Cisco; caso contrário, os autores dele.',
  'signIn.who.yourself': 'A pessoa que entra.',
  'signIn.who.conditionalAccess': 'Um Administrador de Acesso Condicional ou Administrador de Segurança do locatário.',
  'signIn.who.reviewer': 'Um revisor das solicitações de consentimento do administrador no locatário.',
  'signIn.who.network': 'Os administradores dos locatários e da rede.',
  'signIn.who.nobody': 'Ninguém: passa sozinho.',
  'signIn.who.unknown': 'A página da Microsoft diz a quem se refere.',
} satisfies Translated<typeof import('../en/sign-in-errors.ts').signInErrors>;
