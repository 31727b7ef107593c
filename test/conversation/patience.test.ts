import assert from 'node:assert/strict';
import { createPatience } from '../../src/conversation/patience.ts';

describe('patience', () => {
  it('asks to wait after ten failed cases of one person within a minute, and only them', () => {
    let now = 0;
    const patience = createPatience({ now: () => new Date(now), wait: async () => {} });
    for (let count = 0; count < 9; count += 1) patience.failed('ada');
    assert.equal(patience.minutesToWait('ada'), 0);
    patience.failed('ada');
    assert.equal(patience.minutesToWait('ada'), 1);
    assert.equal(patience.minutesToWait('sam'), 0);
    now = 60_001;
    assert.equal(patience.minutesToWait('ada'), 0);
  });
});
