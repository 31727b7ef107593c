import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config.ts';
import { type Service, startService } from '../../src/main.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { systemClock } from '../../src/system-clock.ts';
import { captureLog } from './capture-log.ts';
import { freePort } from './free-port.ts';

/** The whole thing over real HTTP: the sandbox's services and ours pointed at them, with a data folder of its own. */
export interface House {
  sandbox: Sandbox;
  service: Service;
  lines: ReturnType<typeof captureLog>['lines'];
  close(): Promise<void>;
}

/** Starts sandbox and service; `env` changes settings, `around` the sandbox. */
export async function openHouse(
  env: Record<string, string> = {},
  given: Parameters<typeof startService>[1] = {},
  around: Parameters<typeof createSandbox>[0] = {},
): Promise<House> {
  const traceFile = process.env['SANDBOX_TRACE'];
  const sandbox = await createSandbox({ tokenSeconds: 60, ...(traceFile ? { traceFile } : {}), ...around });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doctor-e2e-'));
  const port = await freePort();
  const { log, lines } = captureLog();
  const config = readConfig({
    ...sandbox.env,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...env,
  });
  const clock = { now: sandbox.world.clock.now, wait: systemClock.wait };
  const service = await startService(config, { log, clock, ...given });
  return {
    sandbox,
    service,
    lines,
    close: async () => {
      await service.stop();
      await sandbox.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
