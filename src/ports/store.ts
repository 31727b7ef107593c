import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Report } from '../intake/report.ts';
import type { Language } from '../locales/language.ts';
import type { SpaceType } from './chat.ts';

/** A webhook event as accepted. The body holds ids only, never what people wrote. */
export interface InboxEvent {
  /** `resource:event:id of the thing`: the same for every delivery of the same event. */
  key: string;
  /** Events of one space are worked on one after another. */
  spaceId: string;
  /** What key and space do not say. */
  body: unknown;
  /** ISO instant. */
  receivedAt: string;
}

/** One fault of one conversation, from the paste to the mended card. */
export interface Case {
  /** Unguessable; what a card button carries. */
  id: string;
  /** Small and growing: what people call it by. */
  number: number;
  spaceId: string;
  spaceType: SpaceType;
  threadId: string;
  /** The message that carries the case's newest card. */
  cardMessageId: string | null;
  askedBy: { id: string; displayName: string; orgId: string };
  tenantId: string | null;
  language: Language;
  report: Report;
  /** The newest diagnosis and the one before it. */
  latest: Diagnosis | null;
  previous: Diagnosis | null;
  /** When a diagnosis first found something wrong, ISO instant. */
  brokenSince: string | null;
  /** When a re-check first found it mended, ISO instant. */
  mendedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export type NewCase = Omit<Case, 'number'>;

/** Whose cases are asked for; newest first. */
export interface CaseQuery {
  spaceId?: string;
  tenantId?: string;
  /** Text of a tracking id, any letter case. */
  trackingId?: string;
  limit: number;
  offset?: number;
}

/** What we keep. Every method throws `Unreachable` (service `store`) when the database is out of reach. */
export interface Store {
  /**
   * Keeps an event durably; the queue takes it up once, whatever the number of deliveries. Calls that come in together are
   * committed together. Resolves when it is on the disk.
   */
  accept(event: InboxEvent): Promise<void>;
  /** Those of `keys` whose event the queue has not seen yet. */
  unseenKeys(keys: string[]): Promise<string[]>;
  addCase(newCase: NewCase): Promise<Case>;
  saveCase(changed: Case): Promise<void>;
  findCase(id: string): Promise<Case | null>;
  findCaseByNumber(number: number): Promise<Case | null>;
  listCases(query: CaseQuery): Promise<Case[]>;
  countCases(query: Omit<CaseQuery, 'limit' | 'offset'>): Promise<number>;
  /** The language chosen for a space or a person; null when none was. `scope` is their Webex id. */
  languageOf(scope: string): Promise<Language | null>;
  setLanguage(scope: string, language: Language): Promise<void>;
  /** Remembers that something was done; false when it had been done before. For answers that must not be given twice. */
  once(key: string): Promise<boolean>;
  /** Whether `once` was called with this key: lets an answer go out first and be marked afterwards, so that a crash in between loses none. */
  wasDone(key: string): Promise<boolean>;
  forgetCase(number: number): Promise<boolean>;
  /** Drops cases, events and marks older than `before` (ISO instant); tells how many cases. */
  forgetOlderThan(before: string): Promise<number>;
  /** Writes and reads a row; for readiness. */
  check(): Promise<void>;
  close(): Promise<void>;
}
