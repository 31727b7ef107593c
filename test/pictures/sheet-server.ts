import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import express from 'express';
import { pageRouter } from '../../src/sandbox/page/serve-page.ts';

/** Machines that build seldom have Japanese letters; boxes in their place break elsewhere. */
const japaneseFont = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-jp/package.json'));
const styles = ['theme', 'controls', 'card'].map((name) => `<link rel="stylesheet" href="/page/${name}.css">`).join('');
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title>
${styles}<link rel="stylesheet" href="/japanese/index.css"><link rel="stylesheet" href="/test/pictures/browser/sheet.css">
<script src="/page/adaptivecards.js"></script><script src="/test/pictures/browser/sheet.ts" type="module"></script></head><body></body></html>`;

/** Serves an empty page at `/sheet` that draws cards with the sandbox page's own code (`drawSheet`). */
export async function startSheetServer(): Promise<{ url: string; close(): Promise<void> }> {
  const app = express();
  app.get('/sheet', (_request, response) => void response.type('html').send(html));
  app.get('/src/sandbox/page/browser/:file', (request, response) => response.redirect(`/page/${request.params.file}`));
  app.get('/test/pictures/browser/:file', async (request, response) => {
    const source = await readFile(new URL(`browser/${request.params.file}`, import.meta.url), 'utf8');
    const isStyle = request.params.file.endsWith('.css');
    response.type(isStyle ? 'css' : 'js').send(isStyle ? source : stripTypeScriptTypes(source));
  });
  app.use('/japanese', express.static(japaneseFont));
  app.use(pageRouter());
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sheet has no port');
  return {
    url: `http://127.0.0.1:${address.port}/sheet`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
