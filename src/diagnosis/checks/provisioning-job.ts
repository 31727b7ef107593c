import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, pass, unknown, warning } from '../check.ts';
import { jobState, worstJob } from '../provisioning.ts';

/** Whether the provisioning job of Cisco Webex Identity runs. */
export const provisioningJob = defineCheck({
  id: 'provisioning-job',
  title: say('check.provisioningJob'),
  needs: ['syncJobs'],
  run: ({ syncJobs }) => {
    const job = worstJob(syncJobs);
    if (job === null) return warning(say('check.provisioningJob.none'));
    const quarantine = job.status?.quarantine ?? null;
    const values = {
      id: job.id,
      schedule: job.schedule?.state ?? null,
      code: job.status?.code ?? null,
      quarantineReason: quarantine?.reason ?? null,
      quarantinedSince: quarantine?.currentBegan ?? null,
      quarantineError: quarantine?.error?.code ?? null,
      lastExecution: job.status?.lastExecution?.state ?? null,
      lastSuccess: job.status?.lastSuccessfulExecution?.timeEnded ?? null,
    };
    switch (jobState(job)) {
      case 'quarantined':
        return quarantine?.currentBegan
          ? fail(say('check.provisioningJob.quarantinedSince', { since: { at: quarantine.currentBegan } }), values)
          : fail(say('check.provisioningJob.quarantined'), values);
      case 'stopped':
        return fail(say('check.provisioningJob.stopped'), values);
      case 'not-started':
        return warning(say('check.provisioningJob.notStarted'), values);
      case 'failed':
        return warning(say('check.provisioningJob.lastFailed'), values);
      case 'untold':
        return unknown({ kind: 'network', detail: 'server-error' }, values);
      case 'running':
        return pass(say('check.provisioningJob.pass'), values);
    }
  },
});
