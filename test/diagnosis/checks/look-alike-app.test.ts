import assert from 'node:assert/strict';
import { lookAlikeApp } from '../../../src/diagnosis/checks/look-alike-app.ts';
import { app, factsOf, now, read, resultOf, second, tenantId } from '../facts-of.ts';

describe('look-alike-app', () => {
  it('passes when the name is its own', () => {
    const facts = factsOf();
    assert.equal(read(lookAlikeApp, facts), 'pass: No other app bears its name.');
    assert.deepEqual(resultOf(lookAlikeApp, facts).values, {});
  });

  it('warns of a twin', () => {
    const facts = factsOf({
      webexApps: [app(), second(), app({ id: 'x', appId: 'twin', displayName: ' cisco webex identity integration ' })],
    });
    assert.equal(read(lookAlikeApp, facts), 'warning: Another app bears its name: client id twin. It is not Cisco’s.');
    assert.deepEqual(resultOf(lookAlikeApp, facts).values, {
      id: 'x',
      appId: 'twin',
      appOwnerOrganizationId: 'c3d4e5f6-1111-4222-8333-a1b2c3d4e5f6',
    });
  });

  it('does not call it a stranger’s in a national cloud, in which it may be Cisco’s own', () => {
    const twin = app({ id: 'x', appId: 'twin', appOwnerOrganizationId: null });
    assert.equal(
      read(lookAlikeApp, factsOf({ webexApps: [twin], moment: { now, tenantId, graphUrl: 'https://graph.microsoft.us' } })),
      'warning: An app of this name has the client id twin. In this cloud it may be Cisco’s own.',
    );
  });
});
