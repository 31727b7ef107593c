import { welcomeCard } from '../card/welcome-card.ts';
import type { IncomingAdded } from '../ports/chat.ts';
import { chooseLanguage } from './choose-language.ts';
import type { ConversationParts } from './parts.ts';
import { createTurn } from './turn.ts';

/** Says hello once when somebody adds the bot: with a sample to try in a direct space, shortly in a group. */
export async function answerAdded(parts: ConversationParts, { id, spaceId, spaceType, person }: IncomingAdded): Promise<void> {
  if (person === null || !parts.access.mayTalk(person)) return;
  const language = await chooseLanguage(parts, { spaceId, personId: person.id, detected: null });
  const turn = createTurn(parts, { person, spaceId, spaceType, threadId: undefined }, language);
  if (await parts.store.once(`welcome:${id}`)) await turn.answer(welcomeCard({ short: spaceType === 'group' }, turn.translator));
}
