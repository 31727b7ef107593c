import { cards } from './fr/cards.ts';
import { checks } from './fr/checks.ts';
import { conversation } from './fr/conversation.ts';
import { diagnosis } from './fr/diagnosis.ts';
import { intake } from './fr/intake.ts';
import { remedies } from './fr/remedies.ts';
import { signInErrors } from './fr/sign-in-errors.ts';
import { verdicts } from './fr/verdicts.ts';
import type { Catalogue } from './sentence.ts';

/** French. Terms as in Cisco's and Microsoft's own French documentation. */
export const fr = {
  ...cards,
  ...conversation,
  ...checks,
  ...diagnosis,
  ...remedies,
  ...verdicts,
  ...intake,
  ...signInErrors,
} satisfies Catalogue;
