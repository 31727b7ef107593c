import assert from 'node:assert/strict';
import { pasteSays } from '../../src/diagnosis/paste-says.ts';
import { clientRequestId, english, now, report } from './facts-of.ts';

describe('what the paste itself tells', () => {
  it('is the answer, the endpoint, the time and the ids', () => {
    assert.deepEqual(pasteSays(report(), '2026-11-22T08:00:00.000Z').map(english), [
      'HTTP 401: the request carried no valid credential.',
      'Error code 701018.',
      'At the endpoint identity-b-us.webex.com/extIntegration/azureAD/o/v1/WebexApplications/status.',
      'On Nov 21, 2026, 10:44 PM UTC, by the clock of the browser.',
      'Webex tracking id ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136.',
      `Microsoft client-request-id ${clientRequestId}.`,
    ]);
  });

  it('names another status, and a partner', () => {
    const bare = { code: null, endpoint: null, clock: null, trackingId: null, clientRequestId: null };
    assert.deepEqual(pasteSays(report({ ...bare, httpStatus: 403, userOrgId: 'partner' }), now).map(english), [
      'HTTP status 403.',
      'The person belongs to another Webex organisation than the one shown, as a partner does. Check that this Entra tenant belongs to the one shown.',
    ]);
    assert.deepEqual(pasteSays(report({ ...bare, httpStatus: null, userOrgId: null }), now), []);
    assert.deepEqual(pasteSays(report({ ...bare, httpStatus: null, viewOrgId: null }), now), []);
  });

  it('tells that an old paste may be about something that was mended since, and that a clock is wrong', () => {
    const ageOf = (clock: string) => pasteSays(report({ clock }), '2026-11-22T08:00:00.000Z').map(english)[4];
    const trackingId = 'Webex tracking id ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136.';
    assert.equal(ageOf('2026-11-21T08:00:01.000Z'), trackingId);
    assert.equal(ageOf('2026-11-21T08:00:00.000Z'), 'That was 1 day ago. What is shown here is how it stands now.');
    assert.equal(ageOf('2023-05-21T22:44:59.000Z'), 'That was 1,280 days ago. What is shown here is how it stands now.');
    assert.equal(ageOf('2026-11-22T08:05:00.000Z'), trackingId);
    assert.equal(ageOf('2026-11-22T08:05:01.000Z'), 'That is later than now: one of the clocks is wrong.');
  });

  it('is nothing when nothing was pasted', () => {
    assert.deepEqual(pasteSays(null, now), []);
  });
});
