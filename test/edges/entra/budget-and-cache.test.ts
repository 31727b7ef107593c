import assert from 'node:assert/strict';
import type { ReportAnswers } from '../../../src/edges/entra/report-answers.ts';
import { createReportBudget } from '../../../src/edges/entra/report-budget.ts';
import type { DirectoryAnswer } from '../../../src/ports/directory.ts';
import { graphError, inTurn } from './fake-microsoft.ts';
import {
  answerTo,
  askOne,
  createFakeClock,
  type Harness,
  otherTenantId,
  question,
  reasonOf,
  reportQuestion,
  startHarness,
  tenantId,
} from './harness.ts';

describe('the report budget', () => {
  it('allows five in any ten seconds, each tenant for itself', async () => {
    const clock = createFakeClock();
    const budget = createReportBudget(clock);
    const take = () => budget.take(tenantId);
    assert.deepEqual(await Promise.all([take(), take(), take(), take(), take()]), [0, 0, 0, 0, 0]);
    assert.equal(await take(), 10_000);
    assert.equal(await budget.take(otherTenantId), 0);
    clock.pass(9_999);
    assert.equal(await take(), 1);
    clock.pass(1);
    assert.deepEqual(await Promise.all([take(), take(), take(), take()]), [0, 0, 0, 0]);
    assert.equal(await take(), 10_000);
  });

  it('reserves nothing for those whom it sends away', async () => {
    const clock = createFakeClock();
    const budget = createReportBudget(clock);
    for (let count = 0; count < 20; count += 1) await budget.take(tenantId);
    clock.pass(10_000);
    assert.equal(await budget.take(tenantId), 0);
  });

  it('reserves later moments for those who wait, so that they do not come all at once', async () => {
    const clock = createFakeClock();
    const budget = createReportBudget(clock);
    for (let count = 0; count < 5; count += 1) {
      await budget.take(tenantId);
      clock.pass(1_000);
    }
    const take = () => budget.take(tenantId);
    assert.deepEqual([await take(), await take(), await take()], [5_000, 6_000, 6_000]);
  });
});

describe('reports', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('go side by side with the batch, each on its own', async () => {
    const { fake, directory } = harness;
    let under = 0;
    let most = 0;
    let release: () => void = () => {};
    const all = new Promise<void>((resolve) => {
      release = resolve;
    });
    fake.onGraph = async (request) => {
      under += 1;
      most = Math.max(most, under);
      if (under === 4) release();
      await all;
      return request.path.endsWith('$batch') ? { json: { responses: [] } } : { json: { value: [] } };
    };
    await directory.read(tenantId, [question(), question(), reportQuestion(), reportQuestion(), reportQuestion()]);
    assert.equal(most, 4);
  });

  it('are told to come later when five were asked within ten seconds, by whichever case', async () => {
    const { fake, directory, clock } = harness;
    await directory.read(tenantId, [reportQuestion(), reportQuestion(), reportQuestion()]);
    await directory.read(tenantId, [reportQuestion(), reportQuestion()]);
    clock.pass(2_500);
    assert.deepEqual(reasonOf(await askOne(directory, reportQuestion())), { kind: 'throttled', retryAfterSeconds: 8 });
    assert.equal(fake.graph.length, 5);
    assert.equal((await askOne(directory, question())).ok, true);
    clock.pass(3_500);
    assert.equal((await askOne(directory, reportQuestion())).ok, true);
    assert.deepEqual(clock.waits, [4_000]);
  });

  it('leave most of the budget alone on a tenant without a licence, and still say what is missing', async () => {
    const { fake, directory, clock } = harness;
    fake.onGraph = ({ path }) =>
      path.includes('directoryAudits') ? { json: { value: [] } } : graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    const signIns = () => reportQuestion({ version: 'beta', path: question().path.replace('servicePrincipals', 'auditLogs/signIns') });
    const [audit, first, second] = [reportQuestion(), signIns(), signIns()];
    const missing = { kind: 'licence-missing', licence: 'Microsoft Entra ID P1' };
    const answers = await directory.read(tenantId, [audit, first, second]);
    assert.deepEqual(
      [audit, first, second].map((asked) => reasonOf(answerTo(answers, asked))),
      [null, missing, missing],
    );
    assert.equal(fake.graph.length, 5);
    clock.pass(10_000);
    assert.deepEqual(reasonOf(await askOne(directory, signIns())), missing);
    assert.equal(fake.graph.length, 6);
  });

  it('keep the answer that they have when the budget allows no further try', async () => {
    const { fake, make, clock } = harness;
    const waits = [0, 20_000];
    const directory = make({ reportBudget: { take: () => Promise.resolve(waits.shift() ?? 0) } });
    fake.onGraph = () => graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    assert.equal(reasonOf(await askOne(directory, reportQuestion()))?.kind, 'licence-missing');
    assert.deepEqual(clock.waits, [250]);
  });

  it('count when they are asked again and when they are paged', async () => {
    const { fake, make } = harness;
    let taken = 0;
    const directory = make({
      reportBudget: {
        take: () => {
          taken += 1;
          return Promise.resolve(0);
        },
      },
    });
    const link = 'https://graph.microsoft.com/v1.0/auditLogs/directoryAudits?$skiptoken=x';
    fake.onGraph = inTurn(
      graphError(429, 'TooManyRequests', { 'retry-after': '1' }),
      { json: { value: [1], '@odata.nextLink': link } },
      { json: { value: [2] } },
    );
    assert.equal((await askOne(directory, reportQuestion({ morePages: 1 }))).ok, true);
    assert.equal(taken, 3);
  });
});

