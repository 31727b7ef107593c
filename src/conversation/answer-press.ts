import { z } from 'zod';
import { languages } from '../locales/language.ts';
import type { IncomingPress } from '../ports/chat.ts';
import type { Case } from '../ports/store.ts';
import { buttons } from './buttons.ts';
import { chooseLanguage } from './choose-language.ts';
import { isShownHere } from './find-case.ts';
import { letThrough } from './guard.ts';
import type { ConversationParts } from './parts.ts';
import { createTurn, withNotice } from './turn.ts';

/** What our cards put into a press. Nothing of it is trusted: ids are looked up, rights are checked again. */
const pressSchema = z.object({
  v: z.literal(1),
  action: z.enum(['recheck', 'checks', 'evidence', 'report', 'language', 'command']),
  case: z.string().max(100).optional(),
  command: z.string().max(120).optional(),
  language: z.enum(languages).optional().catch(undefined),
});

export type Press = z.output<typeof pressSchema>;

/** What stands for inputs that none of our cards has: the list of what can be done. */
const unknownPress: Press = { v: 1, action: 'command', command: 'help' };

/** A note says that we are looking into it when the answer to a press takes longer than this, in milliseconds. */
const noticeAfter = 1000;

/** Answers a pressed button: guarded like a message, in the thread of the card; pressed ten times in a row it works once. */
export async function answerPress(parts: ConversationParts, incoming: IncomingPress, again: boolean): Promise<void> {
  const { id, person, spaceId, spaceType, messageId } = incoming;
  const read = pressSchema.safeParse(incoming.inputs);
  if (!read.success) parts.log.warn({ press: id }, 'a press has inputs that are not of our cards');
  const press = read.success ? read.data : unknownPress;
  const same = JSON.stringify([spaceId, messageId, person.id, incoming.inputs]);
  if (parts.presses.isRepeated(same)) return;
  const theCase = await findShownCase(parts, press.case ?? '', spaceId);
  const threadId = incoming.threadId ?? (theCase?.spaceId === spaceId ? theCase.threadId || undefined : undefined);
  const language = await chooseLanguage(parts, { spaceId, personId: person.id, detected: theCase?.language ?? null });
  const turn = createTurn(parts, { about: id, again, person, spaceId, spaceType, threadId, noticeAfter }, language);
  if (await letThrough(turn)) await withNotice(turn, () => buttons[press.action](turn, { press, pressId: id, messageId, theCase }));
  parts.presses.answered(same);
}

/** A case is found by its id only where a card of it was shown: nobody reaches another space's case by a made-up press. */
async function findShownCase({ store, tenantId }: ConversationParts, id: string, spaceId: string): Promise<Case | null> {
  const found = id === '' ? null : await store.findCase(id);
  if (found === null || found.tenantId !== tenantId) return null;
  return (await isShownHere(store, found, spaceId)) ? found : null;
}
