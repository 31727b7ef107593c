import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { startService } from '../main.ts';
import { systemClock } from '../system-clock.ts';
import { createSandbox } from './create-sandbox.ts';

/** An unused port of this machine. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port was found');
  return address.port;
}

/** Starts the local Webex, Entra and Graph, and the real service pointed at them; prints the one address to open. */
async function runSandbox(env: Record<string, string | undefined>): Promise<void> {
  const traceFile = env['SANDBOX_TRACE'];
  const sandbox = await createSandbox({ port: Number(env['SANDBOX_PORT'] ?? 8787), tokenSeconds: 60, ...(traceFile ? { traceFile } : {}) });
  const port = await freePort();
  const settings = {
    LOG_LEVEL: 'warn',
    DATA_DIR: mkdtempSync(path.join(tmpdir(), 'webex-entra-doctor-')),
    ...env,
    ...sandbox.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const config = readConfig(settings);
  const clock = { now: sandbox.world.clock.now, wait: systemClock.wait };
  const service = await startService(config, { clock });
  console.log(`The sandbox is ready: ${sandbox.url}`);
  const stop = async () => {
    await service.stop();
    await sandbox.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

await runSandbox(process.env);
