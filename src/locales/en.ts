import { cards } from './en/cards.ts';
import { checks } from './en/checks.ts';
import { conversation } from './en/conversation.ts';
import { diagnosis } from './en/diagnosis.ts';
import { intake } from './en/intake.ts';
import { remedies } from './en/remedies.ts';
import { signInErrors } from './en/sign-in-errors.ts';
import { verdicts } from './en/verdicts.ts';

/** The English catalogue; its keys and placeholders are what every other language is held to. */
export const en = { ...cards, ...conversation, ...checks, ...diagnosis, ...remedies, ...verdicts, ...intake, ...signInErrors } as const;

export type English = typeof en;
