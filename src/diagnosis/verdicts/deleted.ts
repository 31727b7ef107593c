import { say } from '../../locales/sentence.ts';
import { integrationAppId } from '../applications.ts';
import { type CaseView, came, eventLines, factLine, verdict, verifyIntegration } from '../case-view.ts';
import { cleanUpAdvice } from '../clean-up-advice.ts';
import type { Remedy, Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import type { DeletedApp } from '../graph-schemas.ts';
import { type AppEvent, latest } from '../history.ts';
import { isFresh, logDays } from '../log-reach.ts';
import { restorableUntil } from '../recycle-bin.ts';
import { consentAgain, restore, setUpWizard, simpleRemedy } from '../remedies.ts';
import { newest } from '../second-app.ts';

const evidenceChecks = ['integration-app', 'deleted-integration-app', 'removal-author', 'recurring-removal', 'clean-up-recommendation'];

/** The integration is not in the tenant: tells apart how, and whether it can be restored. */
export function deleted(view: CaseView): Verdict | null {
  if (came(view, 'integration-app', 'unknown')) return deletedByLog(view);
  if (!came(view, 'integration-app', 'fail')) return null;
  const bin = valueIfKnown(view.states.deletedIntegrationApps);
  const removal = latest(view.history, 'integration', 'deleted', 'hard-deleted');
  if (bin === null) return integrationMissing(view, removal);
  const copy = newest(bin);
  const until = restorableUntil(copy, view.now);
  if (copy !== null && until !== 'over') {
    const since = copy.deletedDateTime ?? removal?.at ?? null;
    return { ...deletedRestorable(view, copy, until, removal), ...confidenceInAuthor(view, removal, since) };
  }
  if (removal !== null) return deletedForGood(view, removal);
  return view.states.audit.state === 'known' ? neverConsented(view) : integrationMissing(view, null);
}

/** What stands in the tenant could not be read, but the log says that it was removed and did not come back. */
function deletedByLog(view: CaseView): Verdict | null {
  const newestEvent = latest(view.history, 'integration', 'deleted', 'hard-deleted', 'restored', 'consented');
  if (newestEvent?.kind === 'hard-deleted') return { ...deletedForGood(view, newestEvent), confidence: 'medium' };
  if (newestEvent?.kind !== 'deleted' || newestEvent.objectId === null) return null;
  const { objectId, name, at } = newestEvent;
  const copy = { id: objectId, appId: integrationAppId, displayName: name, deletedDateTime: at };
  const until = restorableUntil(copy, view.now);
  return until === 'over' ? null : deletedRestorable(view, copy, until, newestEvent);
}

function deletedRestorable(view: CaseView, copy: DeletedApp, until: string, removal: AppEvent | null): Verdict {
  const since = copy.deletedDateTime ?? removal?.at ?? null;
  const author = removal !== null && removal.kind === 'deleted' ? eventLines(removal, 'label.deleted') : dateLine(since);
  const term = until === 'not-told' ? [] : [factLine('label.restorableUntil', say('value.day', { day: { day: until } }))];
  return verdict({
    cause: 'deleted-restorable',
    owner: 'tenant',
    headline: say('verdict.deletedRestorable'),
    confidence: 'medium',
    because: say('verdict.deletedRestorable.logOnly'),
    facts: [...author, ...term, ...lastingLines(view)],
    checks: evidenceChecks,
    remedies: [consentAgain(view), restore(view, copy), ...keepIt(view)],
    verify: verifyIntegration,
    since,
  });
}

function deletedForGood(view: CaseView, removal: AppEvent): Verdict {
  const isHard = removal.kind === 'hard-deleted';
  const first = latest(view.history, 'integration', 'deleted');
  return verdict({
    cause: 'deleted-for-good',
    owner: 'tenant',
    headline: say('verdict.deletedForGood'),
    confidence: 'high',
    because: say(isHard ? 'verdict.deletedForGood.hard' : 'verdict.deletedForGood.log'),
    facts: [...eventLines(removal, 'label.deleted'), ...lastingLines(view)],
    checks: evidenceChecks,
    remedies: [consentAgain(view), ...keepIt(view)],
    verify: verifyIntegration,
    since: first !== null && isHard ? first.at : removal.at,
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
    remedies: wizard ? [setUpWizard()] : [consentAgain(view), setUpWizard()],
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
    remedies: [consentAgain(view), ...keepIt(view)],
    verify: verifyIntegration,
    since: removal?.at ?? null,
  });
}

function whyMissing({ states }: CaseView, removal: AppEvent | null) {
  if (removal !== null) return 'verdict.integrationMissing.log';
  return states.deletedIntegrationApps.state === 'known' ? 'verdict.integrationMissing.noLog' : 'verdict.integrationMissing.nothing';
}

/** The bin alone proves that it was deleted; the log's entry, who did it. */
function confidenceInAuthor(view: CaseView, removal: AppEvent | null, since: string | null): Pick<Verdict, 'confidence' | 'because'> {
  if (removal !== null) return { confidence: 'high', because: say('verdict.deletedRestorable.binAndLog') };
  if (view.states.audit.state !== 'known') return { confidence: 'medium', because: say('verdict.deletedRestorable.noLog') };
  if (since !== null && isFresh(since, view.now)) return { confidence: 'medium', because: say('verdict.deletedRestorable.notYet') };
  const days = logDays(view.states.licences);
  const isOlder = since !== null && Date.parse(view.now) - Date.parse(since) > days * 86_400_000;
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
function keepIt(view: CaseView): Remedy[] {
  const removal = latest(view.history, 'integration', 'deleted', 'hard-deleted');
  const byApplication = removal?.by?.kind === 'application';
  if (lastingLines(view).length === 0 && !byApplication) return [];
  const steps = byApplication && removal.by !== null ? [say('remedy.keepIt.script', { name: removal.by.name })] : [];
  return [
    simpleRemedy('keep-it', {
      title: say('remedy.keepIt'),
      role: say('role.cloudApplication'),
      steps: [...steps, say('remedy.keepIt.note'), say('remedy.keepIt.dismiss')],
    }),
  ];
}
