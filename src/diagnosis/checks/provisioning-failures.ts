import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { countBy } from '../count-by.ts';
import { mostFailuresRead } from '../provisioning.ts';

/** Which accounts could not be brought over in the last 7 days, by error code. */
export const provisioningFailures = defineCheck({
  id: 'provisioning-failures',
  title: say('check.provisioningFailures'),
  needs: ['provisioningFailures'],
  run: ({ provisioningFailures: failures }) => {
    if (failures.length === 0) return pass(say('check.provisioningFailures.pass'));
    const codes = countBy(failures, ({ code }) => code ?? '?').slice(0, 3);
    const written = codes.map(([code, count]) => `${code} (${count})`);
    const values = { failures: failures.length, codes: written.join(' ') };
    if (failures.length >= mostFailuresRead)
      return warning(say('check.provisioningFailures.atLeast', { count: failures.length, codes: { list: written } }), values);
    return warning(say('check.provisioningFailures.warning', { count: failures.length, codes: { list: written } }), values);
  },
});
