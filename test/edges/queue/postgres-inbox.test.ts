import assert from 'node:assert/strict';
import pg from 'pg';
import { beginUnpacking, unpackBatches } from '../../../src/edges/queue/postgres-inbox.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { InboxEvent } from '../../../src/ports/store.ts';
import { systemClock } from '../../../src/system-clock.ts';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { eventOf } from '../../contract/samples.ts';
import { workedUntil } from '../../support/worked-until.ts';

describe('what came in on PostgreSQL', function () {
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
    await storage.store.accept(event);
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
    const unpacked = async () => (await late.query(unpackBatches)).rows[0].added.length;
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
});
