import assert from 'node:assert/strict';
import { NewerSchema } from '../../src/edges/store/migrate.ts';
import { en } from '../../src/locales/en.ts';
import type { SentenceKey } from '../../src/locales/sentence.ts';
import type { Place } from './places.ts';
import { diagnosisOf, eventOf, newCase, trackingId } from './samples.ts';

const someKey = Object.keys(en).find((key): key is SentenceKey => Object.hasOwn(en, key)) ?? assert.fail('the catalogue is empty');

/** What every store does, whatever database is under it. */
export function describeStore(name: string, fresh: () => Promise<Place>): void {
  describe(`store on ${name}`, function () {
    this.timeout(60_000);
    let place: Place;
    beforeEach(async () => {
      place = await fresh();
    });
    afterEach(() => place.clear());

    it('gives a case back as it was put in, with a number that grows', async () => {
      const { store } = await place.open();
      const whole = newCase({ latest: diagnosisOf(someKey), previous: diagnosisOf(someKey), mendedAt: '2026-03-05T00:00:00.000Z' });
      const first = await store.addCase(whole);
      const second = await store.addCase(newCase());
      assert.deepEqual(first, { ...whole, number: first.number });
      assert.ok(second.number > first.number);
      assert.deepEqual(await store.findCase(first.id), first);
      assert.deepEqual(await store.findCaseByNumber(second.number), second);
    });

    it('knows no case that was never added', async () => {
      const { store } = await place.open();
      assert.equal(await store.findCase('nothing'), null);
      assert.equal(await store.findCaseByNumber(7), null);
      assert.equal(await store.findCaseByNumber(1.5), null);
      assert.equal(await store.forgetCase(404), false);
    });

    it('keeps what changed of a case', async () => {
      const { store } = await place.open();
      const added = await store.addCase(newCase());
      const changed = { ...added, cardMessageId: 'message-9', latest: diagnosisOf(someKey), updatedAt: '2026-03-04T10:00:00.000Z' };
      await store.saveCase(changed);
      assert.deepEqual(await store.findCase(added.id), changed);
    });

    it('lists the newest first, by space, tenant and tracking id in any letter case, page by page', async () => {
      const { store } = await place.open();
      const here = [];
      for (let index = 0; index < 5; index++) here.push(await store.addCase(newCase()));
      const elsewhere = await store.addCase(newCase({ spaceId: 'space-2', tenantId: null }));
      const numbers = here.map(({ number }) => number).reverse();
      const listed = async (query: Parameters<typeof store.listCases>[0]) => (await store.listCases(query)).map(({ number }) => number);
      assert.deepEqual(await listed({ spaceId: 'space-1', limit: 3 }), numbers.slice(0, 3));
      assert.deepEqual(await listed({ spaceId: 'space-1', limit: 3, offset: 3 }), numbers.slice(3));
      assert.deepEqual(await listed({ tenantId: elsewhere.tenantId ?? 'none', limit: 9 }), []);
      assert.deepEqual(await listed({ trackingId: trackingId.toUpperCase(), limit: 9 }), [elsewhere.number, ...numbers]);
      assert.equal(await store.countCases({ spaceId: 'space-1' }), 5);
      assert.equal(await store.countCases({ spaceId: 'space-3' }), 0);
    });

    it('lists the others when one case cannot be read, and names that one when it is asked for, so that it can be forgotten', async () => {
      const { store } = await place.open();
      const bad = await store.addCase(newCase());
      const good = await store.addCase(newCase());
      await place.execute(`update cases set report = '{"fault":"from another version"}' where number = ${bad.number}`);
      assert.deepEqual(await store.listCases({ spaceId: 'space-1', limit: 9 }), [good]);
      await assert.rejects(store.findCase(bad.id), new RegExp(`Case ${bad.number} `));
      assert.equal(await store.forgetCase(bad.number), true);
      assert.equal(await store.findCase(bad.id), null);
    });

    it('forgets a case', async () => {
      const { store } = await place.open();
      const added = await store.addCase(newCase());
      assert.equal(await store.forgetCase(added.number), true);
      assert.equal(await store.findCase(added.id), null);
    });

    it('forgets what is older than asked, and keeps events that still wait', async () => {
      const { store, queue } = await place.open();
      await store.addCase(newCase({ updatedAt: '2026-01-01T00:00:00.000Z' }));
      await store.addCase(newCase({ updatedAt: '2026-01-01T00:00:00.000Z' }));
      const young = await store.addCase(newCase());
      await store.accept(eventOf('space-1', 'answered'));
      await store.accept(eventOf('space-1', 'waits'));
      const begun = Promise.withResolvers<void>();
      await queue.start(async ({ key }) => {
        if (key.endsWith('answered')) return;
        begun.resolve();
        await new Promise(() => {});
      });
      await begun.promise;
      await queue.stop(0);
      assert.equal(await store.forgetOlderThan('2026-03-04T09:15:10.000Z'), 2);
      assert.deepEqual(await store.listCases({ limit: 9 }), [young]);
      const [answered, waits] = [eventOf('space-1', 'answered').key, eventOf('space-1', 'waits').key];
      assert.deepEqual(await store.unseenKeys([answered, waits]), [answered]);
    });

    it('remembers the language of a space until another is chosen', async () => {
      const { store } = await place.open();
      assert.equal(await store.languageOf('space-1'), null);
      await store.setLanguage('space-1', 'fr');
      await store.setLanguage('space-1', 'de');
      assert.equal(await store.languageOf('space-1'), 'de');
    });

    it('says once that something is done for the first time, however many ask together', async () => {
      const { store } = await place.open();
      const answers = await Promise.all(Array.from({ length: 10 }, () => store.once('welcome:space-1')));
      assert.equal(answers.filter(Boolean).length, 1);
    });

    it('tells whether something was done without doing it', async () => {
      const { store } = await place.open();
      assert.equal(await store.wasDone('explained:space-1'), false);
      await store.once('explained:space-1');
      assert.equal(await store.wasDone('explained:space-1'), true);
      assert.equal(await store.wasDone('explained:space-2'), false);
    });

    it('keeps everything over a restart', async () => {
      const before = await place.open();
      const added = await before.store.addCase(newCase());
      await before.store.check();
      const after = await place.open();
      assert.deepEqual(await after.store.findCase(added.id), added);
    });

    it('tells which events the queue has not seen', async () => {
      const { store, queue } = await place.open();
      const [seen, unseen] = [eventOf('space-1', 'seen'), eventOf('space-1', 'unseen')];
      await store.accept(seen);
      const over = Promise.withResolvers<void>();
      await queue.start(async () => over.resolve());
      await over.promise;
      assert.deepEqual(await store.unseenKeys([unseen.key, seen.key]), [unseen.key]);
      assert.deepEqual(await store.unseenKeys([]), []);
      const many = Array.from({ length: 70_000 }, (_, index) => `messages:created:${index}`);
      assert.deepEqual(await store.unseenKeys([...many, seen.key]), many);
    });

    it('does not touch a database that a newer program wrote', async () => {
      await place.open();
      await place.execute('update schema_version set version = 999');
      await assert.rejects(place.open(), NewerSchema);
    });
  });
}

