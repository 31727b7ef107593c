import { setTimeout as wait } from 'node:timers/promises';

/** Looks again and again until it is so; the test's own limit of time is the only one. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}
