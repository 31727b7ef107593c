import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type House, openHouse } from '../../support/house.ts';
import { debugInfo, newTrackingId } from './debug-info.ts';
import { fileIn, reads, visit } from './visit.ts';

const har = new URL('../../fixtures/pastes/network.har', import.meta.url);

describe('people with the bot', () => {
  let house: House;

  before(async () => {
    house = await openHouse();
  });

  // Microsoft takes five questions about the audit log in ten seconds.
  beforeEach(() => house.sandbox.advance(11_000));

  after(() => house?.close());

  it('two at once in a support space are each answered about theirs, in their own thread', async () => {
    const [ada, sam] = await Promise.all([visit(house, { space: 'Support' }), visit(house, { space: 'Support', person: 'Sam' })]);
    const [first, second] = [newTrackingId(1), newTrackingId(2)];
    const threads = await Promise.all([ada.say(debugInfo(first)), sam.say(debugInfo(second).replace(/\s+/g, ' '))]);
    await Promise.all(threads.map((thread) => reads(thread, '✖ Broken', /^Case \d, /)));
    const read = async (thread: (typeof threads)[number]) => ({
      senders: await thread.locator('.sender').allTextContents(),
      cards: (await thread.getByTestId('card').allTextContents()).join('\n'),
    });
    const [toAda, toSam] = await Promise.all(threads.map(read));
    assert.deepEqual(toAda?.senders, ['Ada Admin', 'Entra Doctor']);
    assert.deepEqual(toSam?.senders, ['Sam Support', 'Entra Doctor']);
    assert.ok(toAda.cards.includes(first) && !toAda.cards.includes(second), toAda.cards);
    assert.ok(toSam.cards.includes(second) && !toSam.cards.includes(first), toSam.cards);
    await Promise.all([ada.page.close(), sam.page.close()]);
  });

  it('are not named where somebody of another organisation reads along, who is refused', async () => {
    const { sandbox } = house;
    const { ada, eve } = sandbox.people;
    sandbox.addBotTo({ title: 'Partner', type: 'group', people: [ada, eve] });
    const inside = await visit(house, { space: 'Partner' });
    const thread = await inside.say(debugInfo(newTrackingId(3)));
    await reads(thread, '✖ Broken', 'A person of this organisation; ask me in a direct space.');
    await thread.getByRole('button', { name: 'All checks' }).click();
    await reads(thread, '✖ Fault: Integration app');
    await thread.getByTestId('card').first().getByRole('button', { name: 'Report' }).click();
    await reads(thread, 'Report of case 3, without names and addresses of people.', 'case-3.json');
    const all = `${await thread.textContent()}${await fileIn(thread, /\.json$/)}`;
    assert.ok(!/pat\.tidy|198\.51\.100/.test(all), 'somebody is named');
    await inside.page.close();

    const outside = await visit(house, { space: 'Partner', person: 'Eve' });
    const refused = await outside.say('status');
    await reads(refused, 'I cannot help you here');
    assert.ok(!/Contoso|Integration/.test((await refused.getByTestId('card').textContent()) ?? ''));
    await outside.page.close();
  });

  it('attach a .har file and are answered about every failed request in it', async () => {
    const ada = await visit(house, { space: 'Entra Doctor' });
    const recorded = readFileSync(har, 'utf8').replaceAll('31c6f0aa-5e7b-4d92-8b14-c0d9e8f7a6b5', house.sandbox.tenant().id);
    const thread = await ada.attach({ name: 'network.har', mimeType: 'application/json', buffer: Buffer.from(recorded) });
    const first = /^Case \d, TrackingID ATLAS_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_87 /;
    const second = /^Case \d, TrackingID ATLAS_0e4f1a92-6c3d-4b78-a5d1-7e8f90a1b2c3_12 /;
    await reads(thread, 'network.har', '✖ Broken', first, second);
    assert.equal(await thread.getByTestId('card').count(), 2);
    await ada.page.close();
  });
});
