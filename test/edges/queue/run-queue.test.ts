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

describe('events whose earlier try never ended', () => {
  it('are worked on one after another, and any others beside them', async () => {
    const waiting = ['suspect-1', 'suspect-2', 'fresh-1', 'fresh-2'].map((id, index) => ({
      ...{ seq: index, number: 1, isSuspect: id.startsWith('suspect') },
      event: eventOf(`space of ${id}`, id),
    }));
    const said: string[] = [];
    const nothing = async () => {};
    const engine: Engine = {
      ...{
        keep: nothing,
        keepBlocks: false,
        requeue: nothing,
        touch: nothing,
        close: nothing,
        again: nothing,
        anew: nothing,
        bury: nothing,
      },
      take: async (count) => waiting.splice(0, count),
      idle: async () => 1000,
      done: async ({ event }) => void said.push(`done ${event.spaceId}`),
      handBack: async (taken, seconds) => {
        if (!said.includes('put back')) said.push('put back');
        assert.ok(seconds !== undefined && seconds < 1);
        setImmediate(() => waiting.push(taken));
      },
    };
    // Ten minutes of work are not over; any other wait is.
    const wait = (milliseconds: number) => new Promise<void>((resolve) => void (milliseconds < 600_000 && setImmediate(resolve)));
    const clock = { now: () => new Date(), wait };
    const { start, stop } = runQueue({ engine, clock, log: captureLog().log, tries: 5, onBuried: () => {}, concurrency: 16 });
    const firstMayEnd = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    await start(async ({ spaceId }) => {
      said.push(`begun ${spaceId}`);
      if (spaceId.endsWith('fresh-2')) setImmediate(firstMayEnd.resolve);
      if (spaceId.endsWith('suspect-1')) await firstMayEnd.promise;
      if (spaceId.endsWith('suspect-2')) over.resolve();
    });
    await over.promise;
    await stop(0);
    const ofSuspects = said.filter((each) => each.includes('suspect'));
    assert.deepEqual(ofSuspects.slice(0, 3), ['begun space of suspect-1', 'done space of suspect-1', 'begun space of suspect-2']);
    assert.ok(said.includes('put back'));
    assert.ok(said.indexOf('begun space of fresh-2') < said.indexOf('done space of suspect-1'));
  });
});
