import { cards } from './es/cards.ts';
import { checks } from './es/checks.ts';
import { conversation } from './es/conversation.ts';
import { diagnosis } from './es/diagnosis.ts';
import { intake } from './es/intake.ts';
import { remedies } from './es/remedies.ts';
import { signInErrors } from './es/sign-in-errors.ts';
import { verdicts } from './es/verdicts.ts';
import type { Catalogue } from './sentence.ts';

/** Spanish. Terms as in Cisco’s and Microsoft’s own Spanish documentation. */
export const es = {
  ...cards,
  ...conversation,
  ...checks,
  ...diagnosis,
  ...remedies,
  ...verdicts,
  ...intake,
  ...signInErrors,
} satisfies Catalogue;
