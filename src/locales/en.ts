import { cards } from './en/cards.ts';
import { conversation } from './en/conversation.ts';
import { diagnosis } from './en/diagnosis.ts';

/** The English catalogue; its keys and placeholders are what every other language is held to. */
export const en = { ...cards, ...conversation, ...diagnosis } as const;

export type English = typeof en;
