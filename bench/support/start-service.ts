import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { freePort } from './free-port.ts';
import { type Child, startChild } from './start-child.ts';

/** The real service, `src/main.ts`, in a process of its own. */
export interface ServiceProcess {
  url: string;
  port: number;
  pid: number;
  /** From starting the process to the first 200 of `/readyz`, in milliseconds. */
  readyAfter: number;
  /** Resident memory in bytes and processor time in microseconds. */
  usage(): Promise<{ rss: number; cpu: number }>;
  /** Bytes that are still held after a garbage collection. */
  kept(): Promise<number>;
  stop(): Promise<void>;
}

/** The flags with which `npm start` runs it. */
export const flagsOfStart = packageJson.scripts.start.split(' ').filter((word) => /^--(?!env-file)/.test(word));

const usageSchema = z.object({ rss: z.number(), cpu: z.object({ user: z.number(), system: z.number() }) });
const givenUp = 90_000;

/** Starts the service with these settings and waits until it is ready. PORT and PUBLIC_URL are given where not set. */
export async function startService(settings: Record<string, string>): Promise<ServiceProcess> {
  const port = Number(settings['PORT'] ?? (await freePort()));
  const url = `http://127.0.0.1:${port}`;
  const env = { LOG_LEVEL: 'error', HOST: '127.0.0.1', PUBLIC_URL: url, ...settings, PORT: String(port) };
  const begin = performance.now();
  const flags = [...flagsOfStart, '--import', new URL('./probe.ts', import.meta.url).href];
  const child = await startChild(new URL('../../src/main.ts', import.meta.url), { env, flags });
  await untilReady(url, child, begin);
  return {
    url,
    port,
    pid: child.pid,
    readyAfter: performance.now() - begin,
    usage: async () => {
      const { rss, cpu } = await child.call('usage', usageSchema);
      return { rss, cpu: cpu.user + cpu.system };
    },
    kept: () => child.call('kept', z.number()),
    stop: child.stop,
  };
}

async function untilReady(url: string, child: Child, begin: number): Promise<void> {
  let ended = false;
  void child.ended.then(() => {
    ended = true;
  });
  while (performance.now() - begin < givenUp) {
    if (ended) throw new Error('the service ended while it started');
    const response = await fetch(`${url}/readyz`).catch(() => null);
    await response?.body?.cancel();
    if (response?.status === 200) return;
    await wait(5);
  }
  throw new Error('the service did not become ready');
}
