import { setTimeout as wait } from 'node:timers/promises';
import { type Database, databases } from '../support/databases.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const aims = { idle: 130, space: 2 };
const inFlight = 16;

/** (d) Resident memory idle, and what is kept of each space that has spoken. */
export const memory: Part = {
  id: 'd',
  title: 'Memory',
  run: async ({ quick, postgres }) => {
    const sizes = quick ? { few: 200, many: 1200, settle: 15 } : { few: 1000, many: 11_000, settle: 30 };
    const measured: Measured[] = [];
    for (const database of databases(postgres)) measured.push(await measure(database, sizes));
    const missed = measured.flatMap(({ database, idle, space }) => [
      ...(idle / 2 ** 20 > aims.idle ? [`${megabytes(idle)} idle on ${database}`] : []),
      ...(space >= aims.space ? [`${figure(space, 2)} KB a space on ${database}`] : []),
    ]);
    const rows = measured.flatMap(({ database, idle, before, after, rested }) => [
      [database, `idle, ${sizes.settle} s after the start`, megabytes(idle), ''],
      ['', `after ${figure(sizes.few)} spaces have spoken`, megabytes(before.rss), megabytes(before.kept)],
      ['', `after ${figure(sizes.many)} spaces have spoken`, megabytes(after.rss), megabytes(after.kept)],
      ['', `${sizes.settle} s later`, megabytes(rested), ''],
    ]);
    const spaces = measured.map(({ database, space }) => `${figure(space, 2)} KB on ${database}`).join(', ');
    const text = `Of \`src/main.ts\` with the flags of \`npm start\`, its cache of compiled code filled by a start before. Aims: at most ${aims.idle} MB idle, under ${aims.space} KB kept for a space.

${table(['database', '', 'resident', 'held after a garbage collection'], rows)}

For each of the ${figure(sizes.many - sizes.few)} further spaces are held: ${spaces}.`;
    return { text, missed };
  },
};

interface Look {
  /** Bytes. */
  kept: number;
  rss: number;
}

interface Measured {
  database: string;
  /** Bytes resident. */
  idle: number;
  before: Look;
  after: Look;
  /** Bytes resident when there was nothing to do for a while. */
  rested: number;
  /** KB for each space. */
  space: number;
}

async function measure(database: Database, { few, many, settle }: { few: number; many: number; settle: number }): Promise<Measured> {
  const { env, remove } = await database.fresh();
  const sandbox = await startSandbox();
  const settings = { ...sandbox.env, ...env };
  // The first start takes the types off, which needs a compiler of 40 MB, and keeps what it made (`src/compile-cache.js`).
  await (await startService(settings)).stop();
  const service = await startService(settings);
  await wait(settle * 1000);
  const idle = (await service.usage()).rss;
  const look = async (): Promise<Look> => ({ kept: await service.kept(), rss: (await service.usage()).rss });
  // The first spaces fill what has a limit and warm the code up: none of that is a matter of the spaces.
  await sandbox.addSpaces(few - 1);
  await sandbox.ask({ count: few, inFlight, text: 'help' });
  const before = await look();
  await sandbox.addSpaces(many - few);
  await sandbox.ask({ count: many, inFlight, text: 'help' });
  const after = await look();
  await wait(settle * 1000);
  const rested = (await service.usage()).rss;
  await service.stop();
  await sandbox.stop();
  remove();
  return { database: database.name, idle, before, after, rested, space: (after.kept - before.kept) / (many - few) / 1024 };
}

function megabytes(bytes: number): string {
  return `${figure(bytes / 2 ** 20, 1)} MB`;
}
