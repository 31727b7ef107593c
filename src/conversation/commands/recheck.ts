import { noCaseCard } from '../../card/no-case-card.ts';
import { say } from '../../locales/sentence.ts';
import { findNamedCase } from '../find-case.ts';
import { runCase } from '../run-case.ts';
import type { Command } from './command.ts';

/** Looks again at the newest case here, or at the one that is named. */
export const recheck: Command = {
  id: 're-check',
  names: [
    { words: 're-check' },
    { words: 'recheck' },
    { words: 'check again' },
    { words: 'revérifier', language: 'fr' },
    { words: 'vérifier à nouveau', language: 'fr' },
    { words: 'erneut prüfen', language: 'de' },
    { words: 'volver a comprobar', language: 'es' },
    { words: 'verificar novamente', language: 'pt-BR' },
    { words: '再確認', language: 'ja' },
    { words: 'vérifier de nouveau', language: 'fr' },
    { words: 'vérifier encore', language: 'fr' },
    { words: 'noch einmal prüfen', language: 'de' },
    { words: 'comprobar de nuevo', language: 'es' },
    { words: 'comprobar otra vez', language: 'es' },
    { words: 'volver a verificar', language: 'es' },
    { words: 'verificar de nuevo', language: 'es' },
    { words: 'verificar de novo', language: 'pt-BR' },
    { words: 'verificar outra vez', language: 'pt-BR' },
    { words: 'reverificar', language: 'pt-BR' },
    { words: 'checar de novo', language: 'pt-BR' },
  ],
  summary: say('command.re-check'),
  mostWordsAfter: 1,
  run: async (turn, rest) => {
    const theCase = await findNamedCase(turn, rest);
    if (theCase === null) await turn.answer(noCaseCard({ named: rest }, turn.translator));
    else await runCase(turn, theCase, { replaces: null, fresh: true });
  },
};
