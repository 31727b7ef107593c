import { startCaseBench } from '../support/measure-cases.ts';
import { figure, table } from '../support/table.ts';
import type { Part } from './part.ts';

const aim = 1.15;
/** The aim is a ratio to waiting; with hardly anything to wait for it says nothing. */
const aimedAt = [50, 150];

/** (b) How long a case takes against the longest chain of calls that depend on one another. */
export const latency: Part = {
  id: 'b',
  title: 'Webhook to card',
  run: async ({ quick }) => {
    const bench = await startCaseBench();
    const rows: string[][] = [];
    const missed: string[] = [];
    for (const upstream of [0, 50, 150]) {
      for (const memory of ['cold', 'warm'] as const) {
        const { time, chain, chainTime, ratio } = await bench.measure({ upstream, memory, count: quick ? 5 : 30 });
        const token = memory === 'cold' ? 'to be fetched' : 'kept';
        rows.push([
          ...[`${upstream} ms`, token, `${figure(time)} ms`, `${figure(chainTime)} ms (${chain.calls.length} calls)`],
          ...[figure(ratio, 3), `${figure(time - chainTime)} ms`],
        ]);
        if (aimedAt.includes(upstream) && ratio > aim) missed.push(`ratio ${figure(ratio, 3)} at ${upstream} ms, token ${token}`);
      }
    }
    await bench.stop();
    const head = ['every upstream call', 'token', 'webhook to card', 'longest chain', 'ratio', 'our own share'];
    const text = `Medians; every case has a tracking id of its own and finds no answer kept. Aim: at most ${aim} times the chain. Without any delay upstream the
chain is the stand-ins' own work, so there our share alone tells something.

${table(head, rows)}`;
    return { text, missed };
  },
};
