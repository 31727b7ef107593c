import { didYouMeanCard } from '../card/did-you-mean-card.ts';
import { nothingRecognisedCard } from '../card/nothing-recognised-card.ts';
import { welcomeCard } from '../card/welcome-card.ts';
import { say } from '../locales/sentence.ts';
import type { IncomingMessage } from '../ports/chat.ts';
import { answerReports } from './answer-reports.ts';
import { chooseLanguage } from './choose-language.ts';
import { letThrough } from './guard.ts';
import type { ConversationParts } from './parts.ts';
import { readFiles } from './read-files.ts';
import { answerLine, createTurn, type Turn, withNotice } from './turn.ts';
import { type Meaning, understand } from './understand.ts';

/** A note says that we are looking into it when the answer to a message takes longer than this, in milliseconds. */
const noticeAfter = 1500;

/** Answers what somebody wrote: the guard first, then the paste, the command, or what the bot needs. */
export async function answerMessage(parts: ConversationParts, message: IncomingMessage, again: boolean): Promise<void> {
  const { id, person, spaceId, spaceType, threadId } = message;
  const meaning = understand(message.text, parts.commands);
  const language = await chooseLanguage(parts, { spaceId, personId: person.id, detected: meaning.language });
  const turn = createTurn(parts, { about: id, again, person, spaceId, spaceType, threadId, noticeAfter }, language);
  if (await letThrough(turn)) await withNotice(turn, () => answerMeaning(turn, message, meaning));
}

async function answerMeaning(turn: Turn, { id, files }: IncomingMessage, meaning: Meaning): Promise<void> {
  const reports = [...(meaning.kind === 'paste' ? meaning.reports : []), ...(await readFiles(turn, files))];
  if (reports.length > 0) await answerReports(turn, id, reports);
  else if (files.length === 0 || meaning.kind === 'command') await answerWords(turn, id, meaning);
}

async function answerWords(turn: Turn, messageId: string, meaning: Meaning): Promise<void> {
  const { translator, spaceType } = turn;
  if (meaning.kind === 'command') await meaning.command.run(turn, meaning.rest, messageId);
  else if (meaning.kind === 'nearly') await turn.answer(didYouMeanCard({ suggestion: meaning.suggestion }, translator));
  else if (meaning.kind === 'greeting') await turn.answer(welcomeCard({ short: spaceType === 'group' }, translator));
  else if (meaning.kind === 'thanks') await answerLine(turn, say('thanks'));
  else await explain(turn);
}

/** What the bot needs, with an example: once, not a lecture each time. */
async function explain(turn: Turn): Promise<void> {
  const { store } = turn.parts;
  const key = `explained:${turn.spaceId}:${turn.person.id}`;
  await turn.answer(nothingRecognisedCard({ short: await store.wasDone(key) }, turn.translator));
  await store.once(key);
}
