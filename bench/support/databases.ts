import type { Postgres } from './start-postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One of the databases that the service works on. */
export interface Database {
  name: string;
  /** An empty one of its own, as settings of the service. */
  fresh(): Promise<{ env: Record<string, string>; remove(): void }>;
}

/** Both of them. */
export function databases(postgres: () => Promise<Postgres>): Database[] {
  return [
    {
      name: 'SQLite',
      fresh: async () => {
        const folder = temporaryFolder();
        return { env: { DATA_DIR: folder.path }, remove: () => folder[Symbol.dispose]() };
      },
    },
    { name: 'PostgreSQL', fresh: async () => ({ env: { DATABASE_URL: await (await postgres()).freshDatabase() }, remove: () => {} }) },
  ];
}
