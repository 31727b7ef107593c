import type { ConversationParts } from './parts.ts';

/** Of several answers to one thing, those that went out before a failure are not given again; each is marked when it is out. */
export async function onceOf({ store }: Pick<ConversationParts, 'store'>, key: string, work: () => Promise<unknown>): Promise<void> {
  if (await store.wasDone(key)) return;
  await work();
  await store.once(key);
}
