import assert from 'node:assert/strict';
import { ask } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';
import { openProcessHouse, type ProcessHouse } from './support/open-process-house.ts';
import { integrityOf } from './support/service-database.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';
import { watched } from './support/watched.ts';

// No other system lets a file's size be limited from outside while its process runs.
(process.platform === 'linux' ? describe : describe.skip)('a full disk, on SQLite', function () {
  this.timeout(120_000);
  let house: ProcessHouse;
  before(async () => {
    house = await openProcessHouse();
  });
  after(() => house.close());

  it('is told, keeps nothing by halves, and what was said meanwhile is answered once there is room', async () => {
    const { sandbox, database } = house;
    const service = house.service();
    const readiness = async () => {
      const response = await fetch(`${service.url}/readyz`);
      return { status: response.status, body: await response.text() };
    };
    assert.match(textOf(await ask(house, newPaste())), /was deleted/);

    service.limitFiles(1);
    const question = sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: newPaste() });
    await sandbox.idle();
    assert.equal(sandbox.deliveries.at(-1)?.status, 503);
    assert.deepEqual(await readiness(), { status: 503, body: '{"ready":false,"faults":["The store cannot be written."]}' });
    assert.match(service.log(), /a request could not be worked on/);
    assert.match(service.log(), /The database is out of reach/);
    assert.equal(await database.stateOf(question), undefined);

    service.limitFiles('unlimited');
    await waitUntil(async () => (await database.stateOf(question)) === 'done');
    assert.equal((await readiness()).status, 200);
    assert.deepEqual(
      botThreads(sandbox)
        .get(question)
        ?.map((answer) => /was deleted/.test(textOf(answer))),
      [true],
    );
    assert.deepEqual(integrityOf(house.dataDir), { integrity_check: 'ok' });
    assert.ok(service.isRunning());
  });

  it('in the middle of a case: the answer comes once there is room, once', async () => {
    const { sandbox, database } = house;
    const service = house.service();
    const room = Promise.withResolvers<void>();
    const { path, asked } = watched(/^\/v1\/messages$/);
    sandbox.fail({ service: 'webex', method: 'POST', path, times: 1, answer: { heldUntil: room.promise } });
    const question = sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: newPaste() });
    await asked;
    service.limitFiles(1);
    room.resolve();
    await waitUntil(() => (botThreads(sandbox).get(question) ?? []).length > 0);
    assert.equal(await database.stateOf(question), 'waiting');
    service.limitFiles('unlimited');
    await waitUntil(async () => (await database.stateOf(question)) === 'done');
    assert.equal(botThreads(sandbox).get(question)?.length, 1);
  });
});
