import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freshSqlite, type Place } from '../../contract/places.ts';
import { eventOf } from '../../contract/samples.ts';

const program = fileURLToPath(new URL('./crash-child.ts', import.meta.url));

/** Runs the process until it says a line that begins so, and kills it with SIGKILL. */
async function killWhenItSays(beginning: string, ...given: string[]): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  assert.ok(child.stdout);
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith(beginning)) break;
  child.kill('SIGKILL');
  await ended;
}

async function workAll(place: Place, count: number, tell = async () => {}) {
  const { queue } = await place.open();
  const keys: string[] = [];
  const tries: number[] = [];
  const died: boolean[] = [];
  const enough = Promise.withResolvers<void>();
  await queue.start(async (event, attempt) => {
    keys.push(event.key);
    tries.push(attempt.number);
    died.push(attempt.died);
    if (keys.length === count) enough.resolve();
    if (attempt.died) await tell();
  });
  await enough.promise;
  await queue.stop(5000);
  return { keys, tries, died };
}

describe('a process that is killed (kill -9)', function () {
  this.timeout(60_000);
  let place: Place;
  beforeEach(async () => {
    place = await freshSqlite();
  });
  afterEach(() => place.clear());

  it('loses none of the events that it accepted', async () => {
    await killWhenItSays('accepted', place.dataDir, 'accept', '50');
    const { keys } = await workAll(place, 50);
    assert.deepEqual(keys.toSorted(), Array.from({ length: 50 }, (_, index) => eventOf('', `e${index}`).key).toSorted());
    const { store } = await place.open();
    assert.deepEqual(await store.unseenKeys(keys), []);
  });

  it('leaves the event it was working on to the next one, at once and once', async () => {
    const { store } = await place.open();
    await store.accept(eventOf('space-1', 'first'));
    await store.accept(eventOf('space-1', 'second'));
    await killWhenItSays('begun messages:created:first', place.dataDir, 'work');
    const { keys, tries } = await workAll(place, 2);
    assert.deepEqual(keys, ['messages:created:first', 'messages:created:second']);
    assert.deepEqual(tries, [2, 1]);
  });

  it('leaves the events of other spaces that were in work beside a deadly one to be answered', async () => {
    const { store, queue } = await place.open();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'deadly', 'g', 'h', 'i', 'j', 'k', 'l'];
    for (const id of ids) await store.accept({ ...eventOf(`space-${id}`, id), receivedAt: new Date().toISOString() });
    const answered: string[] = [];
    while (answered.length < ids.length - 1) {
      const child = spawn(process.execPath, [program, place.dataDir, 'work-on-a-deadly-one'], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'exit');
      for await (const line of createInterface({ input: child.stdout })) {
        answered.push(line.replace('answered messages:created:', ''));
        if (answered.length === ids.length - 1) break;
      }
      child.kill('SIGKILL');
      await ended;
      assert.ok(!(await queue.failed()).some(({ event }) => !event.key.endsWith(':deadly')), 'an innocent one was given up');
    }
    assert.deepEqual(
      answered.toSorted(),
      ids.filter((id) => id !== 'deadly'),
    );
  });

  it('gives an event up that kills every process that works on it, after one turn to tell people', async () => {
    const { store } = await place.open();
    await store.accept(eventOf('space-1', 'deadly'));
    await store.accept(eventOf('space-1', 'harmless'));
    for (let time = 0; time < 5; time++) await killWhenItSays('begun messages:created:deadly', place.dataDir, 'work');
    const { keys, died } = await workAll(place, 2, () => Promise.reject(new Error('told')));
    assert.deepEqual(keys, ['messages:created:deadly', 'messages:created:harmless']);
    assert.deepEqual(died, [true, false]);
    const { queue } = await place.open();
    assert.deepEqual(
      (await queue.failed()).map(({ event }) => event.key),
      ['messages:created:deadly'],
    );
  });
});
