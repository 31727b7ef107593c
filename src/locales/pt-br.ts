import { cards } from './pt-br/cards.ts';
import { checks } from './pt-br/checks.ts';
import { conversation } from './pt-br/conversation.ts';
import { diagnosis } from './pt-br/diagnosis.ts';
import { intake } from './pt-br/intake.ts';
import { remedies } from './pt-br/remedies.ts';
import { signInErrors } from './pt-br/sign-in-errors.ts';
import { verdicts } from './pt-br/verdicts.ts';
import type { Catalogue } from './sentence.ts';

/** Brazilian Portuguese. Terms as in Cisco’s and Microsoft’s own Brazilian documentation. */
export const ptBr = {
  ...cards,
  ...conversation,
  ...checks,
  ...diagnosis,
  ...remedies,
  ...verdicts,
  ...intake,
  ...signInErrors,
} satisfies Catalogue;
