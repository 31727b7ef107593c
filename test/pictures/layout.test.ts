import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { languages } from '../../src/locales/language.ts';
import { openPage } from '../support/browser.ts';
import { everyCard } from '../support/every-card.ts';
import { hardMaterial } from '../support/hard-material.ts';
import { longestNames, realCards, shortNames } from './real-cards.ts';
import { drawCards, type MeasuredCard } from './sheet.ts';
import { startSheetServer } from './sheet-server.ts';

/** What of a phone's screen a card has before anybody scrolls, in pixels. */
const firstScreen = 640;

describe('cards as they are drawn', () => {
  let server: Awaited<ReturnType<typeof startSheetServer>>;
  let page: Page;

  before(async () => {
    server = await startSheetServer();
    page = await openPage();
    await page.goto(server.url);
    await page.waitForFunction('"drawSheet" in globalThis');
  });

  after(async () => {
    await page?.close();
    await server?.close();
  });

  it('would notice a text that is cut, sticks out or lies under another', async () => {
    await drawCards(page, { about: everyCard.about }, { language: 'en', screen: 360 });
    const faultsWith = async (style: string) => {
      const text = 'document.querySelector(".ac-textBlock")';
      return String(
        await page.evaluate(`${text}.style.cssText += ${JSON.stringify(style)}, faultsOf(document.querySelector(".card")).join("\\n")`),
      );
    };
    assert.equal(await faultsWith(''), '');
    assert.match(await faultsWith('height: 8px; min-height: 0; overflow: hidden;'), /is cut by \d+ pixels below/);
    assert.match(await faultsWith('height: auto; overflow: visible; margin-bottom: -14px;'), /lie upon one another/);
    assert.match(await faultsWith('margin-bottom: 0; width: 500px;'), /sticks out by \d+ pixels/);
  });

  const materials = {
    'short names': realCards(shortNames),
    'the longest names': realCards(longestNames),
  };

  for (const language of languages) {
    for (const [what, cards] of Object.entries(materials)) {
      for (const screen of [360, 900] as const) {
        it(`show everything whole in ${language} at ${screen} pixels with ${what}`, async () => {
          const measured = await drawCards(page, cards, { language, screen });
          assert.equal(measured.length, Object.keys(everyCard).length);
          assert.deepEqual(faultsIn(measured), []);
        });
      }
    }

    it(`show everything whole in ${language} on a phone when every row is opened`, async () => {
      assert.deepEqual(faultsIn(await drawCards(page, materials['the longest names'], { language, screen: 360, opened: true })), []);
    });

    it(`tell the verdict, who and when, and give the first button without scrolling on a phone in ${language}`, async () => {
      const [card] = await drawCards(page, { diagnosis: materials['short names'].diagnosis }, { language, screen: 360 });
      assert.ok(card);
      const seen = card.blocks.filter(({ bottom }) => bottom <= firstScreen);
      assert.match(seen[0]?.text ?? '', /^✖ \S/);
      assert.ok(seen.some(({ text }) => text === shortNames.person));
      assert.ok(seen.some(({ text }) => text.includes('2026')));
      assert.ok(
        seen.some(({ kind }) => kind === 'button'),
        `the first button ends at ${card.blocks.find(({ kind }) => kind === 'button')?.bottom} pixels`,
      );
    });

    it(`say that it is mended and what to verify without scrolling on a phone in ${language}`, async () => {
      const [card] = await drawCards(page, { mended: materials['short names'].mended }, { language, screen: 360 });
      assert.ok(card);
      const boxes = card.blocks.filter(({ text }) => text === '☐');
      assert.equal(boxes.length, 2);
      assert.match(card.blocks[0]?.text ?? '', /^✔ \S/);
      assert.ok(
        (card.blocks.at(card.blocks.findIndex(({ text }) => text === '☐') + 1)?.bottom ?? Infinity) <= firstScreen,
        JSON.stringify(card.blocks),
      );
    });
  }

  for (const [what, text] of Object.entries({
    words: 'Synchronisation der Unternehmensanwendungen ',
    signs: '統合アプリケーション',
    'one word': 'x',
  })) {
    it(`show everything whole on a phone with 300 characters of ${what} everywhere`, async () => {
      const material = hardMaterial(text.repeat(300).slice(0, 300));
      const cards = Object.fromEntries(
        Object.entries(everyCard).map(([name, build]) => [name, (t: Parameters<typeof build>[0]) => build(t, material)]),
      );
      assert.deepEqual(faultsIn(await drawCards(page, cards, { language: 'de', screen: 360, opened: true })), []);
    });
  }
});

function faultsIn(measured: MeasuredCard[]): string[] {
  return measured.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
}
