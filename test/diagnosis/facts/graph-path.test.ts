import assert from 'node:assert/strict';
import { daysBefore, graphPath, literal } from '../../../src/diagnosis/facts/graph-path.ts';

describe('Graph path', () => {
  it('encodes the options and leaves quotes and commas readable', () => {
    assert.equal(
      graphPath('/servicePrincipals', { filter: `displayName eq ${literal("O'Hara & Sons")}`, select: 'id,appId', top: 5 }),
      "/servicePrincipals?$filter=displayName%20eq%20'O''Hara%20%26%20Sons'&$select=id,appId&$top=5",
    );
    assert.equal(graphPath('/organization'), '/organization');
  });

  it('asks for the same time in all cases of an hour, so that logs are asked once for them', () => {
    assert.equal(daysBefore('2026-11-24T08:00:00.000Z', 7), '2026-11-17T08:00:00Z');
    assert.equal(daysBefore('2026-11-24T08:59:59.999Z', 7), '2026-11-17T08:00:00Z');
    assert.equal(daysBefore('2026-11-24T09:00:00.000Z', 30), '2026-10-25T09:00:00Z');
  });
});
