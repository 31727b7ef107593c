import assert from 'node:assert/strict';
import { createTranslator } from '../../../src/locales/translator.ts';
import { realCards, shortNames } from '../../pictures/real-cards.ts';
import { type StubServer, startStub } from '../../sandbox/page/stub-server.ts';
import { message, stubState } from '../../sandbox/page/stub-state.ts';
import { axeSerious, openPage } from '../../support/browser.ts';

describe('the sandbox page with a card of each kind', () => {
  let stub: StubServer;
  const cards = Object.entries(realCards(shortNames)).map(([name, build]) => ({ name, ...build(createTranslator('en')) }));

  before(async () => {
    const state = stubState();
    state.messages = cards.map(({ name, card, markdown }) => message(name, { personId: state.botPersonId, card, markdown }));
    stub = await startStub(state);
  });

  after(() => stub?.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      it(`has no serious fault of accessibility, ${colorScheme}, ${width} pixels wide`, async () => {
        const page = await openPage({ colorScheme, width });
        await page.goto(stub.url);
        await page
          .getByTestId('card')
          .nth(cards.length - 1)
          .waitFor();
        for (const row of await page.getByRole('button', { name: /^Show or hide/ }).all()) await row.click();
        assert.equal(await page.getByText('This card cannot be shown.').count(), 0);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        assert.deepEqual(await axeSerious(page), []);
        await page.close();
      });
    }
  }
});
