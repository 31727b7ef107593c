import assert from 'node:assert/strict';
import { disabledIntegrationApp } from '../../../src/diagnosis/checks/disabled-integration-app.ts';
import { app, disabling, factsOf, log, read, resultOf, withoutIntegration } from '../facts-of.ts';

describe('disabled-integration-app', () => {
  it('passes when it is enabled', () => {
    const facts = factsOf();
    assert.equal(read(disabledIntegrationApp, facts), 'pass: Sign-in is enabled.');
    assert.deepEqual(resultOf(disabledIntegrationApp, facts).values, {
      accountEnabled: true,
      isDisabled: null,
      disabledByMicrosoftStatus: null,
    });
  });

  it('passes when Entra says nothing', () => {
    assert.equal(read(disabledIntegrationApp, factsOf({ integrationApp: app({ accountEnabled: null }) })), 'pass: Sign-in is enabled.');
  });

  it('fails when it is disabled', () => {
    const facts = factsOf({ integrationApp: app({ accountEnabled: false }) });
    assert.equal(read(disabledIntegrationApp, facts), 'fail: Sign-in is disabled.');
    assert.deepEqual(resultOf(disabledIntegrationApp, facts).values, {
      accountEnabled: false,
      isDisabled: null,
      disabledByMicrosoftStatus: null,
    });
  });

  it('names who did it', () => {
    const facts = factsOf({ integrationApp: app({ accountEnabled: false }), audit: log(disabling()) });
    assert.equal(
      read(disabledIntegrationApp, facts),
      'fail: admin@contoso.onmicrosoft.com disabled sign-in on Nov 20, 2026, 09:12 AM UTC.',
    );
    assert.deepEqual(resultOf(disabledIntegrationApp, facts).values, {
      accountEnabled: false,
      isDisabled: null,
      disabledByMicrosoftStatus: null,
      at: '2026-11-20T09:12:44Z',
      from: '203.0.113.7',
      by: 'admin@contoso.onmicrosoft.com',
      byKind: 'person',
      byAppId: null,
    });
  });

  it('blames nobody whose switching off was undone', () => {
    const enabling = disabling({
      at: '2026-11-21T08:00:00Z',
      changes: [{ name: 'AccountEnabled', before: '[false]', after: '[true]' }],
    });
    const facts = factsOf({ integrationApp: app({ accountEnabled: false }), audit: log(enabling, disabling()) });
    assert.equal(read(disabledIntegrationApp, facts), 'fail: Sign-in is disabled.');
  });

  it('tells a deactivated registration', () => {
    assert.equal(
      read(disabledIntegrationApp, factsOf({ integrationApp: app({ isDisabled: true }) })),
      'fail: Microsoft or Cisco has deactivated the app.',
    );
  });

  it('tells what Microsoft disabled', () => {
    assert.equal(
      read(
        disabledIntegrationApp,
        factsOf({ integrationApp: app({ disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' }) }),
      ),
      'fail: Microsoft or Cisco has deactivated the app.',
    );
  });

  it('takes NotDisabled for what it says', () => {
    assert.equal(
      read(disabledIntegrationApp, factsOf({ integrationApp: app({ disabledByMicrosoftStatus: 'NotDisabled' }) })),
      'pass: Sign-in is enabled.',
    );
  });

  it('does not apply when it is missing', () => {
    assert.equal(
      read(disabledIntegrationApp, factsOf(withoutIntegration)),
      'not-applicable: Not applicable: the integration app is not in the tenant.',
    );
  });
});
