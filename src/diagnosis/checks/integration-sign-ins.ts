import { say } from '../../locales/sentence.ts';
import { defineCheck, notApplicable, pass, warning } from '../check.ts';
import { historyFacts } from '../history.ts';
import { lastSignIns } from '../last-sign-ins.ts';

/** How the integration's own sign-ins of the last 7 days went. */
export const integrationSignIns = defineCheck({
  id: 'integration-sign-ins',
  title: say('check.integrationSignIns'),
  needs: ['integrationSignIns'],
  uses: historyFacts,
  run: ({ integrationSignIns: signIns }, states) => {
    const { success, failure, isFailing, isOutdated } = lastSignIns(signIns, states);
    const values = {
      lastSuccess: success?.at ?? null,
      lastFailure: failure?.at ?? null,
      errorCode: failure?.errorCode ?? null,
      failureReason: failure?.failureReason ?? null,
    };
    if (failure !== null && isFailing) {
      return warning(say('check.integrationSignIns.warning', { code: String(failure.errorCode), at: { at: failure.at } }), values);
    }
    if (failure !== null && isOutdated) return notApplicable(say('check.integrationSignIns.outdated', { at: { at: failure.at } }), values);
    if (success === null) return notApplicable(say('check.integrationSignIns.none'), values);
    return pass(say('check.integrationSignIns.pass', { at: { at: success.at } }), values);
  },
});
