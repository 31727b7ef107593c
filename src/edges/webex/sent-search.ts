import type { WebexClient } from 'webex';
import type { Outgoing, Sent } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { cutMarkdown } from './cut-markdown.ts';
import type { SpaceTypes } from './space-types.ts';
import { messageSchema, readList, type WebexMessage, type WebexPerson } from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

interface SearchParts {
  client: WebexClient;
  me: () => WebexPerson;
  spaceTypes: SpaceTypes;
  clock: Clock;
  log: Log;
}

/** Keeps an answer from being sent twice where that can be found out. */
export interface SentSearch {
  /** Posts; when Webex may or may not have taken it, looks whether it stands in the space before it fails. */
  orFind(message: Outgoing, post: () => Promise<Sent>): Promise<Sent>;
}

const rememberedMessages = 500;
const clockSkewMilliseconds = 5_000;

/** Only direct spaces can be searched: in a group space a bot may read nothing but what mentions it. */
export function createSentSearch({ client, me, spaceTypes, clock, log }: SearchParts): SentSearch {
  const known = new Set<string>();

  const remember = (sent: Sent): Sent => {
    known.add(sent.messageId);
    const oldest = known.values().next().value;
    if (known.size > rememberedMessages && oldest !== undefined) known.delete(oldest);
    return sent;
  };

  const isIt = (found: WebexMessage, message: Outgoing, since: number): boolean =>
    sameId(found.personId, me().id) &&
    !known.has(found.id) &&
    found.parentId === message.threadId &&
    found.markdown === cutMarkdown(message.markdown) &&
    Date.parse(found.created ?? '') >= since - clockSkewMilliseconds;

  return {
    orFind: async (message, post) => {
      const since = clock.now().getTime();
      try {
        return remember(await post());
      } catch (error) {
        if (!mayHaveBeenTaken(error) || spaceTypes.get(message.spaceId) !== 'direct') throw error;
        const recent = await readList(messageSchema, client.messages.list({ roomId: message.spaceId, max: 20 }), 1).catch(() => []);
        const found = recent.find((one) => isIt(one, message, since));
        if (found === undefined) throw error;
        log.info({ spaceId: message.spaceId, messageId: found.id }, 'Webex had taken an answer that it did not confirm');
        return remember({ messageId: found.id });
      }
    },
  };
}

function mayHaveBeenTaken(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refused && [500, 502, 504].includes(error.status));
}
