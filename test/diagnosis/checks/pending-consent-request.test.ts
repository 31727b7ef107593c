import assert from 'node:assert/strict';
import { pendingConsentRequest } from '../../../src/diagnosis/checks/pending-consent-request.ts';
import { factsOf, integrationClientId, read, resultOf } from '../facts-of.ts';

describe('pending-consent-request', () => {
  it('passes when none waits', () => {
    const facts = factsOf();
    assert.equal(read(pendingConsentRequest, facts), 'pass: No request for consent is waiting.');
    assert.deepEqual(resultOf(pendingConsentRequest, facts).values, {});
  });

  it('warns of one that waits', () => {
    const facts = factsOf({ consentRequests: [{ id: 'q', appId: integrationClientId, appDisplayName: null }] });
    assert.equal(
      read(pendingConsentRequest, facts),
      'warning: A request for consent to the integration app is waiting for a reviewer: Entra admin center, Enterprise apps, Activity, Admin consent requests.',
    );
    assert.deepEqual(resultOf(pendingConsentRequest, facts).values, { id: 'q' });
  });
});
