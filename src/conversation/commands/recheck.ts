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
  ],
  summary: say('command.re-check'),
  mostWordsAfter: 1,
  run: async (turn, rest) => {
    const theCase = await findNamedCase(turn, rest);
    if (theCase === null) await turn.answer(noCaseCard({ named: rest }, turn.translator));
    else await runCase(turn, theCase, { replaces: null, fresh: true });
  },
};
