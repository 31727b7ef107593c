import assert from 'node:assert/strict';
import { parseTrackingId, recogniseTrackingIds } from '../../../src/intake/recognisers/tracking-id.ts';

const uuid = 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20';
const found = (text: string): string[] => recogniseTrackingIds(text).map(({ value }) => value);

describe('recogniseTrackingIds', () => {
  for (const prefix of ['ATLAS', 'ROUTER', 'WEBHOOK', 'webex-js-sdk', 'webex-web-client']) {
    it(`believes ${prefix} also a shortened id`, () => {
      assert.deepEqual(found(`see ${prefix}_2ad4-11f please`), [`${prefix}_2ad4-11f`]);
      assert.equal(parseTrackingId(`${prefix.toLowerCase()}_${uuid}`).prefix, prefix);
    });
  }

  it('believes any other prefix a whole uuid only', () => {
    assert.deepEqual(found(`calendar_${uuid}_3 and calendar_2ad4-11f`), [`calendar_${uuid}_3`]);
    assert.equal(parseTrackingId(`Calendar_${uuid}`).prefix, 'Calendar');
  });

  it('takes no name in a program and no hidden id for one', () => {
    assert.deepEqual(found(`webhook_added webhook_deed ATLAS_d3b07384-**** my-ATLAS_${uuid}x`), []);
  });
});

describe('parseTrackingId', () => {
  it('takes prefix, uuid and counters apart', () => {
    assert.deepEqual(parseTrackingId(`atlas_${uuid.toUpperCase()}_87_2`), {
      text: `atlas_${uuid.toUpperCase()}_87_2`,
      prefix: 'ATLAS',
      uuid,
      counter: '87_2',
    });
    assert.equal(parseTrackingId(`ATLAS_${uuid}`).counter, null);
  });
});
