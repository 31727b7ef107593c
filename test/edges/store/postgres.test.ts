import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Secret } from '../../../src/config.ts';
import { openPostgres } from '../../../src/edges/store/open-postgres.ts';
import { asStoreError } from '../../../src/edges/store/store-error.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { Unreachable } from '../../../src/ports/errors.ts';
import type { Storage } from '../../../src/ports/storage.ts';
import type { InboxEvent } from '../../../src/ports/store.ts';
import { systemClock } from '../../../src/system-clock.ts';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { eventOf } from '../../contract/samples.ts';
import { captureLog } from '../../support/capture-log.ts';
import { freshDatabase } from '../../support/postgres.ts';

describe('a PostgreSQL connection that breaks', function () {
  this.timeout(60_000);

  it('fails the transaction that used it, ends no process, and another one takes its place', async () => {
    const { db } = await openPostgres({ url: new Secret(await freshDatabase()), clock: systemClock, log: captureLog().log });
    const broken = db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      // Between two statements nobody waits for an answer on it. The second connection sees the first one's end.
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(db);
      await sql`select 1`.execute(transaction);
    });
    await assert.rejects(broken, (error) => asStoreError(error) instanceof Unreachable);
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
    assert.deepEqual(rows, [{ one: 1 }]);
    await db.destroy();
  });
});

describe('PostgreSQL', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshPostgres();
  });
  afterEach(() => place.clear());

  /** What is worked until this event is. */
  async function workedUntil({ queue }: Storage, last: string): Promise<string[]> {
    const worked: string[] = [];
    const over = Promise.withResolvers<void>();
    await queue.start(async ({ key }) => {
      worked.push(key);
      if (key === last) over.resolve();
    });
    await over.promise;
    return worked;
  }

  const odd: [string, InboxEvent][] = [
    ['U+0000 in its key', eventOf('space-1', 'bad\u0000')],
    ['U+0000 in its body', { ...eventOf('space-1', 'bad'), body: { roomType: '\u0000' } }],
    ['half a surrogate pair', { ...eventOf('space-1', 'bad'), body: { data: ['\ud83d'] } }],
    ['the other half of one', { ...eventOf('space-1', 'bad'), body: { '\udc00': 1 } }],
    ['a key too long for an index', eventOf('space-1', Array.from({ length: 200 }, () => crypto.randomUUID()).join())],
    ['a space too long for an index', eventOf(Array.from({ length: 200 }, () => crypto.randomUUID()).join(), 'bad')],
  ];
  for (const [what, event] of odd)
    it(`refuses an event with ${what}, and works on those that came with it`, async () => {
      const storage = await place.open();
      const [good, last] = [eventOf('space-1', 'good'), eventOf('space-1', 'last')];
      const results = await Promise.allSettled([good, event, last].map((each) => storage.store.accept(each)));
      assert.deepEqual(
        results.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual(await workedUntil(storage, last.key), [good.key, last.key]);
    });

  it('keeps a text that only looks like such a character', async () => {
    const storage = await place.open();
    const event = { ...eventOf('space-1', 'one'), body: { roomType: '\\u0000 \\ud800 😀' } };
    assert.equal(await storage.store.accept(event), true);
    assert.deepEqual(await workedUntil(storage, event.key), [event.key]);
  });

  it('does not sleep while there are more than repeats to unpack', async () => {
    const standing: Clock = {
      now: () => new Date(),
      wait: (_milliseconds, signal) => new Promise((end) => signal?.addEventListener('abort', () => end())),
    };
    const storage = await place.open({ clock: standing });
    for (let time = 0; time < 25; time += 1) await storage.store.accept(eventOf('space-1', 'same'));
    const other = eventOf('space-2', 'other');
    await storage.store.accept(other);
    assert.deepEqual((await workedUntil(storage, other.key)).toSorted(), [eventOf('space-1', 'same').key, other.key].toSorted());
  });

  it('gives jobs to what an older program kept without one', async () => {
    const { queue, store } = await place.open();
    await store.check();
    await place.execute(`insert into events (key, space_id, body, received_at, state) values
      ('messages:created:old-1', 'space-1', '{"id":1}', '2026-03-04T09:15:10.000Z', 'new'), ('messages:created:old-2', 'space-1', 'null', '2026-03-04T09:15:11.000Z', 'new')`);
    await place.execute(
      "drop table inbox; create index events_new on events (seq) where state = 'new'; update schema_version set version = 1",
    );
    const newer = await place.open();
    const worked: unknown[] = [];
    const over = Promise.withResolvers<void>();
    await newer.queue.start(async (event) => {
      worked.push(event);
      if (worked.length === 2) over.resolve();
    });
    await over.promise;
    assert.deepEqual(worked, [
      { key: 'messages:created:old-1', spaceId: 'space-1', body: { id: 1 }, receivedAt: '2026-03-04T09:15:10.000Z' },
      { key: 'messages:created:old-2', spaceId: 'space-1', body: null, receivedAt: '2026-03-04T09:15:11.000Z' },
    ]);
    await queue.stop(0);
  });
});
