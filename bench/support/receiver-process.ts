import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { z } from 'zod';
import { Secret } from '../../src/config.ts';
import { openStorage } from '../../src/edges/open-storage.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { systemClock } from '../../src/system-clock.ts';
import { type AppParts, createApp } from '../../src/webhook/create-app.ts';
import { createServer } from '../../src/webhook/create-server.ts';
import { freePort } from './free-port.ts';
import { serveCalls } from './serve-calls.ts';
import { secret } from './signed-events.ts';

/** One receiver of webhooks in a process of its own; which one, the environment says. */

const env = z.object({ RECEIVER: z.string(), DATABASE_URL: z.string().optional(), DATA_DIR: z.string().default('') }).parse(process.env);
const log = createLog('error');

/** Our Express app; `accept` is what differs. */
async function ourApp(accept: AppParts['accept']): Promise<Server> {
  const readiness = async () => ({ ready: true, faults: [] });
  const parts = { secret: new Secret(secret), accept, ignores: () => false, readiness, metrics: createMetrics(), clock: systemClock, log };
  return listening(createServer(createApp(parts)));
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** With the store of the service; nobody works on what it accepts. */
async function withStore(): Promise<Server> {
  const databaseUrl = env.DATABASE_URL === undefined ? undefined : new Secret(env.DATABASE_URL);
  const { store } = await openStorage({ databaseUrl, dataDir: env.DATA_DIR, clock: systemClock, log });
  return ourApp((event) => store.accept(event));
}

const receivers: Record<string, () => Promise<Server>> = {
  store: withStore,
  'no-store': () => ourApp(async () => undefined),
  bare: () =>
    listening(
      createHttpServer((request, response) => {
        request.resume().on('end', () => response.writeHead(200, { 'content-length': 0 }).end());
      }),
    ),
  bolt: async () => {
    const receiver = new HTTPReceiver({ signingSecret: secret, endpoints: '/webhook', logLevel: LogLevel.ERROR });
    const authorize = async () => ({ botToken: 'bench', botId: 'B0BENCH', botUserId: 'U0BOT' });
    const app = new App({ receiver, authorize, logLevel: LogLevel.ERROR });
    app.message(async () => undefined);
    return receiver.start(await freePort());
  },
};

const start = receivers[env.RECEIVER];
if (start === undefined) throw new Error(`no receiver is named ${env.RECEIVER}`);
const server = await start();
serveCalls({
  port: () => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  },
});
