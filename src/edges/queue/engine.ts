import type { Transaction } from 'kysely';
import type { InboxEvent } from '../../ports/store.ts';
import type { Tables } from '../store/schema.ts';

/** An event whose turn it is, taken by this process until it says what came of it. */
export interface TakenEvent {
  /** Its place in the order of coming. */
  seq: number;
  event: InboxEvent;
  /** Which try this is, from 1. */
  number: number;
  /** Whether an earlier try never came to an end: it may be what ended the process. */
  isSuspect: boolean;
}

/**
 * What differs between the databases: how an event gets its turn. An engine gives out one event of a space at a time, the oldest
 * first, and keeps the space's later events back until that one is settled; work of a process that died is given out again.
 */
export interface Engine {
  /** Keeps events, in their order and in one commit, so that each gets its turn; repeats are dropped when that comes. */
  keep(events: InboxEvent[]): Promise<void>;
  /** Whether the main thread waits for the disk meanwhile. */
  keepBlocks: boolean;
  /** Gives an event its turn again that was given up, in the transaction that takes it back. */
  requeue(transaction: Transaction<Tables>, seq: number, spaceId: string): Promise<void>;
  /** Gives out at most `count` events. */
  take(count: number): Promise<TakenEvent[]>;
  /** Milliseconds after which looking again may find something, when nobody wakes us. */
  idle(): Promise<number>;
  /** Tells that this process still works on them; a no-op where that is known anyway. */
  touch(taken: TakenEvent[]): Promise<void>;
  done(taken: TakenEvent): Promise<void>;
  /** Gives it out again after a pause that grows with the tries, and not before `leastSeconds` are over. */
  again(taken: TakenEvent, leastSeconds: number): Promise<void>;
  /** The same, with all its tries before it. */
  anew(taken: TakenEvent, leastSeconds: number): Promise<void>;
  /** Gives it up: it is listed by `failed` and the space goes on. */
  bury(taken: TakenEvent, error: string): Promise<void>;
  /** Gives it out again without counting the try: at once, or when so many seconds are over. */
  handBack(taken: TakenEvent, seconds?: number): Promise<void>;
  /** Takes nothing any more; called once everything taken is settled. */
  close(): Promise<void>;
}

/** Is told how many events were dropped because they had come before. */
export type OnRepeats = (count: number) => void;

/** Seconds before the second try and at most before any; doubled from try to try. */
export interface Pauses {
  first: number;
  longest: number;
}

/** Seconds to wait after the `number`th try failed. */
export function pauseAfter(number: number, { first, longest }: Pauses): number {
  return Math.min(longest, first * 2 ** (number - 1));
}
