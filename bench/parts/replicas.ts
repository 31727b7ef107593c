import { startBalancer } from '../support/start-balancer.ts';
import { startSandbox } from '../support/start-sandbox.ts';
import { startService } from '../support/start-service.ts';
import { percentile } from '../support/statistics.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const upstream = 150;
const aim = 3.6;
/** Enough that every place of four replicas (16 each) is always taken. */
const inFlight = 96;

/** (c) Cases per second with 1, 2 and 4 replicas on one PostgreSQL. */
export const replicas: Part = {
  id: 'c',
  title: 'Cases per second with more replicas',
  run: async ({ quick, postgres }) => {
    const measured = [];
    for (const count of [1, 2, 4]) measured.push(await measure(count, await (await postgres()).freshDatabase(), quick ? 8 : 30));
    const one = measured[0]?.perSecond ?? Number.NaN;
    const rows = measured.map(({ count, perSecond, p50, p99, ours, busy }) => [
      ...[String(count), figure(perSecond, 1), `${figure(perSecond / one, 2)}x`, `${figure(p50)} ms`, `${figure(p99)} ms`],
      ...[`${figure(ours, 1)} ms`, `${figure(busy)} %`],
    ]);
    const times = (measured.at(-1)?.perSecond ?? 0) / one;
    const head = ['replicas', 'cases per second', 'of one', 'p50', 'p99', 'processor time a case', 'processor, service alone'];
    const text = `${upstream} ms on every upstream call, ${inFlight} spaces asking at the same time, each its next question when the last is answered; every question has a
tracking id of its own. Sandbox, balancer, PostgreSQL and all replicas, run as in compose.yaml, share this machine; the last two columns are the replicas' own
processor time, where 100 % is one processor. Aim: ${aim} times with four.

${table(head, rows)}`;
    return { text, missed: times >= aim ? [] : [`${figure(times, 2)} times with 4 replicas`] };
  },
};

async function measure(count: number, databaseUrl: string, seconds: number) {
  const sandbox = await startSandbox();
  await sandbox.addSpaces(inFlight - 1);
  const balancer = await startBalancer();
  const settings = { ...sandbox.env, DATABASE_URL: databaseUrl, PUBLIC_URL: balancer.url };
  const services = [await startService(settings, { busy: true })];
  balancer.setReplicas(services.map(({ port }) => port));
  while (services.length < count) services.push(await startService(settings, { busy: true }));
  balancer.setReplicas(services.map(({ port }) => port));
  await sandbox.slow(upstream);
  const warm = await sandbox.ask({ count: 100 * count, inFlight, text: null });
  // As many as take about the wanted time.
  const questions = Math.max(inFlight * 3, Math.round((100 * count * 1000 * seconds) / warm.milliseconds));
  const used = async () => (await Promise.all(services.map((service) => service.usage()))).reduce((sum, { cpu }) => sum + cpu / 1000, 0);
  const before = await used();
  const { milliseconds, times } = await sandbox.ask({ count: questions, inFlight, text: null });
  const cpu = (await used()) - before;
  for (const service of services) await service.stop();
  await sandbox.stop();
  balancer.stop();
  return {
    count,
    perSecond: (questions / milliseconds) * 1000,
    ...{ p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
    ours: cpu / questions,
    busy: (cpu / milliseconds) * 100,
  };
}
