import type { Page } from 'webex';
import { WebexError } from 'webex/webex-error.ts';
import { z } from 'zod';
import type { Person } from '../../ports/chat.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
import { bareId } from './webex-ids.ts';

const id = z.string().min(1);

/** developer.webex.com, "People". Loose, because the framework reads more of it than we do. */
export const personSchema = z.looseObject({
  id,
  emails: z.array(z.string()).min(1),
  displayName: z.string().default(''),
  orgId: id,
  type: z.string().optional(),
});
export type WebexPerson = z.infer<typeof personSchema>;

export const roomTypeSchema = z.enum(['direct', 'group']);

/** developer.webex.com, "Messages". */
export const messageSchema = z.looseObject({
  id,
  roomId: id,
  roomType: roomTypeSchema,
  personId: id,
  parentId: id.optional(),
  text: z.string().optional(),
  markdown: z.string().optional(),
  html: z.string().optional(),
  files: z.array(z.string()).default([]),
  mentionedPeople: z.array(z.string()).default([]),
  attachments: z.array(z.unknown()).catch([]),
  created: z.string().optional(),
});
export type WebexMessage = z.infer<typeof messageSchema>;

/** developer.webex.com, "Attachment Actions". */
export const actionSchema = z.looseObject({
  id,
  roomId: id,
  personId: id,
  messageId: id,
  inputs: z.record(z.string(), z.unknown()).default({}),
});

/** developer.webex.com, "Rooms". */
export const roomSchema = z.looseObject({ id, type: roomTypeSchema, lastActivity: z.string().optional() });

/** developer.webex.com, "Memberships". */
export const membershipSchema = z.looseObject({ personId: id, personOrgId: id.optional() });

/** developer.webex.com, "Webhooks". */
export const webhookSchema = z.looseObject({
  id,
  name: z.string(),
  resource: z.string(),
  event: z.string(),
  targetUrl: z.string(),
  status: z.string().default('active'),
  secret: z.string().optional(),
  filter: z.string().optional(),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** Waits for an answer of Webex and checks its form. Throws `Refused` or `Unreachable`. */
export async function readAnswer<T>(schema: z.ZodType<T>, call: Promise<unknown>): Promise<T> {
  const result = schema.safeParse(await orPortError(call));
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Unreachable({ service: 'webex', kind: 'not-json', message: `Webex's answer has another form than documented (${where})` });
}

/** Reads a list to its end, at most `mostPages` pages, or until it `isEnough`. */
export async function readList<T>(
  schema: z.ZodType<T>,
  call: Promise<Page>,
  mostPages = 100,
  isEnough: (list: T[]) => boolean = () => false,
): Promise<T[]> {
  const list: T[] = [];
  let page = await orPortError(call);
  for (let count = 1; ; count++) {
    for (const item of page.items) list.push(await readAnswer(schema, Promise.resolve(item)));
    if (!page.hasNext() || count >= mostPages || isEnough(list)) return list;
    page = await orPortError(page.next());
  }
}

/** Waits for a call of the client; what it throws becomes an error of our ports. */
export async function orPortError<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw toPortError(error);
  }
}

/** Null for a thing that Webex no longer has (404). A proxy's 404 has no `trackingid` and says nothing of the thing. */
export async function unlessGone<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Refused && error.status === 404 && isOfWebex(error)) return null;
    throw error;
  }
}

/** Whether it was Webex that answered, not a proxy or portal on the way. */
export function isOfWebex({ requestId }: Refused): boolean {
  return requestId !== null;
}

/** Turns a failed call into `Refused` or `Unreachable`; whatever else was thrown stays as it is. */
export function toPortError(error: unknown): unknown {
  if (!(error instanceof WebexError)) return error;
  const { kind, message, statusCode, trackingId, retryAfterSeconds } = error;
  const isTooLongFile = kind === 'too-large' && statusCode === 413;
  if (kind === 'refused' || kind === 'foreign-address' || isTooLongFile) {
    const detail = { service: 'webex' as const, status: statusCode || 400, requestId: trackingId, retryAfterSeconds, message };
    return new Refused(detail, { cause: error });
  }
  return new Unreachable({ service: 'webex', kind, message }, { cause: error });
}

/** A person as the steps know them. */
export function toPerson(person: WebexPerson): Person {
  return { id: person.id, orgId: bareId(person.orgId), email: person.emails[0] ?? '', displayName: person.displayName };
}
