import type { DeadEvent } from '../ports/queue.ts';
import type { Storage } from '../ports/storage.ts';

const usage = `npm run queue -- failed         lists the events that were given up
npm run queue -- retry <id>     puts one of them back; "retry all" puts all back
npm run forget -- <case>        forgets a case, named by its number`;

/** What an operator can do from the command line. Gives back what to print; throws with the usage for anything else. */
export async function operate({ queue, store }: Storage, [what = '', which = '']: string[]): Promise<string> {
  if (what === 'failed') return tellFailed(await queue.failed());
  if (what === 'retry' && which !== '') return retry({ queue }, which);
  if (what === 'forget' && /^#?\d{1,9}$/.test(which)) {
    return (await store.forgetCase(Number(which.replace('#', '')))) ? `Case ${which} is forgotten.` : `There is no case ${which}.`;
  }
  throw new Error(usage);
}

function tellFailed(failed: DeadEvent[]): string {
  if (failed.length === 0) return 'No event was given up.';
  return failed.map(({ id, event, tries, error, failedAt }) => `${id}  ${failedAt}  ${event.key}  ${tries} tries  ${error}`).join('\n');
}

async function retry({ queue }: Pick<Storage, 'queue'>, which: string): Promise<string> {
  const ids = which === 'all' ? (await queue.failed()).map(({ id }) => id) : [which];
  const back = await Promise.all(ids.map((id) => queue.retry(id)));
  const count = back.filter(Boolean).length;
  return which !== 'all' && count === 0 ? `There is no given-up event ${which}.` : `${count} put back; a running service takes them up.`;
}
