import assert from 'node:assert/strict';
import { z } from 'zod';
import type { SandboxMessage } from '../../src/sandbox/wait-for-message.ts';
import type { House } from './house.ts';

/** Only the sandbox is talked to: whoever answers may run in this process or in another. */
type Talk = Pick<House, 'sandbox'>;

type Where = { space?: 'ada' | 'eve' | 'support'; person?: 'ada' | 'sam' | 'eve'; parentId?: string };

const submitSchema = z.object({ type: z.literal('Action.Submit'), title: z.string(), data: z.record(z.string(), z.unknown()) });

/** What a press of each button of a card sends, by its action. */
export function pressesOf(message: Pick<SandboxMessage, 'card'>): Record<string, Record<string, unknown>> {
  return Object.fromEntries(submits(message.card).map(({ data }) => [String(data['action']), data]));
}

/** What a press of the button of that title sends. */
export function pressTitled(message: Pick<SandboxMessage, 'card'>, title: string): Record<string, unknown> {
  const button = submits(message.card).find((each) => each.title === title);
  assert.ok(button, `the card has no button "${title}": ${JSON.stringify(message.card)}`);
  return button.data;
}

function submits(value: unknown): z.output<typeof submitSchema>[] {
  if (Array.isArray(value)) return value.flatMap(submits);
  if (typeof value !== 'object' || value === null) return [];
  const read = submitSchema.safeParse(value);
  return read.success ? [read.data] : Object.values(value).flatMap(submits);
}

/** Whether it is an answer to keep: the note "looking into it" has no button and no more than a line. */
export function isAnswer({ card, files }: SandboxMessage): boolean {
  return card === null || files.length > 0 || !JSON.stringify(card).includes('"id":"working');
}

/** Says something and waits for the bot's answer in the thread. */
export async function ask(
  { sandbox }: Talk,
  text: string,
  { space = 'ada', person = 'ada', parentId }: Where = {},
): Promise<SandboxMessage> {
  const place = sandbox.spaces[space];
  const known = new Set(sandbox.messages(place).map(({ id }) => id));
  const id = sandbox.say({ space: place, person: sandbox.people[person], text, ...(parentId === undefined ? {} : { parentId }) });
  const root = parentId ?? id;
  return sandbox.waitForMessage(
    place,
    (message) => message.parentId === root && !known.has(message.id) && message.id !== id && isAnswer(message),
  );
}

/** Presses a button of a card and waits for what comes of it: a new message, or the card changed in place. */
export async function press(
  { sandbox }: Talk,
  card: SandboxMessage,
  action: string,
  { person = 'ada' }: Pick<Where, 'person'> = {},
  inputs = {},
): Promise<SandboxMessage> {
  const data = pressesOf(card)[action];
  assert.ok(data, `the card has no button for ${action}: ${JSON.stringify(card.card)}`);
  const place = Object.values(sandbox.spaces).find(({ id }) => id === card.spaceId);
  assert.ok(place);
  const before = new Map(sandbox.messages(place).map((message) => [message.id, message.updated]));
  sandbox.press({ messageId: card.id, person: sandbox.people[person], inputs: { ...data, ...inputs } });
  return sandbox.waitForMessage(
    place,
    (message) =>
      (!before.has(message.id) || before.get(message.id) !== message.updated) &&
      message.personId === sandbox.state().botPersonId &&
      isAnswer(message),
  );
}

const caseReportSchema = z.looseObject({
  diagnosis: z.looseObject({
    verdicts: z.array(z.looseObject({ cause: z.string(), confidence: z.string() })),
    checks: z.array(z.looseObject({ id: z.string(), outcome: z.string(), reason: z.looseObject({ kind: z.string() }).nullable() })),
  }),
});

/** The diagnosis as the report's JSON file has it. */
export async function reportOf(house: Talk, card: SandboxMessage): Promise<z.output<typeof caseReportSchema>['diagnosis']> {
  const { sandbox } = house;
  const place = Object.values(sandbox.spaces).find(({ id }) => id === card.spaceId);
  assert.ok(place);
  const known = new Set(sandbox.messages(place).map(({ id }) => id));
  await press(house, card, 'report');
  const sent = await sandbox.waitForMessage(
    place,
    (message) => !known.has(message.id) && message.files.some(({ name }) => name.endsWith('.json')),
  );
  const file = sent.files[0];
  assert.ok(file);
  const response = await fetch(new URL(file.url, sandbox.url), { headers: { authorization: `Bearer ${sandbox.env['WEBEX_BOT_TOKEN']}` } });
  return caseReportSchema.parse(await response.json()).diagnosis;
}
