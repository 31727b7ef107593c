import assert from 'node:assert/strict';
import { dropOld } from '../../src/watch/retention.ts';
import { memoryStore } from '../conversation/support/memory-store.ts';
import { captureLog } from '../support/capture-log.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const clock = { now: () => now, wait: async () => {} };

describe('retention', () => {
  it('drops what is older than the days that are set', async () => {
    const { log } = captureLog();
    const asked: string[] = [];
    const store = { ...memoryStore(), forgetOlderThan: async (before: string) => asked.push(before) };
    await dropOld({ store, clock, log }, 90);
    assert.deepEqual(asked, ['2026-08-26T10:00:00.000Z']);
  });

  it('is left to the next hour by one that fails', async () => {
    const { log } = captureLog();
    let times = 0;
    const store = {
      ...memoryStore(),
      forgetOlderThan: async () => {
        if (++times === 1) throw new Error('the database is away');
        return 3;
      },
    };
    const at = (time: string) => dropOld({ store, clock: { ...clock, now: () => new Date(`2026-11-24T${time}.000Z`) }, log }, 90);
    await assert.rejects(at('10:00:00'), /away/);
    await at('10:20:00');
    await at('11:00:00');
    await at('12:00:00');
    assert.equal(times, 2);
  });

  it('is done once a day, however many replicas come to it', async () => {
    const { log } = captureLog();
    let times = 0;
    const store = { ...memoryStore(), forgetOlderThan: async () => ++times };
    for (let replica = 0; replica < 3; replica++) await dropOld({ store, clock, log }, 90);
    assert.equal(times, 1);
    const tomorrow = { ...clock, now: () => new Date('2026-11-25T00:00:01.000Z') };
    await dropOld({ store, clock: tomorrow, log }, 90);
    assert.equal(times, 2);
  });
});
