import assert from 'node:assert/strict';
import type { Clock } from '../../src/ports/clock.ts';
import { Refused } from '../../src/ports/errors.ts';
import { NotYet, type Queue, Untold } from '../../src/ports/queue.ts';
import type { Place } from './places.ts';
import { eventOf } from './samples.ts';

type Handler = Parameters<Queue['start']>[0];

/** A clock on which no wait ever ends by itself: what happens happens because somebody was woken. */
const standingClock: Clock = {
  now: () => new Date(),
  wait: (_milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) resolve();
      else signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
};

/** Writes down what a handler was given and tells when it has been given so much. */
function recorder() {
  const seen: string[] = [];
  let waiting: { count: number; resolve(): void }[] = [];
  return {
    seen,
    note(text: string) {
      seen.push(text);
      for (const one of waiting) if (seen.length >= one.count) one.resolve();
      waiting = waiting.filter(({ count }) => seen.length < count);
    },
    until: (count: number) =>
      new Promise<void>((resolve) => {
        if (seen.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
}

const idOf = (event: Parameters<Handler>[0]) => event.key.split(':').at(-1) ?? '';

/** What every queue does, whatever database is under it. */
export function describeQueue(name: string, fresh: () => Promise<Place>): void {
  describe(`queue on ${name}`, function () {
    this.timeout(60_000);
    let place: Place;
    beforeEach(async () => {
      place = await fresh();
    });
    afterEach(() => place.clear());

    it('works one space in the order of its coming, one event after another', async () => {
      const { store, queue } = await place.open({ concurrency: 4 });
      const ids = Array.from({ length: 30 }, (_, index) => `e${index}`);
      await Promise.all(ids.map((id) => store.accept(eventOf('space-1', id))));
      const record = recorder();
      let inWork = 0;
      await queue.start(async (event) => {
        assert.equal(++inWork, 1);
        await new Promise(setImmediate);
        inWork -= 1;
        record.note(idOf(event));
      });
      await record.until(30);
      assert.deepEqual(record.seen, ids);
    });

    it('works an event without a body, and what comes after it', async () => {
      const { store, queue } = await place.open();
      await store.accept({ ...eventOf('space-1', 'e1'), body: undefined });
      await store.accept(eventOf('space-1', 'e2'));
      const record = recorder();
      await queue.start(async (event) => record.note(idOf(event)));
      await record.until(2);
      assert.deepEqual(record.seen, ['e1', 'e2']);
    });

    it('works different spaces side by side, and no more than it may', async () => {
      const { store, queue } = await place.open({ concurrency: 3 });
      for (let space = 0; space < 6; space++) await store.accept(eventOf(`space-${space}`, `e${space}`));
      const gate = Promise.withResolvers<void>();
      const begun = recorder();
      const ended = recorder();
      let most = 0;
      await queue.start(async (event) => {
        begun.note(idOf(event));
        most = Math.max(most, begun.seen.length - ended.seen.length);
        await gate.promise;
        ended.note(idOf(event));
      });
      await begun.until(3);
      gate.resolve();
      await ended.until(6);
      assert.equal(most, 3);
    });

    it('begins what comes in at once, without looking for it', async () => {
      const { store, queue } = await place.open({ clock: standingClock });
      const record = recorder();
      await queue.start(async (event) => record.note(idOf(event)));
      for (const id of ['one', 'two', 'three']) {
        await store.accept(eventOf('space-1', id));
        await record.until(record.seen.length + 1);
      }
      assert.deepEqual(record.seen, ['one', 'two', 'three']);
    });

    it("keeps a space's later events back while one is tried again, and no other space's", async () => {
      const { store, queue } = await place.open();
      for (const id of ['a1', 'a2', 'a3']) await store.accept(eventOf('space-a', id));
      await store.accept(eventOf('space-b', 'b1'));
      const record = recorder();
      await queue.start(async (event, { number }) => {
        record.note(`${idOf(event)}#${number}`);
        if (idOf(event) === 'a1' && number < 3) throw new Error('not yet');
      });
      await record.until(6);
      assert.deepEqual(
        record.seen.filter((text) => text.startsWith('a')),
        ['a1#1', 'a1#2', 'a1#3', 'a2#1', 'a3#1'],
      );
      assert.ok(record.seen.includes('b1#1'));
    });

    it('tries no sooner again than the service that refused asked for, and works on other spaces meanwhile', async () => {
      const { store, queue } = await place.open();
      await store.accept(eventOf('space-a', 'busy'));
      const record = recorder();
      const begun: number[] = [];
      await queue.start(async (event, { number }) => {
        record.note(`${idOf(event)}#${number}`);
        if (idOf(event) !== 'busy') return;
        begun.push(performance.now());
        if (number === 1) throw new Refused({ service: 'webex', status: 429, retryAfterSeconds: 2, message: 'Too many requests' });
      });
      await record.until(1);
      await store.accept(eventOf('space-b', 'other'));
      await record.until(3);
      assert.deepEqual(record.seen, ['busy#1', 'other#1', 'busy#2']);
      const [first = 0, second = 0] = begun;
      // The database's clock counts in its own milliseconds.
      assert.ok(second - first > 1_950, `${second - first} ms`);
    });

    it('waits as long as it must when an event is not to be begun yet, counts no try for that, and keeps the space in its order', async () => {
      const { store, queue } = await place.open({ tries: 2 });
      await store.accept(eventOf('space-a', 'first'));
      await store.accept(eventOf('space-a', 'second'));
      const record = recorder();
      const begun: number[] = [];
      await queue.start(async (event, { number }) => {
        record.note(`${idOf(event)}#${number}`);
        begun.push(performance.now());
        if (begun.length <= 3) throw new NotYet(begun.length === 1 ? 1 : 0);
      });
      await record.until(5);
      assert.deepEqual(record.seen, ['first#1', 'first#1', 'first#1', 'first#1', 'second#1']);
      const [first = 0, second = 0] = begun;
      // The database's clock counts in its own milliseconds.
      assert.ok(second - first > 950, `${second - first} ms`);
    });

    it('gives an event up after its last try, lists it, goes on with the space, and takes it up again when told', async () => {
      const { store, queue } = await place.open({ tries: 3 });
      await store.accept(eventOf('space-1', 'bad'));
      await store.accept(eventOf('space-1', 'good'));
      const record = recorder();
      let broken = true;
      await queue.start(async (event, { number, last }) => {
        record.note(`${idOf(event)}#${number}${last ? ' last' : ''}`);
        if (broken && idOf(event) === 'bad') throw new Error('Graph said 500');
      });
      await record.until(4);
      assert.deepEqual(record.seen, ['bad#1', 'bad#2', 'bad#3 last', 'good#1']);
      const [dead, ...others] = await queue.failed();
      assert.ok(dead !== undefined && others.length === 0);
      assert.deepEqual([dead.event, dead.tries, dead.error], [eventOf('space-1', 'bad'), 3, 'Graph said 500']);
      broken = false;
      assert.equal(await queue.retry(dead.id), true);
      await record.until(5);
      assert.equal(record.seen.at(-1), 'bad#1');
      assert.deepEqual(await queue.failed(), []);
      assert.equal(await queue.retry(dead.id), false);
      assert.equal(await queue.retry('no such thing'), false);
    });

    it('tries an event anew that nobody could be told of, and gives it up when it is an hour old', async () => {
      const { store, queue } = await place.open({ tries: 2 });
      const now = Date.now();
      const young = { ...eventOf('space-1', 'young'), receivedAt: new Date(now - 59 * 60_000).toISOString() };
      const old = { ...eventOf('space-2', 'old'), receivedAt: new Date(now - 61 * 60_000).toISOString() };
      await store.accept(young);
      const record = recorder();
      let tried = 0;
      await queue.start(async (event, { number, last, patient }) => {
        record.note(`${idOf(event)}#${number}${last ? ' last' : ''}${patient ? '' : ' at last'}`);
        if (idOf(event) === 'young' && ++tried > 4) return;
        throw last && patient ? new Untold(new Error('Webex is away'), new Error('for this too')) : new Error('Webex is away');
      });
      await record.until(5);
      await store.accept(old);
      await record.until(7);
      assert.deepEqual(record.seen, [
        'young#1',
        'young#2 last',
        'young#1',
        'young#2 last',
        'young#1',
        'old#1 at last',
        'old#2 last at last',
      ]);
      await queue.stop(5000);
      assert.deepEqual(
        (await queue.failed()).map(({ event, tries }) => [idOf(event), tries]),
        [['old', 2]],
      );
    });

    it('works an event once, also when it comes again during the work and after it, and counts what it drops', async () => {
      let repeats = 0;
      const onRepeats = (count: number) => {
        repeats += count;
      };
      const { store, queue } = await place.open({ onRepeats });
      const record = recorder();
      const same = eventOf('space-1', 'same');
      await queue.start(async (event) => {
        if (idOf(event) === 'same') await store.accept(same);
        record.note(idOf(event));
      });
      await Promise.all(Array.from({ length: 10 }, () => store.accept(same)));
      await record.until(1);
      await store.accept(same);
      await store.accept(eventOf('space-1', 'other'));
      await record.until(2);
      assert.deepEqual(record.seen, ['same', 'other']);
      assert.equal(repeats, 11);
    });

    it('finishes what runs when it stops, and takes nothing new', async () => {
      const { store, queue } = await place.open({ concurrency: 1 });
      await store.accept(eventOf('space-1', 'one'));
      await store.accept(eventOf('space-2', 'two'));
      const record = recorder();
      const gate = Promise.withResolvers<void>();
      await queue.start(async (event) => {
        record.note(idOf(event));
        await gate.promise;
      });
      await record.until(1);
      const stopped = queue.stop(20_000);
      gate.resolve();
      await stopped;
      assert.deepEqual(record.seen, ['one']);
      const next = await place.open();
      await next.queue.start(async (event) => record.note(idOf(event)));
      await record.until(2);
      assert.deepEqual(record.seen, ['one', 'two']);
    });

    it('hands back without a pause', async () => {
      const pauses = { first: 2, longest: 60 };
      const stopping = await place.open({ pauses });
      await stopping.store.accept(eventOf('space-1', 'e1'));
      const begun = Promise.withResolvers<void>();
      await stopping.queue.start(async () => {
        begun.resolve();
        await new Promise(() => {});
      });
      await begun.promise;
      // It looks once: nothing would wake it later.
      const next = await place.open({ pauses, clock: standingClock });
      await stopping.queue.stop(0);
      const record = recorder();
      await next.queue.start(async (event) => record.note(idOf(event)));
      await record.until(1);
      assert.deepEqual(record.seen, ['e1']);
    });

    it('hands back what does not end in time, and does not count that as a try', async () => {
      const first = await place.open({ tries: 1 });
      await first.store.accept(eventOf('space-1', 'slow'));
      const record = recorder();
      const gate = Promise.withResolvers<void>();
      await first.queue.start(async (event, { number }) => {
        record.note(`${idOf(event)}#${number}`);
        await gate.promise;
      });
      await record.until(1);
      await first.queue.stop(0);
      const second = await place.open({ tries: 1 });
      await second.queue.start(async (event, { number }) => record.note(`${idOf(event)}#${number}`));
      await record.until(2);
      gate.resolve();
      assert.deepEqual(record.seen, ['slow#1', 'slow#1']);
      assert.deepEqual(await second.queue.failed(), []);
    });
  });
}
