import { type Sentence, say } from '../locales/sentence.ts';
import type { Actor } from './audit-log.ts';

/** Names who did something. */
export function actorSentence(by: Actor | null): Sentence {
  if (by === null) return say('actor.unknown');
  return by.kind === 'person' ? say('actor.person', { name: by.name }) : say('actor.application', { name: by.name });
}

/** The same as values for the ticket. */
export function actorValues(by: Actor | null): Record<string, string | null> {
  return { by: by?.name ?? null, byKind: by?.kind ?? null, byAppId: by?.kind === 'application' ? by.appId : null };
}
