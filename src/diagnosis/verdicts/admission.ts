import { type Sentence, say } from '../../locales/sentence.ts';
import { type AdmissionFault, admissionFault, lostAdmission, whereabouts } from '../admission-fault.ts';
import { type CaseView, verdict } from '../case-view.ts';
import { isOtherCloud } from '../clouds.ts';
import type { Cause, Remedy, Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { consentBot, enableGraph, simpleRemedy } from '../remedies.ts';
import { explainSignInError } from '../sign-in-errors.ts';

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
    owner: fault === 'graphDisabled' ? 'tenant' : 'operator',
    headline: say(`verdict.admission.${fault}`),
    confidence: 'high',
    because: code === null ? say('verdict.admission.because') : say('verdict.admission.becauseCode', { code }),
    checks: ['bot-admission', 'tenant'],
    remedies: [remedy(view, code)],
  });
}

interface Refusal {
  fault: AdmissionFault;
  code: string | null;
}

function refusalOf({ states }: CaseView): Refusal | null {
  const app = states.integrationApp;
  // A token that still works proves that the tenant is here.
  if (app.state === 'known') return null;
  const elsewhere = elsewhereOf(states);
  if (elsewhere !== null) return elsewhere;
  const admission = valueIfKnown(states.admission);
  if (admission?.admitted === false) return { fault: admissionFault(admission.code), code: admission.code };
  // A cached token can outlive the bot's own enterprise application; Graph, or the next sign-in, then refuses it.
  if (app.state !== 'unknown' || app.reason.kind !== 'bot-not-admitted') return null;
  return { fault: lostAdmission(app.reason.code), code: app.reason.code };
}

/** What the discovery document says of a tenant in which nothing could be read: the better explanation. */
function elsewhereOf({ discovery: state, moment }: CaseView['states']): Refusal | null {
  const discovery = valueIfKnown(state);
  if (discovery === null) return null;
  if (!discovery.found) {
    const fault = whereabouts(discovery.code);
    return fault === null ? null : { fault, code: discovery.code };
  }
  const graphUrl = valueIfKnown(moment)?.graphUrl ?? '';
  return isOtherCloud(discovery.graphHost, graphUrl) ? { fault: 'otherCloud', code: null } : null;
}

const checkTenant = () => operatorStep('check-tenant', say('remedy.checkTenant'), say('remedy.checkTenant.step'));
const enableBot = () => operatorStep('enable-bot', say('remedy.enableBot'), say('remedy.enableBot.step'));
const renewCredential = () => operatorStep('renew-credential', say('remedy.renewCredential'), say('remedy.renewCredential.step'));
const unblockBot = () => operatorStep('unblock-bot', say('remedy.unblockBot'), say('remedy.unblockBot.step'));
const setCloud = () => operatorStep('set-cloud', say('remedy.setCloud'), say('remedy.setCloud.step'));

const answers: Readonly<Record<AdmissionFault, { cause: Cause; remedy: (view: CaseView, code: string | null) => Remedy }>> = {
  notAdmitted: { cause: 'bot-not-admitted', remedy: consentBot },
  disabled: { cause: 'bot-disabled', remedy: enableBot },
  credentialBad: { cause: 'bot-credential-bad', remedy: renewCredential },
  blocked: { cause: 'bot-blocked', remedy: unblockBot },
  tenantNotFound: { cause: 'tenant-not-found', remedy: checkTenant },
  otherCloud: { cause: 'other-cloud', remedy: setCloud },
  graphDisabled: { cause: 'graph-disabled', remedy: enableGraph },
  refused: { cause: 'bot-not-admitted', remedy: mendBotSignIn },
};

/** A number that only Microsoft's own page may explain. */
function mendBotSignIn(_: CaseView, code: string | null): Remedy {
  const { remedy, link } = explainSignInError(code ?? '');
  return simpleRemedy('mend-bot-sign-in', {
    title: say('remedy.mendSignIn'),
    role: say('role.operator'),
    steps: [...(code === null ? [say('remedy.tryAgain.step')] : [remedy]), say('remedy.recheck')],
    ...(code === null ? {} : { link: { title: 'link.signInError' as const, url: link } }),
  });
}

function operatorStep(id: string, title: Sentence, step: Sentence): Remedy {
  return simpleRemedy(id, { title, role: say('role.operator'), steps: [step, say('remedy.recheck')] });
}
