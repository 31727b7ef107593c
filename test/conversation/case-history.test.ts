import assert from 'node:assert/strict';
import { withDiagnosis } from '../../src/conversation/case-history.ts';
import type { Cause } from '../../src/diagnosis/diagnosis.ts';
import { mendedDiagnosis } from '../support/mended-case.ts';
import { sampleCase, sampleDiagnosis, sampleVerdict } from '../support/sample-case.ts';

const now = new Date('2026-11-23T11:00:00Z');
const fresh = sampleCase({ latest: null, brokenSince: null });
const found = (cause: Cause, since: string | null = null) =>
  sampleDiagnosis({ at: '2026-11-23T10:30:00Z', verdicts: [sampleVerdict({ cause, since })] });

describe('the history of a case', () => {
  it('begins when the verdict says, or when the damage was first seen', () => {
    assert.equal(withDiagnosis(fresh, found('disabled', '2026-11-20T09:00:00Z'), now).brokenSince, '2026-11-20T09:00:00Z');
    assert.equal(withDiagnosis(fresh, found('disabled'), now).brokenSince, '2026-11-23T10:30:00Z');
  });
  it('takes nothing unread for damage', () => {
    for (const cause of ['undetermined', 'bot-not-admitted', 'microsoft-incident', 'webex-incident', 'tenant-mismatch'] as const) {
      const after = withDiagnosis(withDiagnosis(fresh, found(cause), now), mendedDiagnosis(), now);
      assert.deepEqual([after.brokenSince, after.mendedAt], [null, null], cause);
    }
  });
  it('is mended from the first look that found it in order', () => {
    const broken = withDiagnosis(fresh, found('disabled'), now);
    const mended = withDiagnosis(broken, mendedDiagnosis(), now);
    assert.equal(mended.mendedAt, mendedDiagnosis().at);
    const again = withDiagnosis(mended, { ...mendedDiagnosis(), at: '2026-11-25T10:00:00Z' }, now);
    assert.equal(again.mendedAt, mendedDiagnosis().at);
    assert.equal(again.previous, mended.latest);
  });
  it('keeps what is known while nothing can be read', () => {
    const mended = withDiagnosis(withDiagnosis(fresh, found('disabled'), now), mendedDiagnosis(), now);
    const blind = withDiagnosis(mended, found('undetermined'), now);
    assert.deepEqual([blind.brokenSince, blind.mendedAt], [mended.brokenSince, mended.mendedAt]);
  });
  it('begins anew when what was mended breaks again', () => {
    const mended = withDiagnosis(withDiagnosis(fresh, found('disabled', '2026-11-20T09:00:00Z'), now), mendedDiagnosis(), now);
    const broken = withDiagnosis(mended, found('consent-revoked'), now);
    assert.deepEqual([broken.brokenSince, broken.mendedAt], ['2026-11-23T10:30:00Z', null]);
  });
});
