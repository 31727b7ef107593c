import assert from 'node:assert/strict';
import { changesBetween } from '../../src/diagnosis/changes.ts';
import { runChecks } from '../../src/diagnosis/check.ts';
import { checks } from '../../src/diagnosis/checks/index.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { FactStates } from '../../src/diagnosis/fact.ts';
import { app, english, factsOf, lacks, now, silent, syncJob, unread, withoutIntegration } from './facts-of.ts';

const diagnosisOf = (states: FactStates): Diagnosis => ({
  at: now,
  tenant: null,
  verdicts: [],
  checks: runChecks(checks, states, silent),
  timeline: [],
  pasteSays: [],
});
const changes = (before: FactStates, after: FactStates) => changesBetween(diagnosisOf(before), diagnosisOf(after)).map(english);

describe('what changed since the last check', () => {
  it('is said check by check, in the list’s order', () => {
    const said = changes(factsOf(withoutIntegration), factsOf());
    assert.equal(said[0], 'Integration app: missing → present');
    assert.ok(said.length > 0);
  });

  it('leaves out what only applies again, and tells it when something is wrong there', () => {
    const said = changes(factsOf(withoutIntegration), factsOf({ integrationApp: app({ accountEnabled: false }) }));
    assert.ok(said.includes('Sign-in of the integration app: not applicable → wrong'));
    assert.deepEqual(
      changes(factsOf(withoutIntegration), factsOf()).filter((line) => line.includes('not applicable')),
      [],
    );
  });

  it('names every outcome', () => {
    const disabled = factsOf({ integrationApp: app({ accountEnabled: false }) });
    assert.deepEqual(changes(factsOf(), disabled), ['Sign-in of the integration app: in order → wrong']);
    assert.deepEqual(changes(factsOf(), factsOf({ syncJobs: [] })), ['Provisioning job: in order → to be looked at']);
    const unread = factsOf({}, { syncJobs: lacks('Synchronization.Read.All') });
    assert.deepEqual(changes(factsOf({ syncJobs: [syncJob()] }), unread), ['Provisioning job: in order → not checked']);
  });

  it('does not tell that what was in order could not be looked at so soon again, and tells it of what was wrong', () => {
    const soon = factsOf({}, { syncJobs: unread({ kind: 'throttled', retryAfterSeconds: 10 }) });
    assert.deepEqual(changes(factsOf({ syncJobs: [syncJob()] }), soon), []);
    assert.deepEqual(changes(factsOf({ syncJobs: [] }), soon), ['Provisioning job: to be looked at → not checked']);
  });

  it('says present and missing of the second app too', () => {
    const gone = factsOf({ webexApps: [app()], createdApps: [] });
    assert.ok(changes(gone, factsOf()).includes('Cisco Webex Identity: missing → present'));
  });

  it('is nothing when nothing changed, or when a check is new', () => {
    assert.deepEqual(changes(factsOf(), factsOf()), []);
    assert.deepEqual(changesBetween({ ...diagnosisOf(factsOf()), checks: [] }, diagnosisOf(factsOf())), []);
  });
});
