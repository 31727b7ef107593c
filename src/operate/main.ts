import { ConfigError, readConfig } from '../config.ts';
import { openStorage } from '../edges/open-storage.ts';
import { createLog } from '../log.ts';
import { systemClock } from '../system-clock.ts';
import { readOrder } from './operate.ts';

/** Opens the same database as the service and does what the operator asks. Wrong words are told before wrong settings. */
async function run(env: Record<string, string | undefined>, words: string[]): Promise<void> {
  const order = readOrder(words);
  const config = readConfig(env);
  const storage = await openStorage({
    databaseUrl: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    clock: systemClock,
    log: createLog('warn'),
  });
  try {
    console.log(await order(storage));
  } finally {
    await storage.store.close();
  }
}

run(process.env, process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(error instanceof ConfigError ? 78 : 1);
});
