import { welcomeCard } from '../card/welcome-card.ts';
import type { IncomingAdded } from '../ports/chat.ts';
import { chooseLanguage } from './choose-language.ts';
import type { ConversationParts } from './parts.ts';
import { createTurn } from './turn.ts';

/**
 * Says hello when somebody adds the bot: with a sample to try in a direct space, shortly in a group. Once, because the
 * inbox takes the news of it once.
 */
export async function answerAdded(parts: ConversationParts, incoming: IncomingAdded, again: boolean): Promise<void> {
  const { id, spaceId, spaceType, person } = incoming;
  if (person === null || !parts.access.mayTalk(person)) return;
  const language = await chooseLanguage(parts, { spaceId, personId: person.id, detected: null });
  const turn = createTurn(parts, { about: id, again, person, spaceId, spaceType, threadId: undefined, noticeAfter: 0 }, language);
  await turn.answer(welcomeCard({ short: spaceType === 'group' }, turn.translator));
}
