import { Refused, Unreachable } from '../ports/errors.ts';
import { NotYet, type Try, Untold } from '../ports/queue.ts';
import type { InboxEvent } from '../ports/store.ts';
import { fromInboxEvent } from '../webhook/from-inbox-event.ts';
import type { WebhookEvent } from '../webhook/webhook-event.ts';
import type { Attempt } from './conversation.ts';
import type { ConversationParts } from './parts.ts';
import { tellFailure } from './tell-failure.ts';

interface HandlerParts extends Pick<ConversationParts, 'chat' | 'store' | 'clock' | 'log' | 'defaultLanguage'> {
  /** Reads what the event is about and answers it; throws what kept the event from its answer. */
  deliver: (event: WebhookEvent, attempt: Attempt) => Promise<void>;
  /** Milliseconds for which nothing is to be begun. */
  pauseLeft: () => Promise<number>;
}

/** A try that a stopping service hands back is not counted, but it has had at least this long, in milliseconds (`graceOfWork` in main.ts). */
const longestFirstTry = 15_000;

/**
 * What the queue does with an event. One that fails for the last time is given up by the queue, and its space is
 * told, whether the answer failed or the lookups before it; nobody is left waiting. While Webex is away and the space cannot
 * be told either, it throws `Untold`, so that the event is tried on; while Webex asks to be left alone, `NotYet`.
 */
export function createHandler(parts: HandlerParts): (event: InboxEvent, attempt: Try) => Promise<void> {
  return async (kept, { died, ...attempt }) => {
    const pause = attempt.patient ? await parts.pauseLeft() : 0;
    if (pause > 0) throw new NotYet(Math.ceil(pause / 1000));
    let event: WebhookEvent | null = null;
    try {
      event = fromInboxEvent(kept);
      if (died) throw new Error('the process ended, or hung, each time it worked on this event');
      const waited = parts.clock.now().getTime() - Date.parse(kept.receivedAt);
      await parts.deliver(event, { ...attempt, again: attempt.number > 1 || waited > longestFirstTry });
    } catch (error) {
      if (!attempt.last) throw error;
      if (event !== null) await tellSpace(parts, event, { error, patient: attempt.patient });
      throw error;
    }
  };
}

/** The message may be out of reach, but the event names the space and, for an answer in a thread, its root. */
async function tellSpace(parts: HandlerParts, { resource, data }: WebhookEvent, { error, patient }: { error: unknown; patient: boolean }) {
  const { id, roomId, personId } = data;
  if (roomId === undefined) return;
  const threadId = resource === 'messages' ? (data.parentId ?? id) : undefined;
  try {
    await tellFailure(parts, { kind: resource, id, spaceId: roomId, threadId, personId }, error);
  } catch (failure) {
    parts.log.error({ err: failure, id, space: roomId }, 'nobody could be told that an answer failed');
    if (patient && isAway(failure)) throw new Untold(error, failure);
  }
}

/** Whether Webex could not be asked, or had no time for us. Whatever else went wrong, it may have told them all the same. */
function isAway(error: unknown): boolean {
  return error instanceof Unreachable
    ? error.kind === 'network'
    : error instanceof Refused && (error.status === 503 || error.status === 429);
}
