import assert from 'node:assert/strict';
import { disabledSecondApp } from '../../../src/diagnosis/checks/disabled-second-app.ts';
import { app, factsOf, read, resultOf, second, secondObjectId } from '../facts-of.ts';

describe('disabled-second-app', () => {
  it('passes when it is enabled', () => {
    const facts = factsOf();
    assert.equal(read(disabledSecondApp, facts), 'pass: Sign-in is enabled.');
    assert.deepEqual(resultOf(disabledSecondApp, facts).values, {
      id: secondObjectId,
      accountEnabled: true,
      isDisabled: null,
      disabledByMicrosoftStatus: null,
    });
  });

  it('fails when it is disabled', () => {
    const facts = factsOf({ webexApps: [app(), second({ accountEnabled: false })] });
    assert.equal(read(disabledSecondApp, facts), 'fail: Sign-in is disabled.');
  });

  it('fails when it was deactivated', () => {
    assert.equal(
      read(disabledSecondApp, factsOf({ webexApps: [app(), second({ isDisabled: true })] })),
      'fail: Microsoft or Cisco has deactivated the app.',
    );
  });

  it('does not apply when it is missing', () => {
    assert.equal(
      read(disabledSecondApp, factsOf({ webexApps: [app()], createdApps: [] })),
      'not-applicable: Not applicable: Cisco Webex Identity is not in the tenant.',
    );
  });
});
