import express, { type Response } from 'express';
import { pageRouter } from '../../../src/sandbox/page/serve-page.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';

/** A call of the page, as it came. */
export interface Call {
  path: string;
  body: unknown;
}

/** The page over a sandbox that remembers calls and does nothing by itself. */
export interface StubServer {
  url: string;
  calls: Call[];
  /** The next call of that path is refused with this. */
  refuse(path: string, status: number, error: string): void;
  /** Changes the state and tells every open page. */
  change(edit: (state: SandboxState) => void): void;
  close(): Promise<void>;
}

export async function startStub(state: SandboxState): Promise<StubServer> {
  const calls: Call[] = [];
  const listeners = new Set<Response>();
  const refusals = new Map<string, { status: number; error: string }>();
  const app = express();
  app.use(pageRouter());
  app.get('/api/state', (_request, response) => void response.json(state));
  app.get('/api/events', (_request, response) => {
    response.set('content-type', 'text/event-stream').flushHeaders();
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  });
  app.post('/api/:call', express.json({ limit: '20mb' }), (request, response) => {
    const refusal = refusals.get(request.path);
    refusals.delete(request.path);
    calls.push({ path: request.path, body: request.body });
    if (refusal) response.status(refusal.status).json({ error: refusal.error });
    else response.json({});
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stub listens on no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    refuse: (path, status, error) => void refusals.set(path, { status, error }),
    change(edit) {
      edit(state);
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
