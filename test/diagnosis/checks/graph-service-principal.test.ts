import assert from 'node:assert/strict';
import { graphServicePrincipal } from '../../../src/diagnosis/checks/graph-service-principal.ts';
import { app, factsOf, graphObjectId, integrationObjectId, read, resultOf } from '../facts-of.ts';

describe('graph-service-principal', () => {
  it('passes when it is enabled', () => {
    const facts = factsOf();
    assert.equal(read(graphServicePrincipal, facts), 'pass: Microsoft Graph is enabled.');
    assert.deepEqual(resultOf(graphServicePrincipal, facts).values, { id: graphObjectId, accountEnabled: true });
  });

  it('fails when it is disabled', () => {
    const facts = factsOf({ graphServicePrincipal: app({ accountEnabled: false }) });
    assert.equal(read(graphServicePrincipal, facts), 'fail: Microsoft Graph is disabled: every app is refused.');
    assert.deepEqual(resultOf(graphServicePrincipal, facts).values, { id: integrationObjectId, accountEnabled: false });
  });
});
