import { noCaseCard } from '../../card/no-case-card.ts';
import { say } from '../../locales/sentence.ts';
import { findNamedCase, noteCurrent, noteShown } from '../find-case.ts';
import { caseCard } from '../run-case.ts';
import { mayReveal } from '../turn.ts';
import type { Command } from './command.ts';

/** Shows a case as it was last seen, without looking again. */
export const showCase: Command = {
  id: 'case',
  names: [
    { words: 'case' },
    { words: 'dossier', language: 'fr' },
    { words: 'cas', language: 'fr' },
    { words: 'fall', language: 'de' },
    { words: 'caso', language: ['es', 'pt-BR'] },
    { words: 'ケース', language: 'ja' },
  ],
  summary: say('command.case'),
  isMeantBy: (said) => /^#\d{1,9}$/.test(said),
  mostWordsAfter: 1,
  run: async (turn, rest) => {
    const theCase = await findNamedCase(turn, rest);
    if (theCase?.latest == null) {
      await turn.answer(noCaseCard({ named: rest }, turn.translator));
      return;
    }
    await noteShown(turn, theCase);
    const card = caseCard({ theCase, diagnosis: theCase.latest, reveal: await mayReveal(turn), turn });
    const { messageId } = await turn.answer(card);
    await noteCurrent(turn.parts.store, theCase, messageId);
  },
};
