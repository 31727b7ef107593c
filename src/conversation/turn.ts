import type { Language } from '../locales/language.ts';
import type { Sentence } from '../locales/sentence.ts';
import { createTranslator, type Translator } from '../locales/translator.ts';
import type { Person, SpaceType } from '../ports/chat.ts';
import type { Log } from '../ports/log.ts';
import { type AnswerPlace, type Answers, createAnswers } from './answers.ts';
import type { ConversationParts } from './parts.ts';

/** One thing that somebody said or pressed, with what is needed to answer it where it was said. */
export interface Turn extends Answers {
  parts: ConversationParts;
  /** Webex id of what was said, pressed or done. */
  about: string;
  person: Person;
  spaceId: string;
  spaceType: SpaceType;
  threadId: string | undefined;
  translator: Translator;
  log: Log;
}

/** Where and by whom something was said. */
export type TurnPlace = Pick<Turn, 'person' | 'spaceType'> & AnswerPlace;

/** Makes the turn of a person in a space; the language is decided by then. */
export function createTurn(parts: ConversationParts, place: TurnPlace, language: Language): Turn {
  const { person, spaceId, spaceType, threadId } = place;
  const translator = createTranslator(language);
  const log = parts.log.child({ space: spaceId, person: person.id });
  return {
    parts,
    about: place.about,
    person,
    spaceId,
    spaceType,
    threadId,
    translator,
    log,
    ...createAnswers(parts, place, { translator, log }),
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
