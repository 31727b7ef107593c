import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Secret } from '../../../src/config.ts';
import { openPostgres } from '../../../src/edges/store/open-postgres.ts';
import { asStoreError } from '../../../src/edges/store/store-error.ts';
import { Unreachable } from '../../../src/ports/errors.ts';
import { systemClock } from '../../../src/system-clock.ts';
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
