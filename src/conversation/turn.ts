import type { CardMessage } from '../card/card-message.ts';
import { workingCard } from '../card/working-card.ts';
import type { Language } from '../locales/language.ts';
import { createTranslator, type Translator } from '../locales/translator.ts';
import type { OutgoingFile, Person, Sent, SpaceType } from '../ports/chat.ts';
import type { Log } from '../ports/log.ts';
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
  /** Answers in the thread. */
  answer(message: CardMessage): Promise<Sent>;
  /** Sends a file into the thread, with a line about it. */
  sendFile(file: OutgoingFile, markdown: string): Promise<Sent>;
}

/** Makes the turn of a person in a space; the language is decided by then. */
export function createTurn(parts: ConversationParts, where: TurnPlace, language: Language): Turn {
  const { spaceId, threadId } = where;
  return {
    ...where,
    parts,
    translator: createTranslator(language),
    log: parts.log.child({ space: spaceId, person: where.person.id }),
    answer: ({ card, markdown }) => parts.chat.send({ spaceId, threadId, card, markdown }),
    sendFile: (file, markdown) => parts.chat.send({ spaceId, threadId, file, markdown }),
  };
}

type TurnPlace = Pick<Turn, 'person' | 'spaceId' | 'spaceType' | 'threadId'>;

/** The same turn in another language. */
export function inLanguage(turn: Turn, language: Language): Turn {
  return { ...turn, translator: createTranslator(language) };
}

/**
 * Waits for work and, when it takes longer than `milliseconds`, says so in the thread first: Webex has no typing
 * indicator for bots. Gives back the note's message id, so that the answer can take its place.
 */
export async function withNotice<Result>(
  turn: Turn,
  milliseconds: number,
  work: Promise<Result>,
): Promise<{ result: Result; noticeId: string | null }> {
  const done = new AbortController();
  const notice = turn.parts.clock.wait(milliseconds, done.signal).then(async () => {
    if (done.signal.aborted) return null;
    try {
      return (await turn.answer(workingCard({}, turn.translator))).messageId;
    } catch (error) {
      turn.log.warn({ err: error }, 'the note that we are looking into it could not be sent');
      return null;
    }
  });
  try {
    const result = await work;
    done.abort();
    return { result, noticeId: await notice };
  } finally {
    done.abort();
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
