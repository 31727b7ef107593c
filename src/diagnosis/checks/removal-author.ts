import { say } from '../../locales/sentence.ts';
import { actorSentence, actorValues } from '../actor.ts';
import { defineCheck, type Finding, fail, pass, unknown, warning } from '../check.ts';
import { valueIfKnown } from '../fact.ts';
import { historyFacts, historyOf, latest } from '../history.ts';
import { isFresh, logDays } from '../log-reach.ts';
import { newest } from '../second-app.ts';

/** Who removed the integration, when and from where. */
export const removalAuthor = defineCheck({
  id: 'removal-author',
  title: say('check.removalAuthor'),
  needs: ['audit', 'moment'],
  uses: [...historyFacts, 'licences'],
  run: ({ audit, moment }, states) => {
    const removal = latest(historyOf(states), 'integration', 'deleted', 'hard-deleted');
    const isThere = valueIfKnown(states.integrationApp) !== null;
    if (removal !== null) {
      const said = { who: actorSentence(removal.by), at: { at: removal.at } };
      const values = { activity: removal.kind, at: removal.at, from: removal.from, ...actorValues(removal.by) };
      if (isThere) return pass(say('check.removalAuthor.before', said), values);
      return fail(say(removal.kind === 'deleted' ? 'check.removalAuthor.deleted' : 'check.removalAuthor.hardDeleted', said), values);
    }
    if (isThere) return pass(say('check.removalAuthor.pass'));
    const deletedAt = newest(valueIfKnown(states.deletedIntegrationApps) ?? [])?.deletedDateTime ?? null;
    return withoutEntry(deletedAt, moment.now, logDays(states.licences), audit.complete);
  },
});

/** An empty log means "nobody did it" only when it reaches back far enough and has had the time to be written. */
function withoutEntry(deletedAt: string | null, now: string, days: number, complete: boolean): Finding {
  if (deletedAt !== null && isFresh(deletedAt, now)) return warning(say('check.removalAuthor.notYet'), { deletedAt });
  const age = deletedAt === null ? 0 : (Date.parse(now) - Date.parse(deletedAt)) / 86_400_000;
  if (!complete || age > days) return unknown({ kind: 'log-too-old' }, { deletedAt, logDays: days });
  return warning(say('check.removalAuthor.noEntry', { count: days }), { deletedAt, logDays: days });
}
