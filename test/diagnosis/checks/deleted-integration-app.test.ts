import assert from 'node:assert/strict';
import { deletedIntegrationApp } from '../../../src/diagnosis/checks/deleted-integration-app.ts';
import { deletedApp, factsOf, integrationObjectId, read, resultOf, withoutIntegration } from '../facts-of.ts';

describe('deleted-integration-app', () => {
  it('passes when nothing was deleted', () => {
    const facts = factsOf();
    assert.equal(read(deletedIntegrationApp, facts), 'pass: The integration app is not in the recycle bin.');
    assert.deepEqual(resultOf(deletedIntegrationApp, facts).values, { id: null, deletedDateTime: null });
  });

  it('leaves an older copy where it is', () => {
    assert.equal(
      read(deletedIntegrationApp, factsOf({ deletedIntegrationApps: [deletedApp()] })),
      'pass: An older copy is in the recycle bin. Leave it there: the app is in the tenant.',
    );
  });

  it('tells until when it can be restored', () => {
    const facts = factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp()] });
    assert.equal(
      read(deletedIntegrationApp, facts),
      'fail: The integration app is in the recycle bin and can be restored until December 20, 2026.',
    );
    assert.deepEqual(resultOf(deletedIntegrationApp, facts).values, {
      id: integrationObjectId,
      deletedDateTime: '2026-11-20T09:12:44Z',
      restorableUntil: '2026-12-20T09:12:44.000Z',
    });
  });

  it('takes the copy that was deleted last', () => {
    assert.equal(
      read(
        deletedIntegrationApp,
        factsOf({
          ...withoutIntegration,
          deletedIntegrationApps: [deletedApp({ id: 'old', deletedDateTime: '2026-11-01T00:00:00Z' }), deletedApp()],
        }),
      ),
      'fail: The integration app is in the recycle bin and can be restored until December 20, 2026.',
    );
  });

  it('says so when Entra gives no date', () => {
    const facts = factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: null })] });
    assert.equal(read(deletedIntegrationApp, facts), 'fail: The integration app is in the recycle bin and can be restored.');
    assert.deepEqual(resultOf(deletedIntegrationApp, facts).values, { id: integrationObjectId, deletedDateTime: null });
  });

  it('is over after 30 days', () => {
    assert.equal(
      read(
        deletedIntegrationApp,
        factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-10-24T12:00:00Z' })] }),
      ),
      'fail: The integration app is not in the recycle bin: it cannot be restored.',
    );
  });

  it('fails when it is gone', () => {
    const facts = factsOf(withoutIntegration);
    assert.equal(read(deletedIntegrationApp, facts), 'fail: The integration app is not in the recycle bin: it cannot be restored.');
    assert.deepEqual(resultOf(deletedIntegrationApp, facts).values, { id: null, deletedDateTime: null });
  });
});
