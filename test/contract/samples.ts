import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Report } from '../../src/intake/report.ts';
import type { InboxEvent, NewCase } from '../../src/ports/store.ts';

export const trackingId = 'ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136';

const report: Report = {
  fault: 'integration-unauthorized',
  trackingId: { text: trackingId, prefix: 'ATLAS', uuid: '497d70df-8811-4b6b-9b6a-ef4f438b57f6', counter: '136' },
  httpStatus: 401,
  statusText: 'Unauthorized',
  code: '701018',
  description: 'Request unauthorized.',
  endpoint: { kind: 'WebexApplications/status', host: 'extintegration-a.wbx2.com', path: '/v1/WebexApplications/status' },
  viewOrgId: '7c2c9e0b-6a4e-4d5a-9d0e-0d7a1f6f2a11',
  userOrgId: null,
  userId: null,
  clock: '2026-03-04T09:15:00.000Z',
  clientRequestId: null,
  entraTenantId: null,
  build: null,
  customerType: null,
  signInError: null,
  missing: ['clientRequestId'],
};

const evidence = { request: 'GET /v1.0/servicePrincipals', at: '2026-03-04T09:16:00.000Z', requestId: 'r-1', status: 200 };

/** A diagnosis made of sentences that the catalogue has. */
export function diagnosisOf(key: Diagnosis['pasteSays'][number]['key']): Diagnosis {
  const sentence = { key, values: { when: { at: '2026-03-04T09:16:00.000Z' }, names: { list: ['a', 2, { key }] } } };
  return {
    at: '2026-03-04T09:16:00.000Z',
    tenant: { id: 'a0c73c16-a7e3-4564-9a95-2bdf47383716', name: 'Contoso' },
    verdicts: [
      {
        cause: 'deleted-restorable',
        owner: 'tenant',
        headline: sentence,
        confidence: 'high',
        because: sentence,
        facts: [{ label: sentence, value: sentence, personal: true }],
        checks: ['integration-present'],
        remedies: [
          {
            id: 'consent',
            title: sentence,
            role: null,
            consequence: null,
            steps: [sentence],
            link: { title: sentence, url: 'https://login.example' },
            command: null,
          },
        ],
        verify: [sentence],
        since: '2026-03-04T08:00:00.000Z',
      },
    ],
    checks: [
      {
        id: 'integration-present',
        title: sentence,
        outcome: 'unknown',
        finding: sentence,
        reason: { kind: 'throttled', retryAfterSeconds: 7 },
        evidence: [evidence],
        values: { accountEnabled: true, count: 2, name: null },
      },
    ],
    timeline: [{ at: '2026-03-04T08:00:00.000Z', what: sentence, who: null, personal: false }],
    pasteSays: [sentence],
  };
}

/** A case; `given` says what is special about it. */
export function newCase(given: Partial<NewCase> = {}): NewCase {
  return {
    id: crypto.randomUUID(),
    spaceId: 'space-1',
    spaceType: 'group',
    threadId: 'thread-1',
    cardMessageId: null,
    askedBy: { id: 'person-1', displayName: "Ève O'Brien 🙂", orgId: '7c2c9e0b-6a4e-4d5a-9d0e-0d7a1f6f2a11' },
    tenantId: 'a0c73c16-a7e3-4564-9a95-2bdf47383716',
    language: 'fr',
    report,
    latest: null,
    previous: null,
    brokenSince: null,
    mendedAt: null,
    createdAt: '2026-03-04T09:15:30.000Z',
    updatedAt: '2026-03-04T09:15:30.000Z',
    ...given,
  };
}

/** An event of a space. */
export function eventOf(spaceId: string, id: string): InboxEvent {
  return { key: `messages:created:${id}`, spaceId, body: { id, data: { roomId: spaceId } }, receivedAt: '2026-03-04T09:15:00.000Z' };
}
