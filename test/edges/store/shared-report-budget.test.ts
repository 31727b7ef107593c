import assert from 'node:assert/strict';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { captureLog } from '../../support/capture-log.ts';

const tenant = '9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11';

describe('the budget of report interfaces on PostgreSQL', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshPostgres();
  });
  afterEach(() => place.clear());

  it('allows five in ten seconds to all replicas together, each tenant for itself', async () => {
    const budgets = (await Promise.all([place.open(), place.open(), place.open()])).map(({ reportBudget }) => reportBudget);
    const [one, two] = budgets;
    assert.ok(one !== undefined && two !== undefined);
    const waits = await Promise.all([...budgets, one, two].map((budget) => budget.take(tenant)));
    assert.ok(
      waits.every((wait) => wait < 1_000),
      `${waits} ms`,
    );
    const late = await one.take(tenant);
    assert.ok(late > 5_000 && late <= 10_000, `${late} ms`);
    assert.equal(await two.take('another tenant'), 0);
    await place.execute(
      'update report_budgets set sent = (select array_agg(each - 10000) from unnest(sent) as each), moment = moment - 10000',
    );
    assert.ok((await two.take(tenant)) < 1_000);
  });

  it('is counted by each replica alone while the database is away, which the log tells once', async () => {
    const { log, lines } = captureLog();
    const { store, reportBudget } = await place.open({ log });
    await store.close();
    const waits = [];
    for (let count = 0; count < 6; count += 1) waits.push(await reportBudget.take(tenant));
    assert.deepEqual(waits.slice(0, 5), [0, 0, 0, 0, 0]);
    assert.ok((waits[5] ?? 0) > 5_000, `${waits[5]} ms`);
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['the report budget is counted by this replica alone while the database does not answer'],
    );
  });
});
