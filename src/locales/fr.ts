import { cards } from './fr/cards.ts';
import { conversation } from './fr/conversation.ts';
import { diagnosis } from './fr/diagnosis.ts';
import { intake } from './fr/intake.ts';
import { signInErrors } from './fr/sign-in-errors.ts';
import type { Catalogue } from './sentence.ts';

/** French. Terms as in Cisco's and Microsoft's own French documentation. */
export const fr = { ...cards, ...conversation, ...diagnosis, ...intake, ...signInErrors } satisfies Catalogue;
