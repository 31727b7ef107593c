import type { CheckResult, Diagnosis, Outcome, Remedy, TimelineEntry, Verdict } from '../../src/diagnosis/diagnosis.ts';
import type { Report } from '../../src/intake/report.ts';
import { type Sentence, say } from '../../src/locales/sentence.ts';
import type { Evidence } from '../../src/ports/directory.ts';
import type { Case } from '../../src/ports/store.ts';

/** A sentence that is one text, for fixtures: it reads the same in every language. */
export function plain(text: string): Sentence {
  return say('card.verbatim', { text });
}

/** The known cause: the integration app was deleted by a person three days ago and can still be restored. */
export function sampleDiagnosis(changes: Partial<Diagnosis> = {}): Diagnosis {
  return {
    at: '2026-11-23T10:02:11Z',
    tenant: { id: '9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f', name: 'Contoso' },
    verdicts: [sampleVerdict()],
    checks: [
      sampleCheck('paste', 'Pasted error', 'pass', 'HTTP 401 with code 701018 at WebexApplications/status.'),
      sampleCheck('integration-app', 'Integration app', 'fail', 'It is not among the enterprise applications.'),
      sampleCheck(
        'deleted-integration-app',
        'Recycle bin',
        'fail',
        'It lies there since 20 November and can be restored until 20 December.',
      ),
      sampleCheck('removal-author', 'Removal of the integration app', 'warning', 'adele.vance@contoso.example removed it.', {
        by: 'adele.vance@contoso.example',
        byKind: 'person',
        from: '203.0.113.17',
      }),
      sampleCheck('second-app', 'Second app', 'pass', 'Present and enabled.'),
      {
        ...sampleCheck(
          'sign-ins',
          'Sign-ins of the integration app',
          'unknown',
          'Not checked: the tenant has no Microsoft Entra ID P1 licence.',
        ),
        reason: { kind: 'licence-missing', licence: 'Microsoft Entra ID P1' },
      },
    ],
    timeline: sampleTimeline(3),
    pasteSays: [
      plain('HTTP 401: the request carried no valid credential.'),
      plain('It was sent to identity-b-us.webex.com, WebexApplications/status.'),
      plain('The browser says that it was 23 November 2026, 09:58 UTC.'),
    ],
    ...changes,
  };
}

/** The verdict of the known cause, with the facts, both remedies and what to verify. */
export function sampleVerdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    cause: 'deleted-restorable',
    owner: 'tenant',
    headline: plain('The enterprise application Cisco Webex Identity Integration was deleted.'),
    confidence: 'high',
    because: plain('It is in the recycle bin and the audit log names who removed it.'),
    facts: [
      { label: plain('Since'), value: say('card.instant', { at: { at: '2026-11-20T09:14:02Z' } }), personal: false },
      { label: plain('Who'), value: plain('adele.vance@contoso.example'), personal: true },
      { label: plain('From'), value: plain('203.0.113.17'), personal: true },
      { label: plain('Restorable until'), value: plain('20 December 2026'), personal: false },
    ],
    checks: ['integration-app', 'deleted-integration-app', 'removal-author'],
    remedies: [consentRemedy, restoreRemedy],
    verify: [plain('Control Hub shows no error.'), plain('Entra lists both applications.')],
    since: '2026-11-20T09:14:02Z',
    ...changes,
  };
}

const consentRemedy: Remedy = {
  id: 'consent-again',
  title: plain('Grant admin consent again'),
  role: plain('Global Administrator or Privileged Role Administrator'),
  consequence: plain('It makes a new application object; the configuration returns when only this one app was deleted.'),
  steps: [
    plain('Open the consent page in a private window.'),
    plain('Sign in as an administrator of the tenant and choose Accept.'),
    plain('The page ends on an error. That is expected; close it.'),
    plain('Come back and press Re-check.'),
  ],
  link: {
    title: plain('Open consent page'),
    url: 'https://login.microsoftonline.com/9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f/adminconsent?client_id=90db942a-c1eb-4e8d-82e4-eebf64a7e2ae',
  },
  command: null,
};

