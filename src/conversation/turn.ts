import type { CardMessage } from '../card/card-message.ts';
import { workingCard } from '../card/working-card.ts';
import type { Language } from '../locales/language.ts';
import type { Sentence } from '../locales/sentence.ts';
import { createTranslator, type Translator } from '../locales/translator.ts';
import type { OutgoingFile, Person, Sent, SpaceType } from '../ports/chat.ts';
import type { Log } from '../ports/log.ts';
import { createNotice } from './notice.ts';
import type { ConversationParts } from './parts.ts';

/** One thing that somebody said or pressed, with what is needed to answer it where it was said. */
export interface Turn {
  parts: ConversationParts;
  person: Person;
  spaceId: string;
  spaceType: SpaceType;
  threadId: string | undefined;
  translator: Translator;
  log: Log;
  /** Answers in the thread, in the place of the note that we are looking into it when there is one. */
  answer(message: CardMessage): Promise<Sent>;
  /** Puts an answer in the place of a message of ours, or into the thread where Webex does not allow that. */
  replace(messageId: string, message: CardMessage): Promise<Sent>;
  /** Sends a file into the thread, with a line about it. */
  sendFile(file: OutgoingFile, markdown: string): Promise<Sent>;
  /** From now on a note goes out when the next answer is long in coming. */
  beginNotice(): void;
  /** The note's message id once it stands; null when the answer came before it. */
  notePosted(): Promise<string | null>;
  /** Takes away a note whose answer did not come in its place. */
  clearNote(): Promise<void>;
}

/** Where and by whom something was said; `noticeAfter` milliseconds may pass before a note says that we are looking into it. */
export type TurnPlace = Pick<Turn, 'person' | 'spaceId' | 'spaceType' | 'threadId'> & { noticeAfter: number };

/** Makes the turn of a person in a space; the language is decided by then. */
export function createTurn(parts: ConversationParts, place: TurnPlace, language: Language): Turn {
  const { person, spaceId, spaceType, threadId } = place;
  const translator = createTranslator(language);
  const log = parts.log.child({ space: spaceId, person: person.id });
  return { parts, person, spaceId, spaceType, threadId, translator, log, ...createAnswers({ parts, place, translator, log }) };
}

type Answers = Pick<Turn, 'answer' | 'replace' | 'sendFile' | 'beginNotice' | 'notePosted' | 'clearNote'>;

function createAnswers(made: { parts: ConversationParts; place: TurnPlace; translator: Translator; log: Log }): Answers {
  const { parts, place, translator, log } = made;
  const { chat, clock } = parts;
  const { spaceId, threadId, noticeAfter: after } = place;
  const send = (message: CardMessage) => chat.send({ spaceId, threadId, ...message });
  const notice = createNotice({ clock, log, after, post: () => send(workingCard({}, translator)) });
  let note: string | null = null;
  const clearNote = async () => {
    note = (await notice.end()) ?? note;
    const left = note;
    note = null;
    if (left !== null) await chat.remove(left).catch((error: unknown) => log.warn({ err: error }, 'a note could not be taken away'));
  };
  return {
    answer: async (message) => {
      note = (await notice.end()) ?? note;
      if (note === null) return send(message);
      const sent = await chat.replace(note, { spaceId, threadId, ...message });
      if (sent.messageId === note) note = null;
      await clearNote();
      return sent;
    },
    replace: async (messageId, message) => {
      const sent = await chat.replace(messageId, { spaceId, threadId, ...message });
      await clearNote();
      return sent;
    },
    sendFile: async (file, markdown) => {
      const sent = await chat.send({ spaceId, threadId, file, markdown });
      await clearNote();
      return sent;
    },
    beginNotice: notice.begin,
    notePosted: notice.posted,
    clearNote,
  };
}

/** The same turn in another language. */
export function inLanguage(turn: Turn, language: Language): Turn {
  return { ...turn, translator: createTranslator(language) };
}

/** Answers with one sentence and no card. */
export async function answerLine(turn: Turn, line: Sentence): Promise<void> {
  await turn.parts.chat.send({ spaceId: turn.spaceId, threadId: turn.threadId, markdown: turn.translator.markdown(line) });
  await turn.clearNote();
}

/** Does the work of a turn with its note; whatever comes of it, no note stays behind. */
export async function withNotice(turn: Turn, work: () => Promise<void>): Promise<void> {
  turn.beginNotice();
  try {
    await work();
  } finally {
    await turn.clearNote();
  }
}

/** Whether names and addresses may be shown here: a direct space, or one where everybody is of a trusted organisation. */
export async function mayReveal(turn: Turn): Promise<boolean> {
  if (turn.spaceType === 'direct') return true;
  try {
    return turn.parts.access.mayReveal(await turn.parts.chat.memberOrgIds(turn.spaceId));
  } catch (error) {
    turn.log.warn({ err: error }, 'the members of the space could not be read; names stay masked');
    return false;
  }
}
