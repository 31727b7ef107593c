import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { giveBackMemory, ownMemory } from '../../src/watch/give-back-memory.ts';

const megabyte = 2 ** 20;

/** A process of which the test says how much it holds and works; a collection leaves `least` megabytes. */
function fakeMemory(least: number) {
  const state = { resident: 0, busy: 0, collections: 0 };
  const memory = {
    resident: () => state.resident * megabyte,
    busy: () => state.busy,
    collect: () => {
      state.collections += 1;
      state.resident = least;
    },
  };
  return { state, look: giveBackMemory(memory) };
}

describe('giving memory back', () => {
  it('waits for the work of the start to end and then collects what it left', () => {
    const { state, look } = fakeMemory(120);
    look();
    Object.assign(state, { resident: 150, busy: 1500 });
    look();
    assert.equal(state.collections, 0);
    state.busy += 100;
    look();
    assert.deepEqual([state.collections, state.resident], [1, 120]);
  });

  it('collects nothing while cases are worked on, and once when they are', () => {
    const { state, look } = fakeMemory(120);
    look();
    look();
    assert.equal(state.collections, 0, 'nothing is held yet');
    for (let round = 0; round < 3; round += 1) {
      Object.assign(state, { resident: 190, busy: state.busy + 4000 });
      look();
    }
    assert.equal(state.collections, 0);
    for (let round = 0; round < 3; round += 1) look();
    assert.equal(state.collections, 1);
  });

  it('leaves a process alone that holds little more than after the last collection', () => {
    const { state, look } = fakeMemory(120);
    state.resident = 140;
    look();
    look();
    state.resident = 130;
    look();
    assert.equal(state.collections, 1);
    state.resident = 137;
    look();
    assert.equal(state.collections, 2);
  });

  it('returns pages to the system where Node runs with the flags of `npm start`', () => {
    const program = `
      const { ownMemory } = await import(${JSON.stringify(new URL('../../src/watch/give-back-memory.ts', import.meta.url).href)});
      const memory = ownMemory();
      let held = Array.from({ length: 1_000_000 }, (_, index) => ({ index, text: 'case ' + index }));
      const full = memory.resident();
      held = null;
      memory.collect();
      console.log(JSON.stringify({ full, left: memory.resident(), busy: memory.busy() }));`;
    const flags = packageJson.scripts.start.split(' ').filter((word) => /^--(?!env-file|import)/.test(word));
    const output = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program], { encoding: 'utf8' });
    const { full, left, busy } = z.object({ full: z.number(), left: z.number(), busy: z.number() }).parse(JSON.parse(output));
    assert.ok(full - left > 40 * megabyte, `of ${full} bytes ${left} stayed`);
    assert.ok(busy > 0);
  });

  it('is left to V8 where no collection can be asked for', () => {
    assert.equal(ownMemory(), null);
  });
});
