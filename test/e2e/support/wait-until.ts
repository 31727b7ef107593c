import { setTimeout as wait } from 'node:timers/promises';

/** Looks again and again until it is so, or throws after a time that no test should need, in seconds. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, most = 60): Promise<void> {
  const end = Date.now() + most * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it did not come to pass within ${most} s: ${isSo}`);
    await wait(20);
  }
}
