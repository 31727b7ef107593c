import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import type { ServiceName } from '../../src/sandbox/faults.ts';
import { addSpace, type WorldMessage, type WorldSpace } from '../../src/sandbox/world.ts';
import type { Call } from './longest-chain.ts';
import { roleOf } from './role-of.ts';
import { serveCalls } from './serve-calls.ts';

/** The sandbox in a process of its own: plays Webex, Entra and Graph, says what people say and notes when the answers come. */

const sandbox = await createSandbox();
const { world } = sandbox;
const services: ServiceName[] = ['webex', 'login', 'graph', 'status'];
const spaces: WorldSpace[] = [sandbox.spaces.ada];
/** By the id of the question. */
const waiting = new Map<string, (answer: WorldMessage) => void>();

world.emitter.on('event', ({ resource, actorId, data }) => {
  if (resource !== 'messages' || actorId !== world.people.bot.id) return;
  const message = world.messages.findLast(({ id }) => id === data['id']);
  const answered = message?.parentId ? waiting.get(message.parentId) : undefined;
  // The note "looking into it" is no answer yet.
  if (message !== undefined && answered !== undefined && !JSON.stringify(message.card).includes('"id":"working')) answered(message);
});

/** Every exchange with the stand-ins, as Node's own HTTP server tells it; emptied before each measured case. */
const calls: Call[] = [];
const begun = new WeakMap<IncomingMessage, { start: number; url: string }>();
const exchange = z.object({ request: z.instanceof(IncomingMessage) });
subscribe('http.server.request.start', (message) => {
  const { request } = exchange.parse(message);
  begun.set(request, { start: performance.now(), url: request.url ?? '' });
});
subscribe('http.server.response.finish', (message) => {
  const { request } = exchange.parse(message);
  const { start, url } = begun.get(request) ?? { start: 0, url: '' };
  const role = roleOf(request.method ?? '', url);
  if (role !== null) calls.push({ role, name: `${request.method} ${url.split('?')[0]}`, start, end: performance.now() });
});

/** What somebody pastes: the whole debug block with a tracking id that was never seen. */
function freshPaste(): string {
  const [sample] = sandbox.samples();
  return (sample?.text ?? '').replaceAll(/ATLAS_[0-9a-f-]+_\d+/g, `ATLAS_${randomUUID()}_1`);
}

async function ask(space: WorldSpace, text: string): Promise<WorldMessage> {
  const answer = Promise.withResolvers<WorldMessage>();
  const id = sandbox.say({ space, person: world.people.ada, text });
  waiting.set(id, answer.resolve);
  try {
    return await answer.promise;
  } finally {
    waiting.delete(id);
    forget(id);
  }
}

/** What has been answered goes, so that the sandbox neither grows nor slows down. */
function forget(questionId: string): void {
  const from = world.messages.findIndex(({ id }) => id === questionId);
  for (let index = world.messages.length - 1; index >= Math.max(0, from); index -= 1) {
    const message = world.messages[index];
    if (message?.id === questionId || message?.parentId === questionId) world.messages.splice(index, 1);
  }
  for (const service of services) sandbox.requests[service].length = 0;
  // Read-only for those who look; here nobody does.
  const deliveries: unknown = sandbox.deliveries;
  if (Array.isArray(deliveries) && deliveries.length > 1000) deliveries.splice(0, 500);
}

async function measuredCase() {
  calls.length = 0;
  const start = performance.now();
  await ask(sandbox.spaces.ada, freshPaste());
  // The answer is noted when it is taken; its exchange ends a moment later.
  while (!calls.some(({ role }) => role === 'send')) await new Promise((resolve) => setImmediate(resolve));
  const end = Math.max(...calls.filter(({ role }) => role === 'send').map((call) => call.end));
  return { milliseconds: end - start, calls: calls.map((call) => ({ ...call, start: call.start - start, end: call.end - start })) };
}

const many = z.object({ count: z.number(), inFlight: z.number(), text: z.string().nullable() });

/** Asks `count` questions, each space's own one after another, `inFlight` spaces at a time. */
async function manyQuestions(argument: unknown) {
  const { count, inFlight, text } = many.parse(argument);
  const times: number[] = [];
  const ends: number[] = [];
  let next = 0;
  let lastAsked = 0;
  const begin = performance.now();
  const person = async (lane: number) => {
    for (let turn = lane; next < count; turn += inFlight) {
      next += 1;
      lastAsked = performance.now() - begin;
      const space = spaces[turn % spaces.length] ?? sandbox.spaces.ada;
      const asked = performance.now();
      await ask(space, text ?? freshPaste());
      times.push(performance.now() - asked);
      ends.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, lane) => person(lane)));
  return { milliseconds: performance.now() - begin, times, ends, lastAsked };
}

serveCalls({
  env: () => sandbox.env,
  spaceId: () => sandbox.spaces.ada.id,
  slow: (milliseconds) => {
    for (const service of services) sandbox.slow(service, z.number().parse(milliseconds));
  },
  renameSpace: (id) => {
    sandbox.spaces.ada.id = z.string().parse(id);
  },
  addSpaces: (count) => {
    for (let left = z.number().parse(count); left > 0; left -= 1)
      spaces.push(addSpace(world, 'Entra Doctor', 'direct', [world.people.ada, world.people.bot]));
  },
  pass: (milliseconds) => sandbox.advance(z.number().parse(milliseconds)),
  measuredCase,
  manyQuestions,
});
