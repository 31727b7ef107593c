import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import packageJson from '../package.json' with { type: 'json' };
import { type Config, ConfigError, readConfig } from './config.ts';
import { createAccess } from './conversation/access.ts';
import { commands } from './conversation/commands/index.ts';
import { createConversation } from './conversation/conversation.ts';
import { createHandler } from './conversation/create-handler.ts';
import type { ConversationParts } from './conversation/parts.ts';
import { createPatience } from './conversation/patience.ts';
import { createPressMemory } from './conversation/repeated-press.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { cloudHosts } from './edges/entra/cloud-hosts.ts';
import { createDirectory, type DirectorySettings } from './edges/entra/create-directory.ts';
import { type OpenStorage, openStorage, type StorageOptions } from './edges/open-storage.ts';
import { createWebexBot, type WebexBotParts } from './edges/webex/create-webex-bot.ts';
import { createServiceStatus } from './edges/webex-status/create-service-status.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { systemClock } from './system-clock.ts';
import { ownMemory } from './watch/give-back-memory.ts';
import { hearingAtStart, listen } from './watch/hearing.ts';
import { startRegularWork } from './watch/start-regular-work.ts';
import { createApp } from './webhook/create-app.ts';
import { closeServer, createServer } from './webhook/create-server.ts';
import { readReadiness } from './webhook/read-readiness.ts';

/** A running service. */
export interface Service {
  /** Where it listens, for example `http://127.0.0.1:8080`. */
  url: string;
  /** Takes nothing new, finishes or hands back what runs within 20 s, closes everything. */
  stop(): Promise<void>;
}

/** Running work is waited for this long before it is handed back, in milliseconds; with what follows it makes 20 s. */
const graceOfWork = 17_000;
const graceOfAnswers = 2_000;
/** Whatever still hangs then, such as a database that does not answer, is left to the other replicas. */
const hardEnd = 25_000;

/** What a test may put in the place of the real thing. */
export interface Given {
  clock?: Clock;
  log?: Log;
  limits?: DirectorySettings['limits'];
  /** Of one exchange with Webex, in milliseconds. */
  webexTimeout?: number;
  queue?: Pick<StorageOptions, 'tries' | 'pauses'>;
}

/** Puts the house together and starts it; resolves when it is ready to work. Throws what kept it from starting. */
export async function startService(
  config: Config,
  { clock = systemClock, log = createLog(config.LOG_LEVEL), limits, webexTimeout, queue: tries }: Given = {},
): Promise<Service> {
  const metrics = createMetrics();
  const stopping = new AbortController();
  const place = { databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR };
  const { store, queue, sharedPause, ...reports } = await openStorage({
    ...place,
    ...tries,
    clock,
    log,
    onRepeats: (count) => metrics.event('repeated', count),
    onBuried: () => metrics.dead(),
  });
  const conversation = Promise.withResolvers<ReturnType<typeof createConversation>>();
  const onIncoming: WebexBotParts['onIncoming'] = async (incoming, attempt) => (await conversation.promise)(incoming, attempt);
  const bot = createWebexBot({ ...botSettings(config), timeoutMilliseconds: webexTimeout, sharedPause, clock, log, onIncoming });
  const hearing = hearingAtStart(clock);
  const heard = listen(hearing, store, clock);
  const app = createApp({
    secret: config.WEBEX_WEBHOOK_SECRET,
    accept: heard.accept,
    ignores: (event) => bot.ignores(event),
    readiness: () => readReadiness({ bot, store: heard, clock, stopping: stopping.signal }),
    ...{ metrics, clock, log },
  });
  const server = createServer(app).listen(config.PORT, config.HOST);
  await once(server, 'listening');
  await bot.start();
  conversation.resolve(
    createConversation({
      ...createParts(config, { clock, log, limits, ...reports }),
      chat: bot.chat,
      store,
      metrics,
      access: createAccess({ ...accessOf(config), botOrgId: bot.orgId() }),
    }),
  );
  await queue.start(createHandler({ ...bot, store, clock, log, defaultLanguage: config.DEFAULT_LANGUAGE }));
  const { RETENTION_DAYS: retentionDays } = config;
  startRegularWork({ bot, hearing, store, memory: ownMemory(), metrics, retentionDays, clock, log, signal: stopping.signal });
  return {
    url: addressOf(server),
    stop: async () => {
      stopping.abort();
      // Until the work is done events are still kept, for the other replicas and the next start: Webex brings them once.
      await queue.stop(graceOfWork);
      await closeServer(server, graceOfAnswers);
      await bot.stop();
      await store.close();
    },
  };
}

