import { z } from 'zod';
import { notAllowedCard } from '../card/not-allowed-card.ts';
import { languages } from '../locales/language.ts';
import type { IncomingPress } from '../ports/chat.ts';
import { buttons } from './buttons.ts';
import { chooseLanguage } from './choose-language.ts';
import type { ConversationParts } from './parts.ts';
import { createTurn, type Turn } from './turn.ts';

/** What our cards put into a press. Nothing of it is trusted: ids are looked up, rights are checked again. */
const pressSchema = z.object({
  v: z.literal(1),
  action: z.enum(['recheck', 'checks', 'evidence', 'report', 'language', 'command']),
  case: z.string().max(100).optional(),
  command: z.string().max(40).optional(),
  language: z.enum(languages).optional(),
});

export type Press = z.output<typeof pressSchema>;

/** Answers a pressed button: guarded like a message, and the same press never works twice. */
export async function answerPress(parts: ConversationParts, press: IncomingPress): Promise<void> {
  const { person, spaceId, spaceType } = press;
  const read = pressSchema.safeParse(press.inputs);
  if (!read.success) {
    parts.log.warn({ press: press.id }, 'a press with inputs that are not ours was dropped');
    return;
  }
  const theCase = read.data.case === undefined ? null : await parts.store.findCase(read.data.case);
  // A card can be forwarded into another space; what it shows there is for that space's people to ask for anew.
  const ours = theCase !== null && theCase.spaceId === spaceId ? theCase : null;
  const language = await chooseLanguage(parts, { spaceId, personId: person.id, detected: ours?.language ?? null });
  const turn: Turn = createTurn(parts, { person, spaceId, spaceType, threadId: ours?.threadId }, language);
  if (!parts.access.mayTalk(person)) {
    turn.log.info({ org: person.orgId }, 'a stranger’s press was refused');
    await turn.answer(notAllowedCard({}, turn.translator));
    return;
  }
  await buttons[read.data.action](turn, { press: read.data, pressId: press.id, messageId: press.messageId, theCase: ours });
}
