import type { Clock } from '../../ports/clock.ts';
import type { DirectoryAnswer, DirectoryRequest } from '../../ports/directory.ts';

/** How long a good answer is given to further questions, counted from when Microsoft gave it. */
export const keptMilliseconds = 30_000;

interface Kept {
  answer: Promise<DirectoryAnswer>;
  /** Null while it is under way. */
  until: number | null;
}

/** Equal questions to one tenant are asked once: while one is under way, and for 30 s after a good answer. */
export interface AnswerCache {
  find(tenantId: string, request: DirectoryRequest): Promise<DirectoryAnswer> | null;
  /** Keeps a question that is under way; its answer stays only when it is a good one. */
  keep(tenantId: string, request: DirectoryRequest, asked: Promise<DirectoryAnswer>): void;
  /** Forgets a tenant's answers, those under way too: they may be older than what has just been changed. */
  forget(tenantId: string): void;
}

/** An answer cache in memory. */
export function createAnswerCache(clock: Clock): AnswerCache {
  const kept = new Map<string, Kept>();
  const sweep = () => {
    const now = clock.now().getTime();
    for (const [key, { until }] of kept) if (until !== null && until <= now) kept.delete(key);
  };
  return {
    find: (tenantId, request) => {
      sweep();
      return kept.get(keyOf(tenantId, request))?.answer ?? null;
    },
    keep: (tenantId, request, asked) => {
      const key = keyOf(tenantId, request);
      const entry: Kept = { answer: asked, until: null };
      kept.set(key, entry);
      void asked.then(({ ok, evidence }) => {
        if (kept.get(key) !== entry) return;
        // Another replica may have been given it, and its clock may be ahead.
        if (ok) entry.until = Math.min(clock.now().getTime(), Date.parse(evidence.at)) + keptMilliseconds;
        else kept.delete(key);
      });
    },
    forget: (tenantId) => {
      for (const key of kept.keys()) if (key.startsWith(`${tenantId} `)) kept.delete(key);
    },
  };
}

/** Equal questions to one tenant have the same. */
export function keyOf(tenantId: string, { version, path, morePages = 0 }: DirectoryRequest): string {
  return `${tenantId} ${version} ${morePages} ${path}`;
}
