import { say } from '../../locales/sentence.ts';
import { type CaseView, came, eventLines, factLine, verdict } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { isDisabledByMicrosoft } from '../disabled.ts';
import { valueIfKnown } from '../fact.ts';
import { standing } from '../history.ts';
import { restorableUntil } from '../recycle-bin.ts';
import { askCisco, enableSignIn, restore, setUpWizard, tryAgain } from '../remedies.ts';
import { removalOf } from '../removal.ts';
import { deletedSecondAppOf, secondAppOf } from '../second-app.ts';

/** Cisco Webex Identity is gone. */
export function secondAppGone(view: CaseView): Verdict | null {
  if (!came(view, 'second-app', 'fail', 'warning')) return null;
  const copy = deletedSecondAppOf(valueIfKnown(view.states.deletedWebexApps) ?? []);
  const until = restorableUntil(copy, view.now);
  if (copy === null || until === 'over') return secondAppMissing(view);
  const removal = removalOf(view.history, 'second', copy);
  const since = removal?.at ?? copy.deletedDateTime;
  const deletedLine = since === null ? [] : [factLine('label.deleted', say('value.at', { at: { at: since } }))];
  const term = until === 'not-told' ? [] : [factLine('label.restorableUntil', say('value.day', { day: { day: until } }))];
  return verdict({
    cause: 'second-app-deleted',
    owner: 'tenant',
    headline: say('verdict.secondAppDeleted'),
    confidence: 'high',
    because: say('verdict.secondAppDeleted.because'),
    facts: [...(removal === null ? deletedLine : eventLines(removal, 'label.deleted')), ...term],
    checks: ['second-app'],
    remedies: [restore(view, copy)],
    verify: verifySecondApp,
    since,
  });
}

function secondAppMissing(view: CaseView): Verdict {
  const isSure = came(view, 'second-app', 'fail');
  const isBinRead = view.states.deletedWebexApps.state === 'known';
  const removal = removalOf(view.history, 'second', null);
  return verdict({
    cause: 'second-app-missing',
    owner: 'tenant',
    headline: say(isSure ? 'verdict.secondAppMissing' : 'verdict.secondAppNotFound'),
    confidence: isSure ? 'medium' : 'low',
    because: say(
      !isSure ? 'verdict.secondAppNotFound.because' : isBinRead ? 'verdict.secondAppMissing.because' : 'verdict.secondAppMissing.binUnread',
    ),
    facts: removal === null ? [] : eventLines(removal, 'label.deleted'),
    checks: ['second-app'],
    // Restoring keeps the settings: while it may still be possible, nothing is set up anew.
    remedies: isBinRead ? [setUpWizard()] : [tryAgain(), setUpWizard()],
    verify: verifySecondApp,
    since: removal?.at ?? null,
  });
}

/** Cisco Webex Identity may not sign in. */
export function secondAppDisabled(view: CaseView): Verdict | null {
  const app = secondApp(view.states);
  if (app === null || !came(view, 'disabled-second-app', 'fail')) return null;
  const byMicrosoft = isDisabledByMicrosoft(app);
  const event = byMicrosoft ? null : standing(view.history, 'second', ['disabled'], ['enabled']);
  return verdict({
    cause: 'second-app-disabled',
    owner: byMicrosoft ? 'microsoft' : 'tenant',
    headline: say('verdict.secondAppDisabled'),
    confidence: 'high',
    because: say(byMicrosoft ? 'verdict.disabledByMicrosoft.because' : 'verdict.disabled.because'),
    facts: event === null ? [] : eventLines(event, 'label.disabled'),
    checks: ['disabled-second-app'],
    remedies: [byMicrosoft ? askCisco(view) : enableSignIn(view, app)],
    verify: verifySecondApp,
    since: event?.at ?? null,
  });
}

/** A remark: the integration that stands there now does not own the second application. It cannot cause a 401. */
export function secondAppNotOwned(view: CaseView): Verdict | null {
  if (!came(view, 'second-app-owner', 'warning')) return null;
  return verdict({
    cause: 'second-app-not-owned',
    owner: 'cisco',
    headline: say('verdict.secondAppNotOwned'),
    confidence: 'low',
    because: say('verdict.secondAppNotOwned.because'),
    checks: ['second-app-owner'],
    remedies: [askCisco(view)],
    verify: verifySecondApp,
  });
}

const verifySecondApp = [say('verify.directorySync'), say('verify.provisioning')];

function secondApp({ webexApps, createdApps }: CaseView['states']) {
  return secondAppOf(valueIfKnown(webexApps) ?? [], createdApps);
}
