import { type Sentence, say } from '../../locales/sentence.ts';
import { type AdmissionFault, admissionFault } from '../admission-fault.ts';
import { type CaseView, verdict } from '../case-view.ts';
import { isOtherCloud } from '../clouds.ts';
import type { Cause, Remedy, Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { consentBot, simpleRemedy } from '../remedies.ts';

/** The paste names another tenant than the one that was looked at: nothing else that was found is about it. */
export function tenantMismatch(view: CaseView): Verdict | null {
  const pasted = valueIfKnown(view.states.paste)?.entraTenantId ?? null;
  if (pasted === null || pasted.toLowerCase() === view.tenantId.toLowerCase()) return null;
  return verdict({
    cause: 'tenant-mismatch',
    owner: 'operator',
    headline: say('verdict.tenantMismatch'),
    confidence: 'high',
    because: say('verdict.tenantMismatch.because', { pasted, id: view.tenantId }),
    checks: ['paste', 'tenant'],
    remedies: [checkTenant()],
  });
}

/** The bot itself was not let in. Never a word about Webex: nothing of the tenant could be looked at. */
export function notAdmitted(view: CaseView): Verdict | null {
  const refusal = refusalOf(view);
  if (refusal === null) return null;
  const { fault, code } = refusal;
  const { cause, remedy } = answers[fault];
  return verdict({
    cause,
    owner: 'operator',
    headline: say(`verdict.admission.${fault}`),
    confidence: 'high',
    because: code === null ? say('verdict.admission.because') : say('verdict.admission.becauseCode', { code }),
    checks: ['bot-admission', 'tenant'],
    remedies: [remedy(view)],
  });
}

function refusalOf({ states }: CaseView): { fault: AdmissionFault; code: string | null } | null {
  const admission = valueIfKnown(states.admission);
  if (admission?.admitted === true) {
    // The token was issued before the bot's own enterprise application went away.
    const app = states.integrationApp;
    if (app.state !== 'unknown' || app.reason.kind !== 'bot-not-admitted') return null;
    return { fault: 'notAdmitted', code: app.reason.code };
  }
  const elsewhere = elsewhereOf(states.discovery, states.moment);
  if (elsewhere !== null) return elsewhere;
  return admission === null ? null : { fault: admissionFault(admission.code), code: admission.code };
}

/** What the discovery document says of a tenant that does not let the bot in: the better explanation. */
function elsewhereOf(
  discoveryState: CaseView['states']['discovery'],
  momentState: CaseView['states']['moment'],
): { fault: AdmissionFault; code: string | null } | null {
  const discovery = valueIfKnown(discoveryState);
  if (discovery === null) return null;
  if (!discovery.found) return { fault: discovery.code === '90002' ? 'tenantNotFound' : 'otherCloud', code: discovery.code };
  const graphUrl = valueIfKnown(momentState)?.graphUrl ?? '';
  return isOtherCloud(discovery.graphHost, graphUrl) ? { fault: 'otherCloud', code: null } : null;
}

const checkTenant = () => operatorStep('check-tenant', say('remedy.checkTenant'), say('remedy.checkTenant.step'));
const enableBot = () => operatorStep('enable-bot', say('remedy.enableBot'), say('remedy.enableBot.step'));
const renewCredential = () => operatorStep('renew-credential', say('remedy.renewCredential'), say('remedy.renewCredential.step'));
const unblockBot = () => operatorStep('unblock-bot', say('remedy.unblockBot'), say('remedy.unblockBot.step'));
const setCloud = () => operatorStep('set-cloud', say('remedy.setCloud'), say('remedy.setCloud.step'));

const answers: Readonly<Record<AdmissionFault, { cause: Cause; remedy: (view: CaseView) => Remedy }>> = {
  notAdmitted: { cause: 'bot-not-admitted', remedy: consentBot },
  disabled: { cause: 'bot-disabled', remedy: enableBot },
  credentialBad: { cause: 'bot-credential-bad', remedy: renewCredential },
  blocked: { cause: 'bot-blocked', remedy: unblockBot },
  tenantNotFound: { cause: 'tenant-not-found', remedy: checkTenant },
  otherCloud: { cause: 'other-cloud', remedy: setCloud },
};

function operatorStep(id: string, title: Sentence, step: Sentence): Remedy {
  return simpleRemedy(id, { title, role: say('role.operator'), steps: [step, say('remedy.recheck')] });
}
