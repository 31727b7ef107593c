import type { Generated, Kysely } from 'kysely';

/** A case. Instants are ISO texts, `asked_by`, `report`, `latest` and `previous` are JSON texts: the same on both databases. */
export interface CaseTable {
  number: Generated<number>;
  id: string;
  space_id: string;
  space_type: string;
  thread_id: string;
  card_message_id: string | null;
  asked_by: string;
  tenant_id: string | null;
  /** Lower case, for looking it up. */
  tracking_id: string | null;
  language: string;
  report: string;
  latest: string | null;
  previous: string | null;
  broken_since: string | null;
  mended_at: string | null;
  created_at: string;
  updated_at: string;
}

export type EventState = 'waiting' | 'done' | 'dead';

/** What came in together and is not unpacked: a JSON array of `InboxEvent`, as a text. */
export interface InboxTable {
  seq: Generated<number>;
  events: string;
}

/** An accepted webhook event: the truth about what came, what was answered and what was given up. */
export interface EventTable {
  seq: Generated<number>;
  key: string;
  space_id: string;
  /** JSON text. */
  body: string;
  received_at: string;
  state: Generated<EventState>;
  /** How often a handler was begun. */
  tries: Generated<number>;
  /** Tries that were begun and of which nobody said what came of them: one is in work, or its process died. */
  unended: Generated<number>;
  error: string | null;
  failed_at: string | null;
}

/** A space with waiting events and when its first one may be begun. SQLite only: on PostgreSQL pg-boss keeps the turns. */
export interface TurnTable {
  space_id: string;
  due_at: string;
}

export interface LanguageTable {
  scope: string;
  language: string;
}

/** Things that were done and must not be done twice. */
export interface MarkTable {
  key: string;
  at: string;
}

/** What replicas together asked of a tenant's report interfaces. PostgreSQL only: on SQLite one process works. */
export interface ReportBudgetTable {
  tenant_id: string;
  /** The last moments at which a request was or will be sent, oldest first; milliseconds since 1970 by the database's clock. */
  sent: number[];
  /** The moment that was answered last, whether it was reserved or was too far away. */
  moment: number;
}

/** What replicas were answered by report interfaces, for as long as that is good. Empty on SQLite: one process works. */
export interface ReportAnswerTable {
  key: string;
  tenant_id: string;
  /** The question that is under way, or was answered. */
  asked_by: string;
  /** JSON text; null while it is asked. */
  answer: string | null;
  /** Milliseconds since 1970 by the database's clock: until then it is good, or waited for. */
  until: number;
}

/** Which parts of Webex replicas were asked to leave alone. PostgreSQL only: on SQLite one process works. */
export interface WebexPauseTable {
  part: string;
  /** Milliseconds since 1970 by the database's clock. */
  until: number;
}

export interface Tables {
  cases: CaseTable;
  inbox: InboxTable;
  events: EventTable;
  turns: TurnTable;
  languages: LanguageTable;
  marks: MarkTable;
  report_budgets: ReportBudgetTable;
  report_answers: ReportAnswerTable;
  webex_pauses: WebexPauseTable;
  schema_version: { version: number };
}

export type Database = Kysely<Tables>;

export type Dialect = 'sqlite' | 'postgres';
