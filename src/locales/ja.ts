import { cards } from './ja/cards.ts';
import { checks } from './ja/checks.ts';
import { conversation } from './ja/conversation.ts';
import { diagnosis } from './ja/diagnosis.ts';
import { intake } from './ja/intake.ts';
import { remedies } from './ja/remedies.ts';
import { signInErrors } from './ja/sign-in-errors.ts';
import { verdicts } from './ja/verdicts.ts';
import type { Catalogue } from './sentence.ts';

/** Japanese. Terms as in Cisco's and Microsoft's own Japanese documentation. */
export const ja = {
  ...cards,
  ...conversation,
  ...checks,
  ...diagnosis,
  ...remedies,
  ...verdicts,
  ...intake,
  ...signInErrors,
} satisfies Catalogue;
