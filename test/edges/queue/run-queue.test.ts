import assert from 'node:assert/strict';
import type { Engine } from '../../../src/edges/queue/engine.ts';
import { runQueue } from '../../../src/edges/queue/run-queue.ts';
import { captureLog } from '../../support/capture-log.ts';

describe('a queue whose database is away', () => {
  it('says so once, and when it is back', async () => {
    const { log, lines } = captureLog();
    const back = Promise.withResolvers<void>();
    let looks = 0;
    const engine: Engine = {
      take: async () => {
        looks += 1;
        if (looks <= 3) throw new Error('connect ECONNREFUSED');
        if (looks === 5) back.resolve();
        return [];
      },
      idle: async () => 1000,
      keep: async () => {},
      keepBlocks: false,
      requeue: async () => {},
      touch: async () => {},
      done: async () => {},
      again: async () => {},
      anew: async () => {},
      bury: async () => {},
      handBack: async () => {},
      close: async () => {},
    };
    const clock = { now: () => new Date(), wait: () => new Promise<void>((resolve) => setImmediate(resolve)) };
    const { start, stop } = runQueue({ engine, clock, log, tries: 5, concurrency: 16 });
    await start(async () => {});
    await back.promise;
    await stop(0);
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['the queue cannot be read; trying again every second', 'the queue is read again'],
    );
  });
});
