import assert from 'node:assert/strict';
import type { Sign, SignField } from '../../src/intake/sign.ts';
import { splitFaults } from '../../src/intake/split-faults.ts';
import { ids } from './pastes.ts';

/** Splits signs written as `[field, value]` in their order; the answer is written the same way. */
function split(...signs: [SignField, string][]): string[][] {
  const placed: Sign[] = signs.map(([field, value], at) => ({ field, at, value }));
  return splitFaults(placed).map((fault) => fault.map(({ field, value }) => `${field} ${value}`));
}

const [uuid] = ids.tracking.split(/_\d+$/);

describe('splitFaults', () => {
  it('gives no fault for no signs', () => {
    assert.deepEqual(split(), []);
  });

  const contradictions: [SignField, string, string][] = [
    ['clock', '2026-02-17T08:41:07.000Z', '2026-02-17T08:42:00.000Z'],
    ['viewOrgId', ids.org, ids.partnerOrg],
    ['endpoint', 'a.webex.com/one', 'a.webex.com/two'],
    ['trackingId', ids.tracking, ids.secondTracking],
    ['clientRequestId', ids.clientRequest, ids.user],
  ];
  for (const [field, one, two] of contradictions) {
    it(`takes a second ${field} for a second fault, the same one again for the same fault`, () => {
      assert.deepEqual(split([field, one], [field, two]), [[`${field} ${one}`], [`${field} ${two}`]]);
      assert.equal(split([field, one], ['code', '1'], [field, one.toUpperCase()]).length, 1);
    });
  }

  it('allows a fault several values of what a block may repeat', () => {
    assert.equal(split(['status', '401'], ['status', '400'], ['code', '1'], ['code', '2']).length, 1);
  });

  it('gives what leads up to the next request to that request', () => {
    assert.deepEqual(
      split(
        ['clock', 'one'],
        ['trackingId', ids.tracking],
        ['code', '701018'],
        ['status', '400'],
        ['clock', 'two'],
        ['trackingId', ids.secondTracking],
      ),
      [
        ['clock one', `trackingId ${ids.tracking}`, 'code 701018'],
        ['status 400', 'clock two', `trackingId ${ids.secondTracking}`],
      ],
    );
  });

  it('remembers what the next fault has already told', () => {
    assert.deepEqual(
      split(['clock', 'one'], ['clientRequestId', 'a'], ['endpoint', 'x'], ['clock', 'two'], ['endpoint', 'y'], ['clock', 'two']).length,
      3,
    );
  });

  describe('the same tracking id', () => {
    const [first, second] = [ids.tracking, ids.secondTracking];

    it('joins its toast and its block, whatever stands between them', () => {
      assert.deepEqual(split(['toast', 'a'], ['trackingId', first], ['trackingId', second], ['trackingId', first], ['code', '701018']), [
        ['toast a', `trackingId ${first}`, `trackingId ${first}`, 'code 701018'],
        [`trackingId ${second}`],
      ]);
    });

    it('is the same with a further counter of a gateway and in any letter case', () => {
      assert.equal(split(['trackingId', first], ['trackingId', `${first.toLowerCase()}_3`]).length, 1);
    });

    it('is another fault with another counter', () => {
      assert.equal(split(['trackingId', `${uuid}_1`], ['trackingId', `${uuid}_2`]).length, 2);
    });

    it('stands without its counter for the first one that has it', () => {
      const [one, two, bare] = [`${uuid}_1`, `${uuid}_2`, `${uuid}`];
      assert.deepEqual(split(['trackingId', one], ['trackingId', two], ['trackingId', bare]), [
        [`trackingId ${one}`, `trackingId ${bare}`],
        [`trackingId ${two}`],
      ]);
      assert.deepEqual(split(['trackingId', bare], ['trackingId', one]), [[`trackingId ${bare}`, `trackingId ${one}`]]);
    });

    it('never joins faults that have none', () => {
      assert.equal(split(['clock', 'one'], ['clock', 'two'], ['clock', 'three']).length, 3);
      assert.deepEqual(split(['clock', 'one'], ['code', '1'], ['clock', 'two'], ['code', '1'], ['trackingId', first]).length, 2);
    });
  });
});
