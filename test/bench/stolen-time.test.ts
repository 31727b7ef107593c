import assert from 'node:assert/strict';
import { readTicks, withStolen } from '../../bench/support/stolen-time.ts';

const before = 'cpu  1000 0 200 5000 10 0 30 60 0 0\ncpu0 500 0 100 2500 5 0 15 30 0 0\n';
const after = 'cpu  1060 0 210 5020 10 0 30 70 7 0\ncpu0 530 0 105 2510 5 0 15 35 7 0\n';

describe('stolen processor time', () => {
  it('is the share of all time that the host gave to others while something ran', async () => {
    const texts = [before, after];
    const ran = await withStolen(
      async () => 'done',
      () => readTicks(texts.shift() ?? ''),
    );
    assert.deepEqual(ran, { result: 'done', stolen: 0.1 });
  });

  it('is nothing where the system does not tell', async () => {
    const ran = await withStolen(
      async () => 'done',
      () => readTicks('nothing of the kind'),
    );
    assert.equal(ran.stolen, 0);
  });

  it('can be read on this machine', async () => {
    const { stolen } = await withStolen(async () => undefined);
    assert.ok(stolen >= 0 && stolen <= 1);
  });
});
