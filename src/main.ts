import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import packageJson from '../package.json' with { type: 'json' };
import { type Config, ConfigError, readConfig } from './config.ts';
import { createAccess } from './conversation/access.ts';
import { commands } from './conversation/commands/index.ts';
import { type Attempt, createConversation } from './conversation/conversation.ts';
import { createPatience } from './conversation/patience.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { cloudHosts } from './edges/entra/cloud-hosts.ts';
import { createDirectory } from './edges/entra/create-directory.ts';
import { openStorage } from './edges/open-storage.ts';
import { createWebexBot } from './edges/webex/create-webex-bot.ts';
import { createServiceStatus } from './edges/webex-status/create-service-status.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Incoming } from './ports/chat.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { systemClock } from './system-clock.ts';
import { repeat } from './watch/repeat.ts';
import { dropOld } from './watch/retention.ts';
import { createApp } from './webhook/create-app.ts';
import { closeServer, createServer } from './webhook/create-server.ts';
import { webhookEventSchema } from './webhook/webhook-event.ts';

/** A running service. */
export interface Service {
  /** Where it listens, for example `http://127.0.0.1:8080`. */
  url: string;
  /** Takes nothing new, finishes or hands back what runs within 20 s, closes everything. */
  stop(): Promise<void>;
}

/** Running work is waited for this long before it is handed back, in milliseconds. */
const grace = 20_000;
const minute = 60_000;

/** Puts the house together and starts it; resolves when it is ready to work. Throws what kept it from starting. */
export async function startService(config: Config, given: { clock?: Clock; log?: Log } = {}): Promise<Service> {
  const clock = given.clock ?? systemClock;
  const log = given.log ?? createLog(config.LOG_LEVEL);
  const metrics = createMetrics();
  const stopping = new AbortController();
  const hosts = cloudHosts(config.ENTRA_CLOUD);
  const links = { ...hosts, login: config.ENTRA_LOGIN_URL ?? hosts.login, graph: config.GRAPH_URL ?? hosts.graph };
  const storage = await openStorage({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR, clock, log });
  const { store, queue } = storage;
  const directory = createDirectory({
    clientId: config.ENTRA_CLIENT_ID,
    credential: config.credential,
    cloud: config.ENTRA_CLOUD,
    loginUrl: config.ENTRA_LOGIN_URL,
    graphUrl: config.GRAPH_URL,
    clock,
    log,
  });
  const serviceStatus = createServiceStatus({ statusUrl: config.WEBEX_STATUS_URL, clock, log });
  let converse: (incoming: Incoming, attempt: Attempt) => Promise<void> = async () => {};
  const bot = createWebexBot({
    token: config.WEBEX_BOT_TOKEN,
    webhookSecret: config.WEBEX_WEBHOOK_SECRET,
    publicUrl: config.PUBLIC_URL,
    apiUrl: config.WEBEX_API_URL,
    clock,
    log,
    onIncoming: (incoming, attempt) => converse(incoming, attempt),
  });
  const app = createApp({
    secret: config.WEBEX_WEBHOOK_SECRET,
    accept: (event) => store.accept(event),
    ignores: (event) => bot.ignores(event),
    readiness: async () => {
      if (stopping.signal.aborted) return { ready: false, faults: ['The service is stopping.'] };
      const [chat, kept] = await Promise.allSettled([bot.readiness(), store.check()]);
      const faults = [...(chat.status === 'fulfilled' ? chat.value.faults : ['Webex could not be asked.']), ...(kept.status === 'fulfilled' ? [] : ['The store cannot be written.'])];
      return { ready: faults.length === 0, faults };
    },
    metrics,
    clock,
    log,
  });
  const server = createServer(app);
  server.listen(config.PORT, config.HOST);
  await once(server, 'listening');
  await bot.start();
  converse = createConversation({
    chat: bot.chat,
    store,
    directory,
    diagnose: (question) => diagnose({ ...question, directory, serviceStatus, clock, links }),
    commands,
    access: createAccess({ orgIds: config.ALLOWED_ORG_IDS, emailDomains: config.ALLOWED_EMAIL_DOMAINS, botOrgId: bot.orgId() }),
    patience: createPatience(clock),
    clock,
    log,
    metrics,
    links,
    tenantId: config.ENTRA_TENANT_ID,
    clientId: config.ENTRA_CLIENT_ID,
    defaultLanguage: config.DEFAULT_LANGUAGE,
    caseId: (messageId, index) => createHmac('sha256', config.WEBEX_WEBHOOK_SECRET.reveal()).update(`${messageId}:${index}`).digest('base64url'),
    version: packageJson.version,
  });
  await queue.start(async (event, attempt) => {
    await bot.deliver(webhookEventSchema.parse(event.body), attempt);
  });
  const regular = { clock, log, signal: stopping.signal };
  void repeat(regular, { name: 'webhook care', every: 4 * minute, work: async () => metrics.webhooksActive((await bot.care()).ok) });
  void repeat(regular, { name: 'retention', every: 24 * 60 * minute, work: () => dropOld({ store, clock, log }, config.RETENTION_DAYS) });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.HOST === '0.0.0.0' ? '127.0.0.1' : config.HOST}:${port}`,
    stop: async () => {
      stopping.abort();
      await closeServer(server, grace);
      await queue.stop(grace);
      await bot.stop();
      await store.close();
    },
  };
}

/** Runs as a program: says what is wrong with the settings or kept it from starting, and ends cleanly on SIGTERM and SIGINT. */
async function run(env: Record<string, string | undefined>): Promise<void> {
  const config = readConfig(env);
  const log = createLog(config.LOG_LEVEL);
  // The framework rejects promises that nobody holds (knowledge of its faults); such a one must not end the process.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was rejected that nobody waited for'));
  const service = await startService(config, { log });
  log.info({ url: service.url, publicUrl: config.PUBLIC_URL }, 'ready');
  let ending = false;
  const end = async (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'stopping');
    await service.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void end(signal));
}

/** `EX_CONFIG` of sysexits.h: a restart mends nothing. */
const wrongSettings = 78;

if (import.meta.main) {
  run(process.env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error instanceof ConfigError ? wrongSettings : 1);
  });
}
