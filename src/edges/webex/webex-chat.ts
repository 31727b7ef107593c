import type { WebexClient } from 'webex';
import { z } from 'zod';
import type { Chat, Outgoing, Sent } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import { Refused } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { markCard } from './answer-mark.ts';
import { cutMarkdown } from './cut-markdown.ts';
import type { OwnMessages } from './own-messages.ts';
import { createSentSearch, type SentSearch } from './sent-search.ts';
import type { SpaceTypes } from './space-types.ts';
import { membershipSchema, orPortError, readAnswer, readList, toPortError, unlessGone, type WebexPerson } from './webex-answers.ts';
import { bareId, sameId } from './webex-ids.ts';

interface ChatParts {
  client: WebexClient;
  /** The bot itself; known once it has started. */
  me: () => WebexPerson;
  spaceTypes: SpaceTypes;
  ownMessages: OwnMessages;
  clock: Clock;
  log: Log;
}

const sentSchema = z.looseObject({ id: z.string().min(1) });

/** The `Chat` port over the Webex REST API. */
export function createWebexChat(parts: ChatParts): Chat {
  const { client, log } = parts;
  const sentSearch = createSentSearch(parts);
  const send = createSend(parts, sentSearch);
  return {
    send,
    find: sentSearch.find,
    replace: async (messageId, message) => {
      // A file cannot be put into a message that stands.
      if (message.file !== undefined) return send(message);
      try {
        const { parentId: _, ...body } = bodyOf(message);
        return { messageId: (await readAnswer(sentSchema, client.messages.update(messageId, body))).id };
      } catch (error) {
        if (!isAboutContent(error)) throw error;
        log.info({ ...aboutRefusal(error), spaceId: message.spaceId }, 'Webex did not change a message: a new one follows');
        return send(message);
      }
    },
    remove: async (messageId) => {
      await unlessGone(orPortError(client.messages.remove(messageId)));
    },
    memberOrgIds: async (spaceId) => {
      const members = await readList(membershipSchema, client.memberships.list({ roomId: spaceId, max: 500 }));
      const others = members.filter((member) => !sameId(member.personId, parts.me().id));
      return [...new Set(others.map((member) => bareId(member.personOrgId ?? 'unknown')))];
    },
    readFile: async (url, maxBytes) => {
      const { stream, ...about } = await orPortError(client.contents.open(url, maxBytes));
      return { ...about, stream: ReadableStream.from(withPortErrors(stream)) };
    },
  };
}

function createSend({ client, log }: ChatParts, sentSearch: SentSearch): Chat['send'] {
  const post = async (message: Outgoing): Promise<Sent> => {
    const { spaceId, threadId, markdown, file } = message;
    const fields = {
      roomId: spaceId,
      ...(threadId ? { parentId: threadId } : {}),
      ...(markdown ? { markdown: cutMarkdown(markdown) } : {}),
    };
    const call = () => (file === undefined ? client.messages.create(bodyOf(message)) : client.messages.upload(fields, file));
    return sentSearch.orFind(message, async () => ({ messageId: (await readAnswer(sentSchema, call())).id }));
  };

  /** The card, or else its words in the thread, or else (the thread's first message may be gone) in the space. */
  const send = async (message: Outgoing): Promise<Sent> => {
    const { card, file, ...words } = message;
    if (card !== undefined && file !== undefined) {
      const sent = await send({ ...words, card });
      await send({ ...words, markdown: '', file });
      return sent;
    }
    try {
      return await post(message);
    } catch (error) {
      if (!isAboutContent(error)) throw error;
      if (card !== undefined) {
        log.warn({ ...aboutRefusal(error), spaceId: words.spaceId }, 'Webex refused a card: its words go out alone');
        return send(words);
      }
      if (words.threadId === undefined) throw error;
      log.warn({ ...aboutRefusal(error), spaceId: words.spaceId }, 'Webex refused an answer in its thread: it goes out beside it');
      return post({ ...message, threadId: undefined });
    }
  };
  return send;
}

async function* withPortErrors(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw toPortError(error);
  }
}

function bodyOf({ spaceId, threadId, markdown, card, key }: Outgoing) {
  const content = card !== undefined && key !== undefined ? markCard(card, key) : card;
  return {
    roomId: spaceId,
    ...(threadId === undefined ? {} : { parentId: threadId }),
    markdown: cutMarkdown(markdown),
    ...(content === undefined ? {} : { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }),
  };
}

/** Whether Webex minded what was sent: the same with another content may go through. Not so for who we are and how busy it is. */
function isAboutContent(error: unknown): error is Refused {
  return error instanceof Refused && error.status >= 400 && error.status < 500 && ![401, 403, 408, 423, 429].includes(error.status);
}

function aboutRefusal({ status, requestId }: Refused) {
  return { status, trackingId: requestId };
}
