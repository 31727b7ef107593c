import { askWaitCard } from '../card/ask-wait-card.ts';
import { didYouMeanCard } from '../card/did-you-mean-card.ts';
import { notAllowedCard } from '../card/not-allowed-card.ts';
import { nothingRecognisedCard } from '../card/nothing-recognised-card.ts';
import { welcomeCard } from '../card/welcome-card.ts';
import type { IncomingMessage } from '../ports/chat.ts';
import { answerReports } from './answer-reports.ts';
import { chooseLanguage } from './choose-language.ts';
import type { ConversationParts } from './parts.ts';
import { readFiles } from './read-files.ts';
import { createTurn, type Turn } from './turn.ts';
import { type Meaning, understand } from './understand.ts';

/** Answers what somebody wrote: the guard first, then the paste, the command, or what the bot needs. */
export async function answerMessage(parts: ConversationParts, message: IncomingMessage): Promise<void> {
  const meaning = understand(message.text, parts.commands);
  const { person, spaceId, spaceType, threadId } = message;
  const language = await chooseLanguage(parts, { spaceId, personId: person.id, detected: meaning.language });
  const turn = createTurn(parts, { person, spaceId, spaceType, threadId }, language);
  if (!parts.access.mayTalk(person)) {
    turn.log.info({ org: person.orgId }, 'a stranger was refused');
    await turn.answer(notAllowedCard({}, turn.translator));
    return;
  }
  const minutes = parts.patience.minutesToWait(person.id);
  if (minutes > 0) {
    await turn.answer(askWaitCard({ minutes }, turn.translator));
    return;
  }
  const reports = [...(meaning.kind === 'paste' ? meaning.reports : []), ...(await readFiles(turn, message.files))];
  if (reports.length > 0) await answerReports(turn, message.id, reports);
  else if (message.files.length === 0 || meaning.kind === 'command') await answerWords(turn, message.id, meaning);
}

async function answerWords(turn: Turn, messageId: string, meaning: Meaning): Promise<void> {
  const { translator, parts, person, spaceId } = turn;
  if (meaning.kind === 'command') await meaning.command.run(turn, meaning.rest, messageId);
  else if (meaning.kind === 'nearly') await turn.answer(didYouMeanCard({ suggestion: meaning.command.id }, translator));
  else if (meaning.kind === 'greeting') await turn.answer(welcomeCard({ short: turn.spaceType === 'group' }, translator));
  else await turn.answer(nothingRecognisedCard({ short: !(await parts.store.once(`explained:${spaceId}:${person.id}`)) }, translator));
}
