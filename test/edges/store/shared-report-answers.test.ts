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

/** Looks again at once, however long it was told to wait; what it waits for a slow database stays. */
function hastyClock(): Clock & { looks: number } {
  const clock = {
    ...systemClock,
    looks: 0,
    wait: (milliseconds: number, signal?: AbortSignal) => {
      if (signal !== undefined) return systemClock.wait(milliseconds, signal);
      clock.looks += 1;
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

  it('are asked for by one of several replicas, and heard by all', async () => {
    const [one, two, three] = [await replica(), await replica(), await replica()];
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

  it('are asked for by the next one when the first got none, or one too large to share', async () => {
    const [one, two] = [await replica(), await replica()];
    assert.deepEqual(await read(one, 'refused', refusal), refusal);
    await read(one, 'large', answerOf('x'.repeat(1_000_001)));
    assert.deepEqual(await read(two, 'good'), answerOf('good'));
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
    assert.equal(clock.looks, 50);
    await place.execute('update report_answers set until = until - 15000');
    assert.deepEqual(await read(alive, 'next'), answerOf('next'));
    assert.equal(clock.looks, 50);
  });

  it('are not heard by who could not make the replicas forget them, as long as they may stand there', async () => {
    const clock = { ...systemClock, ahead: 0, now: () => new Date(Date.now() + clock.ahead) };
    const [one, two] = [await replica(), await replica(clock)];
    await read(one, 'before');
    const locker = new pg.Client({ connectionString: place.databaseUrl?.reveal() });
    await locker.connect();
    await locker.query('begin; lock table report_answers in access exclusive mode');
    await two.forget(tenant);
    // What still waits for its turn to forget ends with its session.
    await locker.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    await locker.query('commit');
    await locker.end();
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

  it('leave nothing in the database for longer than a day', async () => {
    const { store, reportAnswers } = await place.open();
    await read(reportAnswers, 'first');
    await store.forgetOlderThan('2026-01-01T00:00:00.000Z');
    assert.deepEqual(await read(reportAnswers, 'second'), answerOf('second'));
  });
});
