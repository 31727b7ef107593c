import assert from 'node:assert/strict';
import { pasteSays } from '../../src/diagnosis/paste-says.ts';
import { clientRequestId, english, report } from './facts-of.ts';

describe('what the paste itself tells', () => {
  it('is the answer, the endpoint, the time and the ids', () => {
    assert.deepEqual(pasteSays(report()).map(english), [
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
    assert.deepEqual(pasteSays(report({ ...bare, httpStatus: 403, userOrgId: 'partner' })).map(english), [
      'HTTP status 403.',
      'The person belongs to another Webex organisation than the one shown, as a partner does.',
    ]);
    assert.deepEqual(pasteSays(report({ ...bare, httpStatus: null, userOrgId: null })), []);
    assert.deepEqual(pasteSays(report({ ...bare, httpStatus: null, viewOrgId: null })), []);
  });

  it('is nothing when nothing was pasted', () => {
    assert.deepEqual(pasteSays(null), []);
  });
});
