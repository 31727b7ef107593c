import type { Postgres } from '../support/start-postgres.ts';

export interface PartOptions {
  /** A fast look: fewer and smaller rounds. */
  quick: boolean;
  /** The PostgreSQL of this run, started by whoever asks first. */
  postgres: () => Promise<Postgres>;
}

/** One part of `npm run bench`. */
export interface Part {
  /** The letter by which it is asked for. */
  id: string;
  title: string;
  run(options: PartOptions): Promise<PartResult>;
}

export interface PartResult {
  /** Markdown: what was measured how, the aims, the table. */
  text: string;
  /** The aims that were missed, in words. */
  missed: string[];
}
