import type { DeletedApp } from './graph-schemas.ts';

/** How long Entra keeps deleted service principals; not configurable (Microsoft's deletion FAQ). */
export const binDays = 30;

/** The instant until which a deleted application can be restored, ISO; `over` when it has passed, `not-told` when Entra gave no date. */
export function restorableUntil(copy: DeletedApp | null, now: string): string | 'over' | 'not-told' {
  if (copy?.deletedDateTime == null) return copy === null ? 'over' : 'not-told';
  const until = Date.parse(copy.deletedDateTime) + binDays * 86_400_000;
  return until > Date.parse(now) ? new Date(until).toISOString() : 'over';
}
