import assert from 'node:assert/strict';
import { Unreachable } from '../../src/ports/errors.ts';
import type { InboxEvent } from '../../src/ports/store.ts';
import { type Hearing, hearingAtStart, listen } from '../../src/watch/hearing.ts';
import { careForWebhooks } from '../../src/watch/webhook-care.ts';
import { captureLog } from '../support/capture-log.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const clock = { now: () => now, wait: async () => {} };

interface Standing {
  ok: boolean;
  missing: string[];
  inactive: string[];
}

describe('the care of webhooks', () => {
  const storeOfNothing = { accept: async () => {}, unseenKeys: async (keys: string[]) => keys };
  const metrics = { webhooksActive: () => {}, event: () => {} };
  const caring = (state: Standing, unmended: unknown = null) => ({ care: async () => ({ ...state, unmended }), pauseLeft: async () => 0 });
  const message = (id: string) => ({ id: 'missed', name: 'n', resource: 'messages', event: 'created', data: { id, roomId: 'space-1' } });

  async function care(state: Standing, hearing: Hearing = { deafSince: null, unread: new Map() }) {
    const { log, lines } = captureLog();
    const active: boolean[] = [];
    const since: Date[] = [];
    const taken: InboxEvent[] = [];
    const store = {
      accept: async (event: InboxEvent) => void taken.push(event),
      unseenKeys: async (keys: string[]) => keys.filter((key) => !key.endsWith(':known')),
      check: async () => {},
    };
    const counted: string[] = [];
    const metrics = {
      webhooksActive: (is: boolean) => void active.push(is),
      event: (fate: string) => void counted.push(fate),
    };
    const bot = {
      ...caring(state),
      missedMessages: async (from: Date) => {
        since.push(from);
        return { events: [message('known'), message('new')], unread: null };
      },
    };
    await careForWebhooks({ bot, hearing, store, metrics, clock, log });
    return { active, since, keys: taken.map(({ key }) => key), counted, lines };
  }
  type Heard = ReturnType<typeof listen>;
  const well = { ok: true, missing: [], inactive: [] };

  it('asks for nothing while they are active and everything was heard', async () => {
    assert.deepEqual(await care(well), { active: [true], since: [], keys: [], counted: [], lines: [] });
  });

  it('takes in what was said in the last quarter of an hour when they were not, and tells the operator', async () => {
    const { active, since, keys, counted, lines } = await care({ ok: false, missing: [], inactive: ['messages'] });
    assert.deepEqual(active, [false]);
    assert.deepEqual(since, [new Date('2026-11-24T09:45:00.000Z')]);
    assert.deepEqual(keys, ['messages:created:new']);
    assert.deepEqual(counted, ['accepted']);
    assert.deepEqual(lines[0]?.fields, { missing: [], inactive: ['messages'], missed: 1 });
  });

  it('takes in, once, what was said shortly before a start', async () => {
    const hearing = hearingAtStart(clock);
    const { since, keys } = await care(well, hearing);
    assert.deepEqual(since, [new Date('2026-11-24T09:45:00.000Z')]);
    assert.deepEqual(keys, ['messages:created:new']);
    assert.deepEqual((await care(well, hearing)).since, []);
  });

  for (const [what, hear] of [
    ['event that could not be kept', ({ accept }: Heard) => accept({ key: 'k', spaceId: 's', body: {}, receivedAt: now.toISOString() })],
    ['look at the store that failed: a balancer may have kept events from us', ({ check }: Heard) => check()],
  ] as const) {
    it(`takes in what was said since the first ${what}`, async () => {
      const hearing: Hearing = { deafSince: null, unread: new Map() };
      const away = () => Promise.reject(new Error('the database is away'));
      await assert.rejects(hear(listen(hearing, { accept: away, check: away }, clock)), /the database is away/);
      assert.deepEqual((await care(well, hearing)).since, [new Date('2026-11-24T09:59:00.000Z')]);
      assert.equal(hearing.deafSince, null);
    });
  }

  it('does not forget that it was deaf when what was said cannot be read', async () => {
    const hearing: Hearing = { deafSince: null, unread: new Map() };
    const bot = { ...caring({ ...well, ok: false }), missedMessages: () => Promise.reject(new Error('Webex is busy')) };
    const { log } = captureLog();
    await assert.rejects(
      careForWebhooks({ bot, hearing, store: { ...storeOfNothing, check: async () => {} }, metrics, clock, log }),
      /busy/,
    );
    assert.deepEqual(hearing.deafSince, new Date('2026-11-24T09:45:00.000Z'));
  });

  it('takes in what was said in other spaces when one cannot be read, and asks for that one alone until it can', async () => {
    const hearing = hearingAtStart(clock);
    const taken: string[] = [];
    const store = { ...storeOfNothing, check: async () => {}, accept: async ({ key }: InboxEvent) => void taken.push(key) };
    const asked: [string, string[] | null][] = [];
    let isWell = false;
    const bot = {
      ...caring(well),
      missedMessages: async (since: Date, only: string[] | null) => {
        asked.push([since.toISOString(), only]);
        const unread = isWell ? null : { failed: ['space-2'], unasked: [], cause: new Error('Webex answered 500') };
        return { events: [message(isWell ? 'late' : 'new')], unread };
      },
    };
    const { log } = captureLog();
    const parts = { bot, hearing, store, metrics, clock, log };
    await assert.rejects(careForWebhooks(parts), /500/);
    // Nobody needs to look every few seconds for what one space keeps back.
    assert.equal(hearing.deafSince, null);
    await assert.rejects(careForWebhooks(parts), /500/);
    isWell = true;
    await careForWebhooks(parts);
    await careForWebhooks(parts);
    const quarter = '2026-11-24T09:45:00.000Z';
    assert.deepEqual(asked, [
      [quarter, null],
      [quarter, ['space-2']],
      [quarter, ['space-2']],
    ]);
    assert.deepEqual(taken, ['messages:created:new', 'messages:created:new', 'messages:created:late']);
  });

  it('reads all spaces since it was deaf once more, and one that could not be read before since then', async () => {
    const before = new Date('2026-11-24T09:30:00.000Z');
    const hearing: Hearing = { deafSince: now, unread: new Map([['space-2', { since: before, tried: before }]]) };
    const asked: [Date, string[] | null][] = [];
    const missedMessages = async (since: Date, only: string[] | null) => {
      asked.push([since, only]);
      return { events: [], unread: null };
    };
    const { log } = captureLog();
    const store = { ...storeOfNothing, check: async () => {} };
    await careForWebhooks({ bot: { ...caring(well), missedMessages }, hearing, store, metrics, clock, log });
    assert.deepEqual(asked, [
      [before, ['space-2']],
      [now, null],
    ]);
    assert.deepEqual(hearing, { deafSince: null, unread: new Map() });
  });

  it('gives a space up that could not be read for an hour, and tells the operator', async () => {
    const since = new Date(now.getTime() - 3 * 60 * 60_000);
    const tried = new Date(now.getTime() - 60 * 60_000);
    const hearing: Hearing = { deafSince: null, unread: new Map([['space-2', { since, tried }]]) };
    const missedMessages = () => assert.fail('nobody is asked');
    const { log, lines } = captureLog();
    const store = { ...storeOfNothing, check: async () => {} };
    await careForWebhooks({ bot: { ...caring(well), missedMessages }, hearing, store, metrics, clock, log });
    assert.deepEqual(
      lines.map(({ level, fields }) => [level, fields]),
      [['error', { space: 'space-2', since }]],
    );
    assert.equal(hearing.unread.size, 0);
  });

  it('tells of both when webhooks cannot be mended and a space cannot be read', async () => {
    const bot = {
      ...caring({ ok: false, missing: [], inactive: ['messages'] }, new Error('no webhook')),
      missedMessages: async () => ({ events: [], unread: { failed: ['space-2'], unasked: [], cause: new Error('no space') } }),
    };
    const { log } = captureLog();
    const store = { ...storeOfNothing, check: async () => {} };
    await assert.rejects(careForWebhooks({ bot, hearing: hearingAtStart(clock), store, metrics, clock, log }), /no webhook.*no space/);
  });

  it('keeps the others when a message can never be kept, and tells the operator', async () => {
    const hearing = hearingAtStart(clock);
    const taken: string[] = [];
    const accept = async ({ key }: InboxEvent) => {
      if (key.endsWith(':odd')) throw new Error('an event has characters that PostgreSQL cannot hold');
      taken.push(key);
    };
    const bot = { ...caring(well), missedMessages: async () => ({ events: [message('odd'), message('new')], unread: null }) };
    const { log, lines } = captureLog();
    await careForWebhooks({ bot, hearing, store: { ...storeOfNothing, check: async () => {}, accept }, metrics, clock, log });
    assert.deepEqual([taken, hearing.deafSince], [['messages:created:new'], null]);
    assert.ok(
      lines.some(({ fields, message }) => 'key' in fields && fields.key === 'messages:created:odd' && message.includes('cannot be kept')),
    );
  });

  it('does not forget that it was deaf when what was said cannot be kept because the database went away', async () => {
    const hearing = hearingAtStart(clock);
    const accept = () => Promise.reject(new Unreachable({ service: 'store', kind: 'network', message: 'The database is out of reach' }));
    const bot = { ...caring(well), missedMessages: async () => ({ events: [message('new')], unread: null }) };
    const { log } = captureLog();
    await assert.rejects(
      careForWebhooks({ bot, hearing, store: { ...storeOfNothing, check: async () => {}, accept }, metrics, clock, log }),
      /out of reach/,
    );
    assert.deepEqual(hearing, hearingAtStart(clock));
  });

  it('takes in what was said also when they cannot be mended, or only half', async () => {
    const hearing: Hearing = { deafSince: null, unread: new Map() };
    const since: Date[] = [];
    const bot = {
      ...caring({ ok: false, missing: [], inactive: ['messages'] }, new Error('Webex did it and did not say so')),
      missedMessages: async (from: Date) => {
        since.push(from);
        return { events: [], unread: null };
      },
    };
    const { log } = captureLog();
    await assert.rejects(
      careForWebhooks({ bot, hearing, store: { ...storeOfNothing, check: async () => {} }, metrics, clock, log }),
      /did not say so/,
    );
    // Nothing is left to be taken in, so the next look is not taken at once.
    assert.deepEqual([since, hearing.deafSince], [[new Date('2026-11-24T09:45:00.000Z')], null]);
  });

  it('asks Webex for nothing that the store could not keep, and stays deaf meanwhile', async () => {
    const hearing = hearingAtStart(clock);
    let asked = 0;
    const bot = { ...caring(well), missedMessages: async () => ({ events: [message(`M${++asked}`)], unread: null }) };
    const store = { ...storeOfNothing, check: () => Promise.reject(new Error('the database is away')) };
    const { log } = captureLog();
    await assert.rejects(careForWebhooks({ bot, hearing, store, metrics, clock, log }), /away/);
    assert.deepEqual([asked, hearing], [0, hearingAtStart(clock)]);
  });
});
