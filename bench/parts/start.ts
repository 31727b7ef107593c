import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { figure, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Part } from './part.ts';

const aims = { ready: 1500, apart: 0.1 };

/** (e) Time from starting the process to the first good `/readyz`, with few and with many spaces in Webex and in the store. */
export const start: Part = {
  id: 'e',
  title: 'Start to ready',
  run: async ({ quick }) => {
    const places = [await prepare(10), await prepare(quick ? 500 : 10_000)];
    // In turns, so that what else the machine does meets both.
    for (let round = 0; round < (quick ? 3 : 31); round += 1) {
      for (const { settings, times } of places) {
        const service = await startService(settings);
        times.push(service.readyAfter);
        await service.stop();
      }
    }
    const rows = places.map(({ spaces, times }) => [
      figure(spaces),
      `${figure(median(times))} ms`,
      `${figure(Math.min(...times))} ms`,
      `${figure(Math.max(...times))} ms`,
    ]);
    for (const place of places) await place.stop();
    const [few = Number.NaN, many = Number.NaN] = places.map(({ times }) => median(times));
    const [first, second] = places;
    const apart = medianRatio(second?.times ?? [], first?.times ?? []) - 1;
    const missed = [
      ...(Math.max(few, many) >= aims.ready ? [`${figure(Math.max(few, many))} ms to ready`] : []),
      ...(Math.abs(apart) > aims.apart ? [`${figure(apart * 100, 1)} % apart`] : []),
    ];
    const text = `\`src/main.ts\` on SQLite with the flags of \`npm start\`, its cache of compiled code filled by a start before; each space has spoken once, so it stands in Webex and in the store. Aims: under ${figure(aims.ready)} ms, and within
${aims.apart * 100} % of each other: they are ${figure(apart * 100, 1)} % apart, compared start by start.

${table(['spaces', 'ready after (median)', 'least', 'most'], rows)}`;
    return { text, missed };
  },
};

async function prepare(spaces: number) {
  const folder = temporaryFolder();
  const sandbox = await startSandbox();
  await sandbox.addSpaces(spaces - 1);
  const settings = { ...sandbox.env, DATA_DIR: folder.path };
  const service = await startService(settings);
  await sandbox.ask({ count: spaces, inFlight: Math.min(16, spaces), text: null });
  await service.stop();
  const times: number[] = [];
  const stop = async () => {
    await sandbox.stop();
    folder[Symbol.dispose]();
  };
  return { spaces, settings: { ...settings, PORT: String(service.port) }, times, stop };
}
