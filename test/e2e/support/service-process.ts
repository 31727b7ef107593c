import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';

/** The service as a program of its own, so that it can be killed. */
export interface ServiceProcess {
  url: string;
  /** kill -9: nothing of it gets to run any more. */
  kill(): Promise<void>;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
  isRunning(): boolean;
  /** What it has logged so far. */
  log(): string;
  /** Lets no file of it grow beyond so many bytes, as on a full disk (setrlimit(2), RLIMIT_FSIZE). Linux only. */
  limitFiles(bytes: number | 'unlimited'): void;
}

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
/** Preloaded as by `npm start`; without it every start takes the types off anew. */
const compileCache = new URL('../../../src/compile-cache.js', import.meta.url).href;

/**
 * Starts `src/main.ts` pointed at the sandbox and waits until it says that it is ready; `settings` are more of its environment,
 * `onLine` hears its log from the start and may end it (SIGTERM).
 */
export async function startProcess(
  sandbox: Sandbox,
  where: {
    dataDir: string;
    port: number;
    settings?: Record<string, string>;
    onLine?: ((line: string, end: () => void) => void) | undefined;
  },
): Promise<ServiceProcess> {
  const { dataDir, port, settings, onLine } = where;
  const url = `http://127.0.0.1:${port}`;
  const address = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url };
  const child = spawn(process.execPath, ['--import', compileCache, main], {
    env: { PATH: process.env['PATH'], ...sandbox.env, ...address, LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      onLine?.(line, () => child.kill('SIGTERM'));
      if (line.includes('"msg":"ready"')) resolve();
    });
    void ended.then(([code]) => reject(new Error(`the service ended with ${code} before it was ready`)));
  });
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    isRunning: () => child.exitCode === null && child.signalCode === null,
    log: () => lines.join('\n'),
    limitFiles: (bytes) => void execFileSync('sh', ['-c', `prlimit --pid ${child.pid} --fsize=${bytes}:`]),
  };
}
