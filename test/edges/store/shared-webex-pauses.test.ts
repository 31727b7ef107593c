import assert from 'node:assert/strict';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { captureLog } from '../../support/capture-log.ts';

describe('what Webex asked replicas on PostgreSQL to leave alone', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshPostgres();
  });
  afterEach(() => place.clear());

  it('is known to each of them, each part with the longest pause that one was asked for, until it is over', async () => {
    const [{ webexPauses: one }, { webexPauses: two }] = await Promise.all([place.open(), place.open()]);
    assert.deepEqual(await two.read(), []);
    await Promise.all([one.tell('messages', 300_000), two.tell('messages', 60_000), one.tell('people', 60_000)]);
    const left = Object.fromEntries((await two.read()).map((pause) => [pause.part, pause.left]));
    assert.deepEqual(Object.keys(left).sort(), ['messages', 'people']);
    assert.ok(Number(left['messages']) > 200_000 && Number(left['messages']) <= 300_000, `${left['messages']} ms`);
    await place.execute("update webex_pauses set until = until - 300000 where part = 'messages'");
    assert.deepEqual(
      (await one.read()).map(({ part }) => part),
      ['people'],
    );
  });

  it('is not what a database said whose clock was set back since', async () => {
    const { webexPauses } = await place.open();
    await webexPauses.tell('messages', 60_000);
    await place.execute('update webex_pauses set until = until + 3600000');
    assert.deepEqual(await webexPauses.read(), []);
    await webexPauses.tell('messages', 60_000);
    assert.equal((await webexPauses.read()).length, 1);
  });

  it('is known to each alone while the database is away, which the log tells once', async () => {
    const { log, lines } = captureLog();
    const { store, webexPauses } = await place.open({ log });
    await store.close();
    await webexPauses.tell('messages', 60_000);
    assert.deepEqual(await webexPauses.read(), []);
    assert.deepEqual(
      lines.map(({ message }) => message),
      ["Webex's pauses are not shared while the database does not answer"],
    );
  });
});
