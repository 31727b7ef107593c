import type { Translated } from '../sentence.ts';

/** Commands, and what the bot says around the cards, in Brazilian Portuguese. */
export const conversation = {
  thanks: 'De nada. Estarei aqui no próximo erro do Control Hub.',
  'command.diagnose': 'Verificar agora os dois aplicativos do Webex no Entra. Não é preciso colar nada.',
  'command.re-check': 'Verificar de novo o último caso. Acrescente um número de caso para escolher outro.',
  'command.status': 'Os dois aplicativos como estão agora e os últimos casos.',
  'command.history': 'Os casos deste espaço. Acrescente “tudo” para ver todo o locatário, ou um número de página.',
  'command.case': 'Mostrar um caso: acrescente o número ou o TrackingID.',
  'command.report': 'Enviar um caso como arquivos para um chamado de suporte. Acrescente “anonimizado” para omitir as pessoas.',
  'command.permissions': 'Quais permissões eu tenho, quais faltam e o que cada uma ativa.',
  'command.language': 'Escolher meu idioma neste espaço, por exemplo “idioma inglês”.',
  'command.help': 'Esta lista.',
  'command.about': 'O que eu sou, o que posso ler e o que guardo.',
  'report.sameAs': 'O mesmo em {format}.',
  'report.sent': 'Relatório do caso {number}.',
  'report.sent-masked': 'Relatório do caso {number}, sem nomes e endereços de pessoas.',
  'file.too-large': 'O arquivo **{name}** tem mais de 5 MB. Envie uma parte menor, ou cole as informações de depuração como texto.',
  'file.not-text': 'Não consigo ler o arquivo **{name}**. Eu leio arquivos .txt, .json e .har.',
  'file.broken-json': 'O arquivo **{name}** não é um JSON completo. Exporte-o de novo, ou cole as informações de depuração como texto.',
  'file.nothing': 'Não encontrei nenhuma solicitação com falha entre o Webex e o Entra no arquivo **{name}**.',
  'file.unreadable':
    'Não foi possível buscar o arquivo **{name}** no Webex. Envie-o de novo, ou cole as informações de depuração como texto.',
  'signIn.page': 'Página da Microsoft sobre este erro',
  'failed.next': 'Tente de novo em um minuto. Se falhar outra vez, informe esta referência a quem opera este bot.',
  'refused.again': 'Respondo somente a pessoas da organização que me opera.',
  'reports.more': {
    one: 'Seu texto contém mais {count} erro. Envie-o separadamente.',
    other: 'Seu texto contém mais {count} erros. Envie um de cada vez.',
  },
} satisfies Translated<typeof import('../en/conversation.ts').conversation>;
