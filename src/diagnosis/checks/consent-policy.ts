import { say } from '../../locales/sentence.ts';
import { defineCheck, pass } from '../check.ts';

/** Whether somebody without the right to consent can ask for it in Entra. */
export const consentPolicy = defineCheck({
  id: 'consent-policy',
  title: say('check.consentPolicy'),
  needs: ['consentPolicy'],
  run: ({ consentPolicy: policy }) => {
    const finding = policy.isEnabled ? say('check.consentPolicy.on') : say('check.consentPolicy.off');
    return pass(finding, { isEnabled: policy.isEnabled });
  },
});
