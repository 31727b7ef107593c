import { say } from '../../locales/sentence.ts';
import { defineCheck, notApplicable, pass, unknown, warning } from '../check.ts';
import { historyFacts, historyOf } from '../history.ts';

/** Whether the integration was removed more than once: mending it is then not enough. */
export const recurringRemoval = defineCheck({
  id: 'recurring-removal',
  title: say('check.recurringRemoval'),
  needs: ['audit'],
  uses: historyFacts,
  run: ({ audit }, states) => {
    const removals = historyOf(states).filter(({ app, kind }) => app === 'integration' && kind === 'deleted');
    const values = { removals: removals.length };
    const [last] = removals;
    const first = removals.at(-1);
    if (removals.length < 2 && !audit.complete) return unknown({ kind: 'log-too-old' }, values);
    if (last === undefined || first === undefined) return notApplicable(say('check.recurringRemoval.none'), values);
    if (last === first) return pass(say('check.recurringRemoval.pass'), values);
    return warning(say('check.recurringRemoval.warning', { count: removals.length, since: { at: first.at } }), values);
  },
});
