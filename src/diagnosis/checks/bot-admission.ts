import { say } from '../../locales/sentence.ts';
import { admissionFault, lostAdmission } from '../admission-fault.ts';
import { defineCheck, fail, pass } from '../check.ts';

/** Whether this bot itself may sign in to the tenant. Says nothing about Webex. */
export const botAdmission = defineCheck({
  id: 'bot-admission',
  title: say('check.botAdmission'),
  needs: ['admission'],
  uses: ['integrationApp'],
  run: ({ admission }, { integrationApp }) => {
    if (!admission.admitted) {
      const values = { code: admission.code, text: admission.text };
      return fail(say(`check.botAdmission.${admissionFault(admission.code)}`), values);
    }
    // A token may outlive the bot's own enterprise application: Graph then says 401 Authorization_IdentityNotFound.
    if (integrationApp.state === 'unknown' && integrationApp.reason.kind === 'bot-not-admitted') {
      const { code } = integrationApp.reason;
      return fail(say(`check.botAdmission.${lostAdmission(code)}`), { code });
    }
    return pass(say('check.botAdmission.pass'));
  },
});
