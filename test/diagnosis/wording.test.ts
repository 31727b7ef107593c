import assert from 'node:assert/strict';
import { checks } from '../../src/diagnosis/checks/index.ts';
import { expectedPermissions } from '../../src/diagnosis/expected-permissions.ts';
import type { FactStates } from '../../src/diagnosis/fact.ts';
import {
  app,
  deletedApp,
  deletedSecond,
  english,
  evidence,
  factsOf,
  grant,
  lacks,
  report,
  second,
  syncJob,
  unread,
  verdicts,
  withoutIntegration,
} from './facts-of.ts';

describe('the titles of the checks', () => {
  it('name the thing that is looked at', () => {
    assert.deepEqual(
      checks.map(({ id, title }) => `${id}: ${english(title)}`),
      [
        'paste: The paste',
        'bot-admission: Sign-in of this bot',
        'bot-rights: Permissions of this bot',
        'tenant: Entra tenant',
        'integration-app: Integration app',
        'deleted-integration-app: Integration app in the recycle bin',
        'removal-author: Removal of the integration app',
        'recurring-removal: Repeated removal',
        'disabled-integration-app: Sign-in of the integration app',
        'look-alike-app: Look-alike of the integration app',
        'assignment-requirement: Assignment to the integration app',
        'app-roles: Permissions of the integration app',
        'delegated-permissions: Sign-in permission of the integration app',
        'revocation-author: Removal of permissions',
        'graph-service-principal: Microsoft Graph in the tenant',
        'second-app: Cisco Webex Identity',
        'disabled-second-app: Sign-in of Cisco Webex Identity',
        'second-app-owner: Owner of Cisco Webex Identity',
        'provisioning-job: Provisioning job',
        'provisioning-failures: Provisioning failures',
        'integration-sign-ins: Sign-ins of the integration app',
        'pasted-request: The refused request',
        'consent-policy: Requests for consent',
        'pending-consent-request: Pending request for consent',
        'pasted-sign-in-error: Pasted sign-in error',
        'conditional-access: Conditional Access',
        'microsoft-incident: Microsoft service health',
        'webex-incident: Webex service status',
        'clean-up-recommendation: Clean-up advice of Entra',
      ],
    );
  });
});

describe('the eight permissions of the consent screen', () => {
  it('are those of Microsoft’s own list', () => {
    assert.deepEqual(
      expectedPermissions.map(({ value, appRoleId, provenBy }) => `${value} ${appRoleId} ${provenBy}`),
      [
        'User.Read null delegated',
        'Group.Read.All 5b567255-7703-4780-807c-7be8301ae99b either',
        'Place.Read.All 913b9306-0ce1-42b8-9137-6a7df690a760 either',
        'User.Read.All df021288-bdef-4463-88db-98f22de89214 either',
        'AuditLog.Read.All b0afded3-3588-46d8-8b3d-9842eff778da application',
        'Application.ReadWrite.OwnedBy 18a4783c-866b-4cc7-a460-3d5e5662c884 application',
        'GroupMember.Read.All 98830695-27a2-44f7-8c18-0c3ebc9698f6 application',
        'Domain.Read.All dbb9058a-0e50-45d7-ae91-66909b5d4664 either',
      ],
    );
  });
});

const refused = (code: string) =>
  factsOf({ admission: { admitted: false, code, text: '', evidence } }, { integrationApp: unread({ kind: 'bot-not-admitted', code }) });
