import { type Database, databases } from '../support/databases.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { withStolen } from '../support/stolen-time.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const aims = { ready: 1500, apart: 0.1 };
/** A round is undisturbed when the host of this virtual machine gave no larger share of the processors' time to others. */
const undisturbed = 0.02;
/** Fewer undisturbed rounds tell nothing. */
const leastRounds = 10;
const few = 10;

/** (e) Time from starting the process to the first good `/readyz`, with few and with many spaces in Webex and in the store. */
export const start: Part = {
  id: 'e',
  title: 'Start to ready',
  run: async ({ quick, postgres }) => {
    const places: Place[] = [];
    for (const database of databases(postgres))
      for (const spaces of [few, quick ? 500 : 10_000]) places.push(await prepare(database, spaces));
    const rounds = await takeTurns(places, quick ? { quiet: 3, most: 3 } : { quiet: 15, most: 60 });
    for (const place of places) await place.stop();
    return report(places, rounds);
  },
};

interface Place {
  database: string;
  spaces: number;
  settings: Record<string, string>;
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
  return { database: database.name, spaces, settings: { ...settings, PORT: String(service.port) }, stop };
}

/** Milliseconds to ready of each place, in their order. */
interface Round {
  times: number[];
  isQuiet: boolean;
}

/** Starts each place once in a round, so that what else the machine does meets all; ends after so many undisturbed rounds, or after `most`. */
async function takeTurns(places: Place[], { quiet, most }: { quiet: number; most: number }): Promise<Round[]> {
  const rounds: Round[] = [];
  while (rounds.length < most && rounds.filter(({ isQuiet }) => isQuiet).length < quiet) {
    const { result: times, stolen } = await withStolen(async () => {
      const readyAfter: number[] = [];
      for (const { settings } of places) {
        const service = await startService(settings);
        readyAfter.push(service.readyAfter);
        await service.stop();
      }
      return readyAfter;
    });
    rounds.push({ times, isQuiet: stolen <= undisturbed });
  }
  return rounds;
}

function report(places: Place[], all: Round[]) {
  const quiet = all.filter(({ isQuiet }) => isQuiet);
  const counted = quiet.length < leastRounds ? all : quiet;
  const timesOf = (place: number) => counted.flatMap(({ times }) => times[place] ?? []);
  /** How much later a place with many spaces is ready than the one before it, with few on the same database. */
  const later = (place: number) => medianRatio(timesOf(place), timesOf(place - 1)) - 1;
  const rows = places.map(({ database, spaces }, place) => [
    ...[database, figure(spaces), `${figure(median(timesOf(place)))} ms`],
    ...[`${figure(Math.min(...timesOf(place)))} ms`, `${figure(Math.max(...timesOf(place)))} ms`],
    spaces === few ? '' : `${figure(later(place) * 100, 1)} %`,
  ]);
  const missed = places.flatMap(({ database, spaces }, place) => [
    ...(median(timesOf(place)) >= aims.ready
      ? [`${figure(median(timesOf(place)))} ms to ready on ${database} with ${figure(spaces)} spaces`]
      : []),
    ...(spaces !== few && Math.abs(later(place)) > aims.apart ? [`${figure(later(place) * 100, 1)} % apart on ${database}`] : []),
  ]);
  const text = `\`src/main.ts\` with the flags of \`npm start\`, its cache of compiled code filled by a start before; each space has spoken once, so it stands in Webex and in the store. Aims: under ${figure(aims.ready)} ms, and within
${aims.apart * 100} % of each other, compared start by start.

The figures are of the rounds in which the host of this virtual machine gave at most ${undisturbed * 100} % of the processors' time to others: ${quiet.length} of ${all.length}${counted === all ? ', too few: these are of all' : ''}.

${table(['database', 'spaces', 'ready after (median)', 'least', 'most', 'later than with 10'], rows)}`;
  return { text, missed };
}
