import type { Locator, Page } from 'playwright-core';
import { type Look, openPage } from '../../support/browser.ts';
import type { House } from '../../support/house.ts';

/** Somebody at the sandbox page, with one space open. */
export interface Visitor {
  page: Page;
  /** Writes something new in the space and gives its thread, as soon as it stands there. */
  say(text: string): Promise<Locator>;
  /** Attaches a file and gives its thread. */
  attach(file: { name: string; mimeType: string; buffer: Buffer }): Promise<Locator>;
  /** Answers in a thread. */
  reply(thread: Locator, text: string): Promise<void>;
}

/** Opens the page as `person`, by their name's first letters, in the space of that title. */
export async function visit(house: House, { person = 'Ada', space, ...look }: Look & { person?: string; space: string }): Promise<Visitor> {
  const page = await openPage({ height: 1000, ...look });
  await page.goto(house.sandbox.url);
  await page.getByTestId('space').first().waitFor();
  const people = page.getByTestId('person');
  const name = (await people.locator('option').allTextContents()).find((each) => each.startsWith(person));
  await people.selectOption({ label: name ?? person });
  await page.getByTestId('space').filter({ hasText: space }).click();
  const begin = async (work: () => Promise<void>, shown: string): Promise<Locator> => {
    const threads = page.getByTestId('thread').filter({ hasText: shown });
    const before = await threads.count();
    await work();
    const id = await threads.nth(before).getAttribute('data-key');
    return page.locator(`[data-testid="thread"][data-key="${id}"]`);
  };
  const write = async (text: string) => {
    await page.getByTestId('composer').fill(text);
    await page.getByTestId('send').click();
  };
  return {
    page,
    say: (text) => begin(() => write(text), text),
    attach: (file) => begin(() => page.getByTestId('file').setInputFiles(file), file.name),
    reply: async (thread, text) => {
      await thread.getByRole('button', { name: 'Reply in thread' }).click();
      await write(text);
      await page.getByTestId('replying').getByRole('button', { name: 'Cancel' }).click();
    },
  };
}

/** Waits until each of these texts stands in a thread or card. */
export async function reads(where: Locator, ...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) await where.getByText(text).first().waitFor();
}

/** The text of a file that stands in a thread, as a click on its link gives it. */
export async function fileIn(thread: Locator, name: RegExp): Promise<string> {
  const address = await thread.getByRole('link', { name }).last().getAttribute('href');
  const response = await thread.page().request.get(new URL(address ?? '', thread.page().url()).href);
  return response.text();
}
