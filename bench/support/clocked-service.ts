import { mock } from 'node:test';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { startService } from '../../src/main.ts';
import { systemClock } from '../../src/system-clock.ts';
import { serveCalls } from './serve-calls.ts';

/**
 * The whole service in a process whose clock can be moved on, so that every case finds the answers of the one before, or its
 * token, too old. Its own clock goes on by itself; `Date`, which msal reads, moves only when told.
 */

let passed = 0;
const now = () => new Date(performance.timeOrigin + performance.now() + passed);
const clock = { now, wait: systemClock.wait };

const config = readConfig(process.env);
const service = await startService(config, { clock });
mock.timers.enable({ apis: ['Date'], now: now().getTime() });

serveCalls({
  pass: (milliseconds) => {
    passed += z.number().parse(milliseconds);
    mock.timers.setTime(now().getTime());
  },
});

process.on('SIGTERM', async () => {
  await service.stop();
  process.exit(0);
});
