import { cards } from './fr/cards.ts';
import { conversation } from './fr/conversation.ts';
import { diagnosis } from './fr/diagnosis.ts';
import type { Catalogue } from './sentence.ts';

/** French. Terms as in Cisco's and Microsoft's own French documentation. */
export const fr = { ...cards, ...conversation, ...diagnosis } satisfies Catalogue;
