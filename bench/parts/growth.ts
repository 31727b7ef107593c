import { fillDatabase, type Place } from '../support/fill-database.ts';
import { startCaseBench } from '../support/measure-cases.ts';
import { startLoad, startReceiver, type TimedLoad } from '../support/start-load.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { median } from '../support/statistics.ts';
import { figure, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Part } from './part.ts';

const aim = 0.2;

/** (f) What a million stored cases change. */
export const growth: Part = {
  id: 'f',
  title: 'A million stored cases',
  run: async ({ quick, postgres }) => {
    const stored = quick ? 20_000 : 1_000_000;
    const rows: string[][] = [];
    const missed: string[] = [];
    for (const store of ['SQLite', 'PostgreSQL'] as const) {
      using few = temporaryFolder();
      using many = temporaryFolder();
      const placeOf = async (folder: string): Promise<Place> =>
        store === 'SQLite' ? { dataDir: folder } : { databaseUrl: await (await postgres()).freshDatabase() };
      const [before, after] = [await measure(await placeOf(few.path), 1000, quick), await measure(await placeOf(many.path), stored, quick)];
      const add = (what: string, unit: string, one: number, other: number, change: number) => {
        rows.push([store, what, `${figure(one, 1)}${unit}`, `${figure(other, 1)}${unit}`, `${figure(change * 100, 1)} %`]);
        if (change > aim) missed.push(`${store}: ${what} ${figure(change * 100, 1)} % dearer`);
      };
      // A webhook's cost is the inverse of how many are accepted.
      add('webhooks accepted per second', '', before.perSecond, after.perSecond, before.perSecond / after.perSecond - 1);
      add('webhook to card, 150 ms upstream', ' ms', before.card, after.card, after.card / before.card - 1);
      for (const words of historyWords) {
        const [one, other] = [before.history.get(words) ?? Number.NaN, after.history.get(words) ?? Number.NaN];
        add(`\`${words}\`, no delay upstream`, ' ms', one, other, other / one - 1);
      }
    }
    const text = `With 1,000 and with ${figure(stored)} cases and as many answered events in the store; medians. The last column is what each became dearer. Aim: at
most ${aim * 100} %.

${table(['store', 'what', 'with 1,000', `with ${figure(stored)}`, 'dearer by'], rows)}`;
    return { text, missed };
  },
};

const historyWords = ['history', 'history all'];

async function measure(place: Place, stored: number, quick: boolean) {
  const settings: Record<string, string> = 'databaseUrl' in place ? { DATABASE_URL: place.databaseUrl } : { DATA_DIR: place.dataDir };
  const history = await fillAndAskHistory(place, settings, stored, quick);
  const bench = await startCaseBench(settings);
  const { time } = await bench.measure({ upstream: 150, memory: 'warm', count: quick ? 3 : 15 });
  await bench.stop();
  return { history, card: time, perSecond: await acceptedPerSecond(settings, quick) };
}

async function fillAndAskHistory(place: Place, settings: Record<string, string>, stored: number, quick: boolean) {
  const sandbox = await startSandbox();
  const first = await startService({ ...sandbox.env, ...settings });
  await sandbox.ask({ count: 1, inFlight: 1, text: null });
  await first.stop();
  await fillDatabase(place, stored);
  const service = await startService({ ...sandbox.env, ...settings });
  const times = new Map<string, number>();
  for (const text of historyWords) {
    await sandbox.ask({ count: 30, inFlight: 1, text });
    times.set(text, median((await sandbox.ask({ count: quick ? 20 : 200, inFlight: 1, text })).times));
  }
  await service.stop();
  await sandbox.stop();
  return times;
}

async function acceptedPerSecond(settings: Record<string, string>, quick: boolean): Promise<number> {
  const receiver = await startReceiver({ RECEIVER: 'store', ...settings });
  const load = await startLoad();
  const runs: TimedLoad[] = [];
  for (let round = 0; round < (quick ? 2 : 5); round += 1) runs.push(await load.run(receiver, 'webex', quick ? 2000 : 15_000));
  await load.stop();
  await receiver.child.stop();
  // The first round warms the code up.
  return median(runs.slice(1).map(({ perSecond }) => perSecond));
}