const gone = { webexApps: [app()], createdApps: [], syncJobs: [] };
const situations: Record<string, FactStates> = {
  'deleted-restorable': factsOf({ ...withoutIntegration, deletedIntegrationApps: [deletedApp()] }),
  'integration-missing': factsOf(withoutIntegration, { audit: lacks('AuditLog.Read.All') }),
  'never-consented-or-long-deleted': factsOf(withoutIntegration),
  'wizard-not-set-up': factsOf({ paste: report({ fault: 'wizard-not-set-up' }) }),
  disabled: factsOf({ integrationApp: app({ accountEnabled: false }) }),
  'disabled-by-microsoft': factsOf({ integrationApp: app({ isDisabled: true }) }),
  'graph-disabled': factsOf({ graphServicePrincipal: app({ accountEnabled: false }) }),
  'consent-revoked': factsOf({ appRoleAssignments: [] }),
  'consent-partly-revoked': factsOf({ delegatedGrants: [grant('openid')] }),
  'second-app-deleted': factsOf({ ...gone, deletedWebexApps: [deletedSecond()] }),
  'second-app-missing': factsOf(gone),
  'second-app-disabled': factsOf({ webexApps: [app(), second({ accountEnabled: false })] }),
  'second-app-not-owned': factsOf({ secondAppOwners: [] }),
  'look-alike': factsOf({ webexApps: [app(), second(), app({ appId: 'twin' })] }),
  'provisioning-stopped': factsOf({ syncJobs: [syncJob({ schedule: { state: 'Paused' } })] }),
  'provisioning-failing': factsOf({ provisioningFailures: [{ at: '2026-11-23T00:00:00Z', code: null }] }),
  'sign-in-failing': factsOf({ integrationSignIns: [{ at: '2026-11-23T00:00:00Z', appId: null, errorCode: 53003, failureReason: null }] }),
  'tenant-mismatch': factsOf({ paste: report({ entraTenantId: '11111111-2222-4333-8444-555555555555' }) }),
  'bot-not-admitted': refused('7000229'),
  'bot-disabled': refused('7000112'),
  'bot-credential-bad': refused('7000215'),
  'bot-blocked': refused('53003'),
  'tenant-not-found': refused('90002'),
  'other-cloud': refused('90038'),
  'microsoft-incident': factsOf({ serviceIssues: [{ id: 'i', service: 'Microsoft Entra', title: 't', startDateTime: null }] }),
  'webex-incident': factsOf({ webexIncidents: [{ name: 'Control Hub', impact: '', status: '', components: [] }] }),
  undetermined: factsOf({}, { integrationApp: unread({ kind: 'network', detail: 'timeout' }) }),
  'nothing-wrong-in-entra': factsOf(),
};

