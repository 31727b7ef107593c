import assert from 'node:assert/strict';
import { webexIncident } from '../../../src/diagnosis/checks/webex-incident.ts';
import { factsOf, read, resultOf, unread } from '../facts-of.ts';

describe('webex-incident', () => {
  it('passes without an incident', () => {
    const facts = factsOf();
    assert.equal(read(webexIncident, facts), 'pass: Webex reports no incident.');
    assert.deepEqual(resultOf(webexIncident, facts).values, {});
  });

  it('names an incident', () => {
    const facts = factsOf({ webexIncidents: [{ name: 'Control Hub slow', impact: 'minor', status: 'investigating', components: [] }] });
    assert.equal(read(webexIncident, facts), 'warning: Webex reports an incident: Control Hub slow.');
    assert.deepEqual(resultOf(webexIncident, facts).values, { impact: 'minor', status: 'investigating', incidents: 1 });
  });

  it('does not know when the status page is out of reach', () => {
    assert.equal(
      read(webexIncident, factsOf({}, { webexIncidents: unread({ kind: 'network', detail: 'timeout' }) })),
      'unknown: Not checked: no answer came in time.',
    );
  });
});