function botSettings(config: Config): Pick<WebexBotParts, 'token' | 'webhookSecret' | 'publicUrl' | 'apiUrl'> {
  const { WEBEX_BOT_TOKEN: token, WEBEX_WEBHOOK_SECRET: webhookSecret, PUBLIC_URL: publicUrl, WEBEX_API_URL: apiUrl } = config;
  return { token, webhookSecret, publicUrl, apiUrl };
}

type DirectoryParts = Pick<DirectorySettings, 'clock' | 'log' | 'limits'> & Pick<OpenStorage, 'reportBudget' | 'reportAnswers'>;

/** What the conversation needs beside the chat and the store: Entra, the clock, and who we are. */
function createParts(config: Config, { clock, log, limits, reportBudget, reportAnswers }: DirectoryParts) {
  const { ENTRA_CLOUD: cloud, ENTRA_LOGIN_URL: loginUrl, GRAPH_URL: graphUrl, ENTRA_CLIENT_ID: clientId } = config;
  const hosts = cloudHosts(cloud);
  const links = { ...hosts, login: loginUrl ?? hosts.login, graph: graphUrl ?? hosts.graph, botClientId: clientId };
  const directory = createDirectory({
    clientId,
    credential: config.credential,
    cloud,
    loginUrl,
    graphUrl,
    clock,
    log,
    limits,
    reportBudget,
    reportAnswers,
  });
  const serviceStatus = createServiceStatus({ statusUrl: config.WEBEX_STATUS_URL, clock, log });
  const secret = config.WEBEX_WEBHOOK_SECRET;
  return {
    ...{ directory, links, clientId, commands, clock, log },
    diagnose: (question: Parameters<ConversationParts['diagnose']>[0]) => diagnose({ ...question, directory, serviceStatus, clock, links }),
    patience: createPatience(clock),
    presses: createPressMemory(clock),
    tenantId: config.ENTRA_TENANT_ID,
    defaultLanguage: config.DEFAULT_LANGUAGE,
    caseId: (messageId: string, index: number) => createHmac('sha256', secret.reveal()).update(`${messageId}:${index}`).digest('base64url'),
    version: packageJson.version,
  };
}

function accessOf(config: Config): { orgIds: string[]; emailDomains: string[] } {
  return { orgIds: config.ALLOWED_ORG_IDS, emailDomains: config.ALLOWED_EMAIL_DOMAINS };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no address');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host === '0.0.0.0' || host === '[::]' ? '127.0.0.1' : host}:${address.port}`;
}

/** Runs as a program: says what is wrong with the settings or kept it from starting, and ends cleanly on SIGTERM and SIGINT. */
async function run(env: Record<string, string | undefined>): Promise<void> {
  const config = readConfig(env);
  const log = createLog(config.LOG_LEVEL);
  // The framework rejects promises that nobody holds (knowledge of its faults); such a one must not end the process.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was rejected that nobody waited for'));
  let service: Service | null = null;
  let ending = false;
  const end = async (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), hardEnd).unref();
    await service?.stop();
    process.exit(0);
  };
  // Before the start, which may wait for the database for a minute; what is begun by then is as safe as from kill -9.
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void end(signal));
  service = await startService(config, { log });
  log.info({ url: service.url, publicUrl: config.PUBLIC_URL }, 'ready');
}

/** `EX_CONFIG` of sysexits.h: a restart mends nothing. */
const wrongSettings = 78;

if (import.meta.main) {
  run(process.env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error instanceof ConfigError ? wrongSettings : 1);
  });
}
