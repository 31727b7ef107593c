import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { isAnswer } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';
import { openProcessHouse, type ProcessHouse } from './support/open-process-house.ts';
import { integrityOf } from './support/service-database.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';

const questions = 500;
const directSpaces = 24;

for (const databaseName of ['SQLite', 'PostgreSQL'] as const)
  describe(`500 questions while the process is killed every two seconds, on ${databaseName}`, function () {
    this.timeout(240_000);
    let house: ProcessHouse;
    before(async () => {
      house = await openProcessHouse(databaseName);
    });
    after(() => house.close());

    it('get 500 answers: none is lost, and none comes twice in a direct space', async () => {
      const { sandbox, database } = house;
      const { ada } = sandbox.people;
      const direct = Array.from({ length: directSpaces }, (_, index) =>
        sandbox.addBotTo({ title: `Direct ${index}`, type: 'direct', people: [ada] }),
      );
      const spaces = [...direct, sandbox.spaces.support];
      const asked = new Map<string, 'direct' | 'group'>();
      const ask = async () => {
        for (let count = 0; count < questions; count++) {
          const space = spaces[count % spaces.length] ?? sandbox.spaces.ada;
          asked.set(sandbox.say({ space, person: ada, text: newPaste() }), space.type);
          await wait(20);
        }
      };
      const done = () => database.count('done');
      const asking = ask();
      let kills = 0;
      while (asked.size < questions || kills < 5) {
        const before = await done();
        await wait(2000);
        // A machine that is busy with other things gets the time to answer something between two kills.
        await waitUntil(async () => (await done()) > before || (await database.count('waiting')) === 0);
        await house.startAgain();
        kills += 1;
      }
      await asking;
      const isDone = async (id: string) => (await database.stateOf(id)) === 'done';
      const nothingWaits = async () => (await database.count('waiting')) === 0;
      await waitUntil(async () => (await nothingWaits()) && (await Promise.all([...asked.keys()].map(isDone))).every(Boolean));

      const threads = botThreads(sandbox);
      const answersTo = (id: string) => threads.get(id) ?? [];
      for (const [id, type] of asked) {
        const texts = answersTo(id).map(textOf);
        assert.match(texts.join('\n'), /was deleted/);
        if (type === 'direct') assert.equal(texts.length, 1, texts.join('\n'));
      }
      assert.deepEqual(
        [...asked].filter(([id, type]) => type === 'direct' && !answersTo(id).every(isAnswer)),
        [],
      );
      assert.equal(asked.size, questions);
      assert.equal(await database.count('dead'), 0);
      if (databaseName === 'SQLite') assert.deepEqual(integrityOf(house.dataDir), { integrity_check: 'ok' });
    });
  });
