import type { Language } from '../locales/language.ts';
import type { SpaceType } from '../ports/chat.ts';
import type { ConversationParts } from './parts.ts';

/**
 * The language to answer in: what was chosen for the space, then by the person, then what their own words are in, then
 * the setting. `detected` is null when there is no sign.
 */
export async function chooseLanguage(
  { store, defaultLanguage }: Pick<ConversationParts, 'store' | 'defaultLanguage'>,
  who: { spaceId: string; personId: string; detected: Language | null },
): Promise<Language> {
  const [ofSpace, ofPerson] = await Promise.all([store.languageOf(who.spaceId), store.languageOf(who.personId)]);
  return ofSpace ?? ofPerson ?? who.detected ?? defaultLanguage;
}

/** Keeps a choice: for the space, and in a direct space for the person wherever nothing else was chosen. */
export async function keepLanguage(
  { store }: Pick<ConversationParts, 'store'>,
  where: { spaceId: string; spaceType: SpaceType; personId: string },
  language: Language,
): Promise<void> {
  await store.setLanguage(where.spaceId, language);
  if (where.spaceType === 'direct') await store.setLanguage(where.personId, language);
}
