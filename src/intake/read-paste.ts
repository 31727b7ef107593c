import { buildReport } from './build-report.ts';
import { detectLanguage } from './detect-language.ts';
import { emptyReport } from './empty-report.ts';
import { normalise } from './normalise.ts';
import { recogniseAddressQuery, recogniseEndpoints } from './recognisers/addresses.ts';
import { recogniseClock } from './recognisers/clock.ts';
import { recogniseDebugInfo } from './recognisers/debug-info.ts';
import { recogniseErrorBody } from './recognisers/error-body.ts';
import { recogniseIds } from './recognisers/ids.ts';
import { recogniseSignInErrors, type SignInSign } from './recognisers/sign-in-error.ts';
import { recogniseToast } from './recognisers/toast.ts';
import { recogniseTrackingIds } from './recognisers/tracking-id.ts';
import type { Reading, Report } from './report.ts';
import type { Recogniser, Sign } from './sign.ts';
import { splitFaults } from './split-faults.ts';

const recognisers: Recogniser[] = [
  recogniseAddressQuery,
  recogniseIds,
  recogniseDebugInfo,
  recogniseClock,
  recogniseEndpoints,
  recogniseToast,
  recogniseTrackingIds,
  recogniseErrorBody,
];

/** More faults than these in one text are left out: nobody pastes so many on purpose. */
const mostReports = 20;

/**
 * Reads what somebody wrote or pasted: every fault in it once, in the order in which they stand. Values are known by
 * their shape, not by their labels, so a translated, flattened, quoted, cut or redacted block reads the same.
 * Never throws; one pass a recogniser, linear in the text.
 */
export function readPaste(text: string): Reading {
  const plain = normalise(text);
  const signs = recognisers.flatMap((recognise) => recognise(plain)).sort((a, b) => a.at - b.at);
  const faults = splitFaults(signs).flatMap((own) => {
    const report = buildReport(own);
    return report === null ? [] : [{ at: own[0]?.at ?? 0, own, report }];
  });
  const found = [...faults, ...signInFaults(recogniseSignInErrors(plain), faults)].sort((a, b) => a.at - b.at);
  return { reports: found.slice(0, mostReports).map(({ report }) => report), language: detectLanguage(text) };
}

/** A sign-in number is a fault of its own, unless it stands inside a block's own description: then the block tells it. */
function signInFaults(signIns: SignInSign[], faults: { own: Sign[]; report: Report }[]): { at: number; report: Report }[] {
  const descriptions = faults.flatMap(({ own, report }) =>
    own.filter(({ field }) => field === 'description').map((sign) => ({ sign, report })),
  );
  const around = (at: number) => descriptions.find(({ sign }) => sign.at <= at && at < sign.at + sign.value.length + 30);
  return signIns.slice(0, mostReports).flatMap(({ at, number, entraTenantId }) => {
    const inside = around(at);
    if (inside === undefined) return [{ at, report: { ...emptyReport(), fault: 'sign-in-error', signInError: number, entraTenantId } }];
    inside.report.signInError ??= number;
    return [];
  });
}
