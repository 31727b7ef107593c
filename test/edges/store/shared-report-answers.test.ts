import assert from 'node:assert/strict';
import pg from 'pg';
import type { ReportAnswers } from '../../../src/edges/entra/report-answers.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { DirectoryAnswer, DirectoryRequest } from '../../../src/ports/directory.ts';
import { systemClock } from '../../../src/system-clock.ts';
import { freshPostgres, type Place } from '../../contract/places.ts';

const tenant = '9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11';
const request: DirectoryRequest = { id: 'audit', version: 'v1.0', path: '/auditLogs/x', group: 'report', permission: 'AuditLog.Read.All' };
const evidence = { request: 'GET /v1.0/auditLogs/x', at: '2026-11-24T08:00:00.000Z', requestId: null, status: 200 };
const answerOf = (body: unknown): DirectoryAnswer => ({ ok: true, body, evidence });
const refusal: DirectoryAnswer = { ok: false, reason: { kind: 'throttled', retryAfterSeconds: 8 }, evidence: { ...evidence, status: 429 } };

/** A replica's clock, an hour wrong, on which pauses take no time; what is waited for a slow database is waited for. */
function hastyClock(): Clock & { pauses: number } {
  let ahead = 60 * 60_000;
  const clock = {
    pauses: 0,
    now: () => new Date(Date.now() + ahead),
    wait: (milliseconds: number, signal?: AbortSignal) => {
      if (signal !== undefined) return systemClock.wait(milliseconds, signal);
      clock.pauses += 1;
      ahead += milliseconds;
      return Promise.resolve();
    },
  };
  return clock;
}

