import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Links } from '../diagnosis/links.ts';
import type { Report } from '../intake/report.ts';
import type { Language } from '../locales/language.ts';
import type { Metrics } from '../metrics.ts';
import type { Chat } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import type { Access } from './access.ts';
import type { Command } from './commands/command.ts';
import type { Patience } from './patience.ts';
import type { PressMemory } from './repeated-press.ts';

/** Everything that the conversation needs of the rest of the house; `main.ts` puts it together. */
export interface ConversationParts {
  chat: Chat;
  store: Store;
  directory: Directory;
  /** Runs all checks on a tenant. `fresh` drops cached answers and tokens, for a re-check after a consent. */
  diagnose: (question: { report: Report | null; tenantId: string; fresh: boolean; log: Log }) => Promise<Diagnosis>;
  /** What the bot can be told to do, in the order of `help`. */
  commands: Command[];
  access: Access;
  patience: Patience;
  presses: PressMemory;
  clock: Clock;
  log: Log;
  metrics: Pick<Metrics, 'diagnosis'>;
  links: Links;
  /** The one Entra tenant that this bot looks at. */
  tenantId: string;
  /** The bot's own app registration, for its consent link. */
  clientId: string;
  defaultLanguage: Language;
  /** Makes case ids that nobody can guess and that are the same when an event is worked on again. */
  caseId: (messageId: string, index: number) => string;
  version: string;
}
