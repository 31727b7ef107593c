import assert from 'node:assert/strict';
import type { Clock } from '../../src/ports/clock.ts';
import { readReadiness } from '../../src/webhook/read-readiness.ts';

/** A clock on which each wait is over once what answers has answered. */
const clock: Clock = { now: () => new Date(), wait: () => new Promise((resolve) => void setImmediate(resolve)) };
const stopping = new AbortController().signal;
const hang = () => new Promise<never>(() => {});

describe('whether the service is ready', () => {
  const webex = (...faults: string[]) => ({ readiness: async () => ({ faults }) });
  const store = { check: async () => {} };

  it('is told of a service that can do its work', async () => {
    assert.deepEqual(await readReadiness({ bot: webex(), store, clock, stopping }), { ready: true, faults: [] });
  });

  it('names what is in the way, of Webex and of the store', async () => {
    const broken = { check: () => Promise.reject(new Error('the disk is full')) };
    assert.deepEqual(await readReadiness({ bot: webex('Webex cannot be reached.'), store: broken, clock, stopping }), {
      ready: false,
      faults: ['Webex cannot be reached.', 'The store cannot be written.'],
    });
  });

  it('waits for nothing that hangs: who asks would be gone by then', async () => {
    assert.deepEqual(await readReadiness({ bot: { readiness: hang }, store: { check: hang }, clock, stopping }), {
      ready: false,
      faults: ['Webex has not answered for 5 s.', 'The store has not answered for 5 s.'],
    });
  });

  it('asks nobody once the service stops', async () => {
    const asked = () => assert.fail('somebody was asked');
    const aborted = AbortSignal.abort();
    assert.deepEqual(await readReadiness({ bot: { readiness: asked }, store: { check: asked }, clock, stopping: aborted }), {
      ready: false,
      faults: ['The service is stopping.'],
    });
  });
});