const restoreRemedy: Remedy = {
  id: 'restore',
  title: plain('Restore it from the recycle bin'),
  role: plain('Cloud Application Administrator'),
  consequence: plain('It keeps its object id; provisioning may show errors for up to a day.'),
  steps: [plain('Open PowerShell with Microsoft Graph.'), plain('Run the command.')],
  link: null,
  command: 'Restore-MgDirectoryDeletedItem -DirectoryObjectId 5a1c7c1e-93a4-4a55-9a0f-2b7d6b7f0c11',
};

/** One check with one request as its evidence. */
export function sampleCheck(id: string, title: string, outcome: Outcome, finding: string, values: CheckResult['values'] = {}): CheckResult {
  return { id, title: plain(title), outcome, finding: plain(finding), reason: null, evidence: [sampleEvidence(id)], values };
}

function sampleEvidence(id: string): Evidence {
  return {
    request: `GET /v1.0/servicePrincipals?$filter=appId eq '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae'&check=${id}`,
    at: '2026-11-23T10:02:10Z',
    requestId: 'f0b6a1de-7e5b-4f0c-9c9e-3a4f6f0e2c55',
    status: 200,
  };
}

/** A history of that many entries, newest first. */
export function sampleTimeline(length: number): TimelineEntry[] {
  return Array.from({ length }, (_, index) => ({
    at: new Date(Date.UTC(2026, 10, 20 - index, 9, 14)).toISOString(),
    what: plain(index === 0 ? 'Deleted' : `Changed, ${index} before`),
    who: plain('adele.vance@contoso.example'),
    personal: true,
  }));
}

/** A whole *Copy Debug Info* block, read. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    fault: 'integration-unauthorized',
    trackingId: {
      text: 'ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136',
      prefix: 'ATLAS',
      uuid: '497d70df-8811-4b6b-9b6a-ef4f438b57f6',
      counter: '136',
    },
    httpStatus: 401,
    statusText: 'Unauthorized',
    code: '701018',
    description: 'Request unauthorized.',
    endpoint: {
      kind: 'WebexApplications/status',
      host: 'identity-b-us.webex.com',
      path: '/extIntegration/azureAD/2fdb923e-1d23-4e1b-a30f-e9cd88845744/v1/WebexApplications/status',
    },
    viewOrgId: '2fdb923e-1d23-4e1b-a30f-e9cd88845744',
    userOrgId: '2fdb923e-1d23-4e1b-a30f-e9cd88845744',
    userId: '09e7e177-3b96-47a9-bf96-9f607451d8a9',
    clock: '2026-11-23T09:58:59.000Z',
    clientRequestId: '9afc732a-2dcf-44e0-8bd8-49db92e483b7',
    entraTenantId: null,
    build: '20261102-182b260',
    customerType: 'Enterprise',
    signInError: null,
    missing: [],
    ...changes,
  };
}

/** A case of the known cause, as it is after the first diagnosis. */
export function sampleCase(changes: Partial<Case> = {}): Case {
  return {
    id: 'k3JtQvZp0mXw8uYb',
    number: 12,
    spaceId: 'Y2lzY29zcGFyazovL3VzL1JPT00vYTE',
    spaceType: 'direct',
    threadId: 'Y2lzY29zcGFyazovL3VzL01FU1NBR0UvYjE',
    cardMessageId: null,
    askedBy: { id: 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9jMQ', displayName: 'Megan Bowen', orgId: '2fdb923e-1d23-4e1b-a30f-e9cd88845744' },
    tenantId: '9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f',
    language: 'en',
    report: sampleReport(),
    latest: sampleDiagnosis(),
    previous: null,
    brokenSince: '2026-11-20T09:14:02Z',
    mendedAt: null,
    createdAt: '2026-11-23T10:00:00Z',
    updatedAt: '2026-11-23T10:02:11Z',
    ...changes,
  };
}