/** What a store does besides when several replicas share it. */
export function describeReplicas(name: string, fresh: () => Promise<Place>): void {
  describe(`replicas on ${name}`, function () {
    this.timeout(60_000);
    let place: Place;
    beforeEach(async () => {
      place = await fresh();
    });
    afterEach(() => place.clear());

    it('works the same event once when several processes get it at the same time', async () => {
      const storages = await Promise.all([place.open(), place.open(), place.open()]);
      const many = Array.from({ length: 20 }, (_, index) => eventOf('space-1', `e${index}`));
      const orders = [many, many.toReversed(), many];
      await Promise.all(storages.flatMap(({ store }, index) => (orders[index] ?? []).map((event) => store.accept(event))));
      const worked: string[] = [];
      const last = Promise.withResolvers<void>();
      for (const { queue } of storages)
        await queue.start(async ({ key }) => {
          worked.push(key);
          if (key === eventOf('space-1', 'last').key) last.resolve();
        });
      // The space is worked in its order, so that after this one all others are over.
      for (const { store } of storages) await store.accept(eventOf('space-1', 'last'));
      await last.promise;
      assert.deepEqual(worked.toSorted(), [...many.map(({ key }) => key), eventOf('space-1', 'last').key].toSorted());
    });

    it('works one space in its order when several processes take what waits', async () => {
      const { store } = await place.open();
      const wanted = Array.from({ length: 300 }, (_, index) => eventOf('space-1', `e${index}`));
      for (const event of wanted) await store.accept(event);
      const worked: string[] = [];
      const over = Promise.withResolvers<void>();
      for (const { queue } of await Promise.all(Array.from({ length: 4 }, () => place.open())))
        await queue.start(async ({ key }) => {
          worked.push(key);
          if (worked.length === wanted.length) over.resolve();
        });
      await over.promise;
      assert.deepEqual(
        worked,
        wanted.map(({ key }) => key),
      );
    });

    it('works each space in its order while all of several processes accept and work', async () => {
      const storages = await Promise.all([place.open(), place.open(), place.open()]);
      const spaces = ['a', 'b', 'c', 'd', 'e', 'f'];
      const each = 200;
      const worked = new Map<string, string[]>(spaces.map((space) => [space, []]));
      const over = Promise.withResolvers<void>();
      let left = spaces.length * each;
      for (const { queue } of storages)
        await queue.start(async ({ key, spaceId }) => {
          worked.get(spaceId)?.push(key);
          left -= 1;
          if (left === 0) over.resolve();
        });
      const idOf = (space: string, index: number) => `${space}${index}`;
      // One awaits the other, at a replica after the other, as Webex and a load balancer do it.
      const fill = async (space: string, offset: number) => {
        for (let index = 0; index < each; index++)
          await storages[(index + offset) % storages.length]?.store.accept(eventOf(space, idOf(space, index)));
      };
      await Promise.all(spaces.map(fill));
      await over.promise;
      for (const space of spaces)
        assert.deepEqual(
          worked.get(space),
          Array.from({ length: each }, (_, index) => eventOf(space, idOf(space, index)).key),
        );
    });

    it('opens several times at once on an empty database', async () => {
      const storages = await Promise.all(Array.from({ length: 4 }, () => place.open()));
      for (const { store } of storages) await store.check();
    });
  });
}
