import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';

/** Whether a request for consent to the integration already waits for a reviewer. */
export const pendingConsentRequest = defineCheck({
  id: 'pending-consent-request',
  title: say('check.pendingConsentRequest'),
  needs: ['consentRequests'],
  run: ({ consentRequests }) => {
    const [request] = consentRequests;
    if (request === undefined) return pass(say('check.pendingConsentRequest.pass'));
    return warning(say('check.pendingConsentRequest.warning'), { id: request.id });
  },
});