describe('what a verdict rests on and leads to', () => {
  const expected: Record<string, string[]> = {
    'deleted-restorable': [
      'tenant; integration-app deleted-integration-app removal-author recurring-removal clean-up-recommendation; verify.directorySync verify.bothApps',
      'consent-again: Consent again | Global Administrator or Privileged Role Administrator | Grant consent https://login.microsoftonline.com/9c4b5b0e-7d1f-4b1e-9a57-0a | Open the consent link in a private window.',
      'restore: Restore Cisco Webex Identity Integration | Cloud Application Administrator or Application Administrator | Open Graph Explorer https://developer.microsoft.com/graph/graph-explorer | Open Graph Explorer and sign in, or use the PowerShell command below.',
    ],
    'integration-missing': [
      'tenant; integration-app deleted-integration-app removal-author recurring-removal clean-up-recommendation; verify.directorySync verify.bothApps',
      'consent-again: Consent again | Global Administrator or Privileged Role Administrator | Grant consent https://login.microsoftonline.com/9c4b5b0e-7d1f-4b1e-9a57-0a | Open the consent link in a private window.',
    ],
    'never-consented-or-long-deleted': [
      'tenant; paste integration-app deleted-integration-app removal-author recurring-removal clean-up-recommendation; verify.directorySync verify.bothApps',
      'consent-again: Consent again | Global Administrator or Privileged Role Administrator | Grant consent https://login.microsoftonline.com/9c4b5b0e-7d1f-4b1e-9a57-0a | Open the consent link in a private window.',
      'set-up-wizard: Set up the wizard app anew | Full administrator of Control Hub, and Global Administrator or Privileged Role Administrator of Entra | Open the wizard’s article https://help.webex.com/heauzeb | Open Control Hub > Organization Settings > Directory Synchronization.',
    ],
    'wizard-not-set-up': [
      'tenant; paste integration-app second-app; verify.directorySync',
      'set-up-wizard: Set up the wizard app anew | Full administrator of Control Hub, and Global Administrator or Privileged Role Administrator of Entra | Open the wizard’s article https://help.webex.com/heauzeb | Open Control Hub > Organization Settings > Directory Synchronization.',
    ],
    disabled: [
      'tenant; disabled-integration-app integration-sign-ins; verify.directorySync verify.bothApps',
      'enable-sign-in: Enable sign-in for Cisco Webex Identity Integration | Cloud Application Administrator or Application Administrator | Open its properties https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedA | Open Entra admin center > Enterprise apps > the app > Properties.',
    ],
    'disabled-by-microsoft': [
      'microsoft; disabled-integration-app; verify.directorySync verify.bothApps',
      'ask-cisco: Ask Cisco TAC | - | Open a Cisco case https://mycase.cloudapps.cisco.com/case | Open a case with Cisco TAC and attach the report of this case.',
    ],
    'graph-disabled': [
      'tenant; graph-service-principal; verify.directorySync verify.bothApps',
      'enable-sign-in: Enable sign-in for Cisco Webex Identity Integration | Cloud Application Administrator or Application Administrator | Open its properties https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedA | Open Entra admin center > Enterprise apps > the app > Properties.',
    ],
    'consent-revoked': [
      'tenant; app-roles delegated-permissions revocation-author; verify.directorySync verify.bothApps',
      'consent-again: Consent again | Global Administrator or Privileged Role Administrator | Grant consent https://login.microsoftonline.com/9c4b5b0e-7d1f-4b1e-9a57-0a | Open the consent link in a private window.',
    ],
    'consent-partly-revoked': [
      'tenant; app-roles delegated-permissions revocation-author; verify.directorySync verify.bothApps',
      'consent-again: Consent again | Global Administrator or Privileged Role Administrator | Grant consent https://login.microsoftonline.com/9c4b5b0e-7d1f-4b1e-9a57-0a | Open the consent link in a private window.',
    ],
    'second-app-deleted': [
      'tenant; second-app; verify.directorySync verify.provisioning',
      'restore: Restore Cisco Webex Identity | Cloud Application Administrator or Application Administrator | Open Graph Explorer https://developer.microsoft.com/graph/graph-explorer | Open Graph Explorer and sign in, or use the PowerShell command below.',
    ],
    'second-app-missing': [
      'tenant; second-app; verify.directorySync verify.provisioning',
      'set-up-wizard: Set up the wizard app anew | Full administrator of Control Hub, and Global Administrator or Privileged Role Administrator of Entra | Open the wizard’s article https://help.webex.com/heauzeb | Open Control Hub > Organization Settings > Directory Synchronization.',
    ],
    'second-app-disabled': [
      'tenant; disabled-second-app; verify.directorySync verify.provisioning',
      'enable-sign-in: Enable sign-in for Cisco Webex Identity | Cloud Application Administrator or Application Administrator | Open its properties https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedA | Open Entra admin center > Enterprise apps > the app > Properties.',
    ],
    'second-app-not-owned': [
      'cisco; second-app-owner; verify.directorySync verify.provisioning',
      'ask-cisco: Ask Cisco TAC | - | Open a Cisco case https://mycase.cloudapps.cisco.com/case | Open a case with Cisco TAC and attach the report of this case.',
    ],
    'look-alike': [
      'tenant; look-alike-app integration-app; ',
      'check-look-alike: Look at the other app | Cloud Application Administrator or Application Administrator | - | Find out who made it. Remove it if nobody needs it, after comparing the client id.',
    ],
    'provisioning-stopped': [
      'tenant; provisioning-job; verify.provisioning',
      'mend-provisioning: Mend provisioning | Cloud Application Administrator or Application Administrator | Open provisioning https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedA | Open Entra admin center > Enterprise apps > Cisco Webex Identity > Provisioning.',
    ],
    'provisioning-failing': [
      'tenant; provisioning-failures provisioning-job; verify.provisioning',
      'mend-provisioning: Mend provisioning | Cloud Application Administrator or Application Administrator | Open provisioning https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedA | Open Entra admin center > Enterprise apps > Cisco Webex Identity > Provisioning.',
    ],
    'sign-in-failing': [
      'cisco; integration-sign-ins; verify.directorySync verify.bothApps',
      'ask-cisco: Ask Cisco TAC | - | Open a Cisco case https://mycase.cloudapps.cisco.com/case | Open a case with Cisco TAC and attach the report of this case.',
    ],
    'tenant-mismatch': [
      'operator; paste tenant; ',
      'check-tenant: Check which tenant this bot looks at | Whoever runs this bot | - | Put the right tenant id into the setting ENTRA_TENANT_ID.',
    ],
    'bot-not-admitted': [
      'operator; bot-admission tenant; ',
      'consent-bot: Grant this bot its permissions | Global Administrator or Privileged Role Administrator | Grant consent to this bot https://login.microsoftonline.com/9c4b5b0e-7d1f-4b1e-9a57-0a | If a permission is not in the bot’s app registration, add it there first.',
    ],
    'bot-disabled': [
      'operator; bot-admission tenant; ',
      'enable-bot: Enable this bot in the tenant | Whoever runs this bot | - | Open Entra admin center > Enterprise apps > this bot > Properties and enable sign-in.',
    ],
    'bot-credential-bad': [
      'operator; bot-admission tenant; ',
      'renew-credential: Renew the bot’s credential | Whoever runs this bot | - | Make a new secret or certificate in the bot’s app registration and put it into its settings.',
    ],
    'bot-blocked': [
      'operator; bot-admission tenant; ',
      'unblock-bot: Let this bot through Conditional Access | Whoever runs this bot | - | Exclude the bot from the policy that blocks it, or let its network address in.',
    ],
    'tenant-not-found': [
      'operator; bot-admission tenant; ',
      'check-tenant: Check which tenant this bot looks at | Whoever runs this bot | - | Put the right tenant id into the setting ENTRA_TENANT_ID.',
    ],
    'other-cloud': [
      'operator; bot-admission tenant; ',
      'set-cloud: Run the bot in the tenant’s cloud | Whoever runs this bot | - | Put the tenant’s cloud into the setting ENTRA_CLOUD and register the bot there.',
    ],
    'microsoft-incident': [
      'microsoft; microsoft-incident; ',
      'wait-for-microsoft: Wait until it is over | - | Open service health https://admin.microsoft.com/#/servicehealth | Follow the issue in Microsoft’s service health.',
    ],
    'webex-incident': [
      'cisco; webex-incident; ',
      'wait-for-webex: Wait until it is over | - | Open Webex status https://status.webex.com | Follow the incident on the Webex status page.',
    ],
    undetermined: ['nobody; integration-app disabled-integration-app; ', 'try-again: Try again | - | - | Wait a few minutes.'],
    'nothing-wrong-in-entra': [
      'nobody; bot-admission integration-app disabled-integration-app app-roles graph-service-principal second-app disabled-second-app integration-sign-ins webex-incident; verify.directorySync verify.bothApps',
      'sign-out-and-in: Sign out and in again | - | Open Webex status https://status.webex.com | Sign out of Control Hub, sign in again and repeat what failed.',
      'ask-cisco: Ask Cisco TAC | - | Open a Cisco case https://mycase.cloudapps.cisco.com/case | Open a case with Cisco TAC and attach the report of this case.',
      'find-request: Look for the refused request | - | - | Run the query below in Log Analytics.',
    ],
  };
  for (const [cause, states] of Object.entries(situations)) {
    it(cause, () => {
      const [verdict] = verdicts(states);
      assert.equal(verdict?.cause, cause);
      const remedies = verdict.remedies.map(
        ({ id, title, role, link, steps }) =>
          `${id}: ${english(title)} | ${role ? english(role) : '-'} | ${link ? `${english(link.title)} ${link.url.slice(0, 60)}` : '-'} | ${english(steps[0] ?? title)}`,
      );
      const verify = verdict.verify.map(({ key }) => key).join(' ');
      assert.deepEqual([`${verdict.owner}; ${verdict.checks.join(' ')}; ${verify}`, ...remedies], expected[cause]);
    });
  }
});
