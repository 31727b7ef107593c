import assert from 'node:assert/strict';
import { paste } from '../../../src/diagnosis/checks/paste.ts';
import { say } from '../../../src/locales/sentence.ts';
import { clientRequestId, factsOf, inapplicable, read, report, resultOf } from '../facts-of.ts';

describe('paste', () => {
  it('knows the Entra integration error', () => {
    const facts = factsOf();
    assert.equal(read(paste, facts), 'pass: This is the Entra integration error: Microsoft refused the request of the integration app.');
    assert.deepEqual(resultOf(paste, facts).values, {
      fault: 'integration-unauthorized',
      status: 401,
      code: '701018',
      endpoint: '/extIntegration/azureAD/o/v1/WebexApplications/status',
      trackingId: 'ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136',
      clientRequestId,
      clock: '2026-11-21T22:44:59.000Z',
    });
  });

  it('names a missing consent of the wizard', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'domains-unauthorized' }) })),
      'warning: Webex could not read the domains: the wizard app has no valid consent.',
    );
  });

  it('names a wizard that was never set up', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'wizard-not-set-up' }) })),
      'warning: Webex does not know the Entra tenant: the wizard app was never set up.',
    );
  });

  it('names another error of the integration', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'other-integration-fault' }) })),
      'warning: This is another error of the Entra integration.',
    );
  });

  it('names another error of Control Hub', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'other-control-hub-fault' }) })),
      'warning: This is an error of Control Hub, but not of the Entra integration.',
    );
  });

  it('names a sign-in error', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'sign-in-error' }) })),
      'warning: This is an error of Microsoft’s sign-in page.',
    );
  });

  it('asks for more than a toast', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'toast' }) })),
      'warning: The text fits the Entra integration error, but it shows no code. Copy Debug Info would tell for sure.',
    );
  });

  it('asks for more than a tracking id', () => {
    assert.equal(
      read(paste, factsOf({ paste: report({ fault: 'tracking-id', trackingId: null, endpoint: null }) })),
      'warning: This is only a tracking id. Copy Debug Info would tell which error it was.',
    );
  });

  it('does not apply when nothing was pasted', () => {
    assert.equal(
      read(paste, factsOf({}, { paste: inapplicable(say('notApplicable.noPaste')) })),
      'not-applicable: Not applicable: nothing was pasted.',
    );
  });
});
