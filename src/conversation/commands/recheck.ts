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
    { words: 'nochmal prüfen', language: 'de' },
    { words: '再チェック', language: 'ja' },
    // What people say when they come back from the consent page.
    { words: 'done', language: 'en' },
    { words: 'fixed', language: 'en' },
    { words: 'is it fixed', language: 'en' },
    { words: 'is it mended', language: 'en' },
    { words: "c'est fait", language: 'fr' },
    { words: "c'est réparé", language: 'fr' },
    { words: 'fertig', language: 'de' },
    { words: 'erledigt', language: 'de' },
    { words: 'behoben', language: 'de' },
    { words: 'hecho', language: 'es' },
    { words: 'listo', language: 'es' },
    { words: 'feito', language: 'pt-BR' },
    { words: 'resolvido', language: 'pt-BR' },
    { words: '完了', language: 'ja' },
    { words: '完了しました', language: 'ja' },
  ],
  summary: say('command.re-check'),
  mostWordsAfter: 2,
  run: async (turn, rest) => {
    // "Done, check again" names none.
    const named = rest
      .split(' ')
      .filter((word) => /\d/.test(word))
      .join(' ');
    const theCase = await findNamedCase(turn, named);
    if (theCase === null) await turn.answer(noCaseCard({ named }, turn.translator));
    else await runCase(turn, theCase, { replaces: null, fresh: true });
  },
};
