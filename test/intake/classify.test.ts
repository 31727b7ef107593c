import assert from 'node:assert/strict';
import { classify, type Traits } from '../../src/intake/classify.ts';
import type { EndpointKind, FaultKind } from '../../src/intake/report.ts';

const nothing: Traits = {
  trackingId: null,
  httpStatus: null,
  code: null,
  endpoint: null,
  clientRequestId: null,
  clock: null,
  build: null,
  toast: false,
};
const trackingId = { text: 'ATLAS_123', prefix: 'ATLAS', uuid: '123', counter: null };
const at = (kind: EndpointKind) => ({ kind, host: 'identity-b-us.webex.com', path: '/' });
const clock = '2026-02-17T08:41:07.000Z';

describe('classify', () => {
  const rules: [string, Partial<Traits>, FaultKind | null][] = [
    ['nothing', {}, null],
    ['701018 alone', { code: '701018' }, 'integration-unauthorized'],
    ['701018 at the status address', { code: '701018', endpoint: at('WebexApplications/status') }, 'integration-unauthorized'],
    [
      '701018 with another status',
      { code: '701018', httpStatus: 400, endpoint: at('WebexApplications/status') },
      'integration-unauthorized',
    ],
    ['401 at the status address', { httpStatus: 401, endpoint: at('WebexApplications/status') }, 'integration-unauthorized'],
    ['500 at the status address', { httpStatus: 500, endpoint: at('WebexApplications/status') }, 'other-integration-fault'],
    ['another code at the status address', { code: '1', endpoint: at('WebexApplications/status') }, 'other-integration-fault'],
    [
      '100013 at the status address',
      { code: '100013', httpStatus: 401, endpoint: at('WebexApplications/status') },
      'other-integration-fault',
    ],
    ['701018 at Domains', { code: '701018', endpoint: at('Domains') }, 'domains-unauthorized'],
    ['401 at Domains', { httpStatus: 401, endpoint: at('Domains') }, 'domains-unauthorized'],
    ['100013 at Domains', { code: '100013', httpStatus: 400, endpoint: at('Domains') }, 'wizard-not-set-up'],
    ['403 at Domains', { httpStatus: 403, endpoint: at('Domains') }, 'other-integration-fault'],
    ['100013 alone', { code: '100013' }, 'wizard-not-set-up'],
    ['701018 at another address of the integration', { code: '701018', endpoint: at('other-integration') }, 'integration-unauthorized'],
    ['401 at another address of the integration', { httpStatus: 401, endpoint: at('other-integration') }, 'other-integration-fault'],
    ['the status address alone', { endpoint: at('WebexApplications/status') }, 'toast'],
    ['Domains alone', { endpoint: at('Domains') }, 'toast'],
    ['another address of the integration alone', { endpoint: at('other-integration') }, null],
    ['another address of the integration with a tracking id', { endpoint: at('other-integration'), trackingId }, 'tracking-id'],
    ['another service alone', { endpoint: at('other') }, null],
    ['another service with a status', { endpoint: at('other'), httpStatus: 401 }, 'other-control-hub-fault'],
    ['another service with a code', { endpoint: at('other'), code: '701018' }, 'other-control-hub-fault'],
    ['another service with a tracking id', { endpoint: at('other'), trackingId }, 'other-control-hub-fault'],
    ['another service with a clock', { endpoint: at('other'), clock }, 'other-control-hub-fault'],
    ['a tracking id', { trackingId }, 'tracking-id'],
    ['a tracking id and 401', { trackingId, httpStatus: 401 }, 'toast'],
    ['a tracking id and 500', { trackingId, httpStatus: 500 }, 'other-control-hub-fault'],
    ['a tracking id and another code', { trackingId, code: '6', httpStatus: 401 }, 'other-control-hub-fault'],
    ['a tracking id and the toast', { trackingId, toast: true }, 'toast'],
    ['a tracking id, the toast and another code', { trackingId, toast: true, code: '6' }, 'other-control-hub-fault'],
    ['the toast', { toast: true }, 'toast'],
    ['the toast and another code', { toast: true, code: '6' }, 'toast'],
    ['a client-request-id', { clientRequestId: 'x' }, 'toast'],
    ['a client-request-id and another code', { clientRequestId: 'x', code: 'Denied' }, null],
    ['a status', { httpStatus: 401 }, null],
    ['another code', { code: '6' }, null],
    ['a clock', { clock }, null],
    ['a build', { build: '20260211-5e0c1ab' }, null],
    ['clock and build', { clock, build: '20260211-5e0c1ab' }, 'toast'],
    ['clock, build and 500', { clock, build: '20260211-5e0c1ab', httpStatus: 500 }, 'other-control-hub-fault'],
  ];
  for (const [name, traits, fault] of rules) {
    it(`takes ${name} for ${fault ?? 'no fault'}`, () => {
      assert.equal(classify({ ...nothing, ...traits }), fault);
    });
  }
});
