import { holdToShare } from '../support/hold-to-share.ts';
import { startBalancer } from '../support/start-balancer.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { median, medianRatio, percentile } from '../support/statistics.ts';
import { steadyRate } from '../support/steady-rate.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const upstream = 150;
const aim = 3.6;
/** Enough that every place of four replicas (16 each) is always taken. */
const inFlight = 96;

/** Of one processor, so that four replicas and what they need fit on two. */
const share = 0.1;

const counts = [1, 2, 4];

interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time of all replicas: milliseconds a case, and per cent of one processor. */
  ours: number;
  busy: number;
}

/** (c) Cases per second with 1, 2 and 4 replicas on one PostgreSQL. */
export const replicas: Part = {
  id: 'c',
  title: 'Cases per second with more replicas',
  run: async ({ quick, postgres }) => {
    const rounds = quick ? 1 : 3;
    const seconds = quick ? 8 : 15;
    // In turns, so that what else the machine does meets all of them.
    const inTurns = async (held: boolean) => {
      const measured: Measured[][] = counts.map(() => []);
      for (let round = 0; round < rounds; round += 1)
        for (const [index, count] of counts.entries())
          measured[index]?.push(await measure({ count, databaseUrl: await (await postgres()).freshDatabase(), seconds, held }));
      return measured;
    };
    const own = await inTurns(true);
    const shared = await inTurns(false);
    const text = `${upstream} ms on every upstream call, ${inFlight} spaces asking at the same time, each its next question when the last is answered; every question has a
tracking id of its own, all are about one tenant. Replicas run with the flags of \`npm start\`; sandbox, balancer and PostgreSQL run on the same machine. The last two columns are the replicas' own
processor time over the whole run, where 100 % is one processor; the rate leaves out the first round and the end. Medians of ${rounds} runs
in turns; "of one" compares run by run. Aim: ${aim} times with four.

**As if each replica had a small machine of its own**: it is halted while it has used more than ${share * 100} % of a processor, so that this machine has room for all
four and for what they need. This is what the aim is held to: whether replicas stand in each other's way.

${rowsOf(own)}

**All on this one machine, nobody halted**: its processors are the limit, and sandbox, balancer and PostgreSQL take their share.

${rowsOf(shared)}`;
    const times = timesOfOne(own, own.at(-1) ?? []);
    return { text, missed: times >= aim ? [] : [`${figure(times, 2)} times with 4 replicas`] };
  },
};

const timesOfOne = ([one = []]: Measured[][], runs: Measured[]) => medianRatio(ratesOf(runs), ratesOf(one));
const ratesOf = (runs: Measured[]) => runs.map(({ perSecond }) => perSecond);

function rowsOf(measured: Measured[][]): string {
  const rows = measured.map((runs, index) => {
    const of = (name: keyof Measured, digits = 0) => figure(median(runs.map((run) => run[name])), digits);
    const times = `${figure(timesOfOne(measured, runs), 2)}x`;
    return [
      String(counts[index]),
      of('perSecond', 1),
      times,
      `${of('p50')} ms`,
      `${of('p99')} ms`,
      `${of('ours', 1)} ms`,
      `${of('busy')} %`,
    ];
  });
  return table(['replicas', 'cases per second', 'of one', 'p50', 'p99', 'processor time a case', 'processor, service alone'], rows);
}

async function measure({ count, databaseUrl, seconds, held }: { count: number; databaseUrl: string; seconds: number; held: boolean }) {
  const sandbox = await startSandbox();
  await sandbox.addSpaces(inFlight - 1);
  const balancer = await startBalancer();
  const settings = { ...sandbox.env, DATABASE_URL: databaseUrl, PUBLIC_URL: balancer.url };
  const services = [await startService(settings)];
  balancer.setReplicas(services.map(({ port }) => port));
  while (services.length < count) services.push(await startService(settings));
  balancer.setReplicas(services.map(({ port }) => port));
  await sandbox.slow(upstream);
  // The code must be warm before it is held back, and the rate be known.
  await sandbox.ask({ count: 100 * count, inFlight, text: null });
  const letGo = held ? services.map(({ pid }) => holdToShare(pid, share)) : [];
  const trial = await sandbox.ask({ count: inFlight, inFlight, text: null });
  const questions = inFlight * 3 + Math.round((inFlight / trial.milliseconds) * 1000 * seconds);
  const used = async () => (await Promise.all(services.map((service) => service.usage()))).reduce((sum, { cpu }) => sum + cpu / 1000, 0);
  const before = await used();
  const answered = await sandbox.ask({ count: questions, inFlight, text: null });
  const cpu = (await used()) - before;
  for (const end of letGo) end();
  for (const service of services) await service.stop();
  await sandbox.stop();
  balancer.stop();
  return {
    perSecond: steadyRate(answered, inFlight),
    ...{ p50: percentile(answered.times, 0.5), p99: percentile(answered.times, 0.99) },
    ours: cpu / questions,
    busy: (cpu / answered.milliseconds) * 100,
  };
}
