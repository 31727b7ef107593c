/** What is looked at now and then. */
export interface ProcessMemory {
  /** Bytes that are resident. */
  resident(): number;
  /** Processor time so far, in milliseconds. */
  busy(): number;
  /** Collects all garbage and returns the pages. Takes about a tenth of a second, in which nothing else runs. */
  collect(): void;
}

/** Milliseconds between two looks. */
export const memoryPause = 10_000;
/** Who works less than this of the time keeps nobody waiting. */
const idleShare = 0.05;
/** Bytes; less is not worth a collection. */
const worthwhile = 16 * 2 ** 20;

/**
 * Makes the look that gives back what the start, or many cases, needed, as soon as there is nothing to do: V8 keeps it as long as
 * nobody allocates much. To be done every `memoryPause`.
 */
export function giveBackMemory(memory: ProcessMemory): () => void {
  let before: number | null = null;
  let left = 0;
  return () => {
    const busy = memory.busy();
    const isIdle = before !== null && busy - before < memoryPause * idleShare;
    before = busy;
    if (!isIdle || memory.resident() - left < worthwhile) return;
    memory.collect();
    left = memory.resident();
  };
}

/**
 * This process's memory; null where Node runs without `--expose-gc`. Of V8's collections only the last resort returns the pages
 * to the system (`libraries/rush-daemon` of microsoft/rushstack uses it for that).
 */
export function ownMemory(): ProcessMemory | null {
  const { gc } = globalThis;
  if (gc === undefined) return null;
  return {
    resident: () => process.memoryUsage.rss(),
    busy: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    collect: () => gc({ type: 'major', execution: 'sync', flavor: 'last-resort' }),
  };
}
