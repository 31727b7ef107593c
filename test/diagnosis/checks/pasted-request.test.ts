import assert from 'node:assert/strict';
import { pastedRequest } from '../../../src/diagnosis/checks/pasted-request.ts';
import { clientRequestId, factsOf, read, report, resultOf, unread } from '../facts-of.ts';

describe('pasted-request', () => {
  it('shows the sign-in behind it', () => {
    const facts = factsOf({
      pastedSignIns: [{ at: '2026-11-22T16:34:32Z', appId: null, errorCode: 7000112, failureReason: 'Application is disabled.' }],
    });
    assert.equal(
      read(pastedRequest, facts),
      'warning: The sign-in log has 9afc732a-2dcf-44e0-8bd8-49db92e483b7: Nov 22, 2026, 04:34 PM UTC, AADSTS7000112.',
    );
    assert.deepEqual(resultOf(pastedRequest, facts).values, {
      clientRequestId,
      kql: `MicrosoftGraphActivityLogs | where ClientRequestId == '${clientRequestId}' | project TimeGenerated, AppId, ServicePrincipalId, ResponseStatusCode, RequestUri, SignInActivityId`,
      at: '2026-11-22T16:34:32Z',
      errorCode: 7000112,
      failureReason: 'Application is disabled.',
    });
  });

  it('passes when that sign-in succeeded', () => {
    assert.equal(
      read(pastedRequest, factsOf({ pastedSignIns: [{ at: '2026-11-23T10:00:00Z', appId: null, errorCode: 0, failureReason: null }] })),
      'pass: The sign-in log has 9afc732a-2dcf-44e0-8bd8-49db92e483b7: Nov 23, 2026, 10:00 AM UTC, and that sign-in succeeded.',
    );
  });

  it('takes an entry without an outcome for no success', () => {
    assert.equal(
      read(pastedRequest, factsOf({ pastedSignIns: [{ at: '2026-11-23T10:00:00Z', appId: null, errorCode: null, failureReason: null }] })),
      'not-applicable: The sign-in log has 9afc732a-2dcf-44e0-8bd8-49db92e483b7: Nov 23, 2026, 10:00 AM UTC, but does not say how it went.',
    );
  });

  it('promises nothing when it is not found', () => {
    const facts = factsOf();
    assert.equal(
      read(pastedRequest, facts),
      'not-applicable: The sign-in log does not have 9afc732a-2dcf-44e0-8bd8-49db92e483b7. The Graph activity logs may have it, where they are collected.',
    );
    assert.deepEqual(resultOf(pastedRequest, facts).values, {
      clientRequestId,
      kql: `MicrosoftGraphActivityLogs | where ClientRequestId == '${clientRequestId}' | project TimeGenerated, AppId, ServicePrincipalId, ResponseStatusCode, RequestUri, SignInActivityId`,
    });
  });

  it('gives the query although the log could not be read', () => {
    const facts = factsOf({}, { pastedSignIns: unread({ kind: 'licence-missing', licence: 'Microsoft Entra ID P1' }) });
    assert.equal(read(pastedRequest, facts), 'unknown: Not checked: the tenant has no licence for Microsoft Entra ID P1.');
    assert.deepEqual(resultOf(pastedRequest, facts).values, {
      clientRequestId,
      kql: `MicrosoftGraphActivityLogs | where ClientRequestId == '${clientRequestId}' | project TimeGenerated, AppId, ServicePrincipalId, ResponseStatusCode, RequestUri, SignInActivityId`,
    });
  });

  it('does not apply without an id', () => {
    const facts = factsOf({ paste: report({ clientRequestId: null }) });
    assert.equal(read(pastedRequest, facts), 'not-applicable: Not applicable: the paste has no client-request-id.');
    assert.deepEqual(resultOf(pastedRequest, facts).values, {});
  });
});
