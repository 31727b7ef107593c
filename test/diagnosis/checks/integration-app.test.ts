import assert from 'node:assert/strict';
import { integrationApp } from '../../../src/diagnosis/checks/integration-app.ts';
import {
  app,
  factsOf,
  integrationClientId,
  integrationObjectId,
  lacks,
  now,
  read,
  resultOf,
  tenantId,
  withoutIntegration,
} from '../facts-of.ts';

describe('integration-app', () => {
  it('passes when it is there', () => {
    const facts = factsOf();
    assert.equal(read(integrationApp, facts), 'pass: Cisco Webex Identity Integration is in the tenant.');
    assert.deepEqual(resultOf(integrationApp, facts).values, {
      id: integrationObjectId,
      appId: integrationClientId,
      displayName: 'Cisco Webex Identity Integration',
      appOwnerOrganizationId: 'c3d4e5f6-1111-4222-8333-a1b2c3d4e5f6',
    });
  });

  it('shows the client id when it has no name', () => {
    assert.equal(
      read(integrationApp, factsOf({ integrationApp: app({ displayName: null }) })),
      'pass: 90db942a-c1eb-4e8d-82e4-eebf64a7e2ae is in the tenant.',
    );
  });

  it('fails when it is missing', () => {
    const facts = factsOf(withoutIntegration);
    assert.equal(read(integrationApp, facts), 'fail: Cisco Webex Identity Integration is not in the tenant.');
    assert.deepEqual(resultOf(integrationApp, facts).values, { appId: integrationClientId });
  });

  it('is not sure in a national cloud, in which Cisco’s client ids are not known', () => {
    for (const host of ['graph.microsoft.us', 'dod-graph.microsoft.us', 'microsoftgraph.chinacloudapi.cn']) {
      const moment = { now, tenantId, graphUrl: `https://${host}` };
      assert.equal(
        read(integrationApp, factsOf({ ...withoutIntegration, moment })),
        'warning: No app with the client id 90db942a-c1eb-4e8d-82e4-eebf64a7e2ae is in the tenant. In this cloud Cisco may use another one.',
      );
      assert.match(read(integrationApp, factsOf({ moment })), /^pass: /);
    }
  });

  it('never says missing when it could not look', () => {
    const facts = factsOf({}, { integrationApp: lacks('Application.Read.All') });
    assert.equal(read(integrationApp, facts), 'unknown: Not checked: this bot lacks the permission Application.Read.All.');
    assert.deepEqual(resultOf(integrationApp, facts).values, {});
  });
});
