import { say } from '../../locales/sentence.ts';
import { defineCheck, notApplicable, warning } from '../check.ts';
import { explainSignInError } from '../sign-in-errors.ts';

/** Explains the number that Microsoft's sign-in or consent page gave, when one was pasted. */
export const pastedSignInError = defineCheck({
  id: 'pasted-sign-in-error',
  title: say('check.pastedSignInError'),
  needs: ['paste'],
  run: ({ paste }) => {
    const code = paste.signInError;
    if (code === null) return notApplicable(say('check.pastedSignInError.none'));
    const { meaning } = explainSignInError(code);
    return warning(say('check.pastedSignInError.warning', { code, meaning }), { code });
  },
});
