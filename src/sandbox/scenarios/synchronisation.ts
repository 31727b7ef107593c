import { day, hour, minute, type SandboxClock } from '../sandbox-clock.ts';
import { uuidOf } from '../tenant/audit-event.ts';
import { signIn } from '../tenant/healthy-tenant.ts';
import { syncJobId, tenantId, webexIdentityId } from '../tenant/ids.ts';
import type { GraphRow, Tenant } from '../tenant/tenant.ts';
import type { Scenario } from './scenario.ts';

function changeJob(tenant: Tenant, schedule: object, status: object): void {
  tenant.syncJobs = tenant.syncJobs.map((job) => ({
    ...job,
    schedule: { ...Object(job['schedule']), ...schedule },
    status: { ...Object(job['status']), ...status },
  }));
}

/** A user whom Webex refused during provisioning. */
function failure(clock: SandboxClock, index: number): GraphRow {
  return {
    id: uuidOf(`provisioning ${index}`),
    activityDateTime: clock.at(-index * 10 * minute - 10 * minute),
    changeId: uuidOf(`change ${index}`),
    cycleId: uuidOf('cycle'),
    durationInMilliseconds: 312,
    jobId: syncJobId,
    tenantId,
    provisioningAction: 'create',
    initiatedBy: { id: '', displayName: 'Azure AD Provisioning Service', initiatorType: 'system' },
    servicePrincipal: { id: webexIdentityId, displayName: 'Cisco Webex Identity' },
    sourceIdentity: { id: uuidOf(`user ${index}`), displayName: `Person ${index}`, identityType: 'User' },
    provisioningStatusInfo: {
      status: 'failure',
      errorInformation: {
        errorCode: 'SystemForCrossDomainIdentityManagementServiceIncompatible',
        errorCategory: 'failure',
        reason: 'The domain of the address is not verified in Webex.',
        additionalDetails: null,
        recommendedAction: null,
      },
    },
    modifiedProperties: [],
    provisioningSteps: [],
  };
}

