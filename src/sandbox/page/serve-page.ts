import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { type Response, Router } from 'express';

/** Nothing but what this server serves itself; no inline script or style; nobody frames the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const adaptiveCardsScript = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/**
 * The sandbox's page: `/` and all that it loads, under `/page/`. Its script is TypeScript written for the browser
 * (browser/*.ts) and served with its types stripped, so there is no build step. Works without any network.
 */
export function pageRouter(): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    next();
  });
  router.get('/', async (_request, response) => send(response, 'html', await readOwn('page.html')));
  router.get('/page/adaptivecards.js', async (_request, response) => send(response, 'js', await readFile(adaptiveCardsScript, 'utf8')));
  router.get('/page/:file', async (request, response, next) => {
    const { file } = request.params;
    const content = await readPart(file);
    if (content === null) next();
    else send(response, file.endsWith('.css') ? 'css' : 'js', content);
  });
  return router;
}

/** A style sheet, or a browser script without its types; null when there is none. Only plain names get as far as the disk. */
async function readPart(name: string): Promise<string | null> {
  if (/^[a-z-]+\.css$/.test(name)) return readOwn(`styles/${name}`).catch(() => null);
  if (!/^[a-z-]+\.ts$/.test(name)) return null;
  const source = await readOwn(`browser/${name}`).catch(() => null);
  return source === null ? null : stripTypeScriptTypes(source);
}

function readOwn(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8');
}

function send(response: Response, type: string, body: string): void {
  response.type(type).send(body);
}
