import type { Sender } from '../support/signed-events.ts';
import { connections, startLoad, startReceiver, type TimedLoad } from '../support/start-load.ts';
import { flagsOfStart } from '../support/start-service.ts';
import { median, medianRatio } from '../support/statistics.ts';
import { figure, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Part } from './part.ts';

const aims = { ofNoStore: 0.9, p99: 50 };

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
    const runs = await takeTurns(receivers, quick ? { count: 2000, rounds: 5 } : { count: 2000, rounds: 120 });
    return report(runs);
  },
};

async function takeTurns(receivers: Receiver[], { count, rounds }: { count: number; rounds: number }): Promise<Map<string, TimedLoad[]>> {
  const load = await startLoad();
  const started = [];
  for (const receiver of receivers)
    started.push({ ...receiver, ...(await startReceiver(receiver.env, receiver.flags)), runs: [] as TimedLoad[] });
  for (let round = 0; round <= rounds; round += 1) {
    for (const receiver of started) {
      const run = await load.run(receiver, receiver.sender, count);
      if (run.refused > 0) throw new Error(`${receiver.name} refused ${run.refused} events`);
      // The first round warms the code up.
      if (round > 0) receiver.runs.push(run);
    }
  }
  for (const { child } of started) await child.stop();
  await load.stop();
  return new Map(started.map(({ name, runs }) => [name, runs]));
}

function report(runs: Map<string, TimedLoad[]>) {
  const names = [...runs.keys()];
  // The last one is shown beside them; no aim is set for it.
  const [, bolt = [], noStore = [], ...stored] = [...runs.values()].slice(0, -1);
  const rates = (of: TimedLoad[]) => of.map((run) => run.perSecond);
  const ratio = (one: TimedLoad[], other: TimedLoad[]) => medianRatio(rates(one), rates(other));
  const p99 = (of: TimedLoad[]) => median(of.map((run) => run.p99));
  const rows = [...runs].map(([name, of]) => [
    name,
    figure(median(rates(of))),
    figure(ratio(of, noStore), 2),
    figure(ratio(of, bolt), 2),
    `${figure(median(of.map((run) => run.p50)), 1)} ms`,
    `${figure(p99(of), 1)} ms`,
  ]);
  const missed = stored.flatMap((of, index) => {
    const name = names[index + 3] ?? '';
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

${table(['receiver', 'per second', 'of no store', 'of bolt', 'p50', 'p99'], rows)}`;
  return { text, missed };
}
