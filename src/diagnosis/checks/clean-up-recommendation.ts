import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { cleanUpAdvice } from '../clean-up-advice.ts';

/** Whether Entra itself advises to remove unused applications: that is how this one gets deleted. */
export const cleanUpRecommendation = defineCheck({
  id: 'clean-up-recommendation',
  title: say('check.cleanUpRecommendation'),
  needs: ['recommendations'],
  run: ({ recommendations }) => {
    const advice = cleanUpAdvice(recommendations);
    if (advice === null) return pass(say('check.cleanUpRecommendation.pass'));
    return warning(say('check.cleanUpRecommendation.warning'), { type: advice.recommendationType, status: advice.status });
  },
});
