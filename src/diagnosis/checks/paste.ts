import type { FaultKind } from '../../intake/report.ts';
import { type Sentence, say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';

/** Which fault the paste shows: told by code and endpoint, never by the translated sentence. */
export const paste = defineCheck({
  id: 'paste',
  title: say('check.paste'),
  needs: ['paste'],
  run: ({ paste: report }) => {
    const values = {
      fault: report.fault,
      status: report.httpStatus,
      code: report.code,
      endpoint: report.endpoint?.path ?? null,
      trackingId: report.trackingId?.text ?? null,
      clientRequestId: report.clientRequestId,
      clock: report.clock,
    };
    const finding = findings[report.fault];
    return report.fault === 'integration-unauthorized' ? pass(finding, values) : warning(finding, values);
  },
});

const findings: Readonly<Record<FaultKind, Sentence>> = {
  'integration-unauthorized': say('check.paste.integration'),
  'domains-unauthorized': say('check.paste.domains'),
  'wizard-not-set-up': say('check.paste.wizard'),
  'other-integration-fault': say('check.paste.otherIntegration'),
  'other-control-hub-fault': say('check.paste.otherControlHub'),
  'sign-in-error': say('check.paste.signIn'),
  toast: say('check.paste.toast'),
  'tracking-id': say('check.paste.trackingId'),
};
