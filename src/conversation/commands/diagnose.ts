import { emptyReport } from '../../intake/empty-report.ts';
import { say } from '../../locales/sentence.ts';
import { diagnoseReport } from '../answer-reports.ts';
import type { Command } from './command.ts';

/** Looks at the tenant without any paste. */
export const diagnose: Command = {
  id: 'diagnose',
  names: [
    { words: 'diagnose', language: ['en', 'de'] },
    { words: 'check' },
    { words: 'diagnostic', language: 'fr' },
    { words: 'diagnostiquer', language: 'fr' },
    { words: 'diagnostizieren', language: 'de' },
    { words: 'diagnose starten', language: 'de' },
    { words: 'diagnosticar', language: ['es', 'pt-BR'] },
    { words: 'diagnóstico' },
    { words: '診断', language: 'ja' },
    { words: 'check now' },
    { words: 'vérifier', language: 'fr' },
    { words: 'vérifier maintenant', language: 'fr' },
    { words: 'prüfen', language: 'de' },
    { words: 'jetzt prüfen', language: 'de' },
    { words: 'comprobar', language: 'es' },
    { words: 'comprobar ahora', language: 'es' },
    { words: 'revisar' },
    { words: 'verificar' },
    { words: 'verificar ahora', language: 'es' },
    { words: 'verificar agora', language: 'pt-BR' },
    { words: 'checar', language: 'pt-BR' },
    { words: 'diagnosis', language: 'en' },
    { words: 'prüfe', language: 'de' },
  ],
  summary: say('command.diagnose'),
  mostWordsAfter: 0,
  run: (turn, _rest, messageId) => diagnoseReport(turn, turn.parts.caseId(messageId, 0), emptyReport()),
};
