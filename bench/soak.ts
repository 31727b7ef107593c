import { parseArgs } from 'node:util';
import { describeMachine } from './support/describe-machine.ts';
import { writeSection } from './support/performance-file.ts';
import { startSandbox } from './support/start-sandbox.ts';
import { startService } from './support/start-service.ts';
import { median, percentile } from './support/statistics.ts';
import { figure, table } from './support/table.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** `npm run soak [-- --quick]`: 20,000 cases, one after another from 16 of 200 spaces, and what the service holds in between. */

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { cases, step } = values.quick ? { cases: 1000, step: 100 } : { cases: 20_000, step: 1000 };
/** What a service may hold more in the end than after its first quarter, as a share. */
const allowed = 0.05;

interface Look {
  done: number;
  kept: number;
  rss: number;
  p50: number;
  p99: number;
}

using folder = temporaryFolder();
const sandbox = await startSandbox();
await sandbox.addSpaces(199);
const service = await startService({ ...sandbox.env, DATA_DIR: folder.path });
console.log(describeMachine());
const begin = performance.now();
const looks: Look[] = [];
for (let done = step; done <= cases; done += step) {
  const { times } = await sandbox.ask({ count: step, inFlight: 16, text: null });
  const kept = await service.kept();
  const { rss } = await service.usage();
  looks.push({ done, kept, rss, p50: percentile(times, 0.5), p99: percentile(times, 0.99) });
  console.log(`${figure(done)} cases: ${megabytes(kept)} held, ${megabytes(rss)} resident`);
}
const minutes = (performance.now() - begin) / 60_000;
await service.stop();
await sandbox.stop();

const quarter = looks.length / 4;
const early = median(looks.slice(quarter, 2 * quarter).map(({ kept }) => kept));
const late = median(looks.slice(-quarter).map(({ kept }) => kept));
const growth = late / early - 1;
const rows = looks
  .filter((_, index) => (index + 1) % Math.ceil(looks.length / 10) === 0)
  .map(({ done, kept, rss, p50, p99 }) => [figure(done), megabytes(kept), megabytes(rss), `${figure(p50)} ms`, `${figure(p99)} ms`]);
const text = `
${figure(cases)} cases, each with a tracking id of its own, from 200 spaces, 16 at a time, nothing delayed, on SQLite; ${figure(minutes, 1)} minutes. Each row tells of the ${figure(step)} cases before it. From the second quarter to the last, what is held
after a garbage collection changed by ${figure(growth * 100, 1)} % (allowed: ${allowed * 100} %).

${table(['cases', 'held after a garbage collection', 'resident', 'p50', 'p99'], rows)}
`;
console.log(text);
if (!values.quick) writeSection({ title: 'Soak', command: 'npm run soak', text });
process.exitCode = growth > allowed ? 1 : 0;

function megabytes(bytes: number): string {
  return `${figure(bytes / 2 ** 20, 1)} MB`;
}
