import assert from 'node:assert/strict';
import { freePort } from '../support/free-port.ts';
import { textOf } from '../support/text-of.ts';
import { openProcessHouse, type ProcessHouse } from './support/open-process-house.ts';
import { startProcess } from './support/service-process.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';
import { watched } from './support/watched.ts';

describe('SIGTERM in the middle of work', function () {
  this.timeout(120_000);
  let house: ProcessHouse;
  beforeEach(async () => {
    house = await openProcessHouse();
  });
  afterEach(() => house.close());

  const say = () => house.sandbox.say({ space: house.sandbox.spaces.ada, person: house.sandbox.people.ada, text: newPaste() });
  const answersTo = (question: string) => (botThreads(house.sandbox).get(question) ?? []).map(textOf);

  it('lets what runs be answered first, keeps what comes meanwhile, and exits with 0', async () => {
    const { sandbox, database } = house;
    const goOn = Promise.withResolvers<void>();
    const { path, asked } = watched(/batch/);
    sandbox.fail({ service: 'graph', path, times: 1, answer: { heldUntil: goOn.promise } });
    const question = say();
    await asked;
    const stopped = house.service().stop();
    await waitUntil(async () => (await fetch(`${house.service().url}/readyz`)).status === 503);
    const late = say();
    await waitUntil(async () => (await database.stateOf(late)) === 'waiting');
    goOn.resolve();
    assert.equal(await stopped, 0);
    assert.match(answersTo(question).join(), /was deleted/);
    assert.deepEqual(answersTo(late), []);
    await house.startAgain();
    await waitUntil(async () => (await database.stateOf(late)) === 'done');
    assert.deepEqual([answersTo(question).length, answersTo(late).length], [1, 1]);
  });

  it('exits with 0 also while it still waits for its database', async () => {
    const settings = { DATABASE_URL: `postgres://doctor@127.0.0.1:${await freePort()}/doctor` };
    const onLine = (line: string, end: () => void) => {
      if (line.includes('the database does not answer yet')) end();
    };
    await assert.rejects(
      startProcess(house.sandbox, { dataDir: '.', port: await freePort(), settings, onLine }),
      /the service ended with 0 before it was ready/,
    );
  });

  it('hands back what does not end, exits with 0 within 20 s, and the answer comes after the next start, once', async () => {
    const { sandbox, database } = house;
    const { path, asked, lift } = watched(/^\/v1\/messages\/[^/?]+$/);
    sandbox.fail({ service: 'webex', method: 'GET', path, times: Infinity, answer: 'hang' });
    const question = say();
    await asked;
    const began = Date.now();
    assert.equal(await house.service().stop(), 0);
    assert.ok(Date.now() - began < 20_000, `it took ${Date.now() - began} ms`);
    assert.equal(await database.stateOf(question), 'waiting');
    lift();
    await house.startAgain();
    await waitUntil(async () => (await database.stateOf(question)) === 'done');
    assert.deepEqual(
      answersTo(question).map((text) => /was deleted/.test(text)),
      [true],
    );
  });
});
