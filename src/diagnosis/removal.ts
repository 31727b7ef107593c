import type { DeletedApp } from './graph-schemas.ts';
import { type AppEvent, standing } from './history.ts';

/** The clocks of log and recycle bin differ by seconds. */
const sameMoment = 5 * 60_000;

/**
 * The removal by which an application is gone now. `copy` is what the recycle bin holds of it: then only the entry of
 * that very deletion counts, and an older one, or a later one that is not logged yet, names nobody for it.
 */
export function removalOf(history: AppEvent[], app: AppEvent['app'], copy: DeletedApp | null): AppEvent | null {
  const deletedAt = copy?.deletedDateTime ?? null;
  if (deletedAt === null) return standing(history, app, ['deleted', 'hard-deleted'], ['restored', 'consented']);
  const isOfCopy = (event: AppEvent) => Math.abs(Date.parse(event.at) - Date.parse(deletedAt)) < sameMoment;
  return history.find((event) => event.app === app && event.kind === 'deleted' && isOfCopy(event)) ?? null;
}
