import type { Sender } from '../support/signed-events.ts';
import { connections, type ReceiverProcess, startLoad, startReceiver, type TimedLoad } from '../support/start-load.ts';
import { flagsOfStart } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { withStolen } from '../support/stolen-time.ts';
import { figure, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Part } from './part.ts';

const aims = { ofNoStore: 0.9, p99: 50 };
/** Fewer rounds that the host left alone tell nothing. */
const leastRounds = 20;

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
    const stores = {
      sqlite: { RECEIVER: 'store', DATA_DIR: folder.path },
      postgres: { RECEIVER: 'store', DATABASE_URL: await (await postgres()).freshDatabase() },
    };
    const receivers: Receiver[] = [
      { name: 'bare node:http, nothing checked', sender: 'webex', env: { RECEIVER: 'bare' } },
      { name: '@slack/bolt HTTPReceiver', sender: 'slack', env: { RECEIVER: 'bolt' } },
      { name: 'our app, nothing stored', sender: 'webex', env: { RECEIVER: 'no-store' }, flags: flagsOfStart },
      { name: 'our app on SQLite', sender: 'webex', env: stores.sqlite, flags: flagsOfStart },
      { name: 'our app on PostgreSQL', sender: 'webex', env: stores.postgres, flags: flagsOfStart },
    ];
    const rounds = await takeTurns(receivers, quick ? { count: 1500, quiet: 5, most: 20 } : { count: 1500, quiet: 100, most: 250 });
    return report(
      receivers.map(({ name }) => name),
      rounds,
    );
  },
};

interface Turns {
  /** Events of a run. */
  count: number;
  /** Ends after so many rounds that the host left alone, or after `most`. */
  quiet: number;
  most: number;
}

/** Each receiver's run, in their order. */
interface Round {
  runs: TimedLoad[];
  isQuiet: boolean;
}

async function takeTurns(receivers: Receiver[], { count, quiet, most }: Turns): Promise<Round[]> {
  const load = await startLoad();
  const started: (Receiver & ReceiverProcess)[] = [];
  for (const receiver of receivers) started.push({ ...receiver, ...(await startReceiver(receiver.env, receiver.flags)) });
  const takeTurn = async () => {
    const runs: TimedLoad[] = [];
    for (const receiver of started) {
      const run = await load.run(receiver, receiver.sender, count);
      if (run.refused > 0) throw new Error(`${receiver.name} refused ${run.refused} events`);
      runs.push(run);
    }
    return runs;
  };
  // The code warms up.
  for (let round = 0; round < 5; round += 1) await takeTurn();
  const rounds: Round[] = [];
  while (rounds.length < most && rounds.filter(({ isQuiet }) => isQuiet).length < quiet) {
    const { result, stolen } = await withStolen(takeTurn);
    rounds.push({ runs: result, isQuiet: stolen === 0 });
  }
  for (const { child } of started) await child.stop();
  await load.stop();
  return rounds;
}

/** Their places among the receivers above; no aim is set for the others. */
const [bolt, noStore, sqlite, postgres] = [1, 2, 3, 4];

function report(names: string[], all: Round[]) {
  const quiet = all.filter(({ isQuiet }) => isQuiet);
  const counted = quiet.length < leastRounds ? all : quiet;
  const p50 = (receiver: number) => middle(counted, receiver, (run) => run.p50);
  const p99 = (receiver: number) => middle(counted, receiver, (run) => run.p99);
  const rows = names.map((name, receiver) => [
    name,
    figure(middle(counted, receiver, ({ perSecond }) => perSecond)),
    figure(times(counted, receiver, noStore), 2),
    figure(times(counted, receiver, bolt), 2),
    `${figure(p50(receiver), 1)} ms`,
    `${figure(p99(receiver), 1)} ms`,
  ]);
  const missed = [sqlite, postgres].flatMap((receiver) => [
    ...(times(counted, receiver, noStore) < aims.ofNoStore
      ? [`${names[receiver]}: ${figure(times(counted, receiver, noStore), 3)} of the same app without a store`]
      : []),
    ...(times(counted, receiver, bolt) <= 1 ? [`${names[receiver]}: not more than @slack/bolt`] : []),
    ...(p99(receiver) >= aims.p99 ? [`${names[receiver]}: p99 ${figure(p99(receiver), 1)} ms`] : []),
  ]);
  const text = `${connections} kept-alive connections, signatures checked (Webex's three, Slack's one) but for the bare server; the stores commit durably before
the answer, and nobody works on what they keep. @slack/bolt stands for what the receiver of a chat bot usually does. Our app runs with the flags
of \`npm start\`, the others with none.

The receivers take turns; all figures are medians over the rounds in which the system counted no time that the host of this virtual machine gave
to others ("steal" of /proc/stat, in steps of 10 ms): ${quiet.length} of ${all.length}${counted === all ? ', too few: these are of all' : ''}. What passes through more processes waits for each, so over all
rounds SQLite has ${figure(times(all, sqlite, noStore), 2)} and PostgreSQL ${figure(times(all, postgres, noStore), 2)} of no store. Ratios are taken round by round, not from the columns.

Aims, held to the undisturbed rounds: at least ${aims.ofNoStore} of the same app that stores nothing, more than @slack/bolt, which acknowledges in memory;
p99 under ${aims.p99} ms.

${table(['receiver', 'per second', 'of no store', 'of bolt', 'p50', 'p99'], rows)}`;
  return { text, missed: quiet.length < leastRounds ? [`only ${quiet.length} rounds were undisturbed`] : missed };
}

const runsOf = (rounds: Round[], receiver: number) => rounds.flatMap(({ runs }) => runs[receiver] ?? []);

const middle = (rounds: Round[], receiver: number, of: (run: TimedLoad) => number) => median(runsOf(rounds, receiver).map(of));

/** How often as much is accepted. */
function times(rounds: Round[], one: number, other: number): number {
  const rates = (receiver: number) => runsOf(rounds, receiver).map(({ perSecond }) => perSecond);
  return medianRatio(rates(one), rates(other));
}
