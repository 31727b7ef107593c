import { setTimeout as wait } from 'node:timers/promises';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { figure, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Part } from './part.ts';

const aims = { idle: 130, space: 2 };
const inFlight = 16;

/** (d) Resident memory idle, and what is kept of each space that has spoken. */
export const memory: Part = {
  id: 'd',
  title: 'Memory',
  run: async ({ quick }) => {
    const { few, many } = quick ? { few: 200, many: 1200 } : { few: 1000, many: 11_000 };
    using folder = temporaryFolder();
    const sandbox = await startSandbox();
    const service = await startService({ ...sandbox.env, DATA_DIR: folder.path });
    await wait(quick ? 15_000 : 30_000);
    const idle = (await service.usage()).rss;
    const look = async () => ({ kept: await service.kept(), rss: (await service.usage()).rss });
    // The first spaces fill what has a limit and warm the code up: none of that is a matter of the spaces.
    await sandbox.addSpaces(few - 1);
    await sandbox.ask({ count: few, inFlight, text: 'help' });
    const before = await look();
    await sandbox.addSpaces(many - few);
    await sandbox.ask({ count: many, inFlight, text: 'help' });
    const after = await look();
    await service.stop();
    await sandbox.stop();
    const space = (after.kept - before.kept) / (many - few) / 1024;
    const missed = [
      ...(idle / 2 ** 20 > aims.idle ? [`${megabytes(idle)} idle`] : []),
      ...(space >= aims.space ? [`${figure(space, 2)} KB a space`] : []),
    ];
    const rows = [
      [`idle, ${quick ? 15 : 30} s after the start`, megabytes(idle), ''],
      [`after ${figure(few)} spaces have spoken`, megabytes(before.rss), megabytes(before.kept)],
      [`after ${figure(many)} spaces have spoken`, megabytes(after.rss), megabytes(after.kept)],
    ];
    const text = `Of \`src/main.ts\` on SQLite with the flags of \`npm start\`. Aims: at most ${aims.idle} MB idle, under ${aims.space} KB kept for a space.

${table(['', 'resident', 'held after a garbage collection'], rows)}

For each of the ${figure(many - few)} further spaces ${figure(space, 2)} KB are held.`;
    return { text, missed };
  },
};

function megabytes(bytes: number): string {
  return `${figure(bytes / 2 ** 20, 1)} MB`;
}
