import { cards } from './de/cards.ts';
import { checks } from './de/checks.ts';
import { conversation } from './de/conversation.ts';
import { diagnosis } from './de/diagnosis.ts';
import { intake } from './de/intake.ts';
import { remedies } from './de/remedies.ts';
import { signInErrors } from './de/sign-in-errors.ts';
import { verdicts } from './de/verdicts.ts';
import type { Catalogue } from './sentence.ts';

/** German. Terms as in Cisco's and Microsoft's own German documentation. */
export const de = {
  ...cards,
  ...conversation,
  ...checks,
  ...diagnosis,
  ...remedies,
  ...verdicts,
  ...intake,
  ...signInErrors,
} satisfies Catalogue;
