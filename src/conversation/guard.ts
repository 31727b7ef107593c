import { askWaitCard } from '../card/ask-wait-card.ts';
import { notAllowedCard } from '../card/not-allowed-card.ts';
import { say } from '../locales/sentence.ts';
import { answerLine, type Turn } from './turn.ts';

/**
 * Stands before everything that somebody says, sends or presses: true when it may be worked on. A stranger gets a polite
 * refusal without a word about any tenant, the whole of it once and a line from then on; whoever's cases keep failing is
 * asked to wait.
 */
export async function letThrough(turn: Turn): Promise<boolean> {
  const { access, patience } = turn.parts;
  if (!access.mayTalk(turn.person)) {
    await refuseStranger(turn);
    return false;
  }
  const minutes = patience.minutesToWait(turn.person.id);
  if (minutes > 0) await turn.answer(askWaitCard({ minutes }, turn.translator));
  return minutes === 0;
}

async function refuseStranger(turn: Turn): Promise<void> {
  const { store } = turn.parts;
  const key = `refused:${turn.spaceId}:${turn.person.id}`;
  turn.log.info({ org: turn.person.orgId }, 'a stranger was refused');
  if (await store.wasDone(key)) return answerLine(turn, say('refused.again'));
  await turn.answer(notAllowedCard({}, turn.translator));
  await store.once(key);
}
