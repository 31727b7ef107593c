import { parseArgs } from 'node:util';
import { accept } from './parts/accept.ts';
import { growth } from './parts/growth.ts';
import { latency } from './parts/latency.ts';
import { memory } from './parts/memory.ts';
import { replicas } from './parts/replicas.ts';
import { start } from './parts/start.ts';
import { describeMachine } from './support/describe-machine.ts';
import { writeSection } from './support/performance-file.ts';
import { type Postgres, startPostgres } from './support/start-postgres.ts';
import { withStolen } from './support/stolen-time.ts';
import { figure } from './support/table.ts';

/** `npm run bench [-- a c] [-- --quick]`: all parts, or those named; writes docs/performance.md unless it is quick. */

const parts = [accept, latency, replicas, memory, start, growth];

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean', default: false } }, allowPositionals: true });
const wanted = positionals.length === 0 ? parts : parts.filter(({ id }) => positionals.includes(id));

const started: Promise<Postgres>[] = [];
const postgres = () => {
  if (started.length === 0) started.push(startPostgres());
  return Promise.race(started);
};

console.log(describeMachine());
const missed: string[] = [];
for (const { id, title, run } of wanted) {
  console.log(`\n## (${id}) ${title}\n`);
  const { result, stolen } = await withStolen(() => run({ quick: values.quick, postgres }));
  const host = `Meanwhile the host of this machine gave ${figure(stolen * 100, 1)} % of the processors' time to others.`;
  const text = `${result.text}\n\n${host}${result.missed.map((aim) => `\n\nMissed: ${aim}.`).join('')}`;
  console.log(text);
  missed.push(...result.missed.map((aim) => `(${id}) ${aim}`));
  if (!values.quick) writeSection({ title, command: `npm run bench -- ${id}`, text });
}
for (const server of started) await (await server).stop();
console.log(missed.length === 0 ? '\nEvery aim is met.' : `\nMissed:\n${missed.map((aim) => `- ${aim}`).join('\n')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
