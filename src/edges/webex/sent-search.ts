import type { WebexClient } from 'webex';
import type { Chat, Outgoing, Sent } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import { Refused, Unreachable } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { bearsMark } from './answer-mark.ts';
import { cutMarkdown } from './cut-markdown.ts';
import type { OwnMessages } from './own-messages.ts';
import type { SpaceTypes } from './space-types.ts';
import { messageSchema, readAnswer, readList, unlessGone, type WebexMessage, type WebexPerson } from './webex-answers.ts';
import { sameId } from './webex-ids.ts';

interface SearchParts {
  client: WebexClient;
  me: () => WebexPerson;
  spaceTypes: SpaceTypes;
  ownMessages: OwnMessages;
  clock: Clock;
  log: Log;
}

/** Keeps an answer from being sent twice where that can be found out. */
export interface SentSearch {
  /** Posts; when Webex may or may not have taken it, looks whether it stands in the space before it fails. */
  orFind(message: Outgoing, post: () => Promise<Sent>): Promise<Sent>;
  find: Chat['find'];
}

const rememberedMessages = 500;
/** The latest messages of a space among which an answer is looked for. */
const searched = 100;
const readOneByOne = 10;
const clockSkewMilliseconds = 5_000;

/** Makes the search; what this process has sent itself is never taken for an answer that was not confirmed. */
export function createSentSearch(parts: SearchParts): SentSearch {
  const { clock, log } = parts;
  const known = new Set<string>();

  const remember = (sent: Sent): Sent => {
    known.add(sent.messageId);
    const oldest = known.values().next().value;
    if (known.size > rememberedMessages && oldest !== undefined) known.delete(oldest);
    return sent;
  };

  const isIt = (found: WebexMessage, message: Outgoing, since: number): boolean =>
    !known.has(found.id) &&
    (message.card !== undefined && message.key !== undefined
      ? bearsMark(found, message.key)
      : found.markdown === cutMarkdown(message.markdown) && Date.parse(found.created ?? '') >= since - clockSkewMilliseconds);

  return {
    orFind: async (message, post) => {
      const since = clock.now().getTime();
      try {
        return remember(await post());
      } catch (error) {
        if (!mayHaveBeenTaken(error)) throw error;
        const own = await readOwn(parts, message).catch(() => []);
        const found = own.find((one) => isIt(one, message, since));
        if (found === undefined) throw error;
        log.info({ spaceId: message.spaceId, messageId: found.id }, 'Webex had taken an answer that it did not confirm');
        return remember({ messageId: found.id });
      }
    },
    find: async (thread, keys) => {
      const own = await readOwn(parts, thread);
      return keys.map((key) => own.find((one) => bearsMark(one, key))?.id ?? null);
    },
  };
}

/**
 * What the bot itself said last in a thread, newest first. In a group space a bot may list nothing but what mentions it, so there
 * it is what Webex has told this process of.
 */
async function readOwn({ client, me, spaceTypes, ownMessages }: SearchParts, thread: Pick<Outgoing, 'spaceId' | 'threadId'>) {
  if (spaceTypes.get(thread.spaceId) !== 'direct') {
    const ids = ownMessages.idsIn(thread).slice(0, readOneByOne);
    const read = await Promise.all(ids.map((id) => unlessGone(readAnswer(messageSchema, client.messages.get(id)))));
    return read.filter((message) => message !== null);
  }
  const recent = await readList(messageSchema, client.messages.list({ roomId: thread.spaceId, max: searched }), 1);
  return recent.filter(({ personId, parentId }) => sameId(personId, me().id) && parentId === thread.threadId);
}

function mayHaveBeenTaken(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refused && [500, 502, 504].includes(error.status));
}
