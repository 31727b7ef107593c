import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type Language, languages } from '../../src/locales/language.ts';
import { openPage } from '../support/browser.ts';
import { takePicture } from '../support/pictures.ts';
import { isSameLayout, layoutOf, readRecord, writeRecord } from './layout-record.ts';
import { longestNames, realCards, shortNames } from './real-cards.ts';
import { drawCards, type Screen } from './sheet.ts';
import { startSheetServer } from './sheet-server.ts';

/** One picture: cards of one language beside one another. */
interface Sheet {
  name: string;
  language: Language;
  screen: Screen;
  colorScheme: 'light' | 'dark';
  cards: Partial<ReturnType<typeof realCards>>;
}

const cards = realCards(shortNames);
const { diagnosis, mended, checks, help, status, welcome } = cards;
const inEnglish = ([360, 900] as const).flatMap((screen) =>
  (['light', 'dark'] as const).map(
    (colorScheme): Sheet => ({ name: `en-${screen}-${colorScheme}`, language: 'en', screen, colorScheme, cards }),
  ),
);
const inOthers = languages
  .filter((language) => language !== 'en')
  .map(
    (language): Sheet => ({
      name: `${language}-360-light`,
      language,
      screen: 360,
      colorScheme: 'light',
      cards: { diagnosis, mended, checks, help, status, welcome },
    }),
  );
const long = realCards(longestNames);
const withLongestNames: Sheet = {
  name: 'longest-names-360-light',
  language: 'de',
  screen: 360,
  colorScheme: 'light',
  cards: { diagnosis: long.diagnosis, 'case-seen': long['case-seen'], status: long.status },
};
const sheets = [...inEnglish, ...inOthers, withLongestNames];
const isUpdate = process.env['UPDATE_PICTURES'] === '1';

describe('the pictures of the cards', () => {
  let server: Awaited<ReturnType<typeof startSheetServer>>;
  const drawn: Record<string, Record<string, string>> = {};

  before(async () => {
    server = await startSheetServer();
  });

  after(async () => {
    await server?.close();
    if (isUpdate) writeRecord(drawn);
  });

  for (const sheet of sheets) {
    it(`show ${sheet.name} as it is drawn`, async () => {
      const page = await openPage({ colorScheme: sheet.colorScheme, width: sheet.screen === 360 ? 1092 : 1180 });
      try {
        const now = await draw(page, sheet, server.url);
        drawn[sheet.name] = now;
        if (isUpdate) await takePicture(page, `cards/${sheet.name}`, { fullPage: true });
        else assertSame(now, readRecord()[sheet.name] ?? {});
      } finally {
        await page.close();
      }
    });
  }

  it('are compared by their blocks and lines, whatever the font', () => {
    assert.ok(isSameLayout('t1 t2 b1', 't1 t3 b1'));
    assert.ok(isSameLayout('t12', 't15'));
    assert.ok(!isSameLayout('t1 t2 b1', 't1 t4 b1'));
    assert.ok(!isSameLayout('t1 t2 b1', 't1 b1 t2'));
    assert.ok(!isSameLayout('t1 t2', 't1 t2 b1'));
  });
});

async function draw(page: Page, { cards: shown, language, screen }: Sheet, url: string): Promise<Record<string, string>> {
  await page.goto(url);
  await page.waitForFunction('"drawSheet" in globalThis');
  const measured = await drawCards(page, shown, { language, screen });
  return Object.fromEntries(measured.map((card) => [card.name, layoutOf(card)]));
}

function assertSame(now: Record<string, string>, kept: Record<string, string>): void {
  const changed = [...new Set([...Object.keys(now), ...Object.keys(kept)])].filter(
    (name) => !isSameLayout(now[name] ?? '', kept[name] ?? ''),
  );
  const told = changed.map((name) => `${name}\n  now  ${now[name]}\n  kept ${kept[name]}`).join('\n');
  assert.deepEqual(changed, [], `These cards changed their layout; look at the pictures again and run "npm run pictures":\n${told}`);
}
