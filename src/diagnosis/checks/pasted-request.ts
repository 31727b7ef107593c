import { say } from '../../locales/sentence.ts';
import { activityLogQuery } from '../activity-log-query.ts';
import { defineCheck, notApplicable, pass, unknown, warning } from '../check.ts';

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
    const said = { id, at: { at: signIn.at } };
    if (signIn.errorCode === null) return notApplicable(say('check.pastedRequest.foundUntold', said), found);
    if (signIn.errorCode === 0) return pass(say('check.pastedRequest.foundGood', said), found);
    return warning(say('check.pastedRequest.found', { ...said, code: String(signIn.errorCode) }), found);
  },
});
