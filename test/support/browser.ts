import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import chromiumBinary from '@sparticuz/chromium';
import type { AxeResults, Result } from 'axe-core';
import { after } from 'mocha';
import { type Browser, chromium, type Page } from 'playwright-core';

/** How a page is shown; CSS pixels. */
export interface Look {
  colorScheme?: 'light' | 'dark';
  /** 1280 when not given. */
  width?: number;
  /** 800 when not given. */
  height?: number;
}

/** The package's own; without the single process, in which a closed page takes the browser with it, and as safe as a user's. */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];
const launchArguments = chromiumBinary.args.filter((argument) => !unwanted.includes(argument));

let running: Promise<Browser> | undefined;

/**
 * A fresh page, with its own storage, in the one Chromium of the whole test run. It shows times in UTC and in English.
 * Throws with what to do when Chromium cannot start. The browser closes after the last test.
 */
export async function openPage(look: Look = {}): Promise<Page> {
  running ??= startBrowser();
  const browser = await running;
  const context = await browser.newContext({
    colorScheme: look.colorScheme ?? 'light',
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.once('close', () => void context.close());
  return page;
}

/** What axe-core finds of impact `serious` or `critical`, one readable line a place; empty when the page is fine. */
export async function axeSerious(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: the page's Content-Security-Policy stays as it is.
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.filter((found) => found.impact === 'serious' || found.impact === 'critical').flatMap(tellPlaces);
}

function tellPlaces(found: Result): string[] {
  return found.nodes.map((node) => `${found.id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? found.help}`);
}

async function startBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await chromiumBinary.executablePath(), args: launchArguments, headless: true });
  } catch (cause) {
    throw new Error(
      'Chromium did not start. It comes with `npm ci` (@sparticuz/chromium, Linux x64), unpacks into the temporary folder and needs ' +
        'about 300 MB there. Remove a half unpacked `chromium` from the temporary folder and try again; the cause below says what it missed.',
      { cause },
    );
  }
}

after('close the browser', async () => {
  const browser = await running?.catch(() => undefined);
  await browser?.close();
});
