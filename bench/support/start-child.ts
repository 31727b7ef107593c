import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A process of its own, so that what is measured and what measures it do not share a thread. */
export interface Child {
  /** Asks it to do something; the answer is held to the schema. */
  call<Result>(name: string, result: z.ZodType<Result>, argument?: unknown): Promise<Result>;
  pid: number;
  /** Resolves with the exit code; null after a signal. */
  ended: Promise<number | null>;
  /** SIGTERM, and its end. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  env?: Record<string, string> | undefined;
  /** Flags of Node, for example `--import`. */
  flags?: string[];
}

const messageSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ id: z.number(), result: z.unknown() }),
  z.object({ id: z.number(), error: z.string() }),
]);

/** Runs a program of this project with Node; resolves when it says that it is ready for calls (`serveCalls`). */
export async function startChild(program: URL, { env = {}, flags = [] }: ChildOptions = {}): Promise<Child> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, fileURLToPath(program)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const ended = once(child, 'exit').then(([code]) => z.number().nullable().parse(code));
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const ready = Promise.withResolvers<void>();
  child.on('message', (raw) => {
    const message = messageSchema.parse(raw);
    if ('ready' in message) return ready.resolve();
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) call?.reject(new Error(message.error));
    else call?.resolve(message.result);
  });
  void ended.then((code) => {
    const error = new Error(`${program.pathname.split('/').at(-1)} ended with ${code}`);
    ready.reject(error);
    for (const call of waiting.values()) call.reject(error);
  });
  await ready.promise;
  return { ...callsTo(child, waiting), pid: child.pid ?? 0, ended };
}

function callsTo(child: ChildProcess, waiting: Map<number, PromiseWithResolvers<unknown>>): Pick<Child, 'call' | 'stop'> {
  let last = 0;
  return {
    call: async (name, result, argument = null) => {
      last += 1;
      const call = Promise.withResolvers<unknown>();
      waiting.set(last, call);
      child.send({ id: last, name, argument });
      return result.parse(await call.promise);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
