import { say } from '../../locales/sentence.ts';
import { integrationAppId } from '../applications.ts';
import { type CaseView, came, eventLines, factLine, verdict, verifyIntegration } from '../case-view.ts';
import { cleanUpAdvice } from '../clean-up-advice.ts';
import type { Remedy, Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import type { DeletedApp } from '../graph-schemas.ts';
import { type AppEvent, standing } from '../history.ts';
import { isFresh, logDays } from '../log-reach.ts';
import { restorableUntil } from '../recycle-bin.ts';
import { approveRequest, askCisco, consentAgain, restore, setUpWizard, simpleRemedy } from '../remedies.ts';
import { removalOf } from '../removal.ts';
import { newest } from '../second-app.ts';

const evidenceChecks = ['integration-app', 'deleted-integration-app', 'removal-author', 'recurring-removal', 'clean-up-recommendation'];

/** The integration is not in the tenant: tells apart how, and whether it can be restored. */
export function deleted(view: CaseView): Verdict | null {
  if (came(view, 'integration-app', 'unknown')) return deletedByLog(view);
  if (!came(view, 'integration-app', 'fail', 'warning')) return null;
  const bin = valueIfKnown(view.states.deletedIntegrationApps);
  const logged = removalOf(view.history, 'integration', null);
  const isSure = came(view, 'integration-app', 'fail');
  if (bin === null) return logged === null && !isSure ? notFoundById(view) : integrationMissing(view, logged);
  const copy = newest(bin);
  const until = restorableUntil(copy, view.now);
  if (copy !== null && until !== 'over') {
    const removal = removalOf(view.history, 'integration', copy);
    const since = copy.deletedDateTime ?? removal?.at ?? null;
    return { ...deletedRestorable(view, copy, until, removal), ...confidenceInAuthor(view, removal, since) };
  }
  if (logged !== null) return deletedForGood(view, logged);
  if (!isSure) return notFoundById(view);
  return hasNoTrace(view) ? neverConsented(view) : integrationMissing(view, null);
}

/** Whether the whole log was read and knows nothing of it. */
function hasNoTrace({ states, history }: CaseView): boolean {
  return states.audit.state === 'known' && states.audit.value.complete && !history.some(({ app }) => app === 'integration');
}

/** What stands in the tenant could not be read, but the log says that it was removed and did not come back. */
function deletedByLog(view: CaseView): Verdict | null {
  const bin = valueIfKnown(view.states.deletedIntegrationApps);
  const removal = removalOf(view.history, 'integration', null);
  if (removal === null) return null;
  const isInBin = bin === null || bin.some(({ id }) => id === removal.objectId);
  if (removal.kind === 'hard-deleted' || !isInBin) return { ...deletedForGood(view, removal), confidence: 'medium' };
  if (removal.objectId === null) return null;
  const copy = { id: removal.objectId, appId: integrationAppId, displayName: removal.name, deletedDateTime: removal.at };
  const until = restorableUntil(copy, view.now);
  if (until === 'over') return null;
  return { ...deletedRestorable(view, copy, until, removal), headline: say('verdict.deletedByLog') };
}

/** In a national cloud Cisco's client id may be another one: that it was not found proves little. */
function notFoundById(view: CaseView): Verdict {
  return verdict({
    cause: 'integration-missing',
    owner: 'cisco',
    headline: say('verdict.integrationNotFoundById'),
    confidence: 'low',
    because: say('verdict.integrationNotFoundById.because', { id: integrationAppId }),
    checks: ['integration-app', 'look-alike-app'],
    remedies: [askCisco(view), setUpWizard()],
    verify: verifyIntegration,
  });
}

function deletedRestorable(view: CaseView, copy: DeletedApp, until: string, removal: AppEvent | null): Verdict {
  const since = copy.deletedDateTime ?? removal?.at ?? null;
  const author = removal === null ? dateLine(since) : eventLines(removal, 'label.deleted');
  const term = until === 'not-told' ? [] : [factLine('label.restorableUntil', say('value.day', { day: { day: until } }))];
  return verdict({
    cause: 'deleted-restorable',
    owner: 'tenant',
    headline: say('verdict.deletedRestorable'),
    confidence: 'medium',
    because: say('verdict.deletedRestorable.logOnly'),
    facts: [...author, ...term, ...lastingLines(view)],
    checks: evidenceChecks,
    remedies: [consentAgain(view), restore(view, copy), ...keepIt(view, removal)],
    verify: verifyIntegration,
    since,
  });
}

/** Who deleted it first broke it; that it was then emptied out of the recycle bin took the restore away. */
function deletedForGood(view: CaseView, removal: AppEvent): Verdict {
  const isHard = removal.kind === 'hard-deleted';
  const first = (isHard ? standing(view.history, 'integration', ['deleted'], ['restored', 'consented']) : null) ?? removal;
  const emptied = first === removal ? [] : [factLine('label.deletedForGood', say('value.at', { at: { at: removal.at } }))];
  return verdict({
    cause: 'deleted-for-good',
    owner: 'tenant',
    headline: say('verdict.deletedForGood'),
    confidence: 'high',
    because: say(isHard ? 'verdict.deletedForGood.hard' : 'verdict.deletedForGood.log'),
    facts: [...eventLines(first, 'label.deleted'), ...emptied, ...lastingLines(view)],
    checks: evidenceChecks,
    remedies: [consentAgain(view), ...keepIt(view, first)],
    verify: verifyIntegration,
    since: first.at,
  });
}

function neverConsented(view: CaseView): Verdict {
  const wizard = valueIfKnown(view.states.paste)?.fault === 'wizard-not-set-up';
  const days = logDays(view.states.licences);
  const told = wizard
    ? { cause: 'wizard-not-set-up' as const, headline: say('verdict.wizardNotSetUp') }
    : { cause: 'never-consented-or-long-deleted' as const, headline: say('verdict.neverConsented') };
  return verdict({
    ...told,
    owner: 'tenant',
    confidence: 'medium',
    because: say('verdict.neverConsented.noTrace', { count: days }),
    facts: lastingLines(view),
    checks: ['paste', ...evidenceChecks],
    remedies: [...waitingRequest(view), ...(wizard ? [] : [consentAgain(view)]), setUpWizard()],
    verify: verifyIntegration,
  });
}

function integrationMissing(view: CaseView, removal: AppEvent | null): Verdict {
  return verdict({
    cause: 'integration-missing',
    owner: 'tenant',
    headline: say('verdict.integrationMissing'),
    confidence: removal === null ? 'low' : 'medium',
    because: say(whyMissing(view, removal)),
    facts: [...(removal === null ? [] : eventLines(removal, 'label.deleted')), ...lastingLines(view)],
    checks: evidenceChecks,
    remedies: [consentAgain(view), ...keepIt(view, removal)],
    verify: verifyIntegration,
    since: removal?.at ?? null,
  });
}

function whyMissing({ states }: CaseView, removal: AppEvent | null) {
  const [isBinRead, isLogRead] = [states.deletedIntegrationApps.state === 'known', states.audit.state === 'known'];
  if (removal !== null) return 'verdict.integrationMissing.log';
  if (isBinRead) return isLogRead ? 'verdict.integrationMissing.nothing' : 'verdict.integrationMissing.noLog';
  return isLogRead ? 'verdict.integrationMissing.noBin' : 'verdict.integrationMissing.neither';
}

/** The bin alone proves that it was deleted; the log's entry, who did it. */
function confidenceInAuthor(view: CaseView, removal: AppEvent | null, since: string | null): Pick<Verdict, 'confidence' | 'because'> {
  if (removal !== null) {
    const because = say(removal.by === null ? 'verdict.deletedRestorable.binAndEntry' : 'verdict.deletedRestorable.binAndLog');
    return { confidence: 'high', because };
  }
  if (view.states.audit.state !== 'known') return { confidence: 'medium', because: say('verdict.deletedRestorable.noLog') };
  if (since !== null && isFresh(since, view.now)) return { confidence: 'medium', because: say('verdict.deletedRestorable.notYet') };
  const days = logDays(view.states.licences);
  // Without the licences it is not known how far the log reaches.
  const isReachKnown = view.states.licences.state === 'known';
  const isOlder = isReachKnown && since !== null && Date.parse(view.now) - Date.parse(since) > days * 86_400_000;
  const because = isOlder ? say('verdict.deletedRestorable.older', { count: days }) : say('verdict.deletedRestorable.noEntry');
  return { confidence: 'medium', because };
}

function dateLine(since: string | null): Verdict['facts'] {
  return since === null ? [] : [factLine('label.deleted', say('value.at', { at: { at: since } }))];
}

/** Why it was probably deleted, and whether it keeps happening. */
function lastingLines(view: CaseView): Verdict['facts'] {
  const removals = view.history.filter(({ app, kind }) => app === 'integration' && kind === 'deleted').length;
  const advised = cleanUpAdvice(valueIfKnown(view.states.recommendations) ?? []) !== null;
  return [
    ...(removals > 1 ? [factLine('label.recurrence', say('value.timesDeleted', { count: removals }))] : []),
    ...(advised ? [factLine('label.likelyReason', say('value.cleanUpAdvice'))] : []),
  ];
}

/** Mending alone does not last where an application or Entra's own advice removes it, or where it went before. */
function keepIt(view: CaseView, removal: AppEvent | null): Remedy[] {
  const script = removal?.kind === 'deleted' && removal.by?.kind === 'application' ? removal.by.name : null;
  if (lastingLines(view).length === 0 && script === null) return [];
  const advice = valueIfKnown(view.states.recommendations);
  const isAdvised = advice !== null && cleanUpAdvice(advice) !== null;
  return [
    simpleRemedy('keep-it', {
      title: say('remedy.keepIt'),
      role: say('role.cloudApplication'),
      steps: [
        ...(script === null ? [] : [say('remedy.keepIt.script', { name: script })]),
        say('remedy.keepIt.note'),
        ...(isAdvised ? [say('remedy.keepIt.dismiss')] : []),
        ...(advice === null ? [say('remedy.keepIt.dismissIfListed')] : []),
      ],
    }),
  ];
}

/** Somebody asked for consent already: that is the shortest way. */
function waitingRequest(view: CaseView): Remedy[] {
  return (valueIfKnown(view.states.consentRequests) ?? []).length === 0 ? [] : [approveRequest(view)];
}
