import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { addSpace, type WorldEvent } from '../../../src/sandbox/world.ts';

/** Many people who ask at the same time, and what each of them got. */
export interface Crowd {
  /** Asks in the next space, with a tracking id that was never seen; gives the question's id. */
  ask(): string;
  /** Asks again and again until `signal` ends it. */
  keepAsking(pauseMilliseconds: number, signal: AbortSignal): Promise<void>;
  questions(): string[];
  /** Resolves as soon as `count` questions (all, when not given) have an answer; rejects with `signal`. */
  answered(count?: number, signal?: AbortSignal): Promise<void>;
  /** The questions that have another number of answers than one. The note that we are looking into it is none. */
  notAnsweredOnce(): string[];
}

/** Puts Ada into as many direct spaces with the bot. */
export function gatherCrowd({ world }: Pick<Sandbox, 'world'>, spaceCount: number, say: Sandbox['say']): Crowd {
  const { ada, bot } = world.people;
  const spaces = Array.from({ length: spaceCount }, () => addSpace(world, 'Entra Doctor', 'direct', [ada, bot]));
  /** By question: the messages that ever bore an answer, those that were taken away too. */
  const answers = new Map<string, Set<string>>();
  world.emitter.on('event', ({ resource, actorId, data }: WorldEvent) => {
    if (resource !== 'messages' || actorId !== bot.id) return;
    const message = world.messages.findLast(({ id }) => id === data['id']);
    const isNote = message?.card != null && JSON.stringify(message.card).includes('"id":"working');
    if (message?.parentId && !isNote) answers.get(message.parentId)?.add(message.id);
  });
  let turn = 0;
  const ask = () => {
    const space = spaces[turn++ % spaces.length];
    if (space === undefined) throw new Error('the crowd has no space');
    const id = say({ space, person: ada, text: `TrackingID: ATLAS_${randomUUID()}_1` });
    answers.set(id, new Set());
    return id;
  };
  const countAnswered = () => [...answers.values()].filter(({ size }) => size > 0).length;
  return {
    ask,
    keepAsking: async (pauseMilliseconds, signal) => {
      while (!signal.aborted) {
        ask();
        await wait(pauseMilliseconds);
      }
    },
    questions: () => [...answers.keys()],
    answered: (count, signal) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (countAnswered() < (count ?? answers.size)) return;
          world.emitter.off('event', look);
          resolve();
        };
        signal?.addEventListener('abort', () => reject(new Error(`${countAnswered()} of ${answers.size} questions were answered`)));
        world.emitter.on('event', look);
        look();
      }),
    notAnsweredOnce: () => [...answers].filter(([, { size }]) => size !== 1).map(([question, { size }]) => `${question}: ${size} answers`),
  };
}
