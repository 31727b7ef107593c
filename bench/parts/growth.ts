import { databases } from '../support/databases.ts';
import { emptyInbox, fillDatabase, type Place } from '../support/fill-database.ts';
import { startCaseBench } from '../support/measure-cases.ts';
import { startLoad, startReceiver } from '../support/start-load.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const aim = 0.2;

type Settings = Record<string, string>;

/** A filled store and the space that has a hundred of its cases. */
interface Filled {
  settings: Settings;
  spaceId: string;
}

interface Measuring {
  measure(): Promise<number>;
  stop(): Promise<void>;
}

interface Comparison {
  what: string;
  unit: string;
  before: number;
  after: number;
  /** As a share of before. */
  dearer: number;
}

/** (f) What a million stored cases change. */
export const growth: Part = {
  id: 'f',
  title: 'A million stored cases',
  run: async ({ quick, postgres }) => {
    const stored = quick ? 20_000 : 1_000_000;
    const rows: string[][] = [];
    const missed: string[] = [];
    for (const { name: store, fresh } of databases(postgres)) {
      const [few, many] = [await fresh(), await fresh()];
      const pair = [await fill(few.env, 1000), await fill(many.env, stored)];
      for (const { what, unit, before, after, dearer } of await compare(pair, quick)) {
        const digits = unit === '' ? 0 : 1;
        rows.push([store, what, `${figure(before, digits)}${unit}`, `${figure(after, digits)}${unit}`, `${figure(dearer * 100, 1)} %`]);
        if (dearer > aim) missed.push(`${store}: ${what} ${figure(dearer * 100, 1)} % dearer`);
      }
      few.remove();
      many.remove();
    }
    const text = `With 1,000 and with ${figure(stored)} cases and as many answered events in the store, in turns; medians. The last column is what each became
dearer, round by round and not the quotient of the columns; below zero it became cheaper, which is how far such a figure scatters. Aim: at most ${aim * 100} %.

${table(['store', 'what', 'with 1,000', `with ${figure(stored)}`, 'dearer by'], rows)}`;
    return { text, missed };
  },
};

function placeOf({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir = '' }: Settings): Place {
  return databaseUrl === undefined ? { dataDir } : { databaseUrl };
}

/** Lets the service make the store and one case, then copies that. */
async function fill(settings: Settings, count: number): Promise<Filled> {
  const sandbox = await startSandbox();
  const service = await startService({ ...sandbox.env, ...settings });
  await sandbox.ask({ count: 1, inFlight: 1, text: null });
  await service.stop();
  await sandbox.stop();
  await fillDatabase(placeOf(settings), count);
  return { settings, spaceId: sandbox.spaceId };
}

async function compare(pair: Filled[], quick: boolean): Promise<Comparison[]> {
  const accepted = await inTurns(pair, quick ? 5 : 40, startAccepting(2000));
  const cards = await inTurns(pair, quick ? 2 : 5, startCases(quick ? 2 : 5));
  const own = await inTurns(pair, quick ? 4 : 12, startHistory('history'));
  const all = await inTurns(pair, quick ? 4 : 12, startHistory('history all'));
  return [
    // A webhook's cost is the inverse of how many are accepted.
    { what: 'webhooks accepted per second', unit: '', ...accepted, dearer: 1 / accepted.times - 1 },
    { what: 'webhook to card, 150 ms upstream', unit: ' ms', ...cards, dearer: cards.times - 1 },
    { what: '`history`, no delay upstream', unit: ' ms', ...own, dearer: own.times - 1 },
    { what: '`history all`, no delay upstream', unit: ' ms', ...all, dearer: all.times - 1 },
  ];
}

/** Starts something on each store and measures both in turns; the first round warms the code up. */
async function inTurns(pair: Filled[], rounds: number, start: (filled: Filled) => Promise<Measuring>) {
  const started = [];
  for (const filled of pair) started.push({ ...(await start(filled)), values: [] as number[] });
  for (let round = 0; round <= rounds; round += 1) {
    for (const { measure, values } of started) {
      const value = await measure();
      if (round > 0) values.push(value);
    }
  }
  for (const { stop } of started) await stop();
  const [few = [], many = []] = started.map(({ values }) => values);
  return { before: median(few), after: median(many), times: medianRatio(many, few) };
}

const startAccepting =
  (count: number) =>
  async ({ settings }: Filled) => {
    const receiver = await startReceiver({ RECEIVER: 'store', ...settings });
    const load = await startLoad();
    const measure = async () => (await load.run(receiver, 'webex', count)).perSecond;
    const stop = async () => {
      await load.stop();
      await receiver.child.stop();
      await emptyInbox(placeOf(settings));
    };
    return { measure, stop };
  };

const startCases =
  (count: number) =>
  async ({ settings }: Filled) => {
    const bench = await startCaseBench(settings);
    return { measure: async () => (await bench.measure({ upstream: 150, memory: 'warm', count })).time, stop: bench.stop };
  };

const startHistory =
  (text: string) =>
  async ({ settings, spaceId }: Filled) => {
    const sandbox = await startSandbox();
    await sandbox.renameSpace(spaceId);
    const service = await startService({ ...sandbox.env, ...settings });
    const measure = async () => median((await sandbox.ask({ count: 25, inFlight: 1, text })).times);
    const stop = async () => {
      await service.stop();
      await sandbox.stop();
    };
    return { measure, stop };
  };
