import type { Sender } from '../support/signed-events.ts';
import { connections, type ReceiverProcess, startLoad, startReceiver, type TimedLoad } from '../support/start-load.ts';
import { flagsOfStart } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { withStolen } from '../support/stolen-time.ts';
import { figure, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Part } from './part.ts';

const aims = { ofNoStore: 0.9, p99: 50 };
/** More than this share of the processors' time given to others, and a run tells of the host of this machine. */
const mostStolen = 0.01;

interface Run extends TimedLoad {
  isQuiet: boolean;
}

interface Receiver {
  name: string;
  sender: Sender;
  env: Record<string, string>;
  flags?: string[];
}

/** (a) How many webhooks are accepted in a second. The receivers take turns, so that what else the machine does meets all of them. */
export const accept: Part = {
  id: 'a',
  title: 'Webhooks accepted per second',
  run: async ({ quick, postgres }) => {
    using folder = temporaryFolder();
    using other = temporaryFolder();
    const stores = {
      sqlite: { RECEIVER: 'store', DATA_DIR: folder.path },
      small: { RECEIVER: 'store', DATA_DIR: other.path },
      postgres: { RECEIVER: 'store', DATABASE_URL: await (await postgres()).freshDatabase() },
    };
    const receivers: Receiver[] = [
      { name: 'bare node:http, nothing checked', sender: 'webex', env: { RECEIVER: 'bare' } },
      { name: '@slack/bolt HTTPReceiver', sender: 'slack', env: { RECEIVER: 'bolt' } },
      { name: 'our app, nothing stored', sender: 'webex', env: { RECEIVER: 'no-store' } },
      { name: 'our app on SQLite', sender: 'webex', env: stores.sqlite },
      { name: 'our app on PostgreSQL', sender: 'webex', env: stores.postgres },
      { name: 'on SQLite with the flags of `npm start`', sender: 'webex', env: stores.small, flags: flagsOfStart },
    ];
    const runs = await takeTurns(receivers, quick ? { count: 2000, quiet: 5, most: 20 } : { count: 2000, quiet: 80, most: 200 });
    return report(runs);
  },
};

interface Turns {
  /** Events of a run. */
  count: number;
  /** Ends when so many rounds were quiet for every receiver, or after `most`. */
  quiet: number;
  most: number;
}

async function takeTurns(receivers: Receiver[], { count, quiet, most }: Turns): Promise<Map<string, Run[]>> {
  const load = await startLoad();
  const started: (Receiver & ReceiverProcess & { runs: Run[] })[] = [];
  for (const receiver of receivers) started.push({ ...receiver, ...(await startReceiver(receiver.env, receiver.flags)), runs: [] });
  const isEnough = () => started.every(({ runs }) => runs.filter(({ isQuiet }) => isQuiet).length >= quiet);
  for (let round = 0; round <= most && !isEnough(); round += 1) {
    for (const receiver of started) {
      const { result, stolen } = await withStolen(() => load.run(receiver, receiver.sender, count));
      if (result.refused > 0) throw new Error(`${receiver.name} refused ${result.refused} events`);
      // The first round warms the code up.
      if (round > 0) receiver.runs.push({ ...result, isQuiet: stolen <= mostStolen });
    }
  }
  for (const { child } of started) await child.stop();
  await load.stop();
  return new Map(started.map(({ name, runs }) => [name, runs]));
}

/** The runs of each round, or of those in which neither was disturbed. */
function pairs(ones: Run[], others: Run[], { quietOnly = true } = {}): { one: Run; other: Run }[] {
  return ones.flatMap((one, round) => {
    const other = others[round];
    return other !== undefined && (!quietOnly || (one.isQuiet && other.isQuiet)) ? [{ one, other }] : [];
  });
}

/** How often as much is accepted. */
function ratio(ones: Run[], others: Run[], options?: { quietOnly: boolean }): number {
  const both = pairs(ones, others, options);
  return medianRatio(
    both.map(({ one }) => one.perSecond),
    both.map(({ other }) => other.perSecond),
  );
}

const quietMedian = (runs: Run[], of: (run: Run) => number) => median(runs.filter(({ isQuiet }) => isQuiet).map(of));

function report(runs: Map<string, Run[]>) {
  const names = [...runs.keys()];
  // The last one is shown beside them; no aim is set for it.
  const [, bolt = [], noStore = [], ...stored] = [...runs.values()].slice(0, -1);
  const p50 = (of: Run[]) => quietMedian(of, (run) => run.p50);
  const p99 = (of: Run[]) => quietMedian(of, (run) => run.p99);
  const rows = [...runs].map(([name, of]) => [
    name,
    figure(quietMedian(of, (run) => run.perSecond)),
    figure(ratio(of, noStore), 2),
    figure(ratio(of, bolt), 2),
    `${figure(p50(of), 1)} ms`,
    `${figure(p99(of), 1)} ms`,
  ]);
  const missed = stored.flatMap((of, index) => {
    const name = names[index + 3] ?? '';
    if (pairs(of, noStore).length === 0 || pairs(of, bolt).length === 0) return [`${name}: not measured, the host was never quiet`];
    return [
      ...(ratio(of, noStore) < aims.ofNoStore ? [`${name}: ${figure(ratio(of, noStore), 3)} of the same app without a store`] : []),
      ...(ratio(of, bolt) <= 1 ? [`${name}: not more than @slack/bolt`] : []),
      ...(p99(of) >= aims.p99 ? [`${name}: p99 ${figure(p99(of), 1)} ms`] : []),
    ];
  });
  const text = `${connections} kept-alive connections, signatures checked (Webex's three, Slack's one) but for the bare server; the stores commit durably before
the answer. Aims: at least ${aims.ofNoStore} of the same app that stores nothing, more than @slack/bolt, which acknowledges in memory; p99 under ${aims.p99} ms.
The ratios are medians over rounds in which the receivers take turns, not quotients of the columns. @slack/bolt stands for what the receiver of a
chat bot usually does. All but the last row run without \`--optimize-for-size\`, as the replicas of compose.yaml do;
\`npm start\` has that flag, for little memory.

${table(['receiver', 'per second', 'of no store', 'of bolt', 'p50', 'p99'], rows)}

${disturbed([...runs.values()].flat(), stored, noStore)}`;
  return { text, missed };
}

/** What was left out, and what the ratios would be with it. */
function disturbed(all: Run[], stored: Run[][], noStore: Run[]): string {
  const loud = all.filter(({ isQuiet }) => !isQuiet).length;
  const [sqlite, postgres] = stored.map((of) => ({
    rounds: pairs(of, noStore).length,
    withAll: figure(ratio(of, noStore, { quietOnly: false }), 2),
  }));
  return `Left out are the runs during which the host of this virtual machine gave more than ${mostStolen * 100} % of the processors' time to others ("steal"
of /proc/stat), ${loud} of ${all.length}: what passes through more processes waits for each. Of no store: ${sqlite?.rounds} rounds count for SQLite, ${postgres?.rounds} for
PostgreSQL; with the rounds left out it would be ${sqlite?.withAll} and ${postgres?.withAll}.`;
}
