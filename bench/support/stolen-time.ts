import { existsSync, readFileSync } from 'node:fs';

/** Processor time since the machine started, in ticks: all of it, and what the host of a virtual machine gave to others. */
export interface ProcessorTicks {
  all: number;
  stolen: number;
}

const file = '/proc/stat';

/** What a run gave, and which share (0 to 1) of the processors' time the host of this virtual machine gave to others meanwhile. */
export async function withStolen<Result>(run: () => Promise<Result>, ticks = processorTicks): Promise<{ result: Result; stolen: number }> {
  const before = ticks();
  const result = await run();
  const after = ticks();
  const all = after.all - before.all;
  return { result, stolen: all === 0 ? 0 : (after.stolen - before.stolen) / all };
}

/** Reads the ticks ("steal" of proc_stat(5)); nothing is stolen where the system does not tell. */
function processorTicks(): ProcessorTicks {
  return existsSync(file) ? readTicks(readFileSync(file, 'utf8')) : { all: 0, stolen: 0 };
}

/** Reads /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal; the guests' time after them is part of user's. */
export function readTicks(text: string): ProcessorTicks {
  const ticks = /^cpu +(.*)$/m.exec(text)?.[1]?.split(' ').slice(0, 8).map(Number) ?? [];
  return { all: ticks.reduce((sum, value) => sum + value, 0), stolen: ticks[7] ?? 0 };
}
