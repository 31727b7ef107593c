import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { acceptEvents } from '../../../src/edges/queue/events.ts';
import { openSqliteInbox } from '../../../src/edges/queue/sqlite-inbox.ts';
import { migrate } from '../../../src/edges/store/migrate.ts';
import { openSqlite } from '../../../src/edges/store/open-sqlite.ts';
import { Unreachable } from '../../../src/ports/errors.ts';
import { freshSqlite, type Place } from '../../contract/places.ts';
import { eventOf } from '../../contract/samples.ts';

describe('SQLite', () => {
  let place: Place;
  beforeEach(async () => {
    place = await freshSqlite();
  });
  afterEach(() => place.clear());

  it('writes what is committed to the disk before it says so', async () => {
    const { db, raw } = openSqlite(place.dataDir);
    assert.deepEqual({ ...raw.prepare('pragma journal_mode').get() }, { journal_mode: 'wal' });
    // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
    assert.deepEqual({ ...raw.prepare('pragma synchronous').get() }, { synchronous: 2 });
    await db.destroy();
    raw.close();
  });

  it('keeps a folder that it makes to its own user', async () => {
    const folder = join(place.dataDir, 'made');
    const { db } = openSqlite(folder);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    await db.destroy();
  });

  it('says that the disk is full, and keeps nothing of the events that did not fit', async () => {
    const { db, raw } = openSqlite(place.dataDir);
    await migrate(db, 'sqlite');
    const { page_count: pages } = { page_count: 0, ...raw.prepare('pragma page_count').get() };
    raw.exec(`pragma max_page_count = ${pages + 3}`);
    const inbox = openSqliteInbox({ db, raw, onRepeats: () => {} });
    const accept = acceptEvents({ keep: inbox.keep, keepBlocks: true }, () => {});
    const fat = (id: string) => ({ ...eventOf('space-1', id), body: 'x'.repeat(3000) });
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => accept(fat(`e${index}`))));
    for (const result of results) assert.ok(result.status === 'rejected' && result.reason instanceof Unreachable);
    assert.deepEqual({ ...raw.prepare('select count(*) as kept from inbox').get() }, { kept: 0 });
    raw.exec(`pragma max_page_count = ${pages + 1000}`);
    await accept(fat('e0'));
    assert.deepEqual({ ...raw.prepare('select count(*) as kept from inbox').get() }, { kept: 1 });
    await db.destroy();
  });

  it('tries again what waits although the clock was set back by an hour meanwhile', async () => {
    let ahead = 60 * 60_000;
    const wait = async (milliseconds: number) => {
      // So long nobody sleeps but until the second try.
      if (milliseconds <= 2000) ahead = 0;
      await new Promise(setImmediate);
    };
    const { store, queue } = await place.open({
      clock: { now: () => new Date(Date.now() + ahead), wait },
      pauses: { first: 2, longest: 2 },
    });
    await store.accept(eventOf('space-1', 'e1'));
    const again = Promise.withResolvers<void>();
    await queue.start(async (_event, { number }) => {
      if (number > 1) return again.resolve();
      throw new Error('not yet');
    });
    await again.promise;
  });
});
