import assert from 'node:assert/strict';
import { createMetrics } from '../src/metrics.ts';

describe('the figures of a process', () => {
  it('show every fate of an event from the start, so that the first failure is an increase', async () => {
    const metrics = createMetrics();
    const count = async (fate: string) =>
      new RegExp(`^doctor_webhook_events_total\\{fate="${fate}"\\} (\\d+)$`, 'm').exec(await metrics.text())?.[1];
    for (const fate of ['accepted', 'repeated', 'ignored', 'forged', 'unreadable', 'failed']) assert.equal(await count(fate), '0');
    metrics.event('failed');
    assert.equal(await count('failed'), '1');
  });
});
