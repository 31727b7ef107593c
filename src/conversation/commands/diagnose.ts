import { emptyReport } from '../../intake/empty-report.ts';
import { say } from '../../locales/sentence.ts';
import { diagnoseReport } from '../answer-reports.ts';
import type { Command } from './command.ts';

/** Looks at the tenant without any paste. */
export const diagnose: Command = {
  id: 'diagnose',
  names: [
    { words: 'diagnose' },
    { words: 'check' },
    { words: 'diagnostiquer', language: 'fr' },
    { words: 'diagnostic', language: 'fr' },
    { words: 'diagnostizieren', language: 'de' },
    { words: 'diagnose starten', language: 'de' },
    { words: 'diagnosticar', language: 'es' },
    { words: 'diagnóstico', language: 'es' },
    { words: '診断', language: 'ja' },
  ],
  summary: say('command.diagnose'),
  mostWordsAfter: 0,
  run: (turn, _rest, messageId) => diagnoseReport(turn, turn.parts.caseId(messageId, 0), emptyReport()),
};
