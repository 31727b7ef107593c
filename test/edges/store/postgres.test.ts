import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Secret } from '../../../src/config.ts';
import { openPostgres } from '../../../src/edges/store/open-postgres.ts';
import { asStoreError } from '../../../src/edges/store/store-error.ts';
import { Unreachable } from '../../../src/ports/errors.ts';
import { systemClock } from '../../../src/system-clock.ts';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { captureLog } from '../../support/capture-log.ts';
import { freePort } from '../../support/free-port.ts';
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

describe('a PostgreSQL that is away at the start', () => {
  it('is waited for a minute, which is told once, and then is the reason for not starting', async () => {
    const { log, lines } = captureLog();
    const begin = Date.parse('2026-11-24T10:00:00.000Z');
    let now = begin;
    const wait = async (milliseconds: number) => {
      now += milliseconds;
    };
    const clock = { now: () => new Date(now), wait };
    const url = new Secret(`postgres://doctor@127.0.0.1:${await freePort()}/doctor`);
    await assert.rejects(openPostgres({ url, clock, log }), (error) => error instanceof Unreachable && /within 60 s/.test(error.message));
    assert.equal(now - begin, 60_000);
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['the database does not answer yet; waiting up to 60 s'],
    );
  });
});

describe('PostgreSQL', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshPostgres();
  });
  afterEach(() => place.clear());

  it('gives jobs to what an older program kept without one', async () => {
    const { queue, store } = await place.open();
    await store.check();
    await place.execute(`insert into events (key, space_id, body, received_at, state) values
      ('messages:created:old-1', 'space-1', '{"id":1}', '2026-03-04T09:15:10.000Z', 'new'), ('messages:created:old-2', 'space-1', 'null', '2026-03-04T09:15:11.000Z', 'new')`);
    await place.execute(
      "drop table inbox, report_answers, webex_pauses; alter table events drop column unended; create index events_new on events (seq) where state = 'new'; update schema_version set version = 1",
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