describe('answers of report interfaces on PostgreSQL', function () {
  this.timeout(60_000);
  let place: Place;
  let asked: string[];
  beforeEach(async () => {
    place = await freshPostgres();
    asked = [];
  });
  afterEach(() => place.clear());

  const replica = async (clock: Clock = systemClock) => (await place.open({ clock })).reportAnswers;
  const read = (replica: ReportAnswers, name: string, answer: DirectoryAnswer | Promise<DirectoryAnswer> = answerOf(name)) =>
    replica.read(tenant, request, async () => {
      asked.push(name);
      return answer;
    });

  const connect = async () => {
    const client = new pg.Client({ connectionString: place.databaseUrl?.reveal() });
    await client.connect();
    return client;
  };

  /** A session that holds the table as long as it likes. */
  const locker = async () => {
    const client = await connect();
    await client.query('begin; lock table report_answers in access exclusive mode');
    return {
      /** Ends those who wait for the table. */
      endWaiting: () =>
        client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        ),
      letGo: async () => {
        await client.query('commit');
        await client.end();
      },
    };
  };

  it('are asked for by one of several replicas, and heard by all, whatever their clocks say', async () => {
    const [one, two, three] = [await replica(hastyClock()), await replica(), await replica()];
    const answers = await Promise.all([read(one, 'same'), read(two, 'same'), read(three, 'same')]);
    assert.deepEqual(answers, [answerOf('same'), answerOf('same'), answerOf('same')]);
    assert.deepEqual(asked, ['same']);
    assert.deepEqual(await read(two, 'later'), answerOf('same'));
  });

  it('are asked for again when they are half a minute old', async () => {
    const one = await replica();
    await read(one, 'first');
    assert.deepEqual(await read(one, 'too soon'), answerOf('first'));
    await place.execute('update report_answers set until = until - 30000');
    assert.deepEqual(await read(one, 'second'), answerOf('second'));
  });

  it('are asked for again when the clock of the database was set back', async () => {
    const one = await replica();
    await read(one, 'first');
    await place.execute('update report_answers set until = until + 3600000');
    assert.deepEqual(await read(one, 'second'), answerOf('second'));
  });

  it('are asked for by each when they cannot be read, as another version may have written them', async () => {
    const one = await replica();
    for (const odd of [{ v: 2 }, { ...answerOf('odd'), evidence: { ...evidence, at: 'some time' } }]) {
      await read(one, 'first');
      await place.execute(`update report_answers set answer = '${JSON.stringify(odd)}'`);
      assert.deepEqual(await read(one, 'mine'), answerOf('mine'));
      await one.forget(tenant);
    }
  });

  it('are asked for by the next one when the first got none, or one too large to share', async () => {
    const [one, two] = [await replica(), await replica()];
    assert.deepEqual(await read(one, 'refused', refusal), refusal);
    await read(one, 'large', answerOf('x'.repeat(1_000_001)));
    const good = answerOf('x'.repeat(900_000));
    assert.deepEqual(await read(two, 'good', good), good);
    assert.deepEqual(await read(one, 'not needed'), good);
    assert.deepEqual(asked, ['refused', 'large', 'good']);
  });

  it('are asked for again after a change, and what was asked before it is not shared any more', async () => {
    const [one, two] = [await replica(), await replica()];
    const before = Promise.withResolvers<DirectoryAnswer>();
    const begun = Promise.withResolvers<void>();
    const early = one.read(tenant, request, () => {
      begun.resolve();
      return before.promise;
    });
    await begun.promise;
    await two.forget(tenant);
    assert.deepEqual(await read(two, 'after'), answerOf('after'));
    before.resolve(answerOf('before'));
    assert.deepEqual(await early, answerOf('before'));
    assert.deepEqual(await read(one, 'not needed'), answerOf('after'));
    await two.forget('another tenant');
    assert.deepEqual(await read(two, 'not needed'), answerOf('after'));
  });

  it('are waited for no longer than 5 s: whoever asks for them may have died', async () => {
    const clock = hastyClock();
    const [dead, alive] = [await replica(), await replica(clock)];
    const begun = Promise.withResolvers<void>();
    void dead.read(tenant, request, () => {
      begun.resolve();
      return new Promise(() => {});
    });
    await begun.promise;
    assert.deepEqual(await read(alive, 'mine'), answerOf('mine'));
    assert.ok(clock.pauses > 0 && clock.pauses <= 50, `${clock.pauses} pauses`);
    const before = clock.pauses;
    await place.execute('update report_answers set until = until - 15000');
    assert.deepEqual(await read(alive, 'next'), answerOf('next'));
    assert.equal(clock.pauses, before);
  });

  it('are not shared by who asked alone because the database was slow', async () => {
    const [slow, other] = [await replica(), await replica()];
    const lock = await locker();
    const before = Promise.withResolvers<DirectoryAnswer>();
    const begun = Promise.withResolvers<void>();
    const early = slow.read(tenant, request, () => {
      begun.resolve();
      return before.promise;
    });
    await begun.promise;
    // Now the database carries out what the slow one asked of it.
    await lock.letGo();
    assert.deepEqual(await read(other, 'after'), answerOf('after'));
    before.resolve(answerOf('before'));
    await early;
    assert.deepEqual(await read(other, 'not needed'), answerOf('after'));
  });

  it('are not heard by who could not make the replicas forget them, as long as they may stand there', async () => {
    const clock = { ...systemClock, ahead: 0, now: () => new Date(Date.now() + clock.ahead) };
    const [one, two] = [await replica(), await replica(clock)];
    await read(one, 'before');
    const lock = await locker();
    await two.forget(tenant);
    await lock.endWaiting();
    await lock.letGo();
    assert.deepEqual(await read(one, 'not needed'), answerOf('before'));
    assert.deepEqual(await read(two, 'after'), answerOf('after'));
    clock.ahead = 45_000;
    assert.deepEqual(await read(two, 'not needed'), answerOf('before'));
  });

  it('are asked for by each while the database is away', async () => {
    const { store, reportAnswers } = await place.open();
    await store.close();
    assert.deepEqual(await read(reportAnswers, 'alone'), answerOf('alone'));
    await reportAnswers.forget(tenant);
  });

  it('go from the database with the next question, or when old things are forgotten', async () => {
    const { store, reportAnswers } = await place.open();
    const rows = async () => {
      const client = await connect();
      const { rows } = await client.query('select answer from report_answers');
      await client.end();
      return rows.length;
    };
    await read(reportAnswers, 'first');
    await place.execute('update report_answers set until = 0');
    await reportAnswers.read('another tenant', request, async () => answerOf('next'));
    assert.equal(await rows(), 1);
    await store.forgetOlderThan('2026-01-01T00:00:00.000Z');
    assert.equal(await rows(), 0);
  });
});
