import type { Translated } from '../sentence.ts';

/** What a paste says by itself, and which fault it shows, in Brazilian Portuguese. */
export const intake = {
  'intake.says.unauthorized': 'Status 401: a solicitação que o Webex encaminhou não tinha credenciais válidas para a Microsoft.',
  'intake.says.status': 'Status {status}: {statusText}.',
  'intake.says.statusOnly': 'Status {status}.',
  'intake.says.codeRefused': 'Código {code}: o Microsoft Graph recusou o aplicativo do Webex.',
  'intake.says.codeNoTenant': 'Código {code}: o Webex não sabe qual locatário do Entra pertence à organização.',
  'intake.says.code': 'Código {code}.',
  'intake.says.description': 'O Control Hub diz: “{description}”.',
  'intake.says.endpointStatus': 'Falhou onde o Control Hub consulta o estado da integração do Entra ID ({path} em {host}).',
  'intake.says.endpointDomains': 'Falhou onde o Control Hub lê os domínios verificados do locatário do Entra ({path} em {host}).',
  'intake.says.endpointIntegration': 'Falhou na integração do Entra ID ({path} em {host}).',
  'intake.says.endpointOther': 'Falhou em {path} de {host}.',
  'intake.says.clock': 'Aconteceu em {when}, pelo relógio do computador do administrador.',
  'intake.says.partner':
    'O administrador pertence à organização {userOrgId} e estava vendo a organização {viewOrgId}: um parceiro que trabalha para um cliente.',
  'intake.says.tenant': 'O endereço no Control Hub cita o locatário do Entra {tenantId}.',
  'intake.says.clientRequestId': 'O client-request-id {clientRequestId} é o do Microsoft Graph: informe-o ao suporte da Microsoft.',
  'intake.says.signIn': 'O serviço de entrada da Microsoft respondeu AADSTS{number}.',
  'intake.says.missing': 'Falta no texto colado: {fields}. “Copy Debug Info” no Control Hub dá tudo isso.',

  'intake.field.trackingId': 'ID de rastreamento (TrackingID)',
  'intake.field.httpStatus': 'status HTTP',
  'intake.field.code': 'código de erro',
  'intake.field.endpoint': 'endereço da solicitação com falha',
  'intake.field.clock': 'hora',
  'intake.field.viewOrgId': 'ID da organização do Webex',
  'intake.field.clientRequestId': 'client-request-id',

  'intake.fault.integrationUnauthorized': 'A Microsoft recusou a integração do Entra ID do Control Hub (erro 701018).',
  'intake.fault.integrationUnauthorized401': 'A integração do Entra ID do Control Hub foi recusada (status 401).',
  'intake.fault.domainsUnauthorized':
    'O Control Hub não pode ler os domínios verificados do seu locatário do Entra: o aplicativo do assistente não tem consentimento válido.',
  'intake.fault.wizardNotSetUp':
    'Erro 100013: o Webex ainda não conhece o seu locatário do Entra, porque o aplicativo do assistente do Entra ID nunca foi configurado.',
  'intake.fault.otherIntegration': 'Outro erro da integração do Entra ID ({what}).',
  'intake.fault.otherControlHub': 'Um erro do Control Hub que não vem da integração do Entra ID ({what}).',
  'intake.fault.signIn': 'A página de entrada da Microsoft respondeu AADSTS{number}.',
  'intake.fault.toast': 'Parece o erro de integração do Entra ID; o texto sozinho não prova.',
  'intake.fault.trackingId': 'Apenas um ID de rastreamento; ele não diz qual é o erro.',

  'intake.what.code': 'código {code}',
  'intake.what.status': 'status {status}',
  'intake.what.codeAndStatus': 'código {code}, status {status}',
  'intake.what.unknown': 'sem código',

  'intake.next.wizard':
    'No Control Hub, abra Configurações da organização > Sincronização de diretórios e configure primeiro o aplicativo do assistente do Entra ID.',
  'intake.next.wizardRoles':
    'Você precisa de direitos de administrador total no Control Hub e de uma conta do Entra que possa conceder o consentimento do administrador em todo o locatário.',
  'intake.next.addDomains': 'Depois adicione os domínios de novo.',
  'intake.next.signOut': 'Saia do Control Hub, entre de novo em uma janela privada e tente outra vez.',
  'intake.next.webexStatus': 'Veja em status.webex.com se há um incidente aberto.',
  'intake.next.tac': 'Se continuar, abra um caso no Cisco TAC e informe o ID de rastreamento {trackingId}.',
  'intake.next.tacWithoutId': 'Se continuar, abra um caso no Cisco TAC e informe todas as informações de depuração.',
  'intake.next.debugInfo': 'Clique em “Copy Debug Info” ao lado do erro no Control Hub e cole aqui todo o texto.',
  'intake.next.link': 'Abra {link} para ler a explicação da Microsoft.',
  'intake.next.diagnose': 'Peça-me um diagnóstico: eu examino os dois aplicativos empresariais.',

  'intake.support.all':
    'Para o suporte: ID de rastreamento do Webex {trackingId}, client-request-id do Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.ids': 'Para o suporte: ID de rastreamento do Webex {trackingId}, client-request-id do Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequest': 'Para o suporte da Microsoft: client-request-id do Microsoft Graph {clientRequestId}.',
  'intake.support.clientRequestAt': 'Para o suporte da Microsoft: client-request-id do Microsoft Graph {clientRequestId}, {when}.',
  'intake.support.tracking': 'Para o suporte da Cisco: ID de rastreamento do Webex {trackingId}.',
  'intake.support.trackingAt': 'Para o suporte da Cisco: ID de rastreamento do Webex {trackingId}, {when}.',
  'intake.support.none': 'O texto colado não contém nenhum ID que o suporte possa procurar.',
} satisfies Translated<typeof import('../en/intake.ts').intake>;
