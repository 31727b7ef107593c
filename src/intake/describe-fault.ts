import { type Sentence, say } from '../locales/sentence.ts';
import type { Report } from './report.ts';

/** Names the fault that a paste shows, in one short sentence. */
export function describeFault(report: Report): Sentence {
  switch (report.fault) {
    case 'integration-unauthorized':
      return report.code === '701018' ? say('intake.fault.integrationUnauthorized') : say('intake.fault.integrationUnauthorized401');
    case 'domains-unauthorized':
      return say('intake.fault.domainsUnauthorized');
    case 'wizard-not-set-up':
      return say('intake.fault.wizardNotSetUp');
    case 'other-integration-fault':
      return say('intake.fault.otherIntegration', { what: whatIsKnown(report) });
    case 'other-control-hub-fault':
      return say('intake.fault.otherControlHub', { what: whatIsKnown(report) });
    case 'sign-in-error':
      return say('intake.fault.signIn', { number: report.signInError ?? '' });
    case 'toast':
      return say('intake.fault.toast');
    case 'tracking-id':
      return say('intake.fault.trackingId');
  }
}

function whatIsKnown({ code, httpStatus }: Report): Sentence {
  if (code !== null && httpStatus !== null) return say('intake.what.codeAndStatus', { code, status: String(httpStatus) });
  if (code !== null) return say('intake.what.code', { code });
  return httpStatus === null ? say('intake.what.unknown') : say('intake.what.status', { status: String(httpStatus) });
}

/** What to do about the fault where no look at the tenant is needed to know it: steps in their order. */
export function nextSteps(report: Report): Sentence[] {
  switch (report.fault) {
    case 'wizard-not-set-up':
      return [say('intake.next.wizard'), say('intake.next.wizardRoles'), say('intake.next.addDomains')];
    case 'other-control-hub-fault':
    case 'other-integration-fault':
      return [say('intake.next.signOut'), say('intake.next.webexStatus'), askCisco(report)];
    case 'sign-in-error':
      return [say('intake.next.link', { link: `https://login.microsoftonline.com/error?code=${report.signInError ?? ''}` })];
    case 'toast':
    case 'tracking-id':
      return [say('intake.next.debugInfo'), say('intake.next.diagnose')];
    case 'integration-unauthorized':
    case 'domains-unauthorized':
      return [say('intake.next.diagnose')];
  }
}

function askCisco({ trackingId }: Report): Sentence {
  return trackingId === null ? say('intake.next.tacWithoutId') : say('intake.next.tac', { trackingId: trackingId.text });
}
