import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { serveCalls } from './serve-calls.ts';

/** Loaded before `src/main.ts` (`--import`): tells the bench how much memory and processor time the real service takes. */

setFlagsFromString('--expose-gc');
const collect = z.custom<() => void>((value) => typeof value === 'function').parse(runInNewContext('gc'));

serveCalls({
  usage: () => ({ rss: process.memoryUsage.rss(), cpu: process.cpuUsage() }),
  kept: async () => {
    // Twice, with a turn in between: finalisers of the first one free more.
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
});
