import { setImmediate as nextTurn } from 'node:timers/promises';
import { isOutOfReach } from './store-error.ts';

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Items of one commit, so that what is written at once stays small. */
const most = 500;
/** How long a commit is put off at most: turns of the event loop, and milliseconds. */
const mostTurns = 20;
const mostMilliseconds = 5;

/**
 * Makes one commit of all calls that come in together or while a commit is under way, so that being durable costs little.
 * `commit` answers in the order of its items. When a commit of several fails, each is tried
 * alone: one bad item harms no other. `gathers`: a commit that stops the main thread begins when a turn of the event loop
 * has brought nothing more; any other lets things come in meanwhile.
 */
export function groupCommit<Item, Result>(
  commit: (items: Item[]) => Promise<Result[]>,
  { gathers = false } = {},
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let busy = false;

  const commitAll = async () => {
    while (waiting.length > 0) {
      if (gathers) await untilQuiet(() => waiting.length);
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch, commit);
    }
    busy = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (busy) return;
      busy = true;
      // After everything that this turn of the event loop reads from the sockets.
      setImmediate(() => void commitAll());
    });
}

async function untilQuiet(count: () => number): Promise<void> {
  const end = performance.now() + mostMilliseconds;
  for (let turns = 0, before = 0; count() > before && turns < mostTurns && performance.now() < end; turns += 1) {
    before = count();
    await nextTurn();
  }
}

async function settle<Item, Result>(batch: Waiting<Item, Result>[], commit: (items: Item[]) => Promise<Result[]>): Promise<void> {
  try {
    const results = await commit(batch.map(({ item }) => item));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const result = results[index];
      if (result === undefined) reject(new Error('a commit told nothing of one of its items'));
      else resolve(result);
    }
  } catch (error) {
    if (batch.length === 1 || isOutOfReach(error)) for (const { reject } of batch) reject(error);
    else for (const one of batch) await settle([one], commit);
  }
}
