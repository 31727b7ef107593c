import assert from 'node:assert/strict';
import { Refused } from '../../src/ports/errors.ts';
import type { Hearing } from '../../src/watch/hearing.ts';
import { whenDue } from '../../src/watch/start-regular-work.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const clock = { now: () => now, wait: async () => {} };
const bot = { pauseLeft: async () => 0 };

describe('the webhooks are cared for', () => {
  it('again soon when it failed', async () => {
    const hearing: Hearing = { deafSince: null, unread: new Map() };
    let time = now.getTime();
    let cared = 0;
    const careIfDue = whenDue({ bot, hearing, clock: { ...clock, now: () => new Date(time) } }, async () => {
      cared += 1;
      if (cared === 1) throw new Error('Webex is away');
    });
    await assert.rejects(careIfDue(), /away/);
    for (const seconds of [25, 5, 200]) {
      time += seconds * 1000;
      await careIfDue();
    }
    assert.equal(cared, 2);
  });

  it('every few minutes, and at once while something was missed', async () => {
    const hearing: Hearing = { deafSince: null, unread: new Map() };
    let time = now.getTime();
    const cared: number[] = [];
    const careIfDue = whenDue({ bot, hearing, clock: { ...clock, now: () => new Date(time) } }, async () => void cared.push(time));
    const caredIn = async (seconds: number) => {
      const before = cared.length;
      time += seconds * 1000;
      await careIfDue();
      return cared.length > before;
    };
    assert.deepEqual([await caredIn(0), await caredIn(10), await caredIn(220), await caredIn(10)], [true, false, false, true]);
    hearing.deafSince = new Date(time);
    assert.deepEqual([await caredIn(10), await caredIn(10)], [true, true]);
    hearing.deafSince = null;
    assert.deepEqual([await caredIn(10), await caredIn(230)], [false, true]);
  });

  it('not before Webex wants to be asked again, whatever was missed', async () => {
    const hearing: Hearing = { deafSince: now, unread: new Map() };
    let time = now.getTime();
    const cared: number[] = [];
    const careIfDue = whenDue({ bot, hearing, clock: { ...clock, now: () => new Date(time) } }, async () => {
      cared.push((time - now.getTime()) / 1000);
      if (cared.length === 1)
        throw new AggregateError([new Refused({ service: 'webex', status: 429, retryAfterSeconds: 300, message: 'busy' })]);
      if (cared.length === 2) throw new Error('the database is away');
    });
    for (const end = time + 320_000; time < end; time += 5000) await careIfDue().catch(() => {});
    assert.deepEqual(cared, [0, 300, 305, 310, 315]);
  });

  it('when they are due, but for nothing else while Webex asks to be left alone', async () => {
    const hearing: Hearing = { deafSince: now, unread: new Map() };
    let time = now.getTime();
    const cared: number[] = [];
    const paused = { pauseLeft: async () => Math.max(0, now.getTime() + 250_000 - time) };
    const careIfDue = whenDue(
      { bot: paused, hearing, clock: { ...clock, now: () => new Date(time) } },
      async () => void cared.push((time - now.getTime()) / 1000),
    );
    for (const end = time + 260_000; time < end; time += 5000) await careIfDue();
    assert.deepEqual(cared, [0, 240, 250, 255]);
  });
});
