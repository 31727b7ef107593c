import type { CaseView } from './case-view.ts';
import type { Verdict } from './diagnosis.ts';
import { notAdmitted, tenantMismatch } from './verdicts/admission.ts';
import { consentRevoked } from './verdicts/consent.ts';
import { deleted } from './verdicts/deleted.ts';
import { disabled, graphDisabled } from './verdicts/disabled.ts';
import { microsoftIncident, webexIncident } from './verdicts/incidents.ts';
import { nothingWrong, undetermined } from './verdicts/last.ts';
import { lastRunFailed, provisioningAbsent, provisioningFailing, provisioningHalted } from './verdicts/provisioning.ts';
import { lookAlike, lookAlikeInstead, wizardNotSetUp } from './verdicts/remarks.ts';
import { secondAppDisabled, secondAppGone, secondAppNotOwned } from './verdicts/second-app.ts';
import { signInFailing } from './verdicts/sign-in.ts';

type Rule = (view: CaseView) => Verdict | null;

/** What stops Webex in this tenant, the worst first. Several may stand together. */
const causes: readonly Rule[] = [
  tenantMismatch,
  notAdmitted,
  lookAlikeInstead,
  deleted,
  disabled,
  graphDisabled,
  consentRevoked,
  secondAppGone,
  secondAppDisabled,
  signInFailing,
  provisioningHalted,
];

/** What may explain the fault although the tenant's side is in order. */
const explanations: readonly Rule[] = [wizardNotSetUp, microsoftIncident, webexIncident];

/** What should be looked at, although it cannot cause the fault that this bot exists for. */
const remarks: readonly Rule[] = [secondAppNotOwned, provisioningAbsent, lastRunFailed, provisioningFailing, lookAlike];

/** Ranks what was found; never empty. Where no cause is found, it says whether that is because all is well or because it could not be seen. */
export function verdictsOf(view: CaseView): Verdict[] {
  const apply = (rules: readonly Rule[]) => rules.map((rule) => rule(view)).filter((found) => found !== null);
  const found = apply(causes);
  if (found.length > 0) return [...found, ...apply(explanations), ...apply(remarks)];
  const beside = [...apply(explanations), ...apply(remarks)];
  return [...beside, undetermined(view) ?? nothingWrong(view, beside.length > 0)];
}
