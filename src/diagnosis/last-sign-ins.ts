import { valueIfKnown } from './fact.ts';
import type { SignIn } from './graph-schemas.ts';
import { type HistoryStates, historyOf, latest } from './history.ts';

/** What the integration's sign-ins say of today. */
export interface LastSignIns {
  success: SignIn | null;
  failure: SignIn | null;
  /** The newest sign-in failed, and nothing was mended since. */
  isFailing: boolean;
  /** The newest sign-in failed, but what it failed at has been mended since. */
  isOutdated: boolean;
}

/** AADSTS numbers that say "not there": over as soon as the application stands there, whatever the log knows yet. */
const saysMissing = [7000229, 700016, 700011];
/** Those that say "disabled": by the tenant, which the log shows, or by whoever registered the application, which nothing shows. */
const saysDisabled = [7000112, 70001];

/** Reads the newest success and failure, and whether the failure still counts. */
export function lastSignIns(signIns: SignIn[], states: HistoryStates): LastSignIns {
  const told = signIns.filter(({ errorCode }) => errorCode !== null);
  const sorted = told.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const success = sorted.find(({ errorCode }) => errorCode === 0) ?? null;
  const failure = sorted.find(({ errorCode }) => errorCode !== 0) ?? null;
  const failedLast = failure !== null && sorted[0] === failure;
  const isOutdated = failedLast && isMendedSince(failure, states);
  return { success, failure, isFailing: failedLast && !isOutdated, isOutdated };
}

function isMendedSince(failure: SignIn, states: HistoryStates): boolean {
  const mending = latest(historyOf(states), 'integration', 'consented', 'restored', 'enabled');
  if (mending !== null && Date.parse(mending.at) > Date.parse(failure.at)) return true;
  const app = valueIfKnown(states.integrationApp);
  if (app === null) return false;
  const code = failure.errorCode ?? 0;
  if (saysMissing.includes(code)) return true;
  const wasDisabledHere = valueIfKnown(states.audit) === null || latest(historyOf(states), 'integration', 'disabled') !== null;
  return saysDisabled.includes(code) && app.accountEnabled !== false && wasDisabledHere;
}
