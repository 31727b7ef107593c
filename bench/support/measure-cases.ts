import { z } from 'zod';
import { freePort } from './free-port.ts';
import { type Chain, longestChain } from './longest-chain.ts';
import { startChild } from './start-child.ts';
import { type MeasuredCase, startSandbox } from './start-sandbox.ts';
import { median } from './statistics.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;

/** How old everything that the service remembers is made before each case: never so young that it would spare a call. */
const ages = {
  /** Answers (30 s) and the report budget (10 s) are forgotten; the token is still good. */
  warm: 61_000,
  /** The token is too old as well. */
  cold: 120 * minute,
} as const;

export type Memory = keyof typeof ages;

export interface Measured {
  /** Medians over the cases, in milliseconds. */
  time: number;
  chainTime: number;
  /** The median of each case's time over its own chain. */
  ratio: number;
  /** The chain of the case in the middle. */
  chain: Chain;
  /** The most of any case. */
  batches: number;
  reports: number;
  /** Each case's calls. */
  cases: MeasuredCase[];
}

/** Where cases are measured: sandbox and service in processes of their own. */
export interface CaseBench {
  measure(options: { upstream: number; memory: Memory; count: number }): Promise<Measured>;
  stop(): Promise<void>;
}

/** Starts both, with a first few cases so that the code is warm. */
export async function startCaseBench(settings: Record<string, string> = {}): Promise<CaseBench> {
  const folder = temporaryFolder();
  const sandbox = await startSandbox();
  const port = await freePort();
  const own = { LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, DATA_DIR: folder.path };
  const service = await startChild(new URL('./clocked-service.ts', import.meta.url), { env: { ...sandbox.env, ...own, ...settings } });
  const oneCase = async (memory: Memory): Promise<MeasuredCase> => {
    await sandbox.pass(ages[memory]);
    await service.call('pass', z.null(), ages[memory]);
    return sandbox.measuredCase();
  };
  for (let left = 20; left > 0; left -= 1) await oneCase('cold');
  return {
    measure: async ({ upstream, memory, count }) => {
      await sandbox.slow(upstream);
      const cases: MeasuredCase[] = [];
      await oneCase('cold');
      while (cases.length < count) cases.push(await oneCase(memory));
      return summarise(cases);
    },
    stop: async () => {
      await service.stop();
      await sandbox.stop();
      folder[Symbol.dispose]();
    },
  };
}

function summarise(cases: MeasuredCase[]): Measured {
  const chains = cases.map(({ calls }) => longestChain(calls));
  const middle = median(chains.map(({ milliseconds }) => milliseconds));
  const most = (pattern: RegExp) => Math.max(...cases.map(({ calls }) => calls.filter(({ name }) => pattern.test(name)).length));
  return {
    time: median(cases.map(({ milliseconds }) => milliseconds)),
    chainTime: middle,
    ratio: median(cases.map(({ milliseconds }, index) => milliseconds / (chains[index]?.milliseconds ?? Number.NaN))),
    chain: chains.find(({ milliseconds }) => milliseconds === middle) ?? { calls: [], milliseconds: 0 },
    batches: most(/\/\$batch$/),
    reports: most(/\/auditLogs\//),
    cases,
  };
}
