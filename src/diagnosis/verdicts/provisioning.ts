import { type Sentence, say } from '../../locales/sentence.ts';
import { type CaseView, came, factLine, verdict } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import type { SyncJob } from '../graph-schemas.ts';
import { jobState, type QuarantineCause, quarantineCause, worstJob } from '../provisioning.ts';
import { mendProvisioning } from '../remedies.ts';
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
  if (state !== 'stopped') return null;
  return verdict({
    cause: 'provisioning-stopped',
    owner: 'tenant',
    headline: say('verdict.provisioningStopped'),
    confidence: 'medium',
    because: say('verdict.provisioningStopped.because'),
    checks: ['provisioning-job'],
    remedies: [mendProvisioning(view, app, [say('remedy.startProvisioning')])],
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
