import assert from 'node:assert/strict';
import { Refused, Unreachable } from '../../src/ports/errors.ts';
import type { InboxEvent } from '../../src/ports/store.ts';
import { createCatchUp, type MessageReader } from '../../src/watch/catch-up.ts';
import { type Hearing, hearingAtStart, listen } from '../../src/watch/hearing.ts';
import { captureLog } from '../support/capture-log.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const clock = { now: () => now, wait: async () => {} };
const quarterEarlier = new Date('2026-11-24T09:45:00.000Z');

type Read = Awaited<ReturnType<MessageReader['missedMessages']>>;

describe('catching up', () => {
  const message = (id: string) => ({ id: 'missed', name: 'n', resource: 'messages', event: 'created', data: { id, roomId: 'space-1' } });
  const nothing: Read = { events: [], unread: null };

  /** A bot that reads so, a store that knows what ends with `:known`, and a clock that the test moves. */
  function house(hearing: Hearing, read: (since: Date, only: string[] | null) => Read | Promise<Read>, other: object = {}) {
    const { log, lines } = captureLog();
    const taken: string[] = [];
    const counted: string[] = [];
    const asked: [Date, string[] | null][] = [];
    let time = now.getTime();
    const store = {
      accept: async ({ key }: InboxEvent) => void taken.push(key),
      unseenKeys: async (keys: string[]) => keys.filter((key) => !key.endsWith(':known')),
      check: async () => {},
      ...other,
    };
    const bot = {
      pauseLeft: async () => 0,
      missedMessages: async (since: Date, only: string[] | null) => {
        asked.push([since, only]);
        return read(since, only);
      },
    };
    const metrics = { event: (fate: string) => void counted.push(fate) };
    const catchUp = createCatchUp({ bot, hearing, store, metrics, clock: { ...clock, now: () => new Date(time) }, log });
    const catchUpIn = (seconds: number) => {
      time += seconds * 1000;
      return catchUp();
    };
    return { catchUp, catchUpIn, taken, counted, asked, lines };
  }
  const readWell = (): Read => ({ events: [message('known'), message('new')], unread: null });

  it('asks for nothing while everything was heard', async () => {
    const { catchUp, asked, lines } = house({ deafSince: null, looked: now, unread: new Map() }, readWell);
    await catchUp();
    assert.deepEqual([asked, lines], [[], []]);
  });

  it('takes in, once, what was said shortly before a start, and tells the operator', async () => {
    const { catchUp, asked, taken, counted, lines } = house(hearingAtStart(clock), readWell);
    await catchUp();
    await catchUp();
    assert.deepEqual(asked, [[quarterEarlier, null]]);
    assert.deepEqual([taken, counted], [['messages:created:new'], ['accepted']]);
    assert.deepEqual(lines[0]?.fields, { missed: 1 });
  });

  type Heard = ReturnType<typeof listen>;
  for (const [what, hear] of [
    ['event that could not be kept', ({ accept }: Heard) => accept({ key: 'k', spaceId: 's', body: {}, receivedAt: now.toISOString() })],
    ['look at the store that failed: a balancer may have kept events from us', ({ check }: Heard) => check()],
  ] as const) {
    it(`takes in what was said since the first ${what}`, async () => {
      const hearing: Hearing = { deafSince: null, looked: now, unread: new Map() };
      const away = () => Promise.reject(new Error('the database is away'));
      await assert.rejects(hear(listen(hearing, { accept: away, check: away }, clock)), /the database is away/);
      const { catchUp, asked } = house(hearing, readWell);
      await catchUp();
      assert.deepEqual(asked, [[new Date('2026-11-24T09:59:00.000Z'), null]]);
      assert.equal(hearing.deafSince, null);
    });
  }

  it('does not forget what it has to read when Webex cannot be asked, and asks again half a minute later', async () => {
    const hearing = hearingAtStart(clock);
    let isWell = false;
    const away = new Unreachable({ service: 'webex', kind: 'network', message: 'Webex is away' });
    const { catchUpIn, asked } = house(hearing, () => (isWell ? nothing : Promise.reject(away)));
    await assert.rejects(catchUpIn(0), /away/);
    assert.deepEqual(hearing, hearingAtStart(clock));
    isWell = true;
    await catchUpIn(25);
    assert.equal(asked.length, 1);
    await catchUpIn(5);
    assert.deepEqual([asked.length, hearing.deafSince], [2, null]);
  });

  it('leaves Webex alone for as long as it wants, ten minutes at most', async () => {
    const busy = (retryAfterSeconds: number) => new Refused({ service: 'webex', status: 429, retryAfterSeconds, message: 'busy' });
    const pauses = [300, 3600];
    const { catchUpIn, asked } = house(hearingAtStart(clock), () => Promise.reject(busy(pauses[asked.length - 1] ?? 0)));
    const seen: number[] = [];
    for (let seconds = 0; seconds <= 900; seconds += 5) {
      const before = asked.length;
      await catchUpIn(seconds === 0 ? 0 : 5).catch(() => {});
      if (asked.length > before) seen.push(seconds);
    }
    assert.deepEqual(seen, [0, 300, 900]);
  });

  it('takes in what was said in other spaces when one cannot be read, and asks for that one alone until it can', async () => {
    let isWell = false;
    const hearing = hearingAtStart(clock);
    const unread = { failed: ['space-2'], unasked: [], cause: new Error('Webex answered 500') };
    const { catchUpIn, asked, taken } = house(hearing, () => ({
      events: [message(isWell ? 'late' : 'new')],
      unread: isWell ? null : unread,
    }));
    await assert.rejects(catchUpIn(0), /500/);
    assert.equal(hearing.deafSince, null);
    await catchUpIn(25);
    await assert.rejects(catchUpIn(5), /500/);
    isWell = true;
    await catchUpIn(30);
    await catchUpIn(30);
    assert.deepEqual(asked, [
      [quarterEarlier, null],
      [quarterEarlier, ['space-2']],
      [quarterEarlier, ['space-2']],
    ]);
    assert.deepEqual(taken, ['messages:created:new', 'messages:created:new', 'messages:created:late']);
  });

  it('reads all spaces at once although one of them fails for good, and that one since it could not be read', async () => {
    const before = new Date('2026-11-24T09:30:00.000Z');
    const hearing: Hearing = { deafSince: now, looked: now, unread: new Map([['space-2', { since: before, tried: before }]]) };
    const unread = {
      failed: ['space-2'],
      unasked: [],
      cause: new Unreachable({ service: 'webex', kind: 'timeout', message: 'no answer' }),
    };
    const { catchUpIn, asked } = house(hearing, (_since, only) => (only === null ? nothing : { events: [], unread }));
    await assert.rejects(catchUpIn(0), /no answer/);
    hearing.deafSince = now;
    await catchUpIn(5);
    assert.deepEqual(asked, [
      [before, ['space-2']],
      [now, null],
      [now, null],
    ]);
  });

  it('gives a space up that could not be read for an hour, after one try more, and tells the operator', async () => {
    const since = new Date(now.getTime() - 3 * 60 * 60_000);
    const tried = new Date(now.getTime() - 60 * 60_000);
    const spaces = ['space-2', 'space-3'].map((id) => [id, { since, tried }] as const);
    const hearing: Hearing = { deafSince: null, looked: now, unread: new Map(spaces) };
    const unread = { failed: ['space-2'], unasked: [], cause: new Error('Webex answered 500') };
    const { catchUp, taken, lines } = house(hearing, () => ({ events: [message('in space-3')], unread }));
    await assert.rejects(catchUp(), /500/);
    assert.deepEqual(
      lines.filter(({ level }) => level === 'error').map(({ fields }) => fields),
      [{ space: 'space-2', since }],
    );
    assert.deepEqual([taken, hearing.unread.size], [['messages:created:in space-3'], 0]);
  });

  it('keeps the others when a message can never be kept, and tells the operator', async () => {
    const hearing = hearingAtStart(clock);
    const taken: string[] = [];
    const accept = async ({ key }: InboxEvent) => {
      if (key.endsWith(':odd')) throw new Error('an event has characters that PostgreSQL cannot hold');
      taken.push(key);
    };
    const { catchUp, lines } = house(hearing, () => ({ events: [message('odd'), message('new')], unread: null }), { accept });
    await catchUp();
    assert.deepEqual([taken, hearing.deafSince], [['messages:created:new'], null]);
    assert.ok(
      lines.some(({ fields, message }) => 'key' in fields && fields.key === 'messages:created:odd' && message.includes('cannot be kept')),
    );
  });

  it('does not forget that it was deaf when what was said cannot be kept because the database went away', async () => {
    const hearing = hearingAtStart(clock);
    const accept = () => Promise.reject(new Unreachable({ service: 'store', kind: 'network', message: 'The database is out of reach' }));
    const { catchUp, asked } = house(hearing, readWell, { accept });
    await assert.rejects(catchUp(), /out of reach/);
    assert.deepEqual(hearing, hearingAtStart(clock));
    // It may be back any moment.
    await assert.rejects(catchUp(), /out of reach/);
    assert.equal(asked.length, 2);
  });

  it('keeps what was noted while it read', async () => {
    const earlier = new Date('2026-11-24T09:00:00.000Z');
    const hearing = hearingAtStart(clock);
    const { catchUp } = house(hearing, () => {
      hearing.deafSince = earlier;
      throw new Error('broken');
    });
    await assert.rejects(catchUp(), /broken/);
    assert.deepEqual(hearing.deafSince, earlier);
  });

  it('asks Webex for nothing that the store could not keep, and stays deaf meanwhile', async () => {
    const hearing = hearingAtStart(clock);
    const { catchUp, asked } = house(hearing, readWell, { check: () => Promise.reject(new Error('the database is away')) });
    await assert.rejects(catchUp(), /away/);
    assert.deepEqual([asked, hearing], [[], hearingAtStart(clock)]);
  });
});
