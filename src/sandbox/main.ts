import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { type Service, startService } from '../main.ts';
import { systemClock } from '../system-clock.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';

/** Where the sandbox is found when nothing else is said; any free port when it is taken, so that two can run side by side. */
const usualPort = 8787;

/** All that is taken from the environment: a real database, secret or allow-list that stands there has no business here. */
const settingsOfUser = ['LOG_LEVEL', 'DEFAULT_LANGUAGE'];

type Environment = Record<string, string | undefined>;

/** An unused port of this machine. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port was found');
  return address.port;
}

/** At `SANDBOX_PORT` and nowhere else when that is set. */
async function openSandbox(env: Environment): Promise<Sandbox> {
  const { SANDBOX_PORT: wanted, SANDBOX_TRACE: traceFile } = env;
  const options: SandboxOptions = { tokenSeconds: 60, ...(traceFile ? { traceFile } : {}) };
  if (wanted) return createSandbox({ ...options, port: portOf(wanted) });
  return createSandbox({ ...options, port: usualPort }).catch((error: unknown) => {
    if (isTaken(error)) return createSandbox({ ...options, port: 0 });
    throw error;
  });
}

function portOf(wanted: string): number {
  if (!/^\d{1,5}$/.test(wanted)) throw new Error(`SANDBOX_PORT is no port: ${wanted}`);
  return Number(wanted);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Starts the real service, pointed at the sandbox by its settings alone; its data goes when it stops. */
async function startOwnService(sandbox: Sandbox, env: Environment): Promise<Service> {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'webex-entra-doctor-'));
  const config = readConfig({
    LOG_LEVEL: 'warn',
    ...Object.fromEntries(settingsOfUser.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    ...sandbox.env,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  });
  const clock = { now: sandbox.world.clock.now, wait: systemClock.wait };
  const service = await startService(config, { clock });
  return {
    url: service.url,
    stop: async () => {
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The lines of `.env` with which `npm start` runs against this sandbox. */
function settingsFor(sandbox: Sandbox): string {
  const settings = { ...sandbox.env, PUBLIC_URL: 'http://127.0.0.1:8080' };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}

/**
 * Starts the local Webex, Entra and Graph, and the real service with them; prints the one address to open. With `--alone` it
 * leaves the service to be started by somebody else and prints the settings for that.
 */
async function runSandbox(env: Environment, flags: string[]): Promise<void> {
  const [unknown] = flags.filter((flag) => flag !== '--alone');
  if (unknown !== undefined) throw new Error(`${unknown} is not known, only --alone`);
  const alone = flags.includes('--alone');
  const sandbox = await openSandbox(env);
  const service = alone ? null : await startOwnService(sandbox, env);
  console.log([`The sandbox is ready: ${sandbox.url}`, ...(alone ? [settingsFor(sandbox)] : [])].join('\n'));
  const stop = async () => {
    await service?.stop();
    await sandbox.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

runSandbox(process.env, process.argv.slice(2)).catch((error: unknown) => {
  console.error(`The sandbox cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
