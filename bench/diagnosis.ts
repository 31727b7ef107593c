import { parseArgs } from 'node:util';
import { describeMachine } from './support/describe-machine.ts';
import { type Measured, type Memory, startCaseBench } from './support/measure-cases.ts';
import { writeSection } from './support/performance-file.ts';
import { figure, table } from './support/table.ts';

/** `npm run bench:diagnosis [-- --quick]`: how long a case takes with 150 ms on every call to Webex, Entra and Graph. */

const upstream = 150;
const aims = { ratio: 1.15, batches: 2, reports: 4 };

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, calls: { type: 'boolean', default: false } } });
const count = values.quick ? 5 : 30;

const bench = await startCaseBench();
const results = new Map<Memory, Measured>();
for (const memory of ['cold', 'warm'] as const) results.set(memory, await bench.measure({ upstream, memory, count }));
await bench.stop();

const named = { cold: 'no token, no answers kept', warm: 'token kept, no answers kept' };
const rows = [...results].map(([memory, { time, chain, chainTime, ratio, batches, reports }]) => [
  named[memory],
  `${figure(time)} ms`,
  String(chain.calls.length),
  `${figure(chainTime)} ms`,
  figure(ratio, 3),
  String(batches),
  String(reports),
]);
const head = ['case', 'webhook to card', 'calls in the chain', 'longest chain', 'ratio', 'batches', 'report calls'];
const chains = [...results].map(([memory, { chain }]) => `- ${named[memory]}: ${chain.calls.map(({ role }) => role).join(' → ')}`);
const text = `
With ${upstream} ms on every call to Webex, Entra and Graph; medians of ${count} cases, each with a tracking id of its own. Times begin
when Webex sends the webhook and end when it has answered the sending of the card; the chain is what the services themselves took for the calls that wait for one
another: looking the message and the person up, fetching a token, asking for the directory (one batch, and a second one for what the first named), sending the
card. Logs are asked for beside them. Aims: ratio at most ${aims.ratio}, at most ${aims.batches} batches and ${aims.reports} report calls.

${table(head, rows)}

${chains.join('\n')}
`;
console.log(`${describeMachine()}\n${text}`);
if (values.calls) for (const [memory, { cases }] of results) printCalls(memory, cases.at(-1)?.calls ?? []);
if (!values.quick) writeSection({ title: 'A case, call by call', command: 'npm run bench:diagnosis', text });

const missed = [...results.values()].some(
  ({ ratio, batches, reports }) => ratio > aims.ratio || batches > aims.batches || reports > aims.reports,
);
if (missed) console.log('An aim is missed.');
process.exitCode = missed ? 1 : 0;

function printCalls(memory: Memory, calls: Measured['cases'][number]['calls']): void {
  const rows = calls
    .toSorted((one, other) => one.start - other.start)
    .map(({ role, name, start, end }) => [role, name, figure(start, 1), figure(end, 1)]);
  console.log(`\n${named[memory]}, the last case (--calls)\n${table(['role', 'call', 'from', 'to'], rows)}`);
}
