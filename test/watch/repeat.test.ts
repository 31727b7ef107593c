import assert from 'node:assert/strict';
import { repeat } from '../../src/watch/repeat.ts';
import { captureLog } from '../support/capture-log.ts';

const now = new Date('2026-11-24T10:00:00.000Z');

describe('regular work', () => {
  it('is done at once and again after each pause until it is ended, also after a failure, which is logged', async () => {
    const { log, lines } = captureLog();
    const ending = new AbortController();
    const waits: number[] = [];
    let times = 0;
    const work = async () => {
      times += 1;
      if (times === 2) throw new Error('the store is away');
      if (times === 3) ending.abort();
    };
    const counting = { now: () => now, wait: async (milliseconds: number) => void waits.push(milliseconds) };
    await repeat({ clock: counting, log, signal: ending.signal }, { name: 'a test', every: 240_000, work });
    assert.deepEqual([times, waits], [3, [240_000, 240_000, 240_000]]);
    assert.match(lines[0]?.message ?? '', /tried again later/);
  });
});
