import type { Incoming } from '../ports/chat.ts';
import { Refused, Unreachable } from '../ports/errors.ts';
import { answerAdded } from './answer-added.ts';
import { answerMessage } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import type { ConversationParts } from './parts.ts';
import { failurePlace, tellFailure } from './tell-failure.ts';

/** Which try it is to work on an event; after the last one it is given up. */
export interface Attempt {
  number: number;
  last: boolean;
  /** Whether an earlier try may have given the answer and ended before it could say so. */
  again: boolean;
}

/**
 * The one way from what somebody said to the answer: a message, a pressed button, or being added to a space.
 * An outside fault is thrown, so that the queue tries again (`createHandler` tells the people when it was the last time);
 * for a bug of ours, which trying again does not mend, they get a card at once with a reference that stands in the log too.
 */
export function createConversation(parts: ConversationParts): (incoming: Incoming, attempt: Attempt) => Promise<void> {
  return async (incoming, { last, again }) => {
    try {
      await answer(parts, incoming, again);
    } catch (error) {
      const fromOutside = error instanceof Refused || error instanceof Unreachable;
      if (incoming.person !== null && (last || !fromOutside)) parts.patience.failed(incoming.person.id);
      if (fromOutside) throw error;
      await tellFailure(parts, failurePlace(incoming), error);
    }
  };
}

async function answer(parts: ConversationParts, incoming: Incoming, again: boolean): Promise<void> {
  if (incoming.kind === 'message') await answerMessage(parts, incoming, again);
  else if (incoming.kind === 'press') await answerPress(parts, incoming, again);
  else await answerAdded(parts, incoming, again);
}
