import { type Sentence, say } from '../../locales/sentence.ts';
import { type CaseView, came, factLine, verdict } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import type { ServicePrincipal, SyncJob } from '../graph-schemas.ts';
import { jobState, type QuarantineCause, quarantineCause, worstJob } from '../provisioning.ts';
import { mendProvisioning, setUpWizard } from '../remedies.ts';
import { secondAppOf } from '../second-app.ts';

/** Provisioning does not run: quarantined by Entra, or stopped by somebody. */
export function provisioningHalted(view: CaseView): Verdict | null {
  const app = secondAppOf(valueIfKnown(view.states.webexApps) ?? [], view.states.createdApps);
  const job = worstJob(valueIfKnown(view.states.syncJobs) ?? []);
  if (app === null || job === null) return null;
  const state = jobState(job);
  if (state === 'quarantined') {
    const since = job.status?.quarantine?.currentBegan ?? null;
    return verdict({
      cause: 'provisioning-quarantined',
      owner: 'tenant',
      headline: say('verdict.provisioningQuarantined'),
      confidence: 'high',
      because: say('verdict.provisioningQuarantined.because'),
      facts: quarantineLines(job, since),
      checks: ['provisioning-job', 'provisioning-failures'],
      remedies: [mendProvisioning(view, app, [quarantineSteps[quarantineCause(job)], say('remedy.restartProvisioning')])],
      verify: [say('verify.provisioning')],
      since,
    });
  }
  if (state === 'stopped') return provisioningStopped(view, app, job);
  return state === 'not-started' ? provisioningNotStarted(view, app) : null;
}

/** Somebody stopped it, or Entra did after four weeks in quarantine: then the job still tells of the quarantine. */
function provisioningStopped(view: CaseView, app: ServicePrincipal, job: SyncJob): Verdict {
  const quarantine = job.status?.quarantine ?? null;
  const since = quarantine?.currentBegan ?? null;
  const steps =
    quarantine === null ? [say('remedy.startProvisioning')] : [quarantineSteps[quarantineCause(job)], say('remedy.restartProvisioning')];
  return verdict({
    cause: 'provisioning-stopped',
    owner: 'tenant',
    headline: say('verdict.provisioningStopped'),
    confidence: 'medium',
    because: say(quarantine === null ? 'verdict.provisioningStopped.because' : 'verdict.provisioningStopped.afterQuarantine'),
    facts: quarantine === null ? [] : quarantineLines(job, since),
    checks: ['provisioning-job'],
    remedies: [mendProvisioning(view, app, steps)],
    verify: [say('verify.provisioning')],
  });
}

function provisioningNotStarted(view: CaseView, app: ServicePrincipal): Verdict {
  return verdict({
    cause: 'provisioning-stopped',
    owner: 'tenant',
    headline: say('verdict.provisioningNotStarted'),
    confidence: 'medium',
    because: say('verdict.provisioningQuarantined.because'),
    checks: ['provisioning-job'],
    remedies: [mendProvisioning(view, app, [say('remedy.startProvisioning')])],
    verify: [say('verify.provisioning')],
  });
}

/** A remark: nothing brings people over. The wizard makes the job, so that it is set up there. */
export function provisioningAbsent(view: CaseView): Verdict | null {
  const jobs = valueIfKnown(view.states.syncJobs);
  // A job that belongs to no application is no finding of its own.
  if (jobs === null || jobs.length > 0 || !came(view, 'second-app', 'pass')) return null;
  return verdict({
    cause: 'provisioning-absent',
    owner: 'tenant',
    headline: say('verdict.provisioningAbsent'),
    confidence: 'low',
    because: say('verdict.provisioningAbsent.because'),
    checks: ['provisioning-job'],
    remedies: [setUpWizard()],
    verify: [say('verify.directorySync')],
  });
}

/** A remark: the last run as a whole failed. The next one may succeed. */
export function lastRunFailed(view: CaseView): Verdict | null {
  const app = secondAppOf(valueIfKnown(view.states.webexApps) ?? [], view.states.createdApps);
  const job = worstJob(valueIfKnown(view.states.syncJobs) ?? []);
  if (app === null || job === null || jobState(job) !== 'failed') return null;
  const success = job.status?.lastSuccessfulExecution?.timeEnded ?? null;
  return verdict({
    cause: 'provisioning-failing',
    owner: 'tenant',
    headline: say('verdict.provisioningLastFailed'),
    confidence: 'medium',
    because: say('verdict.provisioningQuarantined.because'),
    facts: success === null ? [] : [factLine('label.lastSuccess', say('value.at', { at: { at: success } }))],
    checks: ['provisioning-job', 'provisioning-failures'],
    remedies: [mendProvisioning(view, app, [say('remedy.readProvisioningLogs')])],
    verify: [say('verify.provisioning')],
  });
}

/** A remark: some accounts could not be brought over. The log keeps it for days after it is mended. */
export function provisioningFailing(view: CaseView): Verdict | null {
  const app = secondAppOf(valueIfKnown(view.states.webexApps) ?? [], view.states.createdApps);
  if (app === null || !came(view, 'provisioning-failures', 'warning')) return null;
  return verdict({
    cause: 'provisioning-failing',
    owner: 'tenant',
    headline: say('verdict.provisioningFailing'),
    confidence: 'medium',
    because: say('verdict.provisioningFailing.because'),
    checks: ['provisioning-failures', 'provisioning-job'],
    remedies: [mendProvisioning(view, app, [say('remedy.readProvisioningLogs')])],
    verify: [say('verify.provisioning')],
  });
}

function quarantineLines(job: SyncJob, since: string | null): Verdict['facts'] {
  const quarantine = job.status?.quarantine;
  const words = [quarantine?.reason, quarantine?.error?.message ?? quarantine?.error?.code].filter((text) => text != null);
  return [
    ...(since === null ? [] : [factLine('label.quarantined', say('value.at', { at: { at: since } }))]),
    ...(words.length === 0 ? [] : [factLine('label.reason', say('value.text', { text: words.join(': ') }))]),
  ];
}

const quarantineSteps: Readonly<Record<QuarantineCause, Sentence>> = {
  credentials: say('remedy.quarantine.credentials'),
  escrow: say('remedy.quarantine.escrow'),
  deletes: say('remedy.quarantine.deletes'),
  'on-demand': say('remedy.quarantine.onDemand'),
  other: say('remedy.quarantine.other'),
};
