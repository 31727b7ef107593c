import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

const kept = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/**
 * Takes a picture of a page or a part of it: into docs/pictures/ when the environment says `UPDATE_PICTURES=1`, else into the
 * temporary folder. `name` may hold a folder; `fullPage` takes what lies below the window too. Returns its size in bytes.
 */
export async function takePicture(of: Page | Locator, name: string, options: { fullPage?: boolean } = {}): Promise<number> {
  const folder = process.env['UPDATE_PICTURES'] === '1' ? kept : path.join(tmpdir(), 'webex-entra-doctor-pictures');
  const file = path.join(folder, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await of.screenshot({ path: file, animations: 'disabled', ...options });
  return statSync(file).size;
}
