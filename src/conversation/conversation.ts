import { randomUUID } from 'node:crypto';
import { failedCard } from '../card/failed-card.ts';
import { say } from '../locales/sentence.ts';
import { createTranslator } from '../locales/translator.ts';
import type { Incoming } from '../ports/chat.ts';
import { Refused, Unreachable } from '../ports/errors.ts';
import { answerAdded } from './answer-added.ts';
import { answerMessage } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import type { ConversationParts } from './parts.ts';

/** Which try it is to work on an event; after the last one it is given up. */
export interface Attempt {
  number: number;
  last: boolean;
}

/**
 * The one way from what somebody said to the answer: a message, a pressed button, or being added to a space.
 * An outside fault is thrown, so that the queue tries again; on the last try, and at once for a bug of ours, the people
 * get a card with a reference that stands in the log too. Nobody is left without an answer.
 */
export function createConversation(parts: ConversationParts): (incoming: Incoming, attempt: Attempt) => Promise<void> {
  return async (incoming, attempt) => {
    try {
      await answer(parts, incoming);
    } catch (error) {
      const fromOutside = error instanceof Refused || error instanceof Unreachable;
      if (fromOutside && !attempt.last) throw error;
      const reference = randomUUID().slice(0, 8);
      parts.log.error({ err: error, reference, kind: incoming.kind, id: incoming.id }, 'an answer failed');
      if (incoming.person !== null) parts.patience.failed(incoming.person.id);
      await sendFailure(parts, incoming, reference);
    }
  };
}

async function answer(parts: ConversationParts, incoming: Incoming): Promise<void> {
  if (incoming.kind === 'message') await answerMessage(parts, incoming);
  else if (incoming.kind === 'press') await answerPress(parts, incoming);
  else await answerAdded(parts, incoming);
}

async function sendFailure(parts: ConversationParts, incoming: Incoming, reference: string): Promise<void> {
  if (incoming.kind === 'added') return;
  const language = (await parts.store.languageOf(incoming.spaceId).catch(() => null)) ?? parts.defaultLanguage;
  const message = failedCard({ reference, next: say('failed.next') }, createTranslator(language));
  const threadId = incoming.kind === 'message' ? incoming.threadId : undefined;
  await parts.chat.send({ spaceId: incoming.spaceId, threadId, ...message });
}
