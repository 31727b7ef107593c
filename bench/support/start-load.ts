import { z } from 'zod';
import type { Sender } from './signed-events.ts';
import { type Child, startChild } from './start-child.ts';

/** Connections that send at the same time. */
export const connections = 50;

const timedLoad = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), refused: z.number() });

/** What came of one run; times in milliseconds. */
export type TimedLoad = z.output<typeof timedLoad>;

/** A receiver of webhooks in a process of its own. */
export interface ReceiverProcess {
  child: Child;
  port: number;
}

/** Whoever sends the webhooks, in a process of its own. */
export interface Load {
  /** Sends `count` events, each another one. */
  run(receiver: ReceiverProcess, sender: Sender, count: number): Promise<TimedLoad>;
  stop(): Promise<void>;
}

export async function startLoad(): Promise<Load> {
  const child = await startChild(new URL('./load-process.ts', import.meta.url));
  return {
    run: (receiver, sender, count) => child.call('run', timedLoad, { port: receiver.port, sender, connections, count }),
    stop: child.stop,
  };
}

/** Starts the receiver that `env.RECEIVER` names (receiver-process.ts) with these flags of Node. */
export async function startReceiver(env: Record<string, string>, flags: string[] = []): Promise<ReceiverProcess> {
  const child = await startChild(new URL('./receiver-process.ts', import.meta.url), { env, flags });
  return { child, port: await child.call('port', z.number()) };
}
