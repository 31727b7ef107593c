import assert from 'node:assert/strict';
import type { Engine } from '../../../src/edges/queue/engine.ts';
import { type Handler, workOn } from '../../../src/edges/queue/work-on.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { eventOf } from '../../contract/samples.ts';
import { captureLog } from '../../support/capture-log.ts';

const hour = new Date('2026-11-24T10:00:00.000Z');

describe('work that hangs', () => {
  /** What the queue says of an event whose handler this is, at its `number`th try of two. */
  async function work(number: number, handler: Handler): Promise<{ said: string[]; messages: string[] }> {
    const said: string[] = [];
    const say = (what: string) => async () => void said.push(what);
    const other = () => assert.fail('nobody asks for this');
    const engine: Engine = {
      ...{ keep: other, keepBlocks: false, requeue: other, take: other, idle: other, touch: other, handBack: other, close: other },
      ...{ done: say('done'), again: say('again'), anew: say('anew'), bury: say('given up') },
    };
    // Ten minutes are over as soon as somebody waits for them.
    const clock: Clock = { now: () => hour, wait: async () => {} };
    const { log, lines } = captureLog();
    const taken = { seq: 1, number, event: { ...eventOf('space-1', 'one'), receivedAt: hour.toISOString() } };
    await workOn({ engine, clock, log, tries: 2 }, { handler, taken, ours: () => true });
    return { said, messages: lines.map(({ message }) => message) };
  }
  const hang = () => new Promise<void>(() => {});

  it('is tried again, and after its last try there is one turn more in which people are told', async () => {
    assert.deepEqual((await work(1, hang)).said, ['again']);
    assert.deepEqual(await work(2, hang), { said: ['again'], messages: ['an event failed and is tried again'] });
    const turns: boolean[] = [];
    const tell: Handler = async (_event, { died }) => {
      turns.push(died);
      throw new Error('told');
    };
    assert.deepEqual(await work(3, tell), { said: ['given up'], messages: ['an event was given up after its last try'] });
    assert.deepEqual(turns, [true]);
  });

  it('is given up when even telling hangs', async () => {
    assert.deepEqual((await work(3, hang)).said, ['given up']);
  });
});
