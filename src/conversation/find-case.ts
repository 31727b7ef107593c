import type { Case, Store } from '../ports/store.ts';
import { foldWords } from './fold-words.ts';
import type { Turn } from './turn.ts';

/**
 * Finds the case that somebody names by its number or tracking id ("12", "case 12"), or the newest one here when they name
 * none: first of the thread, then of the space. Cases of another tenant are not found.
 */
export async function findNamedCase(turn: Turn, named: string): Promise<Case | null> {
  const { store, tenantId } = turn.parts;
  const wanted = withoutNoun(turn, named);
  if (wanted === '') return newestHere(turn);
  const found = /^\d{1,9}$/.test(wanted)
    ? await store.findCaseByNumber(Number(wanted))
    : ((await store.listCases({ trackingId: wanted, tenantId, limit: 1 }))[0] ?? null);
  return found?.tenantId === tenantId ? found : null;
}

function withoutNoun({ parts }: Turn, named: string): string {
  const nouns = parts.commands.find(({ id }) => id === 'case')?.names.map(({ words }) => foldWords(words)) ?? [];
  return named
    .split(' ')
    .filter((word) => !nouns.includes(word))
    .join(' ')
    .replace(/^#/, '');
}

async function newestHere({ parts, spaceId, threadId }: Turn): Promise<Case | null> {
  const recent = await parts.store.listCases({ spaceId, tenantId: parts.tenantId, limit: 20 });
  return recent.find((each) => each.threadId === threadId) ?? recent[0] ?? null;
}

/** Notes that a card of a case is about to stand in a space, so that its buttons work there. */
export async function noteShown({ parts, spaceId }: Turn, theCase: Case): Promise<void> {
  if (theCase.spaceId !== spaceId) await parts.store.once(shownKey(theCase, spaceId));
}

/** Whether a card of the case was shown in a space: the one where it was asked, or one to which somebody called it up. */
export async function isShownHere(store: Store, theCase: Case, spaceId: string): Promise<boolean> {
  return theCase.spaceId === spaceId || (await store.wasDone(shownKey(theCase, spaceId)));
}

function shownKey({ id }: Case, spaceId: string): string {
  return `shown:${id}:${spaceId}`;
}

/** Notes that a message shows the case as it stands now, beside the case's newest card. */
export async function noteCurrent(store: Store, theCase: Case, messageId: string): Promise<void> {
  await store.once(currentKey(theCase, messageId));
}

/** Whether a pressed card shows something older than the case's present state. */
export async function isOldCard(store: Store, theCase: Case, messageId: string): Promise<boolean> {
  if (theCase.cardMessageId === null || theCase.cardMessageId === messageId) return false;
  return !(await store.wasDone(currentKey(theCase, messageId)));
}

function currentKey({ latest }: Case, messageId: string): string {
  return `current:${messageId}:${latest?.at ?? ''}`;
}