describe('equal questions', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.fake.close());

  it('are asked once: within one reading, side by side, and for 30 s', async () => {
    const { fake, directory, clock } = harness;
    const asked = reportQuestion();
    const again = { ...asked, id: 'another name' };
    const [first] = await Promise.all([directory.read(tenantId, [asked, again]), directory.read(tenantId, [again])]);
    assert.deepEqual([...first.keys()], [asked.id, 'another name']);
    clock.pass(29_999);
    assert.equal((await askOne(directory, asked)).ok, true);
    assert.equal(fake.graph.length, 1);
    clock.pass(1);
    assert.equal((await askOne(directory, asked)).ok, true);
    assert.equal(fake.graph.length, 2);
  });

  it('are asked for each tenant', async () => {
    const { fake, directory } = harness;
    const asked = question();
    await directory.read(tenantId, [asked]);
    await directory.read(otherTenantId, [asked]);
    assert.equal(fake.graph.length, 2);
  });

  it('are good for 30 s from when Microsoft answered, also when another replica was given the answer', async () => {
    const { make, clock } = harness;
    const asked = reportQuestion();
    const given: DirectoryAnswer[] = [];
    const forgotten: string[] = [];
    const directory = make({
      reportAnswers: {
        read: async (_tenantId, _request, ask) => {
          const [first] = given;
          given.push(first ?? (await ask()));
          return given[0] ?? assert.fail();
        },
        forget: async (tenant) => void forgotten.push(tenant),
      },
    });
    const read = async (times: number) => {
      assert.equal((await askOne(directory, asked)).ok, true);
      assert.equal(given.length, times);
    };
    await read(1);
    clock.pass(29_999);
    await read(1);
    clock.pass(1);
    await read(2);
    await read(3);
    // Of a replica whose clock is an hour ahead.
    assert.ok(given[0]);
    given[0] = { ...given[0], evidence: { ...given[0].evidence, at: '2026-11-24T09:00:00.000Z' } };
    await read(4);
    clock.pass(29_999);
    await read(4);
    clock.pass(1);
    await read(5);
    assert.deepEqual(forgotten, []);
    await directory.admission(tenantId, { fresh: true });
    assert.deepEqual(forgotten, [tenantId]);
  });

  it('are asked anew after a change, also when somebody beside it was given what stood before', async () => {
    const { fake, make } = harness;
    const asked = reportQuestion();
    const shared = new Map<string, DirectoryAnswer>();
    const forgetting = Promise.withResolvers<void>();
    const reportAnswers: ReportAnswers = {
      read: async (_tenantId, { path }, ask) => {
        const answer = shared.get(path) ?? (await ask());
        shared.set(path, answer);
        return answer;
      },
      forget: async () => {
        await forgetting.promise;
        shared.clear();
      },
    };
    fake.onGraph = inTurn({ json: { value: ['before'] } }, { json: { value: ['after'] } });
    const [one, two] = [make({ reportAnswers }), make({ reportAnswers })];
    await askOne(one, asked);
    const fresh = two.admission(tenantId, { fresh: true });
    assert.match(JSON.stringify(await askOne(two, asked)), /before/);
    forgetting.resolve();
    await fresh;
    assert.match(JSON.stringify(await askOne(two, asked)), /after/);
  });

  it('leave only the new ones for the batch', async () => {
    const { fake, directory } = harness;
    const asked = question();
    await directory.read(tenantId, [asked]);
    const answers = await directory.read(tenantId, [asked, question()]);
    assert.ok([...answers.values()].every(({ ok }) => ok));
    assert.deepEqual(
      fake.graph.map(({ method }) => method),
      ['GET', 'GET'],
    );
  });

  it('are asked again at once when the answer was none', async () => {
    const { fake, directory } = harness;
    const asked = question();
    fake.onGraph = inTurn(graphError(403, 'Authorization_RequestDenied'), { json: { value: [] } });
    assert.equal((await askOne(directory, asked)).ok, false);
    assert.equal((await askOne(directory, asked)).ok, true);
  });
});
