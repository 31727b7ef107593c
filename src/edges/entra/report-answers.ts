import type { DirectoryAnswer, DirectoryRequest } from '../../ports/directory.ts';

/**
 * Answers of report interfaces that replicas share. They bear 5 requests in 10 s for all of them: four replicas that each ask for
 * themselves use that up, and their cases wait or go without.
 */
export interface ReportAnswers {
  /** What another replica was answered in the last 30 s or is being answered now, or else what `ask` brings. Never rejects when `ask` does not. */
  read(tenantId: string, request: DirectoryRequest, ask: () => Promise<DirectoryAnswer>): Promise<DirectoryAnswer>;
  /** Forgets a tenant's answers, those under way too. */
  forget(tenantId: string): Promise<void>;
}

/** For a process that works alone: everything is asked. */
export const unsharedAnswers: ReportAnswers = { read: (_tenantId, _request, ask) => ask(), forget: async () => {} };
