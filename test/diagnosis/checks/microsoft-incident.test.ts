import assert from 'node:assert/strict';
import { microsoftIncident } from '../../../src/diagnosis/checks/microsoft-incident.ts';
import { factsOf, read, resultOf } from '../facts-of.ts';

describe('microsoft-incident', () => {
  it('passes without an issue', () => {
    assert.equal(read(microsoftIncident, factsOf()), 'pass: Microsoft reports no open issue with Entra.');
  });

  it('names an issue of Microsoft Entra', () => {
    const facts = factsOf({
      serviceIssues: [
        { id: 'EX1', service: 'Exchange Online', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
        { id: 'EX1', service: 'Microsoft Entra', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
      ],
    });
    assert.equal(read(microsoftIncident, facts), 'warning: Microsoft reports an open issue: Sign-ins fail (EX1).');
    assert.deepEqual(resultOf(microsoftIncident, facts).values, { id: 'EX1', service: 'Microsoft Entra' });
  });

  it('names an issue of Identity Service', () => {
    const facts = factsOf({
      serviceIssues: [
        { id: 'EX1', service: 'Exchange Online', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
        { id: 'EX1', service: 'Identity Service', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
      ],
    });
    assert.equal(read(microsoftIncident, facts), 'warning: Microsoft reports an open issue: Sign-ins fail (EX1).');
    assert.deepEqual(resultOf(microsoftIncident, facts).values, { id: 'EX1', service: 'Identity Service' });
  });

  it('names an issue of Azure Active Directory', () => {
    const facts = factsOf({
      serviceIssues: [
        { id: 'EX1', service: 'Exchange Online', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
        { id: 'EX1', service: 'Azure Active Directory', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
      ],
    });
    assert.equal(read(microsoftIncident, facts), 'warning: Microsoft reports an open issue: Sign-ins fail (EX1).');
    assert.deepEqual(resultOf(microsoftIncident, facts).values, { id: 'EX1', service: 'Azure Active Directory' });
  });

  it('names an issue of Microsoft Graph', () => {
    const facts = factsOf({
      serviceIssues: [
        { id: 'EX1', service: 'Exchange Online', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
        { id: 'EX1', service: 'Microsoft Graph', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' },
      ],
    });
    assert.equal(read(microsoftIncident, facts), 'warning: Microsoft reports an open issue: Sign-ins fail (EX1).');
    assert.deepEqual(resultOf(microsoftIncident, facts).values, { id: 'EX1', service: 'Microsoft Graph' });
  });

  it('leaves other services out', () => {
    assert.equal(
      read(
        microsoftIncident,
        factsOf({
          serviceIssues: [{ id: 'EX1', service: 'Exchange Online', title: 'Sign-ins fail', startDateTime: '2026-11-23T08:00:00Z' }],
        }),
      ),
      'pass: Microsoft reports no open issue with Entra.',
    );
  });
});
