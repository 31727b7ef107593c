import assert from 'node:assert/strict';
import pg from 'pg';
import { superviseSeconds } from '../../../src/edges/queue/take-over.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Storage } from '../../../src/ports/storage.ts';
import { systemClock } from '../../../src/system-clock.ts';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { eventOf } from '../../contract/samples.ts';
import { captureLog } from '../../support/capture-log.ts';
import { workedUntil } from '../../support/worked-until.ts';

describe('jobs that a replica holds on PostgreSQL', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshPostgres();
  });
  afterEach(() => place.clear());

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

  it('is begun by another replica within seconds of the death of the one that held it, however often it was tried before', async () => {
    const pauses = { first: 600, longest: 600 };
    // Nothing is heard of this one any more.
    const wait: Clock['wait'] = (milliseconds, signal) =>
      milliseconds === 0 || signal?.aborted
        ? Promise.resolve()
        : new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
    const dead = await place.open({ pauses, clock: { ...systemClock, wait } });
    await dead.store.accept(eventOf('space-1', 'one'));
    const begun = Promise.withResolvers<void>();
    await dead.queue.start(async () => {
      begun.resolve();
      await new Promise(() => {});
    });
    await begun.promise;
    await place.execute("update pgboss.job set retry_count = 3, heartbeat_on = now() - interval '1 minute' where state = 'active'");
    // Ten times as fast as ours, so that nobody waits to see who is dead.
    const start = Date.now();
    const fast: Clock = {
      now: () => new Date(start + (Date.now() - start) * 10),
      wait: (milliseconds, signal) => systemClock.wait(milliseconds / 10, signal),
    };
    const alive = await place.open({ pauses, clock: fast });
    const over = Promise.withResolvers<void>();
    await alive.queue.start(async () => over.resolve());
    await over.promise;
  });

  it('begins what a dead replica had in work one after another, as any of it may have ended that one', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    // It has no place for a fifth, so it takes nothing any more.
    const dead = await place.open({ concurrency: ids.length });
    for (const id of ids) await dead.store.accept(eventOf(`space-${id}`, id));
    const allBegun = Promise.withResolvers<void>();
    let begun = 0;
    await dead.queue.start(async () => {
      begun += 1;
      if (begun === ids.length) allBegun.resolve();
      await new Promise(() => {});
    });
    await allBegun.promise;
    await takeOver();
    const alive = await place.open();
    const over = Promise.withResolvers<void>();
    const worked: string[] = [];
    let inWork = 0;
    await alive.queue.start(async ({ spaceId }) => {
      inWork += 1;
      assert.equal(inWork, 1);
      // Long enough for the others to be taken, if they were.
      await systemClock.wait(50);
      inWork -= 1;
      worked.push(spaceId);
      if (worked.length === ids.length) over.resolve();
    });
    await over.promise;
    assert.deepEqual(
      worked.toSorted(),
      ids.map((id) => `space-${id}`),
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
    const client = new pg.Client({ connectionString: place.databaseUrl?.reveal() });
    await client.connect();
    const { rows } = await client.query("select count(*)::int as jobs from pgboss.job where keep_until > now() + interval '10 years'");
    await client.end();
    assert.deepEqual(rows, [{ jobs: 2 }]);
    end.resolve();
  });
});
