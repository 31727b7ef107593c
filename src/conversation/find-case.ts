import type { Case } from '../ports/store.ts';
import type { Turn } from './turn.ts';

/**
 * Finds the case that somebody names by its number or tracking id, or the newest one here when they name none: first of
 * the thread, then of the space. Cases of another tenant are not found.
 */
export async function findNamedCase(turn: Turn, named: string): Promise<Case | null> {
  const { store, tenantId } = turn.parts;
  const wanted = named.replace(/^#/, '');
  if (wanted === '') return newestHere(turn);
  const found = /^\d{1,9}$/.test(wanted)
    ? await store.findCaseByNumber(Number(wanted))
    : ((await store.listCases({ trackingId: wanted, tenantId, limit: 1 }))[0] ?? null);
  return found?.tenantId === tenantId ? found : null;
}

async function newestHere({ parts, spaceId, threadId }: Turn): Promise<Case | null> {
  const recent = await parts.store.listCases({ spaceId, tenantId: parts.tenantId, limit: 20 });
  return recent.find((each) => each.threadId === threadId) ?? recent[0] ?? null;
}
