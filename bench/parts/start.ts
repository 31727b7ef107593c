import { type Database, databases } from '../support/databases.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const aims = { ready: 1500, apart: 0.1 };

/** (e) Time from starting the process to the first good `/readyz`, with few and with many spaces in Webex and in the store. */
export const start: Part = {
  id: 'e',
  title: 'Start to ready',
  run: async ({ quick, postgres }) => {
    const places: Place[] = [];
    for (const database of databases(postgres))
      for (const spaces of [10, quick ? 500 : 10_000]) places.push(await prepare(database, spaces));
    // In turns, so that what else the machine does meets all.
    for (let round = 0; round < (quick ? 3 : 31); round += 1) {
      for (const { settings, times } of places) {
        const service = await startService(settings);
        times.push(service.readyAfter);
        await service.stop();
      }
    }
    for (const place of places) await place.stop();
    const rows = places.map(({ database, spaces, times }) => [
      ...[database, figure(spaces), `${figure(median(times))} ms`, `${figure(Math.min(...times))} ms`, `${figure(Math.max(...times))} ms`],
      spaces === 10 ? '' : `${figure(apart(places, database) * 100, 1)} %`,
    ]);
    const missed = places.flatMap(({ database, spaces, times }) => [
      ...(median(times) >= aims.ready ? [`${figure(median(times))} ms to ready on ${database} with ${figure(spaces)} spaces`] : []),
      ...(spaces > 10 && Math.abs(apart(places, database)) > aims.apart
        ? [`${figure(apart(places, database) * 100, 1)} % apart on ${database}`]
        : []),
    ]);
    const text = `\`src/main.ts\` with the flags of \`npm start\`, its cache of compiled code filled by a start before; each space has spoken once, so it stands in Webex and in the store. Aims: under ${figure(aims.ready)} ms, and within
${aims.apart * 100} % of each other, compared start by start.

${table(['database', 'spaces', 'ready after (median)', 'least', 'most', 'later than with 10'], rows)}`;
    return { text, missed };
  },
};

interface Place {
  database: string;
  spaces: number;
  settings: Record<string, string>;
  /** Milliseconds to ready of each start. */
  times: number[];
  stop(): Promise<void>;
}

async function prepare(database: Database, spaces: number): Promise<Place> {
  const { env, remove } = await database.fresh();
  const sandbox = await startSandbox();
  await sandbox.addSpaces(spaces - 1);
  const settings = { ...sandbox.env, ...env };
  const service = await startService(settings);
  await sandbox.ask({ count: spaces, inFlight: Math.min(16, spaces), text: null });
  await service.stop();
  const stop = async () => {
    await sandbox.stop();
    remove();
  };
  return { database: database.name, spaces, settings: { ...settings, PORT: String(service.port) }, times: [], stop };
}

/** How much later a service with many spaces is ready than one with few. */
function apart(places: Place[], database: string): number {
  const [few, many] = places.filter((place) => place.database === database);
  return medianRatio(many?.times ?? [], few?.times ?? []) - 1;
}
