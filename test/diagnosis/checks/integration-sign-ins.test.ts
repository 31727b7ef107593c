import assert from 'node:assert/strict';
import { integrationSignIns } from '../../../src/diagnosis/checks/integration-sign-ins.ts';
import { app, auditEvent, disabling, factsOf, lacks, log, read, resultOf, unread, withoutIntegration } from '../facts-of.ts';

describe('integration-sign-ins', () => {
  it('tells the last success', () => {
    const facts = factsOf({
      integrationSignIns: [
        { at: '2026-11-22T16:34:32Z', appId: null, errorCode: 7000112, failureReason: 'Application is disabled.' },
        { at: '2026-11-23T10:00:00Z', appId: null, errorCode: 0, failureReason: null },
      ],
    });
    assert.equal(read(integrationSignIns, facts), 'pass: The last sign-in succeeded on Nov 23, 2026, 10:00 AM UTC.');
    assert.deepEqual(resultOf(integrationSignIns, facts).values, {
      lastSuccess: '2026-11-23T10:00:00Z',
      lastFailure: '2026-11-22T16:34:32Z',
      errorCode: 7000112,
      failureReason: 'Application is disabled.',
    });
  });

  it('warns of the last failure', () => {
    const facts = factsOf({ integrationSignIns: [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode: 53003, failureReason: null }] });
    assert.equal(read(integrationSignIns, facts), 'warning: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC with AADSTS53003.');
    assert.deepEqual(resultOf(integrationSignIns, facts).values, {
      lastSuccess: null,
      lastFailure: '2026-11-22T16:34:32Z',
      errorCode: 53003,
      failureReason: null,
    });
  });

  it('warns while it is still disabled', () => {
    assert.equal(
      read(
        integrationSignIns,
        factsOf({
          integrationApp: app({ accountEnabled: false }),
          integrationSignIns: [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode: 7000112, failureReason: 'Application is disabled.' }],
        }),
      ),
      'warning: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC with AADSTS7000112.',
    );
  });

  it('warns while it is missing', () => {
    assert.equal(
      read(
        integrationSignIns,
        factsOf({
          ...withoutIntegration,
          integrationSignIns: [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode: 7000112, failureReason: 'Application is disabled.' }],
        }),
      ),
      'warning: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC with AADSTS7000112.',
    );
  });

  const outdated = 'not-applicable: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC, before it was mended. No newer one is known.';
  const failed = (errorCode: number) => [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode, failureReason: null }];

  for (const code of [7000229, 700016, 700011]) {
    it(`does not hold AADSTS${code} against an app that is back`, () => {
      assert.equal(read(integrationSignIns, factsOf({ integrationSignIns: failed(code) })), outdated);
    });
  }

  for (const code of [7000112, 70001]) {
    it(`does not hold AADSTS${code} against an app that was disabled here and is enabled now`, () => {
      assert.equal(read(integrationSignIns, factsOf({ integrationSignIns: failed(code), audit: log(disabling()) })), outdated);
    });

    it(`does not hold AADSTS${code} against it when the log cannot tell`, () => {
      const states = factsOf({ integrationSignIns: failed(code) }, { audit: lacks('AuditLog.Read.All') });
      assert.equal(read(integrationSignIns, states), outdated);
    });
  }

  it('warns of AADSTS7000112 when nobody of the tenant disabled it', () => {
    const warned = 'warning: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC with AADSTS7000112.';
    assert.equal(read(integrationSignIns, factsOf({ integrationSignIns: failed(7000112) })), warned);
  });

  it('does not hold a failure against a later consent', () => {
    assert.equal(
      read(
        integrationSignIns,
        factsOf({
          integrationSignIns: [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode: 53003, failureReason: null }],
          audit: log(auditEvent('Consent to application', { at: '2026-11-22T16:34:33Z' })),
        }),
      ),
      'not-applicable: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC, before it was mended. No newer one is known.',
    );
  });

  it('holds a failure against an earlier consent', () => {
    assert.equal(
      read(
        integrationSignIns,
        factsOf({
          integrationSignIns: [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode: 53003, failureReason: null }],
          audit: log(auditEvent('Consent to application', { at: '2026-11-22T16:34:32Z' })),
        }),
      ),
      'warning: The last sign-in failed on Nov 22, 2026, 04:34 PM UTC with AADSTS53003.',
    );
  });

  it('does not apply without sign-ins', () => {
    const facts = factsOf();
    assert.equal(read(integrationSignIns, facts), 'not-applicable: No sign-in in the last 7 days.');
    assert.deepEqual(resultOf(integrationSignIns, facts).values, {
      lastSuccess: null,
      lastFailure: null,
      errorCode: null,
      failureReason: null,
    });
  });

  it('does not know without the licence', () => {
    assert.equal(
      read(integrationSignIns, factsOf({}, { integrationSignIns: unread({ kind: 'licence-missing', licence: 'Microsoft Entra ID P1' }) })),
      'unknown: Not checked: the tenant has no licence for Microsoft Entra ID P1.',
    );
  });

  it('takes an entry without an outcome for no success', () => {
    const untold = { at: '2026-11-23T10:00:00Z', appId: null, errorCode: null, failureReason: null };
    assert.equal(read(integrationSignIns, factsOf({ integrationSignIns: [untold] })), 'not-applicable: No sign-in in the last 7 days.');
  });
});
