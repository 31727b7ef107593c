import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { type House, openHouse } from '../support/house.ts';
import { isAnswer } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';
import { randomFaults } from './support/random-faults.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';

/** What hangs is given up soon, and what failed is tried again at once. */
const patience = { timeoutMilliseconds: 2_000, maxBytes: 5_000_000 };
const given = {
  limits: { signIn: patience, graph: patience, discovery: patience },
  webexTimeout: 2_000,
  queue: { pauses: { first: 0, longest: 0 } },
};
/** Longer than answers of Graph are kept for (`edges/entra/answer-cache.ts`): every case asks for itself. */
const betweenCases = 31_000;

describe('Webex and Graph that fail at random', function () {
  this.timeout(120_000);
  let house: House;
  before(async () => {
    house = await openHouse({}, given);
  });
  after(() => house.close());

  it('leave none of 80 cases without its answer, and give none twice', async () => {
    const { sandbox } = house;
    const { ada } = sandbox.people;
    const spaces = Array.from({ length: 16 }, (_, index) => sandbox.addBotTo({ title: `Direct ${index}`, type: 'direct', people: [ada] }));
    const played = [randomFaults('webex', 'a bad day'), randomFaults('graph', 'a bad day')];
    for (const fault of played.flatMap(({ faults }) => faults)) sandbox.fail(fault);
    const asked: string[] = [];
    for (let count = 0; count < 80; count++) {
      sandbox.advance(betweenCases);
      asked.push(sandbox.say({ space: spaces[count % spaces.length] ?? sandbox.spaces.ada, person: ada, text: newPaste() }));
      await wait(50);
    }
    const answersTo = (id: string) => (botThreads(sandbox).get(id) ?? []).filter(isAnswer).map(textOf);
    await waitUntil(() => asked.every((id) => answersTo(id).length > 0), 100);
    await house.service.stop();

    for (const id of asked) {
      const answers = answersTo(id);
      assert.equal(answers.length, 1, answers.join('\n---\n'));
      assert.match(answers.join(), /Case \d+/);
    }
    const settled = asked.filter((id) => /was deleted/.test(answersTo(id).join()));
    assert.ok(settled.length > asked.length / 2, `only ${settled.length} cases found the cause`);
    for (const { met } of played) assert.ok(Math.min(...met) > 0, `not every fault was played: ${met}`);
  });
});
