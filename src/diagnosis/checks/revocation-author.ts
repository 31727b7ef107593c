import { say } from '../../locales/sentence.ts';
import { actorSentence, actorValues } from '../actor.ts';
import { defineCheck, pass, unknown, warning } from '../check.ts';
import { historyFacts, historyOf, latest, standing } from '../history.ts';

/** Who took permissions away from the integration, and when. */
export const revocationAuthor = defineCheck({
  id: 'revocation-author',
  title: say('check.revocationAuthor'),
  needs: ['audit'],
  uses: historyFacts,
  run: ({ audit }, states) => {
    const history = historyOf(states);
    const event = latest(history, 'integration', 'permission-removed');
    if (event !== null) {
      const values = { at: event.at, from: event.from, ...actorValues(event.by) };
      const said = { who: actorSentence(event.by), at: { at: event.at } };
      return standing(history, 'integration', ['permission-removed'], ['consented']) === null
        ? pass(say('check.revocationAuthor.before', said), values)
        : warning(say('check.revocationAuthor.warning', said), values);
    }
    return audit.complete ? pass(say('check.revocationAuthor.pass')) : unknown({ kind: 'log-too-old' });
  },
});
