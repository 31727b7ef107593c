import assert from 'node:assert/strict';
import type { Engine } from '../../../src/edges/queue/engine.ts';
import { type Handler, workOn } from '../../../src/edges/queue/work-on.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { Refused, Unreachable } from '../../../src/ports/errors.ts';
import { NotYet, Untold } from '../../../src/ports/queue.ts';
import { eventOf } from '../../contract/samples.ts';
import { captureLog } from '../../support/capture-log.ts';

const hour = new Date('2026-11-24T10:00:00.000Z');

describe('what comes of work on an event', () => {
  /** What the queue says of an event whose handler this is, at its `number`th try of two. */
  async function work(number: number, handler: Handler): Promise<{ said: string[]; messages: string[] }> {
    const said: string[] = [];
    const say = (what: string) => async () => void said.push(what);
    const other = () => assert.fail('nobody asks for this');
    const engine: Engine = {
      ...{ keep: other, keepBlocks: false, requeue: other, take: other, idle: other, touch: other, close: other },
      ...{ done: say('done'), again: say('again'), anew: say('anew'), bury: say('given up') },
      handBack: async (_taken, seconds) => void said.push(`handed back for ${seconds} s`),
    };
    // Ten minutes are over as soon as somebody waits for them.
    const clock: Clock = { now: () => hour, wait: async () => {} };
    const { log, lines } = captureLog();
    const taken = { seq: 1, number, isSuspect: false, event: { ...eventOf('space-1', 'one'), receivedAt: hour.toISOString() } };
    await workOn({ engine, clock, log, tries: 2, onBuried: () => said.push('counted') }, { handler, taken, ours: () => true });
    return { said, messages: lines.map(({ message }) => message) };
  }
  const hang = () => new Promise<void>(() => {});

  it('that is not to be begun yet is handed back for so long', async () => {
    const notYet: Handler = () => Promise.reject(new NotYet(8));
    assert.deepEqual(await work(2, notYet), { said: ['handed back for 8 s'], messages: ['an event is not to be begun yet'] });
  });

  it('that nobody could be told of is tried on, but one that ended the process each time only to be told', async () => {
    const refused = new Refused({ service: 'webex', status: 429, retryAfterSeconds: 90, message: 'Too many requests' });
    const untold: Handler = () => Promise.reject(new Untold(new Error('failed'), refused));
    assert.deepEqual((await work(2, untold)).said, ['anew']);
    assert.deepEqual((await work(3, untold)).said, ['handed back for 90 s']);
    const away = new Unreachable({ service: 'webex', kind: 'network', message: 'no answer' });
    assert.deepEqual((await work(3, () => Promise.reject(new Untold(new Error('failed'), away)))).said, ['handed back for 60 s']);
  });

  it('that hangs is tried again, and after its last try there is one turn more in which people are told', async () => {
    assert.deepEqual((await work(1, hang)).said, ['again']);
    assert.deepEqual(await work(2, hang), { said: ['again'], messages: ['an event failed and is tried again'] });
    const turns: boolean[] = [];
    const tell: Handler = async (_event, { died }) => {
      turns.push(died);
      throw new Error('told');
    };
    assert.deepEqual(await work(3, tell), { said: ['given up', 'counted'], messages: ['an event was given up after its last try'] });
    assert.deepEqual(turns, [true]);
  });

  it('that hangs is given up when even telling hangs', async () => {
    assert.deepEqual((await work(3, hang)).said, ['given up', 'counted']);
  });

  it('that ended the process even when it was only to be told is given up, and the operator hears of it', async () => {
    assert.deepEqual(await work(4, () => assert.fail('it is not begun again')), {
      said: ['given up', 'counted'],
      messages: ['an event was given up and perhaps nobody was told: that ended the process too'],
    });
  });
});
