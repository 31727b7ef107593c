import { say } from '../../locales/sentence.ts';
import { type CaseView, came, verdict } from '../case-view.ts';
import type { CheckResult, Remedy, Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { lastSignIns } from '../last-sign-ins.ts';
import { askCisco, consentBot, findRequest, simpleRemedy, tryAgain } from '../remedies.ts';

/** Without these nothing can be said of the tenant's side. */
const decisive = [
  'bot-admission',
  'integration-app',
  'disabled-integration-app',
  'app-roles',
  'graph-service-principal',
  'second-app',
  'disabled-second-app',
];

/** What was not looked at, although the answer hangs on it. */
function undecided(view: CaseView): CheckResult[] {
  return decisive.flatMap((id) => view.results.get(id) ?? []).filter(({ outcome }) => outcome === 'unknown');
}

/** No cause was found, but not everything that decides could be looked at. */
export function undetermined(view: CaseView): Verdict | null {
  const open = undecided(view);
  const [first] = open;
  if (first === undefined) return null;
  const rights = open.some(({ reason }) => reason?.kind === 'permission-missing');
  return verdict({
    cause: 'undetermined',
    owner: rights ? 'operator' : 'nobody',
    headline: say('verdict.undetermined'),
    confidence: 'low',
    because: first.finding,
    checks: open.map(({ id }) => id),
    remedies: [rights ? consentBot(view) : tryAgain()],
  });
}

/** Everything that decides was looked at and is as it should be: the cause lies elsewhere, or is mended. `besides`: something else is told before it. */
export function nothingWrong(view: CaseView, besides: boolean): Verdict {
  const proof = proofOf(view);
  const find = findRequest(view);
  return verdict({
    cause: 'nothing-wrong-in-entra',
    owner: 'nobody',
    headline: say(headlineOf(view, besides)),
    ...proof,
    checks: [...decisive, 'integration-sign-ins', 'webex-incident'],
    remedies: [signOutAndIn(), askCisco(view), ...(find === null ? [] : [find])],
    verify: [say('verify.directorySync'), say('verify.bothApps')],
  });
}

/** Not needed to find the fault, but without them it is not known that all is well. */
const secondary = ['delegated-permissions', 'second-app-owner', 'provisioning-job', 'provisioning-failures', 'integration-sign-ins'];

function headlineOf(view: CaseView, besides: boolean) {
  const isAllSeen = came(view, 'app-roles', 'pass') && !secondary.some((id) => came(view, id, 'unknown'));
  if (isAllSeen) return besides ? 'verdict.nothingElseWrong' : 'verdict.nothingWrong';
  return besides ? 'verdict.nothingElseFound' : 'verdict.nothingFound';
}

/** A sign-in of the integration that succeeded after the fault was seen is the best proof. */
function proofOf(view: CaseView): Pick<Verdict, 'confidence' | 'because' | 'facts'> {
  const { success } = lastSignIns(valueIfKnown(view.states.integrationSignIns) ?? [], view.states);
  const clock = valueIfKnown(view.states.paste)?.clock ?? null;
  const standing = came(view, 'app-roles', 'pass') ? say('verdict.nothingWrong.because') : say('verdict.nothingWrong.rolesUnread');
  if (success === null) return { confidence: 'medium', because: standing, facts: [] };
  const facts = [{ label: say('label.lastSuccess'), value: say('value.at', { at: { at: success.at } }), personal: false }];
  // A clock that is ahead of ours, or none, tells of no order.
  const isSince = clock !== null && clock <= view.now && Date.parse(success.at) > Date.parse(clock);
  if (!isSince || !came(view, 'app-roles', 'pass')) return { confidence: 'medium', because: standing, facts };
  return { confidence: 'high', because: say('verdict.nothingWrong.signsIn'), facts };
}

function signOutAndIn(): Remedy {
  return simpleRemedy('sign-out-and-in', {
    title: say('remedy.signOutAndIn'),
    steps: [say('remedy.signOutAndIn.step'), say('remedy.signOutAndIn.status')],
    link: { title: 'link.webexStatus', url: 'https://status.webex.com' },
  });
}
