import { randomUUID } from 'node:crypto';
import { failedCard } from '../card/failed-card.ts';
import { detectLanguage } from '../intake/detect-language.ts';
import type { Language } from '../locales/language.ts';
import { say } from '../locales/sentence.ts';
import { createTranslator } from '../locales/translator.ts';
import type { Incoming } from '../ports/chat.ts';
import { chooseLanguage } from './choose-language.ts';
import type { ConversationParts } from './parts.ts';

/** What is known of the place and the person of something that failed. */
export interface FailurePlace {
  spaceId: string;
  threadId?: string | undefined;
  personId?: string | undefined;
  /** What the person wrote, for its language; never kept. */
  text?: string;
  /** What failed: its kind and Webex id, for the log. */
  kind: string;
  id: string;
}

/** The place of what came in, where its failure is to be told. */
export function failurePlace(incoming: Incoming): FailurePlace {
  const { kind, id, spaceId, person } = incoming;
  const known = { kind, id, spaceId, personId: person?.id };
  if (incoming.kind === 'message') return { ...known, threadId: incoming.threadId, text: incoming.text };
  return incoming.kind === 'press' ? { ...known, threadId: incoming.threadId } : known;
}

type Parts = Pick<ConversationParts, 'chat' | 'store' | 'log' | 'defaultLanguage'>;

/** Logs a failure and tells the people in plain words, both with the same reference. Being added is told of by nobody. */
export async function tellFailure(parts: Parts, place: FailurePlace, error: unknown): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  parts.log.error({ err: error, reference, kind: place.kind, id: place.id, space: place.spaceId }, 'an answer failed');
  if (place.kind === 'added' || place.kind === 'memberships') return;
  const message = failedCard({ reference, next: say('failed.next') }, createTranslator(await languageOf(parts, place)));
  await parts.chat.send({ spaceId: place.spaceId, threadId: place.threadId, ...message });
}

/** Whatever failed may fail here again, and the card must go out all the same. */
async function languageOf(parts: Parts, { spaceId, personId = '', text = '' }: FailurePlace): Promise<Language> {
  try {
    return await chooseLanguage(parts, { spaceId, personId, detected: detectLanguage(text) });
  } catch {
    return parts.defaultLanguage;
  }
}
