import { say } from '../../locales/sentence.ts';
import { activityLogQuery } from '../activity-log-query.ts';
import { defineCheck, notApplicable, unknown } from '../check.ts';

/** Looks for the refused request itself. The pasted id is Graph's; the sign-in log has it only if Cisco used it there too. */
export const pastedRequest = defineCheck({
  id: 'pasted-request',
  title: say('check.pastedRequest'),
  needs: ['paste'],
  uses: ['pastedSignIns'],
  run: ({ paste }, { pastedSignIns }) => {
    const id = paste.clientRequestId;
    if (id === null) return notApplicable(say('notApplicable.noClientRequestId'));
    const values = { clientRequestId: id, kql: activityLogQuery(id) };
    if (pastedSignIns.state === 'unknown') return unknown(pastedSignIns.reason, values);
    const [signIn] = pastedSignIns.state === 'known' ? pastedSignIns.value : [];
    if (signIn === undefined) return notApplicable(say('check.pastedRequest.notFound', { id }), values);
    const found = { ...values, at: signIn.at, errorCode: signIn.errorCode, failureReason: signIn.failureReason };
    return {
      outcome: signIn.errorCode === 0 ? 'pass' : 'warning',
      finding: say('check.pastedRequest.found', { id, code: String(signIn.errorCode), at: { at: signIn.at } }),
      values: found,
    };
  },
});
