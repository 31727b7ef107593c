import assert from 'node:assert/strict';
import { Refused } from '../../src/ports/errors.ts';
import type { Hearing } from '../../src/watch/hearing.ts';
import { careForWebhooks, whenDue } from '../../src/watch/webhook-care.ts';
import { captureLog } from '../support/capture-log.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const quarterEarlier = new Date('2026-11-24T09:45:00.000Z');

interface Standing {
  ok: boolean;
  missing: string[];
  inactive: string[];
}

const well = { ok: true, missing: [], inactive: [] };
const switchedOff = { ok: false, missing: [], inactive: ['messages'] };

describe('the care of webhooks', () => {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

  async function care(state: Standing, { deafSince = null as Date | null, looked = now, unmended = null as unknown } = {}) {
    const { log, lines } = captureLog();
    const active: boolean[] = [];
    const hearing: Pick<Hearing, 'deafSince' | 'looked'> = { deafSince, looked };
    const bot = { care: async () => ({ ...state, unmended }) };
    const metrics = { webhooksActive: (is: boolean) => void active.push(is) };
    const clock = { now: () => now, wait: async () => {} };
    const failure = await careForWebhooks({ bot, hearing, metrics, clock, log }).catch((error: unknown) => error);
    assert.deepEqual(hearing.looked, now);
    return { active, deafSince: hearing.deafSince, failure, lines };
  }

  it('has nothing to tell while they are active', async () => {
    assert.deepEqual(await care(well), { active: [true], deafSince: null, failure: undefined, lines: [] });
  });

  it('tells the operator when they were not, and that nothing was heard for a quarter of an hour', async () => {
    const { active, deafSince, lines } = await care(switchedOff);
    assert.deepEqual([active, deafSince], [[false], quarterEarlier]);
    assert.deepEqual(lines[0]?.fields, { missing: [], inactive: ['messages'] });
  });

  it('forgets nothing that was noted before', async () => {
    const longAgo = new Date('2026-11-24T08:00:00.000Z');
    assert.deepEqual((await care(switchedOff, { deafSince: longAgo })).deafSince, longAgo);
    assert.deepEqual((await care(well, { deafSince: longAgo })).deafSince, longAgo);
  });

  it('notes all that was said since a quarter of an hour before it last found them active', async () => {
    assert.deepEqual((await care(switchedOff, { looked: ago(60) })).deafSince, ago(75));
  });

  it('notes it also when none was switched off but Webex could not be asked for long, and tells the operator', async () => {
    const { deafSince, lines } = await care(well, { looked: ago(10) });
    assert.deepEqual([deafSince, lines[0]?.fields], [ago(25), { looked: ago(10) }]);
  });

  it('notes nothing for one look that failed', async () => {
    assert.deepEqual((await care(well, { looked: ago(5) })).deafSince, null);
  });

  it('looks back from now when the clock was set back', async () => {
    assert.deepEqual((await care(switchedOff, { looked: ago(-60) })).deafSince, quarterEarlier);
    assert.deepEqual((await care(well, { looked: ago(-60) })).deafSince, null);
  });

  it('forgets nothing when Webex cannot be asked, and looks no further back each time when it cannot mend them', async () => {
    const hearing: Pick<Hearing, 'deafSince' | 'looked'> = { deafSince: null, looked: ago(60) };
    const bot = { care: async (): Promise<Standing & { unmended: unknown }> => Promise.reject(new Error('Webex is away')) };
    const parts = {
      bot,
      hearing,
      metrics: { webhooksActive: () => {} },
      clock: { now: () => now, wait: async () => {} },
      log: captureLog().log,
    };
    await assert.rejects(careForWebhooks(parts), /away/);
    assert.deepEqual(hearing, { deafSince: null, looked: ago(60) });
    bot.care = async () => ({ ...switchedOff, unmended: null });
    await careForWebhooks(parts);
    hearing.deafSince = null;
    await careForWebhooks(parts);
    assert.deepEqual(hearing.deafSince, quarterEarlier);
  });

  it('notes it also when they cannot be mended, or only half, and tells why', async () => {
    const { deafSince, failure } = await care(switchedOff, { unmended: new Error('Webex did it and did not say so') });
    assert.deepEqual(deafSince, quarterEarlier);
    assert.match(String(failure), /did not say so/);
  });
});

describe('the webhooks are cared for', () => {
  /** At which seconds, looked at every five; `fail` throws what happens to the so many-th time. */
  async function caredAt(until: number, fail: (time: number) => unknown = () => null): Promise<number[]> {
    const cared: number[] = [];
    let seconds = 0;
    const clock = { now: () => new Date(now.getTime() + seconds * 1000), wait: async () => {} };
    const careIfDue = whenDue(clock, async () => {
      cared.push(seconds);
      const failure = fail(cared.length);
      if (failure !== null) throw failure;
    });
    for (; seconds <= until; seconds += 5) await careIfDue().catch(() => {});
    return cared;
  }

  it('every four minutes', async () => {
    assert.deepEqual(await caredAt(500), [0, 240, 480]);
  });

  it('again soon when it failed', async () => {
    assert.deepEqual(await caredAt(280, (time) => (time === 1 ? new Error('Webex is away') : null)), [0, 30, 270]);
  });

  it('as late as Webex wants, but no later than we promise to notice', async () => {
    const busy = (retryAfterSeconds: number) => new Refused({ service: 'webex', status: 429, retryAfterSeconds, message: 'busy' });
    assert.deepEqual(await caredAt(300, (time) => (time === 1 ? busy(90) : null)), [0, 90]);
    assert.deepEqual(await caredAt(300, (time) => (time === 1 ? busy(3600) : null)), [0, 240]);
  });

  it('although the clock was set back', async () => {
    let time = now.getTime();
    let cared = 0;
    const careIfDue = whenDue({ now: () => new Date(time), wait: async () => {} }, async () => void cared++);
    await careIfDue();
    time -= 60 * 60_000;
    await careIfDue();
    assert.equal(cared, 2);
  });
});
