import assert from 'node:assert/strict';
import { lookAlikeApp } from '../../../src/diagnosis/checks/look-alike-app.ts';
import { app, factsOf, read, resultOf, second } from '../facts-of.ts';

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
    assert.deepEqual(resultOf(lookAlikeApp, facts).values, { id: 'x', appId: 'twin' });
  });
});
