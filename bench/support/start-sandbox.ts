import { z } from 'zod';
import type { Call } from './longest-chain.ts';
import { startChild } from './start-child.ts';

/** One case from what somebody wrote to the card, with every exchange that it took; milliseconds from the webhook on. */
export interface MeasuredCase {
  milliseconds: number;
  calls: Call[];
}

/** Many questions side by side. */
export interface Answered {
  /** From the first question to the last answer. */
  milliseconds: number;
  /** Of each question, in the order of the answers. */
  times: number[];
  /** When each was answered, and when the last one was asked; milliseconds from the first question on. */
  ends: number[];
  lastAsked: number;
}

/** The sandbox in a process of its own. */
export interface SandboxProcess {
  /** The settings that point the service at it. */
  env: Record<string, string>;
  /** The space in which measured cases are asked. */
  spaceId: string;
  /** Delays every answer of Webex, sign-in, Graph and status page; webhooks go out at once. */
  slow(milliseconds: number): Promise<void>;
  /** Gives the space of measured cases the id that it has in a store. */
  renameSpace(id: string): Promise<void>;
  addSpaces(count: number): Promise<void>;
  /** Moves its clock on. */
  pass(milliseconds: number): Promise<void>;
  measuredCase(): Promise<MeasuredCase>;
  /** `text` null pastes a fault that was never seen. */
  ask(questions: { count: number; inFlight: number; text: string | null }): Promise<Answered>;
  stop(): Promise<void>;
}

const call = z.object({
  role: z.enum(['lookup', 'token', 'directory', 'report', 'beside', 'send']),
  name: z.string(),
  start: z.number(),
  end: z.number(),
});
const measured = z.object({ milliseconds: z.number(), calls: z.array(call) });
const answered = z.object({ milliseconds: z.number(), times: z.array(z.number()), ends: z.array(z.number()), lastAsked: z.number() });

/** Starts the sandbox; it ends with us. */
export async function startSandbox(): Promise<SandboxProcess> {
  const child = await startChild(new URL('./sandbox-process.ts', import.meta.url));
  const done = z.null();
  return {
    env: await child.call('env', z.record(z.string(), z.string())),
    spaceId: await child.call('spaceId', z.string()),
    slow: async (milliseconds) => void (await child.call('slow', done, milliseconds)),
    renameSpace: async (id) => void (await child.call('renameSpace', done, id)),
    addSpaces: async (count) => void (await child.call('addSpaces', done, count)),
    pass: async (milliseconds) => void (await child.call('pass', done, milliseconds)),
    measuredCase: () => child.call('measuredCase', measured),
    ask: (questions) => child.call('manyQuestions', answered, questions),
    stop: child.stop,
  };
}
