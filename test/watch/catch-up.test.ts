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
type Asked = Parameters<MessageReader['missedMessages']>[0];

describe('catching up', () => {
  const message = (id: string) => ({ id: 'missed', name: 'n', resource: 'messages', event: 'created', data: { id, roomId: 'space-1' } });
  const space = (id: string) => ({ id, type: 'direct' as const });
  const unread = (since: Date, tried: Date | null = null) => ({ type: 'direct' as const, since, tried, again: tried });
  const readWell = (spaces: Asked): Partial<Read> => ({ events: [message('known'), message('new')], read: spaces.map(({ id }) => id) });
  const failedAt = (failed: string[], cause: unknown = new Error('Webex answered 500')) =>
    new Map(failed.map((id) => [id, cause] as const));

  interface Webex {
    list?: () => string[] | Promise<string[]>;
    read?: (spaces: Asked) => Partial<Read>;
  }

  /** A bot that answers so, a store that knows what ends with `:known`, and a clock that the test moves. */
  function house(hearing: Hearing, { list = () => ['space-1'], read = readWell }: Webex = {}, other: object = {}) {
    const { log, lines } = captureLog();
    const taken: string[] = [];
    const counted: string[] = [];
    const listed: Date[] = [];
    const asked: [string, Date][][] = [];
    let time = now.getTime();
    const store = {
      accept: async ({ key }: InboxEvent) => void taken.push(key),
      unseenKeys: async (keys: string[]) => keys.filter((key) => !key.endsWith(':known')),
      check: async () => {},
      ...other,
    };
    const bot: MessageReader = {
      pauseLeft: async () => 0,
      busySpaces: async (since) => {
        listed.push(since);
        return (await list()).map(space);
      },
      missedMessages: async (spaces) => {
        asked.push(spaces.map(({ id, since }) => [id, since]));
        return { events: [], read: [], failed: new Map(), isAway: false, ...read(spaces) };
      },
    };
    const metrics = { event: (fate: string) => void counted.push(fate) };
    const catchUp = createCatchUp({ bot, hearing, store, metrics, clock: { ...clock, now: () => new Date(time) }, log });
    const catchUpIn = (seconds: number) => {
      time += seconds * 1000;
      return catchUp();
    };
    /** At which seconds Webex was asked for anything, looked at every five. */
    const askedAt = async (until: number) => {
      const seen: number[] = [];
      for (let seconds = 0; seconds <= until; seconds += 5) {
        const before = listed.length + asked.length;
        await catchUpIn(seconds === 0 ? 0 : 5).catch(() => {});
        if (listed.length + asked.length > before) seen.push(seconds);
      }
      return seen;
    };
    return { catchUp, catchUpIn, askedAt, taken, counted, listed, asked, lines };
  }
  const hearingSince = (deafSince: Date | null, spaces: [string, ReturnType<typeof unread>][] = []): Hearing => ({
    ...{ deafSince, looked: now },
    unread: new Map(spaces),
  });
  const busy = (retryAfterSeconds: number, status = 429) => new Refused({ service: 'webex', status, retryAfterSeconds, message: 'busy' });

  it('asks for nothing while everything was heard', async () => {
    const { catchUp, listed, asked, lines } = house(hearingSince(null));
    await catchUp();
    assert.deepEqual([listed, asked, lines], [[], [], []]);
  });

  it('takes in, once, what was said shortly before a start, and tells the operator', async () => {
    const { catchUp, listed, asked, taken, counted, lines } = house(hearingAtStart(clock));
    await catchUp();
    await catchUp();
    assert.deepEqual([listed, asked], [[quarterEarlier], [[['space-1', quarterEarlier]]]]);
    assert.deepEqual([taken, counted], [['messages:created:new'], ['accepted']]);
    assert.deepEqual(lines[0]?.fields, { missed: 1 });
  });

  type Heard = ReturnType<typeof listen>;
  for (const [what, hear] of [
    ['event that could not be kept', ({ accept }: Heard) => accept({ key: 'k', spaceId: 's', body: {}, receivedAt: now.toISOString() })],
    ['look at the store that failed: a balancer may have kept events from us', ({ check }: Heard) => check()],
  ] as const) {
    it(`takes in what was said since the first ${what}`, async () => {
      const hearing = hearingSince(null);
      const away = () => Promise.reject(new Error('the database is away'));
      await assert.rejects(hear(listen(hearing, { accept: away, check: away }, clock)), /the database is away/);
      const { catchUp, listed } = house(hearing);
      await catchUp();
      assert.deepEqual(listed, [new Date('2026-11-24T09:59:00.000Z')]);
      assert.equal(hearing.deafSince, null);
    });
  }

  it('takes in a quarter of an hour when an event cannot be kept and a clock that was ahead had noted that nobody heard', async () => {
    const hearing = hearingSince(new Date('2026-11-24T10:07:00.000Z'));
    const away = () => Promise.reject(new Error('the database is away'));
    await assert.rejects(listen(hearing, { accept: away, check: away }, clock).check(), /away/);
    assert.deepEqual(hearing.deafSince, quarterEarlier);
  });

  it('does not forget what it has to read when Webex cannot be asked, and asks again half a minute later', async () => {
    const hearing = hearingAtStart(clock);
    let isWell = false;
    const away = new Unreachable({ service: 'webex', kind: 'network', message: 'Webex is away' });
    const { catchUpIn, listed } = house(hearing, { list: () => (isWell ? [] : Promise.reject(away)) });
    await assert.rejects(catchUpIn(0), /away/);
    assert.deepEqual(hearing, hearingAtStart(clock));
    isWell = true;
    await catchUpIn(25);
    assert.equal(listed.length, 1);
    await catchUpIn(5);
    assert.deepEqual([listed.length, hearing.deafSince], [2, null]);
  });

  it('leaves Webex alone for as long as it wants, ten minutes at most', async () => {
    const pauses = [300, 3600];
    const { askedAt } = house(hearingAtStart(clock), { list: () => Promise.reject(busy(pauses.shift() ?? 0)) });
    assert.deepEqual(await askedAt(900), [0, 300, 900]);
  });

  it('leaves it alone as long as the one wants that wants most of those that were asked together', async () => {
    const failed = new Map([10, 300, 60].map((seconds) => [`space-${seconds}`, busy(seconds)]));
    const { askedAt } = house(hearingAtStart(clock), { list: () => [...failed.keys()], read: () => ({ failed, isAway: true }) });
    assert.deepEqual(await askedAt(300), [0, 300]);
  });

  it('leaves a space alone as long as Webex wants, whatever it failed with, and no other', async () => {
    const hearing = hearingSince(null, [['space-2', unread(quarterEarlier)]]);
    const read = (spaces: Asked) =>
      spaces.some(({ id }) => id === 'space-2') ? { failed: failedAt(['space-2'], busy(300, 503)) } : readWell(spaces);
    const { catchUpIn, asked } = house(hearing, { read });
    await assert.rejects(catchUpIn(0), /busy/);
    hearing.unread.set('space-1', unread(quarterEarlier));
    await catchUpIn(5);
    await catchUpIn(290);
    await assert.rejects(catchUpIn(5), /busy/);
    assert.deepEqual(
      asked.map((spaces) => spaces.map(([id]) => id)),
      [['space-2'], ['space-1'], ['space-2']],
    );
  });

  it('asks again for a space that it could not read although the list of spaces is refused', async () => {
    const hearing = hearingSince(now, [['space-2', unread(quarterEarlier, quarterEarlier)]]);
    const { catchUp, taken } = house(hearing, { list: () => Promise.reject(busy(60)) });
    await assert.rejects(catchUp(), /busy/);
    assert.deepEqual([taken, hearing.unread.size, hearing.deafSince], [['messages:created:new'], 0, now]);
  });

  for (const [what, noted, since] of [
    ['a quarter of an hour back when it was noted by a clock that was ahead', new Date('2026-11-24T10:07:00.000Z'), quarterEarlier],
    ['a day back at most', new Date('2026-11-10T10:00:00.000Z'), new Date('2026-11-23T10:00:00.000Z')],
  ] as const)
    it(`looks ${what}`, async () => {
      const { catchUp, listed, asked } = house(hearingSince(noted, [['space-2', unread(noted)]]));
      await catchUp();
      const spaces = ['space-2', 'space-1'].map((id) => [id, since]);
      assert.deepEqual([listed, asked], [[since], [spaces]]);
    });

  it('takes in what was said in other spaces when one cannot be read, and asks for that one alone until it can', async () => {
    let isWell = false;
    const hearing = hearingAtStart(clock);
    const { catchUpIn, listed, asked, taken } = house(hearing, {
      list: () => ['space-1', 'space-2'],
      read: () =>
        isWell
          ? { events: [message('late')], read: ['space-2'] }
          : { events: [message('new')], read: ['space-1'], failed: failedAt(['space-2']) },
    });
    await assert.rejects(catchUpIn(0), /500/);
    assert.equal(hearing.deafSince, null);
    await catchUpIn(25);
    await assert.rejects(catchUpIn(5), /500/);
    isWell = true;
    await catchUpIn(30);
    await catchUpIn(30);
    const alone = [['space-2', quarterEarlier]];
    assert.deepEqual([listed.length, asked.slice(1)], [1, [alone, alone]]);
    assert.deepEqual(taken, ['messages:created:new', 'messages:created:new', 'messages:created:late']);
  });

  it('reads all spaces at once although one of them fails for good, which it asks for last, each since its own time', async () => {
    const before = new Date('2026-11-24T09:30:00.000Z');
    const hearing = hearingSince(now, [['space-2', unread(before, before)]]);
    const { catchUpIn, asked } = house(hearing, {
      list: () => ['space-1', 'space-2'],
      read: () => ({ read: ['space-1'], failed: failedAt(['space-2']) }),
    });
    await assert.rejects(catchUpIn(0), /500/);
    hearing.deafSince = now;
    await catchUpIn(5).catch(() => {});
    assert.deepEqual(asked, [
      [
        ['space-1', now],
        ['space-2', before],
      ],
      [['space-1', now]],
    ]);
  });

  it('asks for those first that it never came to because Webex failed, then for those that failed', async () => {
    const { catchUpIn, asked } = house(hearingAtStart(clock), {
      list: () => ['a', 'b', 'c'],
      read: (spaces) => ({ failed: failedAt(spaces.slice(0, 1).map(({ id }) => id)), isAway: true }),
    });
    for (const seconds of [0, 30, 30, 30]) await assert.rejects(catchUpIn(seconds), /500/);
    assert.deepEqual(
      asked.map((spaces) => spaces.map(([id]) => id).join('')),
      ['abc', 'bca', 'cab', 'abc'],
    );
  });

  it('gives a space up that could not be read for an hour, after one try more, and tells the operator', async () => {
    const since = new Date(now.getTime() - 3 * 60 * 60_000);
    const tried = new Date(now.getTime() - 60 * 60_000);
    const hearing = hearingSince(null, [
      ['space-2', unread(since, tried)],
      ['space-3', unread(since, tried)],
    ]);
    const read = () => ({ events: [message('in space-3')], read: ['space-3'], failed: failedAt(['space-2']) });
    const { catchUp, taken, lines } = house(hearing, { read });
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
    const { catchUp, lines } = house(
      hearing,
      { read: () => ({ events: [message('odd'), message('new')], read: ['space-1'] }) },
      { accept },
    );
    await catchUp();
    assert.deepEqual([taken, hearing], [['messages:created:new'], hearingSince(null)]);
    assert.ok(
      lines.some(({ fields, message }) => 'key' in fields && fields.key === 'messages:created:odd' && message.includes('cannot be kept')),
    );
  });

  it('does not forget what it has to read when what was said cannot be kept because the database went away', async () => {
    const hearing = hearingAtStart(clock);
    const accept = () => Promise.reject(new Unreachable({ service: 'store', kind: 'network', message: 'The database is out of reach' }));
    const { catchUp, asked } = house(hearing, {}, { accept });
    await assert.rejects(catchUp(), /out of reach/);
    assert.deepEqual(hearing, hearingSince(null, [['space-1', unread(quarterEarlier)]]));
    // It may be back any moment.
    await assert.rejects(catchUp(), /out of reach/);
    assert.equal(asked.length, 2);
  });

  it('keeps what was noted while it asked', async () => {
    const earlier = new Date('2026-11-24T09:00:00.000Z');
    const hearing = hearingAtStart(clock);
    let isWell = false;
    const list = () => {
      hearing.deafSince = earlier;
      if (isWell) return ['space-1'];
      throw new Error('broken');
    };
    const { catchUpIn } = house(hearing, { list });
    await assert.rejects(catchUpIn(0), /broken/);
    assert.deepEqual(hearing.deafSince, earlier);
    isWell = true;
    await catchUpIn(30);
    assert.deepEqual(hearing.deafSince, earlier);
  });

  it('asks Webex for nothing that the store could not keep, and stays deaf meanwhile', async () => {
    const hearing = hearingAtStart(clock);
    const { catchUp, listed } = house(hearing, {}, { check: () => Promise.reject(new Error('the database is away')) });
    await assert.rejects(catchUp(), /away/);
    assert.deepEqual([listed, hearing], [[], hearingAtStart(clock)]);
  });
});
