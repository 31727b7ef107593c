import { setImmediate as nextTurn } from 'node:timers/promises';
import { Unreachable } from '../../ports/errors.ts';
import { asStoreError } from './store-error.ts';

interface Waiting<Item> {
  item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

/** Items of one commit, so that what is written at once stays small. */
const most = 500;
/** How long a commit is put off at most: turns of the event loop, and milliseconds. */
const mostTurns = 20;
const mostMilliseconds = 5;

/**
 * Makes one commit of all calls that come in together or while a commit is under way, so that being durable costs little.
 * When a commit of several fails, each is tried alone: one bad item harms no other. A database that is away fails
 * them all with `Unreachable`. `gathers`: a commit that stops the main thread begins when a turn of the event loop has brought
 * nothing more; any other lets things come in meanwhile.
 */
export function groupCommit<Item>(commit: (items: Item[]) => Promise<void>, { gathers = false } = {}): (item: Item) => Promise<void> {
  let waiting: Waiting<Item>[] = [];
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

async function settle<Item>(batch: Waiting<Item>[], commit: (items: Item[]) => Promise<void>): Promise<void> {
  try {
    await commit(batch.map(({ item }) => item));
    for (const { resolve } of batch) resolve();
  } catch (cause) {
    const error = asStoreError(cause);
    if (batch.length === 1 || error instanceof Unreachable) for (const { reject } of batch) reject(error);
    else for (const one of batch) await settle([one], commit);
  }
}
