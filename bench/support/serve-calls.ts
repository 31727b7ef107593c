import { z } from 'zod';

/** A call as it comes over a child process's channel. */
export const callSchema = z.object({ id: z.number(), name: z.string(), argument: z.unknown() });

/** What this process does when its parent asks; the argument comes as JSON and is held by each. */
export type Calls = Record<string, (argument: unknown) => unknown>;

/** Answers the calls of the parent process over the channel that `startChild` opened, and tells it that we are ready. */
export function serveCalls(calls: Calls): void {
  const tell = (message: object) => process.send?.(message);
  process.on('message', async (message) => {
    const { id, name, argument } = callSchema.parse(message);
    try {
      const call = calls[name];
      if (call === undefined) throw new Error(`no call is named ${name}`);
      tell({ id, result: (await call(argument)) ?? null });
    } catch (error) {
      tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  // A bench that was interrupted leaves nothing running.
  process.on('disconnect', () => process.exit(1));
  tell({ ready: true });
}
