import assert from 'node:assert/strict';
import { groupCommit } from '../../../src/edges/store/group-commit.ts';

describe('groupCommit', () => {
  it('commits what comes in together in one go, and what comes in meanwhile in the next', async () => {
    const commits: string[][] = [];
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const begun = Promise.withResolvers<void>();
    const add = groupCommit(async (items: string[]) => {
      commits.push(items);
      begun.resolve();
      await gates[commits.length - 1]?.promise;
    });
    const together = Promise.all([add('a'), add('b')]);
    await begun.promise;
    const meanwhile = Promise.all([add('c'), add('d'), add('e')]);
    gates[0]?.resolve();
    gates[1]?.resolve();
    await Promise.all([together, meanwhile]);
    assert.deepEqual(commits, [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('waits for what still comes in when it is told to gather', async () => {
    const commits: string[][] = [];
    const keep = async (items: string[]) => {
      commits.push(items);
    };
    const add = groupCommit(keep, { gathers: true });
    const all = [add('a')];
    for (const item of ['b', 'c']) {
      await new Promise((resolve) => setImmediate(resolve));
      all.push(add(item));
    }
    await Promise.all(all);
    assert.deepEqual(commits, [['a', 'b', 'c']]);
  });

  it('commits in the end, however much goes on coming in', async () => {
    let commits = 0;
    const keep = async (_items: number[]) => {
      commits += 1;
    };
    const add = groupCommit(keep, { gathers: true });
    const all: Promise<void>[] = [];
    for (let item = 0; commits === 0 && item < 1000; item += 1) {
      all.push(add(item));
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(commits, 1);
    await Promise.all(all);
  });

  it('is not put off for long by a busy main thread', async () => {
    let turns = 0;
    const add = groupCommit(async (_items: number[]) => {}, { gathers: true });
    const first = add(0);
    let isOver = false;
    const goOn = () => {
      if (isOver) return;
      turns += 1;
      void add(turns);
      for (const end = performance.now() + 6; performance.now() < end; );
      setImmediate(goOn);
    };
    goOn();
    await first;
    isOver = true;
    assert.ok(turns <= 3, `${turns} turns`);
  });

  it('lets one bad item harm no other', async () => {
    const add = groupCommit(async (items: string[]) => {
      if (items.includes('bad')) throw new Error('bad item');
    });
    const results = await Promise.allSettled([add('one'), add('bad'), add('two')]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    await add('later');
  });

  it('does not try each alone when the database is away', async () => {
    let commits = 0;
    const add = groupCommit(async (_items: string[]): Promise<void> => {
      commits += 1;
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    });
    const results = await Promise.allSettled([add('one'), add('two'), add('three')]);
    assert.ok(results.every(({ status }) => status === 'rejected'));
    assert.equal(commits, 1);
  });
});
