import type { FaultKind } from '../../intake/report.ts';
import { say } from '../../locales/sentence.ts';
import { defineCheck, type Finding, pass, type Values, warning } from '../check.ts';

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
    return findings[report.fault](values);
  },
});

const findings: Readonly<Record<FaultKind, (values: Values) => Finding>> = {
  'integration-unauthorized': (values) => pass(say('check.paste.integration'), values),
  'domains-unauthorized': (values) => warning(say('check.paste.domains'), values),
  'wizard-not-set-up': (values) => warning(say('check.paste.wizard'), values),
  'other-integration-fault': (values) => warning(say('check.paste.otherIntegration'), values),
  'other-control-hub-fault': (values) => warning(say('check.paste.otherControlHub'), values),
  'sign-in-error': (values) => warning(say('check.paste.signIn'), values),
  toast: (values) => warning(say('check.paste.toast'), values),
  'tracking-id': (values) => warning(say('check.paste.trackingId'), values),
};
