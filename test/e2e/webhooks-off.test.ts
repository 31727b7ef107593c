import assert from 'node:assert/strict';
import { type House, openHouse } from '../support/house.ts';
import { textOf } from '../support/text-of.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';

describe('webhooks that Webex switched off', function () {
  this.timeout(60_000);
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const read = async (path: string) => (await fetch(`${house.service.url}${path}`)).text();
  const areActive = async () => /^doctor_webhooks_active (\d)$/m.exec(await read('/metrics'))?.[1] === '1';

  it('are told, found within five minutes and switched on, and what was said meanwhile is answered, once', async () => {
    const { sandbox, lines } = house;
    await waitUntil(areActive);
    sandbox.deactivateWebhooks();
    sandbox.advance(15_000);
    assert.match(await read('/readyz'), /"ready":false.*the webhook messages:created is switched off/);

    const question = sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: newPaste() });
    await sandbox.idle();
    assert.ok(!sandbox.deliveries.some(({ body }) => body.includes(question)));

    sandbox.advance(5 * 60_000 - 15_000);
    const answers = () => (botThreads(sandbox).get(question) ?? []).map(textOf);
    await waitUntil(() => answers().some((text) => /was deleted/.test(text)));
    assert.equal(await areActive(), false);
    assert.match(await read('/readyz'), /"ready":true/);
    assert.deepEqual(
      lines.flatMap(({ message, fields }) => (/webhooks were not active|had not been taken up/.test(message) ? [fields] : [])),
      [{ missing: [], inactive: ['messages:created', 'memberships:created', 'attachmentActions:created'] }, { missed: 1 }],
    );

    sandbox.advance(5 * 60_000);
    await waitUntil(areActive);
    assert.equal(answers().length, 1, answers().join('\n---\n'));
  });
});
