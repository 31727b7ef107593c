import type { CardMessage } from '../card/card-message.ts';
import { workingCard } from '../card/working-card.ts';
import type { Translator } from '../locales/translator.ts';
import type { OutgoingFile, Sent } from '../ports/chat.ts';
import type { Log } from '../ports/log.ts';
import { createNotice } from './notice.ts';
import type { ConversationParts } from './parts.ts';

/** The ways to answer something where it was said: each answer once, with a note before it when it is long in coming. */
export interface Answers {
  /** Answers in the thread, in the place of the note that we are looking into it when there is one. */
  answer(message: CardMessage): Promise<Sent>;
  /** Puts an answer in the place of a message of ours, or into the thread where Webex does not allow that. */
  replace(messageId: string, message: CardMessage): Promise<Sent>;
  /** Sends a file into the thread, with a line about it. */
  sendFile(file: OutgoingFile, markdown: string): Promise<Sent>;
  /** Begins one of several answers to the same thing, so that each is found again for itself. */
  beginPart(index: number): void;
  /** From now on a note goes out when the next answer is long in coming. */
  beginNotice(): void;
  /** The note's message id once it stands; null when the answer came before it. */
  notePosted(): Promise<string | null>;
  /** Takes away a note whose answer did not come in its place. */
  clearNote(): Promise<void>;
}

/** What is answered, and where. */
export interface AnswerPlace {
  spaceId: string;
  threadId: string | undefined;
  /** Webex id of what was said, pressed or done. */
  about: string;
  /** Whether an earlier try may have answered already: then its answer, or its note, is looked for and its place taken. */
  again: boolean;
  /** Milliseconds that may pass before a note says that we are looking into it. */
  noticeAfter: number;
}

/** Makes the ways to answer one thing. What is sent bears a key that is the same in every try, so that none comes twice. */
export function createAnswers(
  { chat, clock }: Pick<ConversationParts, 'chat' | 'clock'>,
  place: AnswerPlace,
  { translator, log }: { translator: Translator; log: Log },
): Answers {
  const { spaceId, threadId, about, again, noticeAfter: after } = place;
  const thread = { spaceId, threadId };
  const next = { part: 0, answer: 0 };
  const key = () => `${about}:${next.part}:${next.answer}`;
  const noteKey = () => `${key()}:note`;
  const findLeft = async () => {
    const [answer = null, left = null] = again ? await chat.find(thread, [key(), noteKey()]) : [];
    return { answer, note: left };
  };
  const post = async () => {
    const left = await findLeft();
    const isNeeded = left.answer === null && left.note === null;
    return isNeeded ? chat.send({ ...thread, ...workingCard({}, translator), key: noteKey() }) : null;
  };
  const notice = createNotice({ clock, log, after, post });
  let note: string | null = null;
  const remove = (messageId: string) =>
    chat.remove(messageId).catch((error: unknown) => log.warn({ err: error }, 'a note could not be taken away'));
  const clearNote = async () => {
    const left = (await notice.end()) ?? note;
    note = null;
    if (left !== null) await remove(left);
  };
  /** Where an earlier try put it, or in that place, or in that of the note, or anew. Notes that are left over go. */
  const settle = async (message: CardMessage, place: string | null) => {
    note = (await notice.end()) ?? note;
    const left = await findLeft();
    const at = left.answer ?? place ?? note ?? left.note;
    const full = { ...thread, ...message, key: key() };
    const sent = at === null ? await chat.send(full) : await chat.replace(at, full);
    for (const messageId of [note, left.note, left.answer]) if (messageId !== null && messageId !== sent.messageId) await remove(messageId);
    note = null;
    next.answer += 1;
    return sent;
  };
  return {
    answer: (message) => settle(message, null),
    replace: (messageId, message) => settle(message, messageId),
    sendFile: async (file, markdown) => {
      const sent = await chat.send({ spaceId, threadId, file, markdown });
      await clearNote();
      return sent;
    },
    beginPart: (index) => void Object.assign(next, { part: index, answer: 0 }),
    beginNotice: notice.begin,
    notePosted: notice.posted,
    clearNote,
  };
}
