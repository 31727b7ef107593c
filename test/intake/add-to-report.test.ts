import assert from 'node:assert/strict';
import { addToReport } from '../../src/intake/add-to-report.ts';
import { readPaste } from '../../src/intake/read-paste.ts';
import type { Report } from '../../src/intake/report.ts';
import { ids, paste } from './pastes.ts';

describe('what a later paste of the same tracking id adds', () => {
  const reportOf = (text: string): Report => {
    const [report, ...others] = readPaste(text).reports;
    assert.ok(report !== undefined && others.length === 0);
    return report;
  };
  const bare = reportOf(ids.tracking);
  const toast = reportOf(`The request was unauthorized. Please sign out and try again. TrackingID: ${ids.tracking}`);
  const block = reportOf(paste('debug-info.txt'));

  it('is everything when only the id was known', () => {
    assert.deepEqual(addToReport(bare, block), block);
    assert.equal(addToReport(toast, block).fault, 'integration-unauthorized');
  });

  it('is nothing when it tells no more than what is known', () => {
    for (const less of [bare, toast, block]) assert.equal(addToReport(block, less), block);
    assert.equal(addToReport(bare, toast), bare);
  });

  it('is the Entra tenant, and leaves the rest as it was', () => {
    const ofTenant = { ...block, entraTenantId: ids.tenant, clock: '2026-11-01T00:00:00.000Z' };
    assert.deepEqual(addToReport(block, ofTenant), { ...block, entraTenantId: ids.tenant });
  });
});
