import { noCaseCard } from '../../card/no-case-card.ts';
import { say } from '../../locales/sentence.ts';
import { findNamedCase } from '../find-case.ts';
import { sendReport } from '../send-report.ts';
import type { Command } from './command.ts';

const maskWords = [
  'masked',
  'masque',
  'anonyme',
  'anonymise',
  'maskiert',
  'anonymisiert',
  'anonimo',
  'anonimizado',
  'anonimizada',
  'enmascarado',
  'mascarado',
  '匿名',
];

/** Sends a case as files for a support ticket; `masked` leaves people out. */
export const report: Command = {
  id: 'report',
  names: [
    { words: 'report' },
    { words: 'rapport', language: 'fr' },
    { words: 'bericht', language: 'de' },
    { words: 'informe', language: 'es' },
    { words: 'relatório', language: 'pt-BR' },
    { words: 'レポート', language: 'ja' },
    { words: 'reporte', language: 'es' },
    { words: 'compte rendu', language: 'fr' },
  ],
  summary: say('command.report'),
  mostWordsAfter: 3,
  run: async (turn, rest) => {
    const words = rest.split(' ').filter((word) => word !== '');
    const named = words.filter((word) => !maskWords.includes(word)).join(' ');
    const theCase = await findNamedCase(turn, named);
    if (theCase?.latest == null) await turn.answer(noCaseCard({ named }, turn.translator));
    else await sendReport(turn, theCase, theCase.latest, { masked: words.some((word) => maskWords.includes(word)) });
  },
};
