import assert from 'node:assert/strict';
import type { Engine } from '../../../src/edges/queue/engine.ts';
import { runQueue } from '../../../src/edges/queue/run-queue.ts';
import { eventOf } from '../../contract/samples.ts';
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
    const { start, stop } = runQueue({ engine, clock, log, tries: 5, onBuried: () => {}, concurrency: 16 });
    await start(async () => {});
    await back.promise;
    await stop(0);
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['the queue cannot be read; trying again every second', 'the queue is read again'],
    );
  });
});

describe('a new process', () => {
  /** Three events of three spaces, the first of which hangs; `clock` is asked for the time. */
  async function begunOn(now: (begun: number) => number): Promise<number[]> {
    const waiting = [1, 2, 3].map((seq) => ({ seq, number: 1, event: eventOf(`space-${seq}`, `e${seq}`) }));
    const begun: number[] = [];
    const all = Promise.withResolvers<void>();
    const nothing = async () => {};
    const engine: Engine = {
      ...{ keep: nothing, keepBlocks: false, requeue: nothing, touch: nothing, close: nothing },
      ...{ done: nothing, again: nothing, anew: nothing, bury: nothing, handBack: nothing },
      take: async (count) => waiting.splice(0, count),
      idle: async () => 1000,
    };
    // Ten minutes of work are not over; any other wait is.
    const wait = (milliseconds: number) => new Promise<void>((resolve) => void (milliseconds < 600_000 && setImmediate(resolve)));
    const clock = { now: () => new Date(now(begun.length)), wait };
    const { start, stop } = runQueue({ engine, clock, log: captureLog().log, tries: 5, onBuried: () => {}, concurrency: 16 });
    await start(async ({ key }) => {
      begun.push(Number(key.at(-1)));
      if (begun.length === 3) all.resolve();
      if (begun.length === 1) await new Promise(() => {});
    });
    await all.promise;
    await stop(0);
    return begun;
  }

  it('works on others beside one that hangs, once it is no longer new', async () => {
    let time = 0;
    const passing = (begun: number) => {
      if (begun > 0) time += 100;
      return time;
    };
    assert.deepEqual(await begunOn(passing), [1, 2, 3]);
    assert.ok(time >= 3000, `the second was begun after ${time} ms`);
  });

  it('works on others beside one that hangs although the clock was set back', async () => {
    assert.deepEqual(await begunOn((begun) => (begun === 0 ? 0 : -600_000)), [1, 2, 3]);
  });
});
