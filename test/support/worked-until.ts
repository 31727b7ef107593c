import type { Storage } from '../../src/ports/storage.ts';

/** What is worked until this event is. */
export async function workedUntil({ queue }: Storage, last: string): Promise<string[]> {
  const worked: string[] = [];
  const over = Promise.withResolvers<void>();
  await queue.start(async ({ key }) => {
    worked.push(key);
    if (key === last) over.resolve();
  });
  await over.promise;
  return worked;
}