/** Both applications stand; what happens behind them does not work. */
export const synchronisation: Scenario[] = [
  {
    id: 'provisioning-quarantined',
    title: 'Provisioning in quarantine',
    describe: 'Entra stopped provisioning often: the credentials are refused.',
    prepare: (tenant, clock) => {
      const since = clock.at(-2 * day);
      const error = { code: 'InvalidCredentials', message: 'The credentials provided are invalid.', tenantActionable: true };
      const times = { currentBegan: since, seriesBegan: since, nextAttempt: clock.at(2 * hour), seriesCount: 5 };
      changeJob(
        tenant,
        {},
        {
          code: 'Quarantine',
          countSuccessiveCompleteFailures: 5,
          quarantine: { ...times, reason: 'EncounteredQuarantineException', error },
        },
      );
    },
    expect: { cause: 'provisioning-quarantined', says: ['EncounteredQuarantineException'], saysNot: [] },
  },
  {
    id: 'provisioning-stopped',
    title: 'Provisioning switched off',
    describe: 'Somebody set the job to "Disabled".',
    prepare: (tenant) => changeJob(tenant, { state: 'Disabled' }, { code: 'Paused' }),
    expect: { cause: 'provisioning-stopped', says: ['Cisco Webex Identity'], saysNot: [] },
  },
  {
    id: 'provisioning-not-started',
    title: 'Provisioning was never started',
    describe: 'The job is there and has not run.',
    prepare: (tenant) => changeJob(tenant, {}, { code: 'NotRun', lastExecution: null }),
    expect: { cause: 'provisioning-stopped', says: ['never started'], saysNot: ['is stopped'] },
  },
  {
    id: 'provisioning-absent',
    title: 'There is no provisioning job',
    describe: 'Cisco Webex Identity stands without a job.',
    prepare: (tenant) => {
      tenant.syncJobs = [];
    },
    expect: { cause: 'provisioning-absent', confidence: 'low', says: ['no provisioning job'], saysNot: ['is stopped'] },
  },
  {
    id: 'provisioning-last-run-failed',
    title: 'The last run of provisioning failed',
    describe: 'The job is active; its last run as a whole did not succeed.',
    prepare: (tenant) => {
      const [job] = tenant.syncJobs;
      const { lastExecution } = Object(job?.['status']);
      changeJob(tenant, {}, { lastExecution: { ...Object(lastExecution), state: 'Failed' }, lastSuccessfulExecution: lastExecution });
    },
    expect: { cause: 'provisioning-failing', says: ['The last run', 'Last success'], saysNot: ['Some accounts'] },
  },
  {
    id: 'provisioning-failing',
    title: 'Provisioning fails for some people',
    describe: 'Six people could not be created in Webex.',
    prepare: (tenant, clock) => {
      tenant.provisioning = Array.from({ length: 6 }, (_, index) => failure(clock, index));
    },
    expect: { cause: 'provisioning-failing', says: ['SystemForCrossDomainIdentityManagementServiceIncompatible'], saysNot: [] },
  },
  {
    id: 'sign-in-failing',
    title: 'The integration cannot sign in',
    describe: 'Everything stands, and its sign-ins fail with AADSTS7000112.',
    prepare: (tenant, clock) => {
      tenant.signIns = [
        signIn(clock.at(-5 * minute), 7000112, 'Application is disabled.'),
        signIn(clock.at(-hour), 7000112, 'Application is disabled.'),
      ];
    },
    expect: { cause: 'sign-in-failing', says: ['7000112'], saysNot: [] },
  },
  {
    id: 'microsoft-incident',
    title: 'Microsoft has an incident',
    describe: 'Nothing is wrong in the tenant; Microsoft Entra has an open incident.',
    prepare: (tenant, clock) => {
      const times = { startDateTime: clock.at(-2 * hour), endDateTime: null, lastModifiedDateTime: clock.at(-hour) };
      const kind = { classification: 'incident', origin: 'microsoft', status: 'serviceDegradation', isResolved: false };
      const words = {
        title: 'Some applications cannot get tokens',
        impactDescription: 'Applications may be refused.',
        feature: 'Sign-in',
        featureGroup: 'Access',
      };
      tenant.incidents = [{ id: 'MO482913', service: 'Microsoft Entra', ...kind, ...words, ...times, details: [], posts: [] }];
    },
    expect: { cause: 'microsoft-incident', says: ['MO482913'], saysNot: [] },
  },
  {
    id: 'webex-incident',
    title: 'Webex has an incident',
    describe: 'Nothing is wrong in the tenant; status.webex.com tells of Control Hub.',
    prepare: (tenant) => {
      tenant.webexIncidents = [{ name: 'Control Hub directory synchronization errors', impact: 'major', status: 'investigating' }];
    },
    expect: { cause: 'webex-incident', says: ['Control Hub directory synchronization errors'], saysNot: [] },
  },
  {
    id: 'webex-incident-elsewhere',
    title: 'Webex has an incident that cannot be it',
    describe: 'Nothing is wrong in the tenant; status.webex.com tells of calls in one country.',
    prepare: (tenant) => {
      tenant.webexIncidents = [{ name: 'Calls to landlines in Norway', impact: 'minor', status: 'investigating' }];
    },
    expect: {
      cause: 'nothing-wrong-in-entra',
      confidence: 'high',
      says: ['Calls to landlines in Norway'],
      saysNot: ['Wait until it is over'],
    },
  },
  {
    id: 'healthy',
    title: 'Nothing is wrong',
    describe: 'Both applications stand with all permissions, and the last sign-in went well.',
    prepare: () => {},
    expect: { cause: 'nothing-wrong-in-entra', confidence: 'high', says: ['Contoso'], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'wizard-not-set-up',
    title: 'The wizard was never set up',
    describe: 'Webex does not know the tenant: code 100013 on Domains.',
    prepare: (tenant) => {
      tenant.servicePrincipals = tenant.servicePrincipals.filter(({ displayName }) => !displayName.startsWith('Cisco Webex'));
      Object.assign(tenant, { owners: [], signIns: [], syncJobs: [], audit: [] });
    },
    sample: 'domains',
    expect: { cause: 'wizard-not-set-up', says: ['100013'], saysNot: ['pat.tidy@contoso.com'] },
  },
  {
    id: 'tenant-mismatch',
    title: 'The paste names another tenant',
    describe: 'The browser address in the block holds another Entra tenant than the one the bot looks at.',
    prepare: () => {},
    sample: 'other-tenant',
    expect: { cause: 'tenant-mismatch', says: ['e18b5c3d-6f72-4a09-94d8-b2c7013ea5f6'], saysNot: [] },
  },
];
