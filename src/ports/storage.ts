import type { Queue } from './queue.ts';
import type { Store } from './store.ts';

/** Store and queue share one database, so that an event is kept and queued in one transaction. */
export interface Storage {
  store: Store;
  queue: Queue;
}
