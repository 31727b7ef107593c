import assert from 'node:assert/strict';
import { secondApp } from '../../../src/diagnosis/checks/second-app.ts';
import {
  app,
  deletedApp,
  deletedSecond,
  factsOf,
  integrationClientId,
  lacks,
  read,
  resultOf,
  second,
  secondClientId,
  secondObjectId,
  unread,
} from '../facts-of.ts';

describe('second-app', () => {
  it('passes when it is there', () => {
    const facts = factsOf();
    assert.equal(read(secondApp, facts), 'pass: Cisco Webex Identity is in the tenant.');
    assert.deepEqual(resultOf(secondApp, facts).values, { id: secondObjectId, appId: secondClientId, displayName: 'Cisco Webex Identity' });
  });

  it('finds it under its older name', () => {
    assert.equal(
      read(
        secondApp,
        factsOf({ webexApps: [second({ displayName: 'Cisco Webex Identity Synchronization', createdByAppId: null })], createdApps: [] }),
      ),
      'pass: Cisco Webex Identity Synchronization is in the tenant.',
    );
  });

  it('finds it when it was renamed', () => {
    assert.equal(
      read(secondApp, factsOf({ webexApps: [app()], createdApps: [second({ displayName: 'Webex sync' })] })),
      'pass: Webex sync is in the tenant.',
    );
  });

  it('does not take the gallery app for it', () => {
    const facts = factsOf({ webexApps: [second({ displayName: 'Cisco Webex', createdByAppId: null })], createdApps: [] });
    assert.equal(read(secondApp, facts), 'fail: No app called Cisco Webex Identity is in the tenant or in the recycle bin.');
    assert.deepEqual(resultOf(secondApp, facts).values, {});
  });

  it('does not take the integration for it', () => {
    assert.equal(
      read(secondApp, factsOf({ webexApps: [app({ createdByAppId: integrationClientId })], createdApps: [] })),
      'fail: No app called Cisco Webex Identity is in the tenant or in the recycle bin.',
    );
  });

  it('tells until when it can be restored', () => {
    const facts = factsOf({ webexApps: [app()], createdApps: [], deletedWebexApps: [deletedApp(), deletedSecond()] });
    assert.equal(read(secondApp, facts), 'fail: Cisco Webex Identity is in the recycle bin and can be restored until December 20, 2026.');
    assert.deepEqual(resultOf(secondApp, facts).values, {
      id: secondObjectId,
      deletedDateTime: '2026-11-20T09:12:44Z',
      restorableUntil: '2026-12-20T09:12:44.000Z',
    });
  });

  it('says so when Entra gives no date', () => {
    assert.equal(
      read(secondApp, factsOf({ webexApps: [app()], createdApps: [], deletedWebexApps: [deletedSecond({ deletedDateTime: null })] })),
      'fail: Cisco Webex Identity is in the recycle bin and can be restored.',
    );
  });

  it('fails when it is over', () => {
    assert.equal(
      read(
        secondApp,
        factsOf({ webexApps: [app()], createdApps: [], deletedWebexApps: [deletedSecond({ deletedDateTime: '2026-10-01T00:00:00Z' })] }),
      ),
      'fail: No app called Cisco Webex Identity is in the tenant or in the recycle bin.',
    );
  });

  it('never says missing when it may have been renamed', () => {
    assert.equal(
      read(secondApp, factsOf({ webexApps: [app()] }, { createdApps: unread({ kind: 'network', detail: 'timeout' }) })),
      'warning: No app is called Cisco Webex Identity. It may have been renamed.',
    );
  });

  it('does not know without the permission', () => {
    assert.equal(
      read(secondApp, factsOf({}, { webexApps: lacks('Application.Read.All') })),
      'unknown: Not checked: this bot lacks the permission Application.Read.All.',
    );
  });

  it('does not say that the bin is empty when it could not be read', () => {
    assert.equal(
      read(
        secondApp,
        factsOf({ webexApps: [app()], createdApps: [] }, { deletedWebexApps: unread({ kind: 'network', detail: 'timeout' }) }),
      ),
      'fail: Cisco Webex Identity is not in the tenant. The recycle bin could not be read.',
    );
  });
});
