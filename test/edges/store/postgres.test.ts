import assert from 'node:assert/strict';
import { sql } from 'kysely';
import pg from 'pg';
import { Secret } from '../../../src/config.ts';
import { beginUnpacking, unpackBatches } from '../../../src/edges/queue/postgres-inbox.ts';
import { superviseSeconds } from '../../../src/edges/queue/take-over.ts';
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
  let connected: pg.Client[];
  beforeEach(async () => {
    place = await freshPostgres();
    connected = [];
  });
  afterEach(async () => {
    for (const client of connected) await client.end();
    await place.clear();
  });

  /** A connection beside the pool, as another replica has it. */
  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: place.databaseUrl?.reveal() });
    client.on('error', () => {});
    await client.connect();
    connected.push(client);
    return client;
  }

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

  it('does not let a busy space keep another one waiting', async () => {
    const waits: number[] = [];
    const clock: Clock = {
      ...systemClock,
      wait: (milliseconds, signal) => {
        waits.push(milliseconds);
        return systemClock.wait(milliseconds, signal);
      },
    };
    const { store, queue } = await place.open({ clock });
    for (let index = 0; index < 60; index++) await store.accept(eventOf('space-1', `${index}`));
    for (let time = 0; time < 60; time++) await store.accept(eventOf('space-1', '0'));
    const other = eventOf('space-2', 'other');
    await store.accept(other);
    const over = Promise.withResolvers<void>();
    waits.length = 0;
    await queue.start(async ({ key }) => (key === other.key ? over.resolve() : over.promise));
    await over.promise;
    // What the queue sleeps for when it has nothing to do; the rest are watches over what is in work.
    assert.ok(!waits.includes(1000), `${waits}`);
  });

  it('leaves what came in to its next turn when others unpacked since its transaction began', async () => {
    const { store, queue } = await place.open();
    const late = await connect();
    await late.query('begin');
    const first = Promise.withResolvers<void>();
    await store.accept(eventOf('space-1', 'first'));
    await queue.start(async () => first.resolve());
    await first.promise;
    await queue.stop(1000);
    await store.accept(eventOf('space-1', 'second'));
    const unpacked = async () => (await late.query(unpackBatches)).rows.length;
    assert.equal(await unpacked(), 0);
    // As if the database's clock had been set back since: a little is waited for, much is not.
    await place.execute("update pgboss.job set created_on = now() + interval '2 seconds'");
    await late.query('commit; begin');
    assert.equal(await unpacked(), 0);
    await place.execute("update pgboss.job set created_on = now() + interval '1 hour'");
    await late.query('commit; begin');
    assert.equal(await unpacked(), 1);
  });

  it('works on what has its turn while another replica hangs in the middle of unpacking', async () => {
    const { store, queue } = await place.open({ concurrency: 1 });
    const ids = ['0', '1', '2'];
    for (const id of ids) await store.accept(eventOf('space-1', id));
    const worked: string[] = [];
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const others = Promise.withResolvers<void>();
    const later = Promise.withResolvers<void>();
    await queue.start(async ({ key, spaceId }) => {
      if (spaceId === 'space-2') return later.resolve();
      worked.push(key);
      begun.resolve();
      await goOn.promise;
      if (worked.length === ids.length) others.resolve();
    });
    await begun.promise;
    await store.accept(eventOf('space-2', 'later'));
    const hanging = await connect();
    await hanging.query(beginUnpacking);
    await hanging.query('select seq from inbox for update');
    goOn.resolve();
    await others.promise;
    assert.deepEqual(
      worked,
      ids.map((id) => eventOf('space-1', id).key),
    );
    // PostgreSQL ends the connection of one that hangs.
    await later.promise;
    await assert.rejects(hanging.query('commit'));
  });

  /** What the others do with the work of a replica that was not heard of for ten seconds. */
  const takeOver = () =>
    place.execute("update pgboss.job set state = 'retry', heartbeat_on = null, start_after = now() where state = 'active'");

  /** Until the queue has done so much else that it has also said what came of an event that ended before. */
  async function workElsewhere({ store, worked }: { store: Storage['store']; worked: string[] }): Promise<void> {
    for (const id of ['elsewhere-1', 'elsewhere-2', 'elsewhere-3', 'elsewhere-4']) {
      await store.accept(eventOf('elsewhere', id));
      while (!worked.includes(id)) await new Promise(setImmediate);
    }
  }

  it('holds a space back while an event is in work a second time, whatever the first work on it says', async () => {
    const { log, lines } = captureLog();
    const { store, queue } = await place.open({ log });
    await store.accept(eventOf('space-1', 'one'));
    await store.accept(eventOf('space-1', 'two'));
    const worked: string[] = [];
    const tries = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const ends = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const over = Promise.withResolvers<void>();
    await queue.start(async ({ key, spaceId }, { number }) => {
      const id = key.split(':').at(-1) ?? '';
      worked.push(spaceId === 'elsewhere' ? id : `${id}, try ${number}`);
      if (id === 'two') over.resolve();
      if (id !== 'one') return;
      tries[number - 1]?.resolve();
      await ends[number - 1]?.promise;
    });
    await tries[0]?.promise;
    await takeOver();
    await tries[1]?.promise;
    ends[0]?.resolve();
    await workElsewhere({ store, worked });
    assert.ok(!worked.includes('two, try 1'));
    ends[1]?.resolve();
    await over.promise;
    assert.deepEqual(
      worked.filter((each) => each.includes('try')),
      ['one, try 1', 'one, try 2', 'two, try 1'],
    );
    assert.deepEqual(
      lines.filter(({ level }) => level === 'error'),
      [],
    );
  });

  it('does not give up what another replica finished meanwhile', async () => {
    const [stood, other] = [await place.open({ tries: 1, concurrency: 1 }), await place.open({ tries: 1 })];
    await stood.store.accept(eventOf('space-1', 'one'));
    const worked: string[] = [];
    const [begun, end, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await stood.queue.start(async ({ key, spaceId }) => {
      worked.push(key.split(':').at(-1) ?? '');
      if (spaceId === 'elsewhere') return;
      begun.resolve();
      await end.promise;
      throw new Error('socket hang up');
    });
    await begun.promise;
    await takeOver();
    await other.queue.start(async () => finished.resolve());
    await finished.promise;
    await other.queue.stop(5000);
    end.resolve();
    await workElsewhere({ store: stood.store, worked });
    assert.deepEqual(await stood.queue.failed(), []);
  });

  it('gives back at once what it took and could not begin', async () => {
    const clock: Clock = {
      ...systemClock,
      // Nobody looks for what dead replicas left behind.
      wait: (milliseconds, signal) =>
        milliseconds === superviseSeconds * 1000 ? new Promise(() => {}) : systemClock.wait(milliseconds, signal),
    };
    const storage = await place.open({ clock });
    const event = eventOf('space-1', 'one');
    await storage.store.accept(event);
    await place.execute(`create sequence times;
      create function fail_once() returns trigger language plpgsql as $$
        begin if nextval('times') = 1 then raise exception 'broken'; end if; return new; end $$;
      create trigger fails before update of tries on events for each row execute function fail_once()`);
    assert.deepEqual(await workedUntil(storage, event.key), [event.key]);
  });

  it('keeps what waits, however long nobody works', async () => {
    const { store, queue } = await place.open();
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    for (const id of ['one', 'two']) await store.accept(eventOf('space-1', id));
    await queue.start(async () => {
      begun.resolve();
      await end.promise;
    });
    await begun.promise;
    const client = await connect();
    const { rows } = await client.query("select count(*)::int as jobs from pgboss.job where keep_until > now() + interval '10 years'");
    assert.deepEqual(rows, [{ jobs: 2 }]);
    end.resolve();
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
