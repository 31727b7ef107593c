import assert from 'node:assert/strict';
import type { InboxEvent } from '../../src/ports/store.ts';
import { repeat } from '../../src/watch/repeat.ts';
import { dropOld } from '../../src/watch/retention.ts';
import { careForWebhooks } from '../../src/watch/webhook-care.ts';
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
});

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

describe('the care of webhooks', () => {
  const message = (id: string) => ({ id: 'missed', name: 'n', resource: 'messages', event: 'created', data: { id, roomId: 'space-1' } });

  async function care(state: { ok: boolean; missing: string[]; inactive: string[] }) {
    const { log, lines } = captureLog();
    const active: boolean[] = [];
    const since: Date[] = [];
    const taken: InboxEvent[] = [];
    const store = { ...memoryStore(), accept: async (event: InboxEvent) => taken.push(event) > 1 };
    const metrics = {
      event: () => {},
      diagnosis: () => {},
      dead: () => {},
      webhooksActive: (is: boolean) => void active.push(is),
      text: async () => '',
    };
    const bot = {
      care: async () => state,
      missedMessages: async (from: Date) => {
        since.push(from);
        return [message('known'), message('new')];
      },
    };
    await careForWebhooks({ bot, store, metrics, clock, log });
    return { active, since, taken, lines };
  }

  it('asks for nothing while they are active', async () => {
    const { active, since, taken, lines } = await care({ ok: true, missing: [], inactive: [] });
    assert.deepEqual([active, since, taken, lines], [[true], [], [], []]);
  });

  it('takes in what was said in the last quarter of an hour when they were not, and tells the operator', async () => {
    const { active, since, taken, lines } = await care({ ok: false, missing: [], inactive: ['messages'] });
    assert.deepEqual(active, [false]);
    assert.deepEqual(since, [new Date('2026-11-24T09:45:00.000Z')]);
    assert.deepEqual(
      taken.map(({ key }) => key),
      ['messages:created:known', 'messages:created:new'],
    );
    assert.deepEqual(lines[0]?.fields, { missing: [], inactive: ['messages'], missed: 1 });
  });
});
