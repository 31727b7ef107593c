import type { SyncJob } from './graph-schemas.ts';

/** So many failures are asked for; where they come, there may be more. */
export const mostFailuresRead = 50;

/** What a provisioning job does, the worst first; `untold` where Graph gives it no status. */
const states = ['quarantined', 'stopped', 'failed', 'not-started', 'untold', 'running'] as const;
export type JobState = (typeof states)[number];

/** Reads a job's schedule and status (Graph `synchronizationJob`). */
export function jobState(job: SyncJob): JobState {
  const code = job.status?.code;
  if (code === 'Quarantine') return 'quarantined';
  if (job.schedule?.state === 'Disabled' || job.schedule?.state === 'Paused' || code === 'Paused') return 'stopped';
  if (job.status?.lastExecution?.state === 'Failed') return 'failed';
  if (code === 'NotConfigured' || code === 'NotRun') return 'not-started';
  return code == null ? 'untold' : 'running';
}

/** The job that is in the worst state; null when there is none. */
export function worstJob(jobs: SyncJob[]): SyncJob | null {
  return jobs.toSorted((one, other) => states.indexOf(jobState(one)) - states.indexOf(jobState(other)))[0] ?? null;
}

/** Why a job is in quarantine, as far as the next step differs. */
export type QuarantineCause = 'credentials' | 'escrow' | 'deletes' | 'on-demand' | 'other';

/** The documentation spells `QuarantineOnDemand`, the service `QuarantinedOnDemand`: both are read. */
export function quarantineCause(job: SyncJob): QuarantineCause {
  const quarantine = job.status?.quarantine;
  const reason = quarantine?.reason ?? '';
  if (/credential|unauthorized/i.test(quarantine?.error?.code ?? '')) return 'credentials';
  if (/escrow/i.test(reason)) return 'escrow';
  if (reason === 'TooManyDeletes') return 'deletes';
  return /^Quarantined?OnDemand$/.test(reason) ? 'on-demand' : 'other';
}
