import assert from 'node:assert/strict';
import { type House, openHouse } from '../support/house.ts';
import { textOf } from '../support/text-of.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';
import { watched } from './support/watched.ts';

describe('Webex that is away for longer than an event is tried', function () {
  this.timeout(120_000);
  let house: House;
  before(async () => {
    house = await openHouse({}, { webexTimeout: 1_000, queue: { tries: 2, pauses: { first: 0, longest: 0 } } });
  });
  after(() => house.close());

  it('leaves nobody without an answer, and gives it once', async () => {
    const { sandbox, lines, service } = house;
    const { path, lift } = watched(/^\/v1\/messages/);
    sandbox.fail({ service: 'webex', path, times: Infinity, answer: 'reset' });
    const question = sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: newPaste() });
    await waitUntil(() => lines.filter(({ message }) => /nobody could be told/.test(message)).length > 1);
    lift();
    const answers = () => (botThreads(sandbox).get(question) ?? []).map(textOf);
    await waitUntil(() => answers().some((text) => /was deleted/.test(text)));
    await service.stop();
    assert.equal(answers().length, 1, answers().join('\n---\n'));
  });

  it('is no reason to count the event as given up', () => {
    assert.ok(!house.lines.some(({ message }) => /given up/.test(message)));
  });
});
