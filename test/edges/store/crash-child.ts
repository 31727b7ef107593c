import { openStorage } from '../../../src/edges/open-storage.ts';
import { systemClock } from '../../../src/system-clock.ts';
import { eventOf } from '../../contract/samples.ts';
import { captureLog } from '../../support/capture-log.ts';

/**
 * A process that is killed: opens the SQLite database of the folder it is given, does what it is told, says so on its standard
 * output, and then does nothing more.
 */
const [dataDir = '', task = '', count = '1'] = process.argv.slice(2);
const { store, queue } = await openStorage({ databaseUrl: undefined, dataDir, clock: systemClock, log: captureLog().log });

if (task === 'accept') {
  const events = Array.from({ length: Number(count) }, (_, index) => eventOf(`space-${index % 7}`, `e${index}`));
  await Promise.all(events.map((event) => store.accept(event)));
  process.stdout.write('accepted\n');
}
if (task === 'work')
  await queue.start(async (event) => {
    process.stdout.write(`begun ${event.key}\n`);
    await new Promise(() => {});
  });
if (task === 'work-on-a-deadly-one')
  await queue.start(async ({ key }, { died }) => {
    if (died) throw new Error('told');
    const isDeadly = key.endsWith(':deadly');
    await new Promise((resolve) => setTimeout(resolve, isDeadly ? 100 : 300));
    if (isDeadly) process.exit(9);
    process.stdout.write(`answered ${key}\n`);
  });
// Long enough for whoever kills this process.
setInterval(() => {}, 60_000);
