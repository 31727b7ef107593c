import type { DeadEvent } from '../ports/queue.ts';
import type { Storage } from '../ports/storage.ts';

const usage = `npm run queue -- failed         lists the events that were given up
npm run queue -- retry <id>     puts one of them back; "retry all" puts all back
npm run forget -- <case>        forgets a case, named by its number`;

/** What an operator asks for: does it and gives back what to print. Throws when there is nothing of that number. */
export type Order = (storage: Storage) => Promise<string>;

/** Reads what an operator asks for from the words of a command line; throws with the usage for anything else. */
export function readOrder([what = '', which = '']: string[]): Order {
  if (what === 'failed') return async ({ queue }) => tellFailed(await queue.failed());
  if (what === 'retry' && which === 'all') return retryAll;
  if (what === 'retry' && which !== '') return (storage) => retry(storage, which);
  if (what === 'forget' && /^#?\d{1,9}$/.test(which)) return (storage) => forget(storage, Number(which.replace('#', '')));
  throw new Error(usage);
}

function tellFailed(failed: DeadEvent[]): string {
  if (failed.length === 0) return 'No event was given up.';
  return failed.map(({ id, event, tries, error, failedAt }) => `${id}  ${failedAt}  ${event.key}  ${tries} tries  ${error}`).join('\n');
}

async function retryAll({ queue }: Storage): Promise<string> {
  const failed = await queue.failed();
  const back = await Promise.all(failed.map(({ id }) => queue.retry(id)));
  return tellBack(back.filter(Boolean).length);
}

async function retry({ queue }: Storage, id: string): Promise<string> {
  if (!(await queue.retry(id))) throw new Error(`There is no given-up event ${id}.`);
  return tellBack(1);
}

function tellBack(count: number): string {
  return `${count} put back; a running service takes them up.`;
}

async function forget({ store }: Storage, number: number): Promise<string> {
  if (!(await store.forgetCase(number))) throw new Error(`There is no case ${number}.`);
  return `Case ${number} is forgotten.`;
}
