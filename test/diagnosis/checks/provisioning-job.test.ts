import assert from 'node:assert/strict';
import { provisioningJob } from '../../../src/diagnosis/checks/provisioning-job.ts';
import { factsOf, lacks, quarantined, read, resultOf, syncJob } from '../facts-of.ts';

describe('provisioning-job', () => {
  it('passes when it runs', () => {
    const facts = factsOf();
    assert.equal(read(provisioningJob, facts), 'pass: Provisioning runs.');
    assert.deepEqual(resultOf(provisioningJob, facts).values, {
      id: 'CiscoWebex.1',
      schedule: 'Active',
      code: 'Active',
      quarantineReason: null,
      quarantinedSince: null,
      quarantineError: null,
      lastExecution: 'Succeeded',
      lastSuccess: null,
    });
  });

  it('warns when there is none', () => {
    const facts = factsOf({ syncJobs: [] });
    assert.equal(read(provisioningJob, facts), 'warning: There is no provisioning job.');
    assert.deepEqual(resultOf(provisioningJob, facts).values, {});
  });

  it('warns when it was never started', () => {
    assert.equal(
      read(
        provisioningJob,
        factsOf({
          syncJobs: [syncJob({ status: { code: 'NotRun', quarantine: null, lastExecution: null, lastSuccessfulExecution: null } })],
        }),
      ),
      'warning: Provisioning was never started.',
    );
  });

  it('warns when it was never configured', () => {
    assert.equal(
      read(
        provisioningJob,
        factsOf({
          syncJobs: [syncJob({ status: { code: 'NotConfigured', quarantine: null, lastExecution: null, lastSuccessfulExecution: null } })],
        }),
      ),
      'warning: Provisioning was never started.',
    );
  });

  it('warns when the last run failed', () => {
    assert.equal(
      read(
        provisioningJob,
        factsOf({
          syncJobs: [
            syncJob({
              status: {
                code: 'Active',
                quarantine: null,
                lastExecution: { state: 'Failed', timeEnded: null },
                lastSuccessfulExecution: null,
              },
            }),
          ],
        }),
      ),
      'warning: The last run of provisioning failed.',
    );
  });

  it('fails when it is disabled', () => {
    assert.equal(
      read(provisioningJob, factsOf({ syncJobs: [syncJob({ schedule: { state: 'Disabled' } })] })),
      'fail: Provisioning is stopped.',
    );
  });

  it('fails when its schedule is paused', () => {
    assert.equal(
      read(provisioningJob, factsOf({ syncJobs: [syncJob({ schedule: { state: 'Paused' } })] })),
      'fail: Provisioning is stopped.',
    );
  });

  it('fails when its status is paused', () => {
    assert.equal(
      read(
        provisioningJob,
        factsOf({
          syncJobs: [syncJob({ status: { code: 'Paused', quarantine: null, lastExecution: null, lastSuccessfulExecution: null } })],
        }),
      ),
      'fail: Provisioning is stopped.',
    );
  });

  it('fails in quarantine, since when and why', () => {
    const facts = factsOf({
      syncJobs: [
        syncJob(),
        quarantined('EncounteredQuarantineException', { code: 'InvalidCredentials', message: null }, '2026-11-20T10:00:00Z'),
      ],
    });
    assert.equal(read(provisioningJob, facts), 'fail: Entra has put provisioning into quarantine on Nov 20, 2026, 10:00 AM UTC.');
    assert.deepEqual(resultOf(provisioningJob, facts).values, {
      id: 'CiscoWebex.1',
      schedule: 'Active',
      code: 'Quarantine',
      quarantineReason: 'EncounteredQuarantineException',
      quarantinedSince: '2026-11-20T10:00:00Z',
      quarantineError: 'InvalidCredentials',
      lastExecution: null,
      lastSuccess: null,
    });
  });

  it('does without the date of a quarantine', () => {
    assert.equal(
      read(provisioningJob, factsOf({ syncJobs: [quarantined(null, null, null)] })),
      'fail: Entra has put provisioning into quarantine.',
    );
  });

  it('does not know without the permission', () => {
    assert.equal(
      read(provisioningJob, factsOf({}, { syncJobs: lacks('Synchronization.Read.All') })),
      'unknown: Not checked: this bot lacks the permission Synchronization.Read.All.',
    );
  });

  it('does not take a job without a status for a running one', () => {
    assert.equal(
      read(provisioningJob, factsOf({ syncJobs: [syncJob({ schedule: null, status: null })] })),
      'unknown: Not checked: the service had an error of its own.',
    );
  });
});
