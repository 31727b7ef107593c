import { say } from '../../locales/sentence.ts';
import { actorSentence, actorValues } from '../actor.ts';
import { defineCheck, type Finding, fail, pass, unknown, warning } from '../check.ts';
import { valueIfKnown } from '../fact.ts';
import { type AppEvent, historyFacts, historyOf, latest } from '../history.ts';
import { isFresh, logDays } from '../log-reach.ts';
import { removalOf } from '../removal.ts';
import { newest } from '../second-app.ts';

/** Who removed the integration, when and from where. */
export const removalAuthor = defineCheck({
  id: 'removal-author',
  title: say('check.removalAuthor'),
  needs: ['audit', 'moment'],
  uses: [...historyFacts, 'licences'],
  run: ({ audit, moment }, states) => {
    const history = historyOf(states);
    const { integrationApp } = states;
    const isThere = integrationApp.state === 'known' && integrationApp.value !== null;
    const copy = newest(valueIfKnown(states.deletedIntegrationApps) ?? []);
    const removal = isThere ? null : removalOf(history, 'integration', copy);
    if (removal !== null) {
      return fail(
        say(removal.kind === 'deleted' ? 'check.removalAuthor.deleted' : 'check.removalAuthor.hardDeleted', saidOf(removal)),
        valuesOf(removal),
      );
    }
    if (integrationApp.state === 'known' && !isThere)
      return withoutEntry(copy?.deletedDateTime ?? null, moment.now, logDays(states.licences), audit.complete);
    const earlier = latest(history, 'integration', 'deleted', 'hard-deleted');
    if (earlier !== null) return pass(say('check.removalAuthor.before', saidOf(earlier)), valuesOf(earlier));
    return audit.complete ? pass(say('check.removalAuthor.pass')) : unknown({ kind: 'log-too-old' });
  },
});

const saidOf = ({ by, at }: AppEvent) => ({ who: actorSentence(by), at: { at } });
const valuesOf = ({ kind, at, from, by }: AppEvent) => ({ activity: kind, at, from, ...actorValues(by) });

/** An empty log means "nobody did it" only when it reaches back far enough and has had the time to be written. */
function withoutEntry(deletedAt: string | null, now: string, days: number, complete: boolean): Finding {
  if (deletedAt !== null && isFresh(deletedAt, now)) return warning(say('check.removalAuthor.notYet'), { deletedAt });
  const age = deletedAt === null ? 0 : (Date.parse(now) - Date.parse(deletedAt)) / 86_400_000;
  if (!complete || age > days) return unknown({ kind: 'log-too-old' }, { deletedAt, logDays: days });
  return warning(say('check.removalAuthor.noEntry', { count: days }), { deletedAt, logDays: days });
}
