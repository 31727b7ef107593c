import type { Sent } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

/** The note that we are looking into it: Webex has no typing indicator for bots. */
export interface Notice {
  /** Starts the time after which the note goes out, unless it runs already. */
  begin(): void;
  /** The note's message id once it stands; null when the answer came before it. */
  posted(): Promise<string | null>;
  /** The answer is there: no note goes out any more. The message id of one that went out already, null when none did. */
  end(): Promise<string | null>;
}

interface Waiting {
  done: AbortController;
  posted: Promise<string | null>;
}

/** Posts a note when an answer takes longer than `after` milliseconds; `post` gives null when none is needed. A note that cannot be posted is logged and missed by nobody. */
export function createNotice(parts: { clock: Clock; log: Log; after: number; post: () => Promise<Sent | null> }): Notice {
  const { clock, log, after, post } = parts;
  let waiting: Waiting | null = null;
  const wait = async (done: AbortSignal): Promise<string | null> => {
    await clock.wait(after, done);
    if (done.aborted) return null;
    try {
      return (await post())?.messageId ?? null;
    } catch (error) {
      log.warn({ err: error }, 'the note that we are looking into it could not be sent');
      return null;
    }
  };
  return {
    begin: () => {
      if (waiting !== null) return;
      const done = new AbortController();
      waiting = { done, posted: wait(done.signal) };
    },
    posted: async () => waiting?.posted ?? null,
    end: async () => {
      const current = waiting;
      waiting = null;
      current?.done.abort();
      return (await current?.posted) ?? null;
    },
  };
}
