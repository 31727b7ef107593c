import assert from 'node:assert/strict';
import { freshPostgres, type Place } from '../../contract/places.ts';
import { captureLog } from '../../support/capture-log.ts';

describe('how long Webex asked replicas on PostgreSQL to be left alone', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshPostgres();
  });
  afterEach(() => place.clear());

  it('is known to each of them: the longest pause that one was asked for, until it is over', async () => {
    const [{ sharedPause: one }, { sharedPause: two }] = await Promise.all([place.open(), place.open()]);
    assert.equal(await two.left(), 0);
    await Promise.all([one.tell('messages', 300_000), two.tell('messages', 60_000), one.tell('people', 60_000)]);
    const [left, same] = await Promise.all([two.left(), two.left()]);
    assert.ok(left > 200_000 && left <= 300_000, `${left} ms`);
    assert.equal(same, left);
    await place.execute('update webex_pauses set until = until - 300000');
    assert.equal(await one.left(), 0);
  });

  it('is not what a database said whose clock was set back since', async () => {
    const { sharedPause } = await place.open();
    await sharedPause.tell('messages', 60_000);
    await place.execute('update webex_pauses set until = until + 3600000');
    assert.equal(await sharedPause.left(), 0);
    await sharedPause.tell('messages', 60_000);
    assert.ok((await sharedPause.left()) > 0);
  });

  it('is known to each alone while the database is away, which the log tells once', async () => {
    const { log, lines } = captureLog();
    const { store, sharedPause } = await place.open({ log });
    await store.close();
    await sharedPause.tell('messages', 60_000);
    assert.equal(await sharedPause.left(), 0);
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['what Webex asks to wait is not shared while the database does not answer'],
    );
  });
});
