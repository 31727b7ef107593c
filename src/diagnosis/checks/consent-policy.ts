import { say } from '../../locales/sentence.ts';
import { defineCheck, pass } from '../check.ts';

/** Whether somebody without the right to consent can ask for it in Entra. */
export const consentPolicy = defineCheck({
  id: 'consent-policy',
  title: say('check.consentPolicy'),
  needs: ['consentPolicy'],
  run: ({ consentPolicy: policy }) => {
    return pass(say(policy.isEnabled ? 'check.consentPolicy.on' : 'check.consentPolicy.off'), { isEnabled: policy.isEnabled });
  },
});
