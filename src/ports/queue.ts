import type { InboxEvent } from './store.ts';

/** An event that was given up after its last try. */
export interface DeadEvent {
  id: string;
  event: InboxEvent;
  tries: number;
  /** Why the last try failed; no pasted text. */
  error: string;
  /** ISO instant. */
  failedAt: string;
}

/** Which try to work on an event it is. */
export interface Try {
  /** From 1. */
  number: number;
  /** None follows: what is thrown now makes the event dead, unless it is `Untold`. */
  last: boolean;
  /** Whether the event is young enough to wait for an outside service: else neither `Untold` nor `NotYet` must be thrown. */
  patient: boolean;
  /** The process ended in each of the tries before, or the work hung; this one is there to say so, not to work on the event. */
  died: boolean;
}

/** Thrown on the last try when the person could not be told of the failure either, because Webex is away: it is not the last then. */
export class Untold extends AggregateError {
  constructor(failure: unknown, whyUntold: unknown) {
    super([failure, whyUntold], 'Nobody could be told that the answer failed');
    this.name = 'Untold';
  }
}

/** Thrown when an event is not to be begun before so many seconds are over: that counts as no try. */
export class NotYet extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Not before ${seconds} s are over`);
    this.name = 'NotYet';
    this.seconds = seconds;
  }
}

/**
 * Brings accepted events to the handler: one space's events one after another in the order of their coming,
 * different spaces side by side. A handler that throws is tried again with growing pauses, then the event is dead; one that throws
 * `Untold` is tried on for an hour, and one that throws `NotYet` is called again without counting that.
 * An event whose process died is tried again by whoever runs next.
 */
export interface Queue {
  start(handler: (event: InboxEvent, attempt: Try) => Promise<void>): Promise<void>;
  /** Takes nothing new, waits for what runs at most `graceMilliseconds`, hands the rest back. */
  stop(graceMilliseconds: number): Promise<void>;
  failed(): Promise<DeadEvent[]>;
  /** Puts a dead event back; false when there is none of that id. */
  retry(id: string): Promise<boolean>;
}
